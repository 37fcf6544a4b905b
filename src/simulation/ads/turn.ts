/** Once an hour: reviews answered, results credited, budgets paced; and after the sessions the books are closed. */
import type { State } from '../state.ts';
import { HOURS_A_DAY, HOURS_A_WEEK } from '../vocabulary.ts';
import { type AdRun, type AdSetRun, type AdSetStatus, MICROS } from './ads-state.ts';
import { unsureAfter } from './prediction.ts';
import { leftMicro } from './purse.ts';
import { isOpenAt, isShort, learnPace, setPace, survey } from './pacing.ts';
import { judge } from './review.ts';

/** Results within seven days that end the learning phase (D07). */
export const LEARNT = 50;
/** After this many hours the ads manager says whether they will be reached. */
const FORESEEN_HOURS = 72;

/** Before the sessions of an hour. */
export function openAds(state: State): void {
  const { ads } = state;
  if (ads.sets.length === 0) return;
  const isMidnight = state.hour % HOURS_A_DAY === 0;
  for (const running of ads.running) running.length = 0;
  creditOrders(state);
  ads.leftMicro = leftMicro(state);
  for (const set of ads.sets) {
    if (isMidnight) turnDay(set);
    const isNew = answer(state, set);
    if (ads.tables && (isNew || isMidnight)) survey(state, ads.tables, set);
    set.pace = 0;
    set.onAir.length = 0;
    set.medianEuro = (set.law.ads.cpmEuro * (state.weather.noise[set.network] ?? 1)) / 1000;
    for (const ad of set.ads) if (ad.status === 'running') set.onAir.push(ad);
    if (canRun(state, set) && ads.tables) {
      if (set.learningSince < 0) set.learningSince = state.hour;
      setPace(state, ads.tables, set);
      if (set.pace > 0) ads.running[set.network]?.push(set);
    }
    set.status = statusOf(state, set);
  }
}

function canRun(state: State, set: AdSetRun): boolean {
  if (state.ads.leftMicro <= 0 || state.isPaused || set.isPaused || !isOpenAt(set, state.hour)) return false;
  return set.costTodayMicro < set.euroPerDay * MICROS && set.ads.some(({ status }) => status === 'running');
}

function turnDay(set: AdSetRun): void {
  if (set.learningSince >= 0 && set.euroPerDay > 0) set.delivered = set.costTodayMicro / (set.euroPerDay * MICROS);
  set.costTodayMicro = 0;
  set.eventsByDay.copyWithin(1, 0);
  set.eventsByDay[0] = 0;
}

/** Answers of reviews that are due; true when something may run that didn't. */
function answer(state: State, set: AdSetRun): boolean {
  let isNew = false;
  for (const ad of set.ads) if (ad.answerAt >= 0 && ad.answerAt <= state.hour && judge(state, set, ad)) isNew = true;
  return isNew;
}

/** Orders of the last hours that the report gives to an ad, after a click or a view (D08). */
function creditOrders(state: State): void {
  const { ads, orders } = state;
  for (; ads.ordersSeen < orders.length; ads.ordersSeen++) {
    const number = orders[ads.ordersSeen]?.attributedTo ?? -1;
    if (number < 0 || !state.posts[number]?.isAd) continue;
    for (const set of ads.sets) {
      if (set.adSet.objective !== 'sales') continue;
      for (const ad of set.ads)
        if (ad.live?.number === number || ad.earlier.some((post) => post.number === number)) ad.resultsNow++;
    }
  }
}

function statusOf(state: State, set: AdSetRun): AdSetStatus {
  if (state.hour >= set.adSet.to) return 'ended';
  if (set.isPaused || state.isPaused) return 'paused';
  if (set.ads.every(({ status }) => status === 'review' || status === 'rejected')) return 'review';
  if (set.ads.every(({ status }) => status !== 'running')) return 'paused';
  if (state.hour < set.adSet.from) return 'scheduled';
  if (state.ads.leftMicro <= 0) return 'spent';
  if (set.hasLearnt) return isShort(set) ? 'limited' : 'active';
  const age = state.hour - set.learningSince;
  const foreseen = age < FORESEEN_HOURS ? LEARNT : (set.events * HOURS_A_WEEK) / age;
  return foreseen < LEARNT ? 'limited' : 'learning';
}

/** After the sessions of an hour. */
export function closeAds(state: State): void {
  const { tables } = state.ads;
  if (!tables) return;
  for (const set of state.ads.sets) {
    let results = 0;
    for (const ad of set.ads) results += closeAd(state, ad);
    set.events += results;
    set.eventsByDay[0] = (set.eventsByDay[0] ?? 0) + results;
    if (set.eventsByDay.reduce((sum, count) => sum + count, 0) >= LEARNT) set.hasLearnt = true;
    set.unsure = unsureAfter(set.events);
    set.costMicro += set.costHourMicro;
    if (set.pace > 0) learnPace(state, tables, set);
    set.costHourMicro = 0;
  }
}

/** Writes the hour's line of the trace; answers with its results. */
function closeAd(state: State, ad: AdRun): number {
  const impressions = sum(ad.impressionsNow);
  const results = ad.resultsNow;
  if (impressions === 0 && results === 0) return 0;
  const clicks = sum(ad.clicksNow);
  ad.hours.push({
    hour: state.hour,
    impressions,
    reach: ad.reachNow,
    clicks,
    results,
    costMicro: ad.costNow,
    impressionsByExposure: Array.from(ad.impressionsNow),
    clicksByExposure: Array.from(ad.clicksNow),
  });
  ad.impressions += impressions;
  ad.reach += ad.reachNow;
  ad.clicks += clicks;
  ad.results += results;
  ad.costMicro += ad.costNow;
  ad.impressionsNow.fill(0);
  ad.clicksNow.fill(0);
  ad.reachNow = 0;
  ad.resultsNow = 0;
  ad.costNow = 0;
  return results;
}

const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);
