/** Words of feeling as they are meant: “not nice” isn't nice, and “Great, another broken package” isn't great. */
import type { Lexicon } from './lexicon/lexicon.ts';
import { findPhrases, hasPhrase, type Hit, type Phrases } from './reading/phrases.ts';
import type { Sentence } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';

export type Moods = {
  readonly gladStirred: readonly Hit[];
  readonly gladCalm: readonly Hit[];
  readonly badStirred: readonly Hit[];
  readonly badCalm: readonly Hit[];
};

/** Gladness denied counts as calm badness, badness denied as nothing; gladness in irony is dropped. */
export function findMoods(sentences: readonly Sentence[], lexicon: Lexicon): Moods {
  const moods: { [Mood in keyof Moods]: Hit[] } = { gladStirred: [], gladCalm: [], badStirred: [], badCalm: [] };
  const { feeling } = lexicon;
  for (const sentence of sentences) {
    const ironic = isIronic(sentence, lexicon);
    const meant = (hit: Hit) => !isNegated(sentence.tokens, hit, feeling.negators);
    for (const mood of ['gladStirred', 'gladCalm'] as const) {
      if (ironic) continue;
      for (const hit of findPhrases(sentence.tokens, feeling[mood])) moods[meant(hit) ? mood : 'badCalm'].push(hit);
    }
    for (const mood of ['badStirred', 'badCalm'] as const)
      moods[mood].push(...findPhrases(sentence.tokens, feeling[mood]).filter(meant));
  }
  return moods;
}

/** Praise beside a fault, or a sour saying. */
export function isIronic({ tokens, words }: Sentence, { feeling }: Lexicon): boolean {
  if (hasPhrase(tokens, feeling.sour)) return true;
  if (words > 16) return false;
  const praise = findPhrases(tokens, feeling.praise)[0];
  if (praise === undefined || isNegated(tokens, praise, feeling.negators)) return false;
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (praise.index > first + 1 || isThanksFor(tokens, praise)) return false;
  const rest = tokens.slice(praise.index + 1);
  const faults = findPhrases(rest, feeling.faults).length + findPhrases(rest, feeling.badStirred).length;
  const glad = findPhrases(rest, feeling.gladCalm).length + findPhrases(rest, feeling.gladStirred).length;
  return faults > 1 || (faults === 1 && glad === 0 && words < 10);
}

/** “Thanks for waiting” is meant. */
function isThanksFor(tokens: readonly Token[], praise: Hit): boolean {
  const after = tokens[praise.index + praise.text.split(' ').length]?.lower;
  return after === 'for' || after === 'voor' || after === 'to' || after === 'dat' || after === 'that';
}

/** A word of denial among the three before, in the same clause. */
function isNegated(tokens: readonly Token[], hit: Hit, negators: Phrases): boolean {
  const before = tokens.slice(hit.index < 3 ? 0 : hit.index - 3, hit.index);
  const clause = before.slice(before.reduce((from, token, i) => (token.kind === 'mark' ? i + 1 : from), 0));
  return hasPhrase(clause, negators);
}
