/** A pattern for characters by their numbers: written as themselves they couldn't be seen in a file either. */
export function charactersOf(ranges: readonly (readonly [from: number, to: number])[], flags: string): RegExp {
  const inside = ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('');
  return new RegExp(`[${inside}]`, `u${flags}`);
}

/** Control characters, but tab and line breaks; those which turn the direction of text round; halves of a character. */
const FORBIDDEN = charactersOf(
  [
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
    [0xd800, 0xdfff],
  ],
  '',
);

/** The first character that has no place in a lesson, as `U+202E`, with where it stands; null when there is none. */
export function findForbiddenCharacter(text: string): { readonly name: string; readonly index: number } | null {
  const index = text.search(FORBIDDEN);
  if (index === -1) return null;
  const code = text.codePointAt(index) ?? 0;
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, index };
}

/** What to say about such a character. */
export function sayForbidden(name: string): string {
  return `has the character ${name}, which can’t be seen and can make a text read otherwise than it is. Delete it and type the place anew.`;
}
