/** What a post leaves behind in those who stop for it, whether they press a button or not (D11: a like is a symptom). */
import type { PostAppraisal } from '../appraisal/types.ts';
import { clamp } from '../maths.ts';
import { stalenessOf } from './multipliers.ts';
import type { Scenario } from '../scenario.ts';

export type Effects = {
  /** Change of affinity for a viewer of relevance 1. */
  readonly affinity: number;
  readonly trust: number;
  /** Weariness added by one view; selling wears faster (A12: too many promotions is the first reason to leave). */
  readonly weariness: number;
  /** Trust lost by those who notice a trap. */
  readonly harm: number;
  /** How far the first line promises what the rest doesn't keep. */
  readonly unkept: number;
};

/** Who is told to like, tag and comment feels used: what each reaction begged for beyond the first costs. */
const BEGGED = { affinity: 0.012, weariness: 0.2 } as const;

/** Effects of a post's qualities; a promise in the first line that the rest doesn't keep costs trust. */
export function effectsOf(appraisal: PostAppraisal, scenario: Scenario): Effects {
  const q = appraisal.qualities;
  const fresh = Math.max(q.usefulness, 0.8 * q.personality, 0.7 * q.arousal * (q.valence > 0 ? 1 : 0.6));
  const stale = stalenessOf(appraisal);
  const substance = fresh * (1 - 0.5 * stale);
  const unkept = Math.max(0, q.hook - substance - 0.35);
  const harms = scenario.traps.filter((trap) => appraisal.traps.includes(trap.id)).map((trap) => trap.harm);
  return {
    affinity:
      0.03 * (substance - 0.42) +
      0.012 * (q.voice - 0.5) -
      0.03 * Math.max(0, q.promotion - 0.4) -
      0.05 * unkept -
      BEGGED.affinity * appraisal.begs,
    trust:
      0.008 * (q.clarity - 0.5) - 0.06 * unkept - 0.06 * (1 - q.craft) * (1 - q.craft) - 0.01 * Math.max(0, q.promotion - 0.5),
    weariness: clamp(0.35 + 0.9 * q.promotion - 0.3 * substance + 0.3 * stale + BEGGED.weariness * appraisal.begs, 0.15, 1.4),
    unkept,
    harm: harms.reduce((sum, harm) => Math.max(sum, harm), 0),
  };
}
