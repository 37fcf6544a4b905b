/** Whether a text has in it what is needed; written by scenario authors as words of which any one will do. */
import { cutTokens, type Token } from '../reading/tokens.ts';

export type Need = { readonly words: readonly string[]; readonly place: { readonly from: number; readonly to: number } | null };

/** For each need the place where it is met, or null. A word of four letters or more may have an ending: `battery`, `batteries`. */
export function findNeeds(tokens: readonly Token[], needs: readonly (readonly string[])[]): readonly Need[] {
  return needs.map((words) => {
    for (const word of words) {
      const place = findNeeded(tokens, word);
      if (place !== null) return { words, place };
    }
    return { words, place: null };
  });
}

function findNeeded(tokens: readonly Token[], need: string): Need['place'] {
  const wanted = cutTokens(need.toLowerCase()).filter(({ kind }) => kind !== 'mark');
  if (wanted.length === 0) return null;
  const spoken = tokens.filter(({ kind }) => kind !== 'mark' && kind !== 'emoji');
  for (let i = 0; i + wanted.length <= spoken.length; i++) {
    const matches = wanted.every((want, j) => isSame(spoken[i + j]?.lower ?? '', want.lower));
    const [first, last] = [spoken[i], spoken[i + wanted.length - 1]];
    if (matches && first && last) return { from: first.from, to: last.to };
  }
  return null;
}

/** The word itself, a longer form of it, or a form with another ending. */
function isSame(word: string, want: string): boolean {
  if (word === want) return true;
  if (want.length >= 4 && word.startsWith(want)) return true;
  const stem = want.length - (want.length > 6 ? 2 : 1);
  return want.length >= 5 && !isNumeral(want) && word.length <= want.length + 3 && word.startsWith(want.slice(0, stem));
}

const isNumeral = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
