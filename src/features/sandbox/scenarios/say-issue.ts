import type { Say } from '#yaml/yaml-source.ts';

const show = (value: unknown) =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'a map' : JSON.stringify(value);
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** Says what a schema found wrong in the house's voice, to be read after the field's name: what it is and what to do. */
export const sayIssue: Say = (issue, found) => {
  const key = String(issue.path.at(-1) ?? '');
  if (found === undefined && issue.code !== 'invalid_key') return `is missing. Write ${key}, with a value or null or [].`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has ${quoted(issue.keys)}, which nobody reads. Correct the spelling or remove it.`;
    case 'invalid_key':
      return sayKey(key, issue.issues[0]);
    case 'invalid_value':
      return `is ${show(found)}; it must be one of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return `is ${show(found)}; it must be ${WORDS[issue.expected] ?? `a ${issue.expected}`}.`;
    case 'invalid_union':
      return `is ${show(found)}, which it can't be. See its type in src/simulation/scenario.ts.`;
    case 'too_small':
      return saySize(found, `at least ${issue.inclusive ? '' : 'more than '}${issue.minimum}`, key, 'Add one');
    case 'too_big':
      return saySize(found, `at most ${issue.maximum}`, key, 'Remove one');
    default:
      return `is ${show(found)}; ${issue.message}`;
  }
};

const WORDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  string: 'text, perhaps in quotes',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function sayKey(key: string, why: { readonly code?: string | undefined; readonly message: string } | undefined): string {
  const allowed = why?.code === 'invalid_value' && 'values' in why && Array.isArray(why.values) ? why.values : null;
  return allowed
    ? `stands under the name "${key}"; it may be one of ${allowed.join(', ')}.`
    : `stands under the name "${key}"; ${why?.message ?? 'that is no name.'}`;
}

function saySize(found: unknown, limit: string, key: string, remedy: string): string {
  if (Array.isArray(found))
    return `has ${found.length} ${found.length === 1 ? 'entry' : 'entries'}; it needs ${limit}. ${remedy} ${key === '' ? 'to the list' : `under ${key}`}.`;
  if (typeof found === 'string') return `has ${found.length} characters; it needs ${limit}.`;
  return `is ${show(found)}; it must be ${limit.replace('at least more', 'more')}.`;
}
