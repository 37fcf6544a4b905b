import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { findForbiddenCharacter, sayForbidden } from './characters.ts';
import type { Place } from './mistakes.ts';
import { placeOf, type Reading, report } from './reading.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Element['attributes'][number];

/** A component's attributes as they are written: texts or JSON, each with its place. */
export type Attributes = ReadonlyMap<string, { readonly value: unknown; readonly at: Place }>;

const WRITE_JSON =
  'Write a text as name="…", anything else as strict JSON in braces: straight double quotes, no code, no trailing comma.';
/** Names that JavaScript gives a meaning of its own. */
const SPECIAL = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a component's attributes without executing anything; null when one is not literal, which is then reported. */
export function readAttributes(element: Element, reading: Reading): Attributes | null {
  const attributes = new Map<string, { value: unknown; at: Place }>();
  const before = reading.mistakes.length;
  for (const attribute of element.attributes) {
    const at = placeOf(attribute);
    if (attribute.type !== 'mdxJsxAttribute') {
      report(
        reading,
        at,
        `<${element.name}>`,
        'has a spread in braces: spread attributes are not for lessons; write each attribute as name="…".',
      );
      continue;
    }
    const field = `<${element.name}> ${attribute.name}`;
    const fault = attributes.has(attribute.name) ? 'stands twice in one tag. Leave one out.' : findNameFault(attribute.name);
    if (fault) {
      report(reading, at, field, fault);
      continue;
    }
    const read = readValue(attribute);
    if ('fault' in read) report(reading, at, field, read.fault);
    else attributes.set(attribute.name, { value: read.value, at });
  }
  return reading.mistakes.length === before ? attributes : null;
}

function findNameFault(name: string): string | null {
  if (/^on/i.test(name)) return 'would run a program when something happens; lessons hold none. Leave it out.';
  if (/^(style|class|classname)$/i.test(name)) return 'would change how the page looks; lessons leave that to it. Leave it out.';
  return SPECIAL.has(name) ? 'is a name that JavaScript keeps to itself. Leave it out.' : null;
}

function readValue({ value }: Extract<Attribute, { type: 'mdxJsxAttribute' }>): { value: unknown } | { fault: string } {
  if (value === null || value === undefined) return { value: true };
  const read = typeof value === 'string' ? { value } : parseJson(value.value);
  if ('fault' in read) return read;
  const fault = findJsonFault(read.value);
  return fault === null ? read : { fault };
}

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    // An author's slip becomes a message beside the others.
    const why = error instanceof Error ? error.message.slice(0, 160) : String(error);
    return { fault: `is not JSON (${why}). ${WRITE_JSON}` };
  }
}

// How deep it goes is bounded by the brackets that a lesson may have.
function findJsonFault(value: unknown): string | null {
  if (typeof value === 'string') {
    const forbidden = findForbiddenCharacter(value);
    return forbidden && sayForbidden(forbidden.name);
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (SPECIAL.has(key)) return `has the key "${key}", a name that JavaScript keeps to itself. Leave it out.`;
    const fault = findJsonFault(inner);
    if (fault) return fault;
  }
  return null;
}
