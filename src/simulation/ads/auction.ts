/**
 * Opportunities of a session to show an ad. Each is an auction on total value = bid × estimated action rate + quality
 * (D08) against a price that the market is ready to pay there; the winner pays what was needed to win.
 */
import { MEMBER, type Online, secondOf } from '../activity/online.ts';
import { mix, Purpose, unit } from '../draw.ts';
import { COUNTERS, Counter, Source } from '../feed/live-post.ts';
import type { Crowd } from '../feed/sift.ts';
import { react } from '../reactions/react.ts';
import type { State } from '../state.ts';
import { SECONDS_AN_HOUR } from '../vocabulary.ts';
import { byteAt, Flag, shortAt } from '../world/members.ts';
import { type AdRun, type AdSetRun, type AdTables, EXPOSURE_CLASSES, MICROS, Objective } from './ads-state.ts';
import { isIn } from './audience.ts';
import { FULL_PACE } from './pacing.ts';
import { formRate, predict, WEAR } from './prediction.ts';
import { CONTEST, levelFactor, PRICE_STEPS } from './tables.ts';

/** An automatic bid for an average viewer, beside the market's median price. */
const AUTOMATIC = 1.35;
/** Nobody is bid for as if they were more than this many times as likely as the average. */
const HIGHEST_RATIO = 12;
/** Nobody pays less than this share of the market's price, however good the ad. */
const LEAST = 0.3;
/** Odd multipliers that turn one hash into a draw for each opportunity of a session. */
const TURNS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1, 0x2545f491, 0x7feb352d, 0x846ca68b] as const;
/** Exposures of somebody who has hidden the ad. */
export const HIDDEN = 255;

const CLICKS = Source.Paid * COUNTERS + Counter.Signals + 6;
const HIDES = Source.Paid * COUNTERS + Counter.Signals + 9;

/** Shows ads in a crowd's sessions on its network. */
export function showAds(state: State, crowd: Crowd): void {
  const { online, ads, hour } = state;
  const sets = ads.running[crowd.n];
  const chances = sets?.[0]?.law.ads.perSession;
  if (!sets || !chances || !ads.tables) return;
  const size = siftByPace(online, sets, chances, crowd);
  for (let j = 0; j < size; j++) {
    const i = online.places[j] ?? 0;
    const session = online.whoWhen[i] ?? 0;
    const second = hour * SECONDS_AN_HOUR + secondOf(session);
    const start = mix(online.luck[i] ?? 0, Purpose.Market);
    const taken = takenIn(sets, start, chances);
    for (let chance = 0; chance < chances; chance++)
      if (taken & (1 << chance)) auction(state, ads.tables, sets, session & MEMBER, crowd.n, second, start, chance, chances);
  }
}

/** Notes in `online.places` the sessions in which an ad set's pace reaches the turn: in most, none does. */
function siftByPace({ luck, places }: Online, sets: readonly AdSetRun[], chances: number, { from, to }: Crowd): number {
  const purpose = Purpose.Market;
  let size = 0;
  for (let i = from; i < to; i++) {
    const turn = mix(luck[i] ?? 0, purpose) >>> 16;
    let reached = 0;
    for (const set of sets) reached |= ((turn + set.key) & 0xffff) - chances * set.pace;
    places[size] = i;
    size += reached >>> 31;
  }
  return size;
}

/** Bits of the opportunities of a session at which any ad set takes part. */
function takenIn(sets: readonly AdSetRun[], start: number, chances: number): number {
  let taken = 0;
  for (const set of sets) {
    const sure = chances * set.pace;
    if ((((start >>> 16) + set.key) & 0xffff) >= sure) continue;
    taken |= sure > FULL_PACE ? -1 : 1 << (((start ^ set.key) & 0xff) % chances);
  }
  return taken;
}

/**
 * Whether an ad set takes part. At a pace of up to 1 in `chances` it has at most one opportunity a session, and always
 * the same for the same luck; beyond that, others are added: who is served at a low pace is served at a higher one.
 */
function takesPart(set: AdSetRun, start: number, chance: number, chances: number): boolean {
  const sure = chances * set.pace;
  if ((((start >>> 16) + set.key) & 0xffff) >= sure) return false;
  if (((start ^ set.key) & 0xff) % chances === chance) return true;
  if (sure <= FULL_PACE) return false;
  return Math.imul(start ^ set.key, TURNS[chance] ?? 1) >>> 16 < (sure - FULL_PACE) / (chances - 1);
}

function auction(
  state: State,
  tables: AdTables,
  sets: readonly AdSetRun[],
  m: number,
  n: number,
  second: number,
  start: number,
  chance: number,
  chances: number,
): void {
  const { offer } = state.ads;
  let total = 0;
  let value = 0;
  let quality = 0;
  let winner: AdRun | null = null;
  let owner: AdSetRun | null = null;
  for (const set of sets) {
    if (!takesPart(set, start, chance, chances) || !makeOffer(state, tables, set, m, n) || !offer.ad) continue;
    const worth = offer.valueEuro + offer.qualityEuro;
    if (worth <= total) continue;
    total = worth;
    value = offer.valueEuro;
    quality = offer.qualityEuro;
    winner = offer.ad;
    owner = set;
  }
  if (winner === null || owner === null) return;
  const luck = mix(start, chance);
  const price = priceOf(state, tables, owner, m, n, luck);
  if (total <= price) return;
  const cost = Math.min(value, Math.max(price - quality, LEAST * price));
  showAd(state, tables, owner, winner, m, second, luck, Math.max(1, Math.round(cost * MICROS)));
}

