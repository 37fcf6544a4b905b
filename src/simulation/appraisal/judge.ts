/** Keeps the account of one quality: where it begins, what raises and lowers it, and why. */
import type { ReasonCode } from './reasons.ts';
import type { Finding } from './types.ts';

export type Place = { readonly from: number; readonly to: number };

export type Judgement = { readonly value: number; readonly findings: readonly Finding[] };

export type Judge = {
  /** Adds `effect` for a reason; `place` is null when it is about the whole, `words` fill the message. */
  readonly note: (effect: number, reason: ReasonCode, place?: Place | null, words?: readonly string[]) => void;
  /** Adds `effect` and says nothing: too small to be felt by itself. */
  readonly count: (effect: number) => void;
  /** The sum between 0 and 1. */
  readonly close: () => Judgement;
};

/** One reason told more often than this helps nobody. */
const MOST_OF_A_KIND = 6;
/** A word quoted in a finding is cut here. */
const LONGEST_WORD = 60;

export function openJudge(about: string, start: number): Judge {
  const findings: Finding[] = [];
  let sum = start;
  return {
    note(effect, reason, place = null, words = []) {
      sum += effect;
      if (findings.filter((finding) => finding.reason === reason).length >= MOST_OF_A_KIND) return;
      const short = words.map((word) => word.slice(0, LONGEST_WORD));
      findings.push({ about, effect, reason, words: short, from: place?.from ?? null, to: place?.to ?? null });
    },
    count(effect) {
      sum += effect;
    },
    close: () => ({ value: between(sum, 0, 1), findings }),
  };
}

export const between = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);

/** Rises from 0 towards 1; `half` is where it is ½. */
export const saturate = (amount: number, half: number): number => (amount <= 0 ? 0 : amount / (amount + half));

type Found = Place & { readonly text: string };

/** Notes `each` for each thing found, until together they make `most`; both have the same sign. Gives how many there were. */
export function noteEach(
  judge: Judge,
  found: readonly Found[],
  reason: ReasonCode,
  [each, most]: readonly [number, number],
): number {
  const size = each < 0 ? -each : each;
  let rest = most < 0 ? -most : most;
  for (const { from, to, text } of found) {
    const effect = size < rest ? size : rest;
    if (effect <= 0.001) break;
    rest -= effect;
    judge.note(each < 0 ? -effect : effect, reason, { from, to }, [text]);
  }
  return found.length;
}

/**
 * Stretches a weighed sum so that a good editor's marks 1, 2 and 3 begin at ¼, ½ and ¾: `cuts` are the sums at which they
 * began on the `build` half of the labelled set (`tests/labelled`), in rising order between 0 and 1. The findings' effects are
 * put on the same scale.
 */
export function spread({ value, findings }: Judgement, cuts: readonly [number, number, number]): Judgement {
  const [one, two, three] = cuts;
  const slope = 0.5 / (three - one);
  const scaled = findings.map((finding) => ({ ...finding, effect: between(finding.effect * slope, -1, 1) }));
  return { value: between(stretch(value, [0, one, two, three, 1]), 0, 1), findings: scaled };
}

function stretch(value: number, knots: readonly [number, number, number, number, number]): number {
  for (let i = 1; i < knots.length; i++) {
    const [low, high] = [knots[i - 1] ?? 0, knots[i] ?? 1];
    if (value < high || i === knots.length - 1) return (i - 1 + (value - low) / (high - low)) / 4;
  }
  return 1;
}
