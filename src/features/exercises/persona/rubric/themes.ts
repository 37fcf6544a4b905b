import type { Theme } from './types.ts';

/** Words of a text without accents, case and signs. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The themes that a text touches: some stem of theirs has all its words begin a word of the text. */
export function themesIn(text: string, themes: readonly Theme[]): string[] {
  const words = wordsOf(text);
  return themes.filter((theme) => theme.stems.some((stem) => hasStem(words, stem))).map((theme) => theme.id);
}

function hasStem(words: readonly string[], stem: string): boolean {
  return stem.split(' ').every((part) => (part.endsWith('$') ? words.includes(part.slice(0, -1)) : words.some((word) => word.startsWith(part))));
}
