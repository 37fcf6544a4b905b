/** Weighs the traits of a text: each amount times its weight, and a finding where it is felt. */
import { between, type Judge, saturate } from './judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ReasonCode } from './reasons.ts';
import type { Reading } from './reading/read-text.ts';
import { readTraits, type TraitName, type Traits } from './traits.ts';

/** The whole text, its opening, and the whole as a share of its words. */
export type TraitSources = { readonly text: Traits; readonly opening: Traits; readonly share: Traits };

/** Where to look, for what, how much it weighs, and what to say about it. */
export type Weight = readonly [keyof TraitSources, TraitName, number, ReasonCode];

/** `openingEnd` is where the opening ends, in UTF-16 units. */
export function readTraitSources(reading: Reading, lexicon: Lexicon, openingEnd: number): TraitSources {
  const text = readTraits(reading, lexicon, { end: reading.text.length, half: 2 });
  const opening = openingEnd < reading.text.length ? readTraits(reading, lexicon, { end: openingEnd, half: 1 }) : asOpening(text);
  return { text, opening, share: shareOf(text, reading.words.length) };
}

/** The whole text as its own opening: what was found need not be looked for again. */
function asOpening(text: Traits): Traits {
  const traits = { ...text };
  for (const [name, { found }] of Object.entries(text))
    Object.assign(traits, { [name]: { found, amount: saturate(found.length, 1) } });
  return traits;
}

/** One in twelve words and more makes the amount 1. */
function shareOf(text: Traits, words: number): Traits {
  const size = words < 12 ? 12 : words;
  const shares = { ...text };
  for (const [name, { found }] of Object.entries(text))
    Object.assign(shares, { [name]: { found, amount: between((found.length * 12) / size, 0, 1) } });
  return shares;
}

/** An effect below this is counted and not told. */
const LEAST_TOLD = 0.012;
const MOST_PLACES = 3;

export function weighTraits(judge: Judge, sources: TraitSources, weights: readonly Weight[]): void {
  for (const [source, name, weight, reason] of weights) {
    const { amount, found } = sources[source][name];
    const effect = amount * weight;
    if (effect === 0) continue;
    if (effect < LEAST_TOLD && effect > -LEAST_TOLD) {
      judge.count(effect);
      continue;
    }
    const places = found.slice(0, MOST_PLACES);
    for (const { from, to, text } of places) judge.note(effect / places.length, reason, { from, to }, [text]);
  }
}
