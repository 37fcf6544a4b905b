/** Weighs the traits of a text: each amount times its weight, and a finding where it is felt. */
import { between, type Judge, saturate } from './judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ReasonCode } from './reasons.ts';
import type { Reading } from './reading/read-text.ts';
import { type Found, openTraits, type TraitName, type Traits } from './traits.ts';

/** Things found under one name, and their weight from 0 (none) towards 1 (many). */
export type Trait = { readonly amount: number; readonly found: readonly Found[] };
type TraitSource = (name: TraitName) => Trait;

/** The whole text, its opening, and the whole as a share of its words. */
export type TraitSources = { readonly text: TraitSource; readonly opening: TraitSource; readonly share: TraitSource };

/** Where to look, for what, how much it weighs, and what to say about it. */
export type Weight = readonly [keyof TraitSources, TraitName, number, ReasonCode];

/** `openingEnd` is where the opening ends, in UTF-16 units. */
export function readTraitSources(reading: Reading, lexicon: Lexicon, openingEnd: number): TraitSources {
  const { length } = reading.text;
  const text = openTraits(reading, lexicon, length);
  const opening = openingEnd < length ? openTraits(reading, lexicon, openingEnd) : text;
  const size = Math.max(12, reading.words.length);
  return {
    text: counted(text, (count) => saturate(count, 2)),
    opening: counted(opening, (count) => saturate(count, 1)),
    // One in twelve words and more makes the amount 1.
    share: counted(text, (count) => between((count * 12) / size, 0, 1)),
  };
}

const counted =
  (traits: Traits, amountOf: (count: number) => number): TraitSource =>
  (name) => {
    const found = traits(name);
    return { found, amount: amountOf(found.length) };
  };

/** An effect below this is counted and not told. */
const LEAST_TOLD = 0.012;
const MOST_PLACES = 3;

export function weighTraits(judge: Judge, sources: TraitSources, weights: readonly Weight[]): void {
  for (const [source, name, weight, reason] of weights) {
    const { amount, found } = sources[source](name);
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