/** What the others would pay for this opportunity, in euros. */
function priceOf(state: State, tables: AdTables, set: AdSetRun, m: number, n: number, luck: number): number {
  return (
    set.medianEuro *
    (tables.prices[n]?.[luck & (PRICE_STEPS - 1)] ?? 1) *
    (CONTEST[tables.candid[m] ?? 128] ?? 1) *
    (tables.dearness[state.members.segment[byteAt(m)] ?? 0] ?? 1)
  );
}

/** Notes the ad set's offer for member m in `state.ads.offer`; false when it makes none. */
function makeOffer(state: State, tables: AdTables, set: AdSetRun, m: number, n: number): boolean {
  const { ads } = state;
  if (ads.leftMicro <= 0 || set.costTodayMicro >= set.euroPerDay * MICROS) return false;
  if (!set.isForAll && !isIn(state.members, set.adSet.audience, set.mask, m, n)) return false;
  const { offer } = ads;
  const rate = set.adSet.isSplit === true ? drawAd(state, tables, set, m) : pickAd(state, tables, set, m);
  const ratio = rate / set.meanRate;
  if (!offer.ad || ratio < set.choosiness) return false;
  offer.valueEuro = valueOf(set, rate, ratio < HIGHEST_RATIO ? ratio : HIGHEST_RATIO);
  return true;
}

/** Offers the ad that promises most of member m; answers with its rate. */
function pickAd(state: State, tables: AdTables, set: AdSetRun, m: number): number {
  const { offer } = state.ads;
  offer.ad = null;
  let best = 0;
  for (const ad of set.onAir) {
    if (!ad.live || ad.exposures?.[m] === HIDDEN) continue;
    const rate = predict(state, tables, set, ad, ad.live, m);
    if (rate <= best) continue;
    best = rate;
    offer.ad = ad;
    offer.qualityEuro = ad.qualityEuro;
  }
  return best;
}

/**
 * In a split test every member belongs to one of the ads by lot, and is bid for as if nobody knew to which: by the mean of
 * what all of them promise. Otherwise the better ad would win people whom the other loses, and nothing could be compared.
 */
function drawAd(state: State, tables: AdTables, set: AdSetRun, m: number): number {
  const { offer } = state.ads;
  const ad = set.ads[lotOf(state, set, m)];
  const before = ad?.exposures?.[m] ?? 0;
  offer.ad = null;
  if (!ad?.live || ad.status !== 'running' || before === HIDDEN) return 0;
  let rates = 0;
  let quality = 0;
  for (const other of set.onAir) {
    if (other.live) rates += predict(state, tables, set, other, other.live, m, before);
    quality += other.qualityEuro;
  }
  offer.ad = ad;
  offer.qualityEuro = quality / set.onAir.length;
  return rates / set.onAir.length;
}

/** The group of a member: by seed, member and test alone, whatever else is going on. */
const lotOf = (state: State, set: AdSetRun, m: number): number =>
  Math.floor(unit(mix(mix(mix(state.seed, Purpose.Lot), set.key), m)) * set.ads.length);

function valueOf(set: AdSetRun, rate: number, ratio: number): number {
  const automatic = set.hunger * AUTOMATIC * (set.law.ads.cpmEuro / 1000) * ratio;
  if (set.bidEuro === null) return automatic;
  const highest = set.bidEuro * (set.objective === Objective.Reach ? rate / 1000 : rate);
  return automatic < highest ? automatic : highest;
}

function showAd(
  state: State,
  tables: AdTables,
  set: AdSetRun,
  ad: AdRun,
  m: number,
  second: number,
  luck: number,
  cost: number,
): void {
  const post = ad.live;
  const exposures = ad.exposures;
  if (!post || !exposures) return;
  const before = exposures[m] ?? 0;
  const order = before < EXPOSURE_CLASSES ? before : EXPOSURE_CLASSES - 1;
  state.ads.leftMicro -= cost;
  set.costTodayMicro += cost;
  set.costHourMicro += cost;
  ad.costNow += cost;
  add(ad.impressionsNow, order);
  if (before === 0) {
    ad.reachNow++;
    if (set.objective === Objective.Reach) ad.resultsNow++;
  }
  exposures[m] = before < HIDDEN - 1 ? before + 1 : before;
  const clicks = post.counters[CLICKS] ?? 0;
  const hides = post.counters[HIDES] ?? 0;
  const hash = mix(luck, post.key);
  react(state, post, m, Source.Paid, second, hash, WEAR[before] ?? 1, levelFactor(tables.clicky, m));
  if ((post.counters[HIDES] ?? 0) > hides) exposures[m] = HIDDEN;
  if ((post.counters[CLICKS] ?? 0) === clicks) return;
  add(ad.clicksNow, order);
  if (set.objective === Objective.Traffic) ad.resultsNow++;
  if (set.objective === Objective.Leads && unit(mix(hash, Purpose.OptIn)) < formRate(state, tables, m)) takeAddress(state, ad, m);
}

/** A form on the network itself: whoever fills it in twice is one address, and one result. */
function takeAddress(state: State, ad: AdRun, m: number): void {
  const flags = state.members.flags[shortAt(m)] ?? 0;
  if (flags & Flag.OptedIn) return;
  state.members.flags[shortAt(m)] = flags | Flag.OptedIn;
  state.optIns++;
  ad.resultsNow++;
}

function add(counts: Int32Array, i: number): void {
  counts[i] = (counts[i] ?? 0) + 1;
}
