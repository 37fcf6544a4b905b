/**
 * What a network expects of a post for one viewer: the sum of its weights times the predicted probability of each
 * signal (X01, X03), times its policy factors. The probabilities are those that the member then acts by:
 *
 *   value(v) = fixed + r·φ·(liking + talking·talk(v) + sharing·social(v)) − annoyance·(1 + 2f)·(1.6 − min(r, 1.2))
 *
 * with relevance r = interest × bond × fit, weariness f and φ = 1/(1 + f/3). `x = value / value of an average post`.
 */
import type { NetworkLaw, PerSignal, Signal } from '../networks/law.ts';
import { SIGNALS } from '../networks/law.ts';
import { clamp } from '../maths.ts';
import { Cause, type Value } from './live-post.ts';
import { contentFactors, formatFactor } from '../reactions/multipliers.ts';
import type { Post } from '../actions.ts';
import type { PostAppraisal } from '../appraisal/types.ts';
import type { Picture } from '../scenario.ts';

/** Share of the dwelling that comes whatever the viewer cares for. */
const FIXED_DWELL = 0.4;
/** In a prediction nobody is more relevant, talkative or sociable than this. */
export const CAPS = { relevance: 2.4, talk: 3, social: 3 } as const;

/** The rates of a post's twelve signals, for an average follower. */
export function ratesOf(
  law: NetworkLaw,
  post: Post,
  appraisal: PostAppraisal,
  picture: Picture | null,
  neutral: number,
): Float64Array {
  const content = contentFactors(appraisal, picture, (neutral & Cause.Hook) !== 0);
  const isPlain = (neutral & Cause.Format) !== 0;
  return Float64Array.from(SIGNALS, (signal, i) => {
    const format = isPlain ? 1 : formatFactor(law, post.format, signal);
    return law.rates[signal] * format * (content[i] ?? 1) * linkFactor(post, signal);
  });
}

/** Without a link there is nothing to click but "more". */
const linkFactor = (post: Post, signal: Signal): number => (signal === 'click' && post.link === null ? 0 : 1);

/** The same rates for somebody who doesn't follow. */
export const strangerRatesOf = (law: NetworkLaw, rates: Float64Array): Float64Array =>
  Float64Array.from(SIGNALS, (signal, i) =>
    signal === 'follow' ? law.strangers.follow : (rates[i] ?? 0) * law.strangers[signal],
  );

/** Adds up weights × rates into what depends on the viewer in the same way. */
export function valueOf(rates: Float64Array, weights: PerSignal): Value {
  const worth = (signal: Signal): number => weights[signal] * (rates[SIGNALS.indexOf(signal)] ?? 0);
  return {
    fixed: FIXED_DWELL * worth('dwell'),
    liking:
      (1 - FIXED_DWELL) * worth('dwell') + worth('like') + worth('save') + worth('click') + worth('profile') + worth('follow'),
    talking: worth('comment'),
    sharing: worth('share') + worth('send'),
    annoyance: -(worth('hide') + worth('report') + worth('unfollow')),
  };
}

/** Value for a viewer of relevance r, weariness f, and the given temper. */
export function valueFor(value: Value, r: number, f: number, talk: number, social: number): number {
  const liking =
    (r / (1 + f / 3)) *
    (value.liking +
      value.talking * (talk < CAPS.talk ? talk : CAPS.talk) +
      value.sharing * (social < CAPS.social ? social : CAPS.social));
  const sum = value.fixed + liking - value.annoyance * (1 + 2 * f) * (1.6 - (r < 1.2 ? r : 1.2));
  return sum > 0 ? sum : 0;
}

/** The most that a post can be worth to anybody. */
export const highestValue = (value: Value): number =>
  value.fixed + CAPS.relevance * (value.liking + value.talking * CAPS.talk + value.sharing * CAPS.social);

/** Value of an average post for an average follower: what the crowd is worth. */
export function averageValue(law: NetworkLaw, weights: PerSignal): number {
  const rates = Float64Array.from(SIGNALS, (signal) => law.rates[signal]);
  return valueFor(valueOf(rates, weights), 1, 0, 1, 1);
}

/** What a stranger's view of an average post brings in a trial. */
export function averageTrial(law: NetworkLaw, weightsForStrangers: PerSignal): number {
  const rates = Float64Array.from(SIGNALS, (signal) => law.rates[signal]);
  return valueFor(valueOf(strangerRatesOf(law, rates), weightsForStrangers), 1, 0, 1, 1);
}

/** Factor of the format on the network's prediction beyond what the rates say. */
export const pullOf = (law: NetworkLaw, post: Post, neutral: number): number =>
  neutral & Cause.Format ? 1 : (law.formats[post.format]?.pull ?? 0.4);

/** Value of a post of age `seconds`. */
export function freshnessAt(law: NetworkLaw, seconds: number, power: (x: number, y: number) => number): number {
  if (seconds > law.age.limitHours * 3600) return 0;
  return clamp(power(1 + Math.max(0, seconds) / law.age.graceSeconds, -law.age.exponent), 0, 1);
}
