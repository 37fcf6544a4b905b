/** How a network shows a text: where it folds it, and what in it is a hashtag. */
import type { NetworkId } from '#simulation/vocabulary.ts';

/** After so many characters or lines the rest hides behind "more"; as the networks that these stand for do on a phone. */
const FOLDS: Readonly<Record<NetworkId, { readonly characters: number; readonly lines: number }>> = {
  frame: { characters: 125, lines: 3 },
  loopa: { characters: 80, lines: 2 },
  chirp: { characters: 280, lines: 12 },
  guild: { characters: 210, lines: 3 },
  commons: { characters: 400, lines: 5 },
};

export type Folded = { readonly shown: string; readonly isCut: boolean };

/** What of a text is seen without a tap; a word is not cut in two unless it is the only one. */
export function foldText(text: string, network: NetworkId): Folded {
  const { characters, lines } = FOLDS[network];
  const whole = text.trim();
  const few = whole.split('\n').slice(0, lines).join('\n');
  if (few.length <= characters) return { shown: few.trimEnd(), isCut: few.length < whole.length };
  const cut = few.slice(0, characters).replace(/\s+\S*$/, '');
  return { shown: cut.trimEnd(), isCut: true };
}

export type Part = { readonly text: string; readonly isTag: boolean };

/** A text in pieces: hashtags and names, and what stands between them. */
export const partsOf = (text: string): Part[] =>
  text
    .split(/([#@][\p{L}\p{N}_]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isTag: /^[#@]./u.test(piece) }));
