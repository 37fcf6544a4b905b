import { z } from 'zod';
import { CHECK_SCHEMAS, COMPONENT_SCHEMAS, WITH_CONTENT } from '#features/lessons/index.ts';
import type { ComponentForm, Field } from './ui/editor/component-form.ts';

type Json = z.core.JSONSchema.BaseSchema;
/** What an author is asked for, by the path of the field without its places in lists. */
type Hints = ReadonlyMap<string, string>;

/** The forms of all lesson components, made of the schemas that check them, so that there is no second list to forget. */
export function listComponentForms(): ComponentForm[] {
  const all = [
    ...Object.entries(CHECK_SCHEMAS).map(([name, schema]) => ({ name, schema, isCheck: true })),
    ...Object.entries(COMPONENT_SCHEMAS).map(([name, schema]) => ({ name, schema, isCheck: false })),
  ];
  return all.map(({ name, schema, isCheck }) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    const fields = fieldsOf(json, hintsOf(schema, json), []);
    return { name, isCheck, hasContent: WITH_CONTENT.has(name), isInline: name === 'Term', fields };
  });
}

function fieldsOf(json: Json, hints: Hints, path: readonly string[]): Field[] {
  return Object.entries(json.properties ?? {}).flatMap(([name, inner]) => {
    if (typeof inner === 'boolean') return [];
    const isRequired = json.required?.includes(name) ?? false;
    return [{ name, isRequired, ...kindOf(inner, hints, [...path, name]) }];
  });
}

function kindOf(json: Json, hints: Hints, path: readonly string[]): Omit<Field, 'name' | 'isRequired'> {
  const hint = hints.get(path.join(' ')) ?? '';
  if (json.enum) return { kind: 'choice', hint, options: json.enum.map(String) };
  switch (json.type) {
    case 'string':
      return { kind: 'text', hint, most: json.maxLength ?? 400, ...(json.pattern ? { pattern: json.pattern } : {}) };
    case 'boolean':
      return { kind: 'flag', hint };
    case 'array':
      return { kind: 'list', hint, least: json.minItems ?? 0, most: json.maxItems ?? 20, fields: [itemOf(json, hints, path)] };
    case 'object':
      return { kind: 'group', hint, fields: fieldsOf(json, hints, path) };
    case 'number':
    case 'integer':
      return {
        kind: 'number',
        hint,
        isWhole: json.type === 'integer',
        ...(json.minimum === undefined ? {} : { least: json.minimum }),
        // The greatest whole number that JavaScript has says nothing to an author.
        ...(json.maximum === undefined || json.maximum > 1e9 ? {} : { most: json.maximum }),
      };
    default:
      throw new Error(`The field ${path.join(' ')} of a lesson component is of a kind that no form knows: ${String(json.type)}.`);
  }
}

function itemOf({ items }: Json, hints: Hints, path: readonly string[]): Field {
  if (typeof items !== 'object' || Array.isArray(items)) throw new Error(`The list ${path.join(' ')} holds nothing.`);
  return { name: '', isRequired: true, ...kindOf(items, hints, path) };
}

/** The schemas say what is missing in an author's words ("is missing. Add the question."): that is the hint too. */
function hintsOf(schema: z.ZodType, json: Json): Hints {
  const issues = schema.safeParse(emptyOf(json)).error?.issues ?? [];
  return new Map(
    issues.flatMap(({ path, message }) => {
      const wanted = /Add (.*)\.$/.exec(message)?.[1];
      if (wanted === undefined) return [];
      const hint = wanted.charAt(0).toUpperCase() + wanted.slice(1);
      return [[path.filter((part) => typeof part === 'string').join(' '), hint] as const];
    }),
  );
}

// As much as makes every field be missed once.
function emptyOf(json: Json): unknown {
  if (json.type === 'array') {
    const { items } = json;
    return typeof items === 'object' && !Array.isArray(items)
      ? Array.from({ length: Math.max(1, json.minItems ?? 1) }, () => (items.type === 'object' ? emptyOf(items) : undefined))
      : [];
  }
  if (json.type !== 'object') return undefined;
  const inner = Object.entries(json.properties ?? {}).map(([name, one]) => [
    name,
    typeof one === 'object' ? emptyOf(one) : undefined,
  ]);
  return Object.fromEntries(inner);
}
