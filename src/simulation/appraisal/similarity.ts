/** How alike two texts are. */
import { cutTokens } from './reading/tokens.ts';

const SHINGLE = 3;
/** Longer texts are compared by their beginnings. */
const LONGEST = 3000;

/**
 * Share of common shingles of three words, from 0 (nothing in common) to 1 (the same words in the same order); texts of
 * fewer words are compared word by word. Dice's measure: twice the common ones over all of both (Broder 1997 for shingles).
 */
export const similarity = (textA: string, textB: string): number => similarityTo(textA)(textB);

/** The same for one text beside many, which is cut up once. */
export function similarityTo(textA: string): (textB: string) => number {
  const a = wordsOf(textA);
  const long = shinglesOf(a, SHINGLE);
  const short = shinglesOf(a, 1);
  return (textB) => {
    const b = wordsOf(textB);
    const size = a.length < SHINGLE || b.length < SHINGLE ? 1 : SHINGLE;
    const setA = size === 1 ? short : long;
    const setB = shinglesOf(b, size);
    if (setA.size === 0 || setB.size === 0) return setA.size === setB.size && textA.trim() === textB.trim() ? 1 : 0;
    let common = 0;
    for (const shingle of setB) if (setA.has(shingle)) common++;
    return (2 * common) / (setA.size + setB.size);
  };
}

const wordsOf = (text: string): readonly string[] =>
  cutTokens(text.slice(0, LONGEST)).flatMap(({ kind, lower }) => (kind === 'word' || kind === 'number' ? [lower] : []));

function shinglesOf(words: readonly string[], size: number): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let i = 0; i + size <= words.length; i++) shingles.add(words.slice(i, i + size).join(' '));
  return shingles;
}
