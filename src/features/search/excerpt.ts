import { comparable } from '#features/lessons/client.ts';

/** A piece of an excerpt: what was looked for, or what stands around it. */
export type ExcerptPiece = { readonly text: string; readonly isHit: boolean };

const WORDS_BEFORE = 8;
const WORDS = 30;

/** The words around the first place where one of `words` (comparable) stands; none when none does. */
export function excerptOf(prose: string, words: readonly string[]): readonly ExcerptPiece[] {
  const all = prose.split(/\s+/).filter(Boolean);
  const isHit = (word: string) => words.some((wanted) => comparable(word).includes(wanted));
  const at = all.findIndex(isHit);
  if (at === -1) return [];
  const from = Math.max(0, at - WORDS_BEFORE);
  const pieces = all
    .slice(from, from + WORDS)
    .flatMap((word, i): ExcerptPiece[] => [
      ...(i === 0 ? [] : [{ text: ' ', isHit: false }]),
      { text: word, isHit: isHit(word) },
    ]);
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces,
    ...(from + WORDS < all.length ? [{ text: ' …', isHit: false }] : []),
  ];
}
