/** The network looks at every ad before it runs: what breaks its policy is rejected with the reason, and one can object. */
import type { Post } from '../actions.ts';
import { seeTraps } from '../client/client.ts';
import { draw, mix, Purpose } from '../draw.ts';
import { makeLive } from '../feed/publish.ts';
import { averageOf } from '../feed/chance.ts';
import { CAPS, valueFor } from '../feed/value.ts';
import { clamp } from '../maths.ts';
import type { TrapKind } from '../scenario.ts';
import type { State } from '../state.ts';
import type { AdRun, AdSetRun } from './ads-state.ts';
import { CLICK_RATE } from './prediction.ts';

/** What a network's policy forbids and its review can see; rights to a picture it can't. */
const FORBIDDEN: readonly TrapKind[] = ['health-claim', 'false-claim', 'private-data'];
export const MISTAKE = 'mistake';
const REVIEW_HOURS = { least: 1, most: 6 } as const;
const APPEAL_HOURS = { least: 12, most: 30 } as const;
/** Chance that a harmless ad is rejected, and that an appeal saves one that breaks the policy. */
const WRONGLY_REJECTED = 0.015;
const WRONGLY_SAVED = 0.04;

/** Beside the same post in the feed, an ad is liked, discussed and followed less, and hidden more. */
const AS_AN_AD = { like: 0.5, talk: 0.5, follow: 0.12, hide: 1.5 } as const;
/** Formats differ less in clicks when they are advertised: the square root is left. */
const QUALITY_SHARE = 0.35;

export function sendToReview(state: State, ad: AdRun): void {
  ad.status = 'review';
  ad.judged = ad.post;
  ad.isAppealed = false;
  ad.reason = null;
  ad.answerAt = state.hour + hoursOf(state, ad, REVIEW_HOURS, 1);
}

/** Objects to a rejection; the answer takes 12 to 30 hours. */
export function appeal(state: State, ad: AdRun): void {
  if (ad.status !== 'rejected' || ad.answerAt >= 0) return;
  ad.isAppealed = true;
  ad.answerAt = state.hour + hoursOf(state, ad, APPEAL_HOURS, 2);
}

function hoursOf(state: State, ad: AdRun, span: { readonly least: number; readonly most: number }, round: number): number {
  const u = draw(mix(mix(state.luck, ad.key), state.hour), Purpose.Review + 100 * round);
  return span.least + Math.floor(u * (span.most - span.least + 1));
}

/** The answer of a review or an appeal is there; true when the ad may run. */
export function judge(state: State, set: AdSetRun, ad: AdRun): boolean {
  const isFirst = ad.judged !== ad.post || !ad.isAppealed;
  const luck = mix(mix(mix(state.luck, ad.key), Purpose.Review), isFirst ? 1 : 2);
  const trap = forbiddenIn(state, ad.post);
  ad.answerAt = -1;
  const isFine =
    trap === null
      ? ad.isAppealed || draw(luck, Purpose.Fault) >= WRONGLY_REJECTED
      : ad.isAppealed && !isFirst && draw(luck, Purpose.Fault) < WRONGLY_SAVED;
  ad.judged = ad.post;
  ad.status = isFine ? 'running' : 'rejected';
  ad.reason = isFine ? null : (trap ?? MISTAKE);
  if (isFine) goLive(state, set, ad);
  return isFine;
}

/** Id of the trap for which a post would be rejected as an ad; null for none. */
function forbiddenIn(state: State, post: Post): string | null {
  const sprung = state.appraise(post, []).traps;
  return state.scenario.traps.find(({ id, kind }) => sprung.includes(id) && FORBIDDEN.includes(kind))?.id ?? null;
}

function goLive(state: State, set: AdSetRun, ad: AdRun): void {
  if (ad.live) ad.earlier.push(ad.live);
  const live = makeLive(state, { id: ad.id, post: ad.post, author: 0, isAd: true });
  const rates = live.strangerRates;
  const plain = live.law.rates.click * live.law.strangers.click;
  const format = Math.sqrt(Math.max(0.1, live.law.formats[ad.post.format]?.click ?? 1));
  const click = plain > 0 ? ((rates[CLICK_RATE] ?? 0) / plain) * live.law.ads.clickRate : 0;
  rates[CLICK_RATE] = click / format;
  scale(rates, [1, 4, 5, 7], AS_AN_AD.like);
  scale(rates, [2, 3], AS_AN_AD.talk);
  scale(rates, [8], AS_AN_AD.follow);
  scale(rates, [9, 10], AS_AN_AD.hide);
  state.posts.push(live);
  ad.live = live;
  // What the review can't see, somebody else's picture for one, the client still has to answer for.
  seeTraps(state, ad.id, live.appraisal);
  ad.exposures = new Uint8Array(state.members.count);
  ad.qualityEuro = (set.law.ads.cpmEuro / 1000) * QUALITY_SHARE * clamp(qualityOf(state, live) - 1, -1, 1);
}

function scale(rates: Float64Array, places: readonly number[], factor: number): void {
  for (const place of places) rates[place] = (rates[place] ?? 0) * factor;
}

/** Expected value of the post to a follower beside an average one: what the network calls the ad's quality. */
function qualityOf(state: State, live: ReturnType<typeof makeLive>): number {
  return valueFor(live.value, 1, 0, Math.min(1, CAPS.talk), 1) / averageOf(state, live.network);
}
