import type { Value, Values } from './component-form.ts';
import { type Attribute, scanTags, type Tag } from './scan-tag.ts';

/** A component in a text: `from` to `tagTo` is its opening tag, and to `to` it goes with what it holds. */
export type FoundComponent = {
  readonly name: string;
  readonly from: number;
  readonly tagTo: number;
  readonly to: number;
  /** Null when an attribute can't be read: then only the text itself can be mended. */
  readonly values: Values | null;
};

/** The innermost component around a place of the text; null when there is none. */
export function findComponentAt(source: string, at: number): FoundComponent | null {
  const open: Tag[] = [];
  let found: { tag: Tag; to: number } | null = null;
  for (const tag of scanTags(source)) {
    if (tag.kind === 'opening') open.push(tag);
    const begun = tag.kind === 'closing' ? open.pop() : tag;
    if (tag.kind === 'opening' || !begun) continue;
    // Inner ones end first, so the first that holds the place is the innermost.
    if (!found && begun.from <= at && at <= tag.to) found = { tag: begun, to: tag.to };
  }
  if (!found) return null;
  const { tag, to } = found;
  return { name: tag.name, from: tag.from, tagTo: tag.to, to, values: readValues(tag.attributes) };
}

function readValues(attributes: readonly Attribute[]): Values | null {
  try {
    return Object.fromEntries(attributes.map((attribute) => [attribute.name, readValue(attribute)]));
  } catch {
    return null; // translated: the list of mistakes says what is wrong with it
  }
}

function readValue({ text, isJson }: Attribute): Value {
  if (text === null) return true;
  if (!isJson) return decode(text);
  const value: Value = JSON.parse(text);
  return value;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** What the reader makes of &amp; and &#38; in "…"; rarer names stay as they are. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,8}));/gi, (all, tens?: string, hex?: string, name = '') => {
    if (tens !== undefined) return String.fromCodePoint(Number(tens));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return NAMED[name] ?? all;
  });
}
