/** What the learner does in the ads manager. */
import type { Action, ActionOf, Ad, AdSet } from '../actions.ts';
import { hashText, mix, Purpose, unit } from '../draw.ts';
import { clamp, normalQuantile } from '../maths.ts';
import { LAWS } from '../networks/index.ts';
import type { State } from '../state.ts';
import { NETWORKS } from '../vocabulary.ts';
import { type AdRun, type AdSetRun, EXPOSURE_CLASSES, OBJECTIVES } from './ads-state.ts';
import { maskOf } from './audience.ts';
import { CHOOSINESS } from './pacing.ts';
import { appeal, sendToReview } from './review.ts';
import { makeTables } from './tables.ts';

/** The network's error about an ad that nobody has seen yet, as σ of a logarithm. */
const AD_ERROR = 0.4;
/** A change of budget or bid beyond this share is significant (D07): what was learnt is void. */
const SIGNIFICANT = 0.2;

/** Does an action of the ads manager; leaves all others alone. */
export function actOnAds(state: State, action: Action): void {
  if (action.kind === 'start-ad-set') startAdSet(state, action.adSet, action.ads);
  else if (action.kind === 'edit-ad-set') editAdSet(state, action);
  else if (action.kind === 'edit-post') editAd(state, action);
  else if (action.kind === 'pause-ad') setPaused(state, action.target, true);
  else if (action.kind === 'resume-ad') setPaused(state, action.target, false);
  else if (action.kind === 'appeal-ad') {
    const found = findAd(state, action.target);
    if (found) appeal(state, found.ad);
  }
}

export function findAd(state: State, id: string): { readonly set: AdSetRun; readonly ad: AdRun } | null {
  for (const set of state.ads.sets) for (const ad of set.ads) if (ad.id === id) return { set, ad };
  return null;
}

/** A set whose id runs already starts nothing: doing it twice changes nothing more. */
function startAdSet(state: State, adSet: AdSet, ads: readonly Ad[]): void {
  const network = NETWORKS.indexOf(adSet.network);
  const law = LAWS[network];
  if (!law || state.ads.sets.some((other) => other.adSet.id === adSet.id)) return;
  state.ads.tables ??= makeTables(state);
  const set: AdSetRun = {
    adSet,
    key: hashText(adSet.id),
    network,
    law,
    ads: ads.filter((ad) => ad.post.network === adSet.network).map((ad, index) => newAd(state, ad, index)),
    objective: OBJECTIVES.indexOf(adSet.objective),
    isForAll: !adSet.audience.excludesBuyers && (adSet.audience.kind === 'broad' || isWithoutTopics(adSet)),
    onAir: [],
    medianEuro: law.ads.cpmEuro / 1000,
    mask: maskOf(state, adSet.audience, network),
    euroPerDay: Math.max(0, adSet.euroPerDay),
    bidEuro: adSet.bidEuro,
    isPaused: false,
    status: 'review',
    learningSince: -1,
    hasLearnt: false,
    events: 0,
    eventsByDay: new Int32Array(7),
    unsure: 1,
    costMicro: 0,
    costTodayMicro: 0,
    costHourMicro: 0,
    pace: 0,
    hunger: 1,
    choosiness: CHOOSINESS[adSet.objective],
    meanRate: 1,
    fullPaceMicro: 0,
    delivered: 1,
  };
  for (const ad of set.ads) sendToReview(state, ad);
  state.ads.sets.push(set);
}

const isWithoutTopics = ({ audience }: AdSet): boolean => audience.kind === 'interests' && audience.topics.length === 0;

function newAd(state: State, { id, post }: Ad, index: number): AdRun {
  const key = hashText(id);
  const u = clamp(unit(mix(mix(state.luck, key), Purpose.Learning)), 0.001, 0.999);
  return {
    id,
    key,
    index,
    errorKey: mix(key, Purpose.Learning),
    post,
    status: 'review',
    answerAt: -1,
    isAppealed: false,
    reason: null,
    judged: null,
    live: null,
    earlier: [],
    exposures: null,
    misjudged: AD_ERROR * normalQuantile(u),
    qualityEuro: 0,
    impressions: 0,
    reach: 0,
    clicks: 0,
    results: 0,
    costMicro: 0,
    impressionsNow: new Int32Array(EXPOSURE_CLASSES),
    clicksNow: new Int32Array(EXPOSURE_CLASSES),
    reachNow: 0,
    resultsNow: 0,
    costNow: 0,
    hours: [],
  };
}

function editAdSet(state: State, { target, euroPerDay, bidEuro }: ActionOf<'edit-ad-set'>): void {
  const set = state.ads.sets.find(({ adSet }) => adSet.id === target);
  if (!set) return;
  if (differs(set.euroPerDay, euroPerDay) || bidDiffers(set.bidEuro, bidEuro)) forget(state, set);
  set.euroPerDay = Math.max(0, euroPerDay);
  set.bidEuro = bidEuro;
}

const differs = (before: number, after: number): boolean => Math.abs(after - before) > SIGNIFICANT * before + 1e-9;
const bidDiffers = (before: number | null, after: number | null): boolean =>
  before === null || after === null ? before !== after : differs(before, after);

/** Learning starts anew. */
export function forget(state: State, set: AdSetRun): void {
  if (set.learningSince < 0) return;
  set.learningSince = state.hour;
  set.hasLearnt = false;
  set.events = 0;
  set.eventsByDay.fill(0);
  set.unsure = 1;
}

/** A changed creative is reviewed again; after a rejection it also waits for the answer to an appeal, if there is one. */
function editAd(state: State, { target, post }: ActionOf<'edit-post'>): void {
  const found = findAd(state, target);
  if (!found || found.ad.post.network !== post.network) return;
  const { set, ad } = found;
  ad.post = post;
  if (ad.status === 'rejected' && ad.answerAt >= 0) return;
  sendToReview(state, ad);
  forget(state, set);
}

/** Of an ad, or of a whole ad set. */
function setPaused(state: State, target: string, isPaused: boolean): void {
  const set = state.ads.sets.find(({ adSet }) => adSet.id === target);
  if (set) set.isPaused = isPaused;
  const ad = findAd(state, target)?.ad;
  if (isPaused && ad?.status === 'running') ad.status = 'paused';
  else if (!isPaused && ad?.status === 'paused') ad.status = 'running';
}
