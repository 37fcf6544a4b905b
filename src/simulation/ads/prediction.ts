/**
 * Estimated action rates: how likely a viewer gives the result that the objective asks for (D08). The network knows the
 * viewer's temper and interests, and the ad with an error that shrinks with every result (D07: about 50 of them).
 */
import { mix } from '../draw.ts';
import { clamp, pow } from '../maths.ts';
import type { LivePost } from '../feed/live-post.ts';
import { relevanceOf } from '../feed/viewer.ts';
import type { State } from '../state.ts';
import { byteAt, floatAt, LEVELS } from '../world/members.ts';
import { type AdRun, type AdSetRun, type AdTables, Objective } from './ads-state.ts';
import { DEVIATES, levelFactor } from './tables.ts';

/** Place of the click among the rates of a post. */
export const CLICK_RATE = 6;
/**
 * Response to the n-th exposure beside the first is n^−0.43: what Meta's analysts published ("Creative fatigue", 2022: about
 * −45 % by the fourth), in the form quoted by adsuploader.com/blog/facebook-ad-fatigue. Weariness of the brand takes its
 * own small part of it, see `reactions/react.ts`, so the exponent here is the rest.
 */
const WEAR_EXPONENT = 0.32;
export const WEAR: Float64Array = Float64Array.from({ length: 256 }, (_, before) => pow(before + 1, -WEAR_EXPONENT));

/** Addresses left per click on an ad with a form, by somebody of average candour (D02: 8.25 % in campaigns that look for the candid). */
const FORM = 0.031;
/** Sales reported per click, by somebody of average need who knows the brand a little. */
const SALE = 0.02;
/** Error about a viewer, as σ of a logarithm, before anything is learnt. */
const VIEWER_ERROR = 0.6;
/** Results after which errors are smaller by √2; at 50 a third is left. */
const LEARNING_EVENTS = 6;

export const unsureAfter = (events: number): number => 1 / Math.sqrt(1 + events / LEARNING_EVENTS);

/** Probability that a click on a lead form becomes an address. */
export const formRate = (state: State, tables: AdTables, m: number): number =>
  clamp(FORM * levelFactor(tables.candid, m) * (0.6 + 0.8 * (state.members.affinity[floatAt(m)] ?? 0)), 0, 0.6);

/** Probability of a sale after a click, as far as a network can tell. */
function saleRate(state: State, tables: AdTables, m: number): number {
  const { members } = state;
  const bond = (0.25 + 1.5 * (members.affinity[floatAt(m)] ?? 0)) * (0.25 + 1.25 * (members.trust[floatAt(m)] ?? 0));
  return SALE * (tables.need[members.segment[byteAt(m)] ?? 0] ?? 1) * bond;
}

/** Rate of results from an unworn viewer, without error. */
export function trueRate(state: State, tables: AdTables, set: AdSetRun, post: LivePost, m: number): number {
  const { objective } = set;
  if (objective === Objective.Reach) return 1;
  const click = (post.strangerRates[CLICK_RATE] ?? 0) * relevanceOf(state, post, m, false) * levelFactor(tables.clicky, m);
  if (objective === Objective.Traffic) return click;
  return click * (objective === Objective.Leads ? formRate(state, tables, m) : saleRate(state, tables, m));
}

/** Rate of results as the network predicts it for the next impression. */
export function predict(
  state: State,
  tables: AdTables,
  set: AdSetRun,
  ad: AdRun,
  post: LivePost,
  m: number,
  before: number = ad.exposures?.[m] ?? 0,
): number {
  if (set.objective === Objective.Reach) return before === 0 ? 1 : 0.5 / (1 + before);
  const deviate = DEVIATES[mix(ad.errorKey, m) >>> 24] ?? 0;
  const error = LEVELS[(128.5 + set.unsure * (VIEWER_ERROR * deviate + 20 * ad.misjudged)) | 0] ?? 1;
  return trueRate(state, tables, set, post, m) * (WEAR[before] ?? 1) * error;
}
