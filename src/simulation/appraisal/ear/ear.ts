/**
 * An ear for what no word list can name: mockery in plain words, a question that asks too much, a tale that leaves one glad.
 * It has learnt weights for the cues of a few thousand marked texts (`tests/labelled/heard`, `npm run teach`): a ridge
 * regression of an editor's marks on the cues of a text, each text's cues scaled to length 1 (Hoerl & Kennard 1970; bags of
 * words and word pairs as in Wang & Manning 2012).
 */
import type { Place } from '../judge.ts';
import type { Cues } from './cues.ts';

export type Ear = {
  /** The score of a text without any known cue. */
  readonly start: number;
  /** Scores, rising, and the values they stand for; between two of them it is a straight line. */
  readonly scale: readonly (readonly [score: number, value: number])[];
  /** Weights in hundredths, by cue. */
  readonly weights: ReadonlyMap<string, number>;
};

export type Heard = {
  /** What the whole text comes to, on the ear's scale. */
  readonly value: number;
  /** What each sentence adds to the score. */
  readonly parts: readonly (Place & { readonly adds: number })[];
};

/** A cue counts once in a text, and for the sentence that has it first. */
export function hear({ start, scale, weights }: Ear, cues: Cues): Heard {
  const known = new Set<string>();
  let sum = 0;
  const sums = cues.map(({ sentence: { from, to }, cues: said }) => {
    let adds = 0;
    for (const cue of said) {
      const weight = known.has(cue) ? undefined : weights.get(cue);
      if (weight === undefined) continue;
      known.add(cue);
      adds += weight;
    }
    sum += adds;
    return { from, to, adds };
  });
  const length = 100 * Math.sqrt(known.size || 1);
  return {
    value: valueAt(scale, start + sum / length),
    parts: sums.map((part) => ({ ...part, adds: part.adds / length })),
  };
}

function valueAt(scale: Ear['scale'], score: number): number {
  let [low, least] = scale[0] ?? [0, 0];
  if (score <= low) return least;
  for (const [high, most] of scale) {
    if (score < high) return least + ((most - least) * (score - low)) / (high - low);
    [low, least] = [high, most];
  }
  return least;
}

/** Reads `weight cue` line by line. */
export function weightsFrom(lines: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const line of lines.trim().split('\n')) {
    const end = line.indexOf(' ');
    weights.set(line.slice(end + 1), Number(line.slice(0, end)));
  }
  return weights;
}
