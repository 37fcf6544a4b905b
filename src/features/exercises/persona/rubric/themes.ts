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

/** Words of a stem may have so many others between them. */
const MOST_BETWEEN = 4;

/** The themes that a text touches: the words of some stem of theirs begin words of the text that stand close together. */
export function themesIn(text: string, themes: readonly Theme[]): string[] {
  const words = wordsOf(text);
  return themes.filter((theme) => theme.stems.some((stem) => hasStem(words, stem))).map((theme) => theme.id);
}

function hasStem(words: readonly string[], stem: string): boolean {
  const parts = stem.split(' ');
  const begins = (word: string, part: string) => (part.endsWith('$') ? word === part.slice(0, -1) : word.startsWith(part));
  if (parts.length === 1) return words.some((word) => begins(word, stem));
  return words.some((_, i) => {
    const near = words.slice(i, i + parts.length + MOST_BETWEEN);
    return parts.every((part) => near.some((word) => begins(word, part)));
  });
}
