import { z } from 'zod';

/** The fields that checks and the other components of a lesson are made of, with what an author is told about them. */
type Issue = { readonly code?: string | undefined; readonly input?: unknown; readonly keys?: readonly string[] };

/** What is said of a value that is not there, or is of another kind; `what` completes "Add …". */
export const missing = (what: string) => (issue: Issue) =>
  issue.input === undefined ? `is missing. Add ${what}.` : `is not ${what}.`;

/** A text an author writes; `what` completes "Add …". */
export const text = (what: string, max = 400) =>
  z
    .string({ error: missing(what) })
    .trim()
    .min(1, `is empty. Write ${what}.`)
    .max(max, `is longer than ${max} characters. Shorten it.`);

/** An object that refuses attributes it does not know, by name. */
export function only<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ') || 'none';
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has ${quoted(issue.keys)}, which it does not know. It takes ${known}.`
        : `is not an object with ${known}.`,
  });
}

/** A list of `min` to `max` items, which are called `what`. */
export function list<Item extends z.ZodType>(item: Item, what: string, min: number, max: number) {
  const size = (issue: Issue) =>
    `has ${Array.isArray(issue.input) ? issue.input.length : 'no'} ${what}. It needs ${min} to ${max}.`;
  return z
    .array(item, { error: missing(`a list of ${min} to ${max} ${what}`) })
    .min(min, { error: size })
    .max(max, { error: size });
}

/** Words in quotes, for a message. */
export const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

/** One of a few words. */
export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, {
    error: (issue) =>
      `${issue.input === undefined ? 'is missing' : `is "${String(issue.input)}"`}. It is one of ${values.join(', ')}.`,
  });

type Context = { readonly addIssue: (issue: { code: 'custom'; path: (string | number)[]; message: string }) => void };

/** Two options with one text can't be told apart by the learner. */
export function requireUnique(texts: readonly string[], path: (i: number) => (string | number)[], context: Context): void {
  texts.forEach((one, i) => {
    const first = texts.findIndex((other) => other.toLowerCase() === one.toLowerCase());
    if (first < i)
      context.addIssue({
        code: 'custom',
        path: path(i),
        message: `"${one}" stands there already, at ${first + 1}. Make them different.`,
      });
  });
}

/** What a check or figure is called on its page; progress hangs on a check's. */
export const id = text('a short name in lower case with hyphens, like "first-move"', 60).regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not lower-case words with hyphens, like "first-move".',
);

/** What a schema lets through, for reading only. */
export type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;
