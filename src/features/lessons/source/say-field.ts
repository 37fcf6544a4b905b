import type { Say } from '#yaml/yaml-source.ts';
import { Frontmatter } from '../frontmatter.ts';
import { findNearestName } from './nearest-name.ts';

const FIELDS = Object.keys(Frontmatter.shape);

/** Says in an author's words what is wrong with a field of the frontmatter. */
export const sayField: Say = (issue, found) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return sayUnknown(issue.keys);
    case 'invalid_value':
      return `${found === undefined ? 'is missing' : `is ${quote(found)}`}. It is one of ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return found === undefined ? MISSING : `is too short: at least ${String(issue.minimum)}${unitOf(issue.origin)}.`;
    case 'too_big':
      return `is too long: at most ${String(issue.maximum)}${unitOf(issue.origin)}.`;
    case 'invalid_type':
      return found === undefined || found === null ? MISSING : `is not ${NAMES[issue.expected] ?? issue.expected}. Write one.`;
    case 'invalid_format':
      if (issue.format === 'url') return `is ${quote(found)}, not an address of the web. Write one that begins with https://.`;
      return `is ${quote(found)}; it ${issue.message}.`;
    default:
      return `${issue.message}${typeof found === 'string' ? ` (found ${quote(found)})` : ''}.`;
  }
};

const MISSING = 'is missing. Add it; docs/writing-lessons.md shows how.';
const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a list of fields',
  date: 'a day like 2026-11-23',
};

const quote = (found: unknown) => (typeof found === 'string' ? `"${found.slice(0, 80)}"` : String(found).slice(0, 80));

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function sayUnknown(keys: readonly string[]): string {
  const near = keys.flatMap((key) => findNearestName(key, FIELDS) ?? []);
  const advice = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ' Leave it out.';
  return `a lesson doesn’t have ${keys.map((key) => `"${key.slice(0, 80)}"`).join(', ')}.${advice}`;
}
