/**
 * A run: a scenario, a seed, and what the learner does, hour by hour. The same four give the same run to the last bit
 * in every engine.
 */
import { noAds } from './ads/ads-state.ts';
import { closeAds, openAds } from './ads/turn.ts';
import type { PostAppraisal } from './appraisal/types.ts';
import { createClient } from './client/client-state.ts';
import { endWeek } from './client/client.ts';
import { createOnline } from './activity/online.ts';
import { createSessions, levelsOf, planFirst, sessionLuck } from './activity/sessions.ts';
import type { Post } from './actions.ts';
import { updateWeather } from './calendar/weather.ts';
import { createFeed } from './feed/feed.ts';
import { retire } from './feed/publish.ts';
import { weighFeeds } from './feed/weigh-feeds.ts';
import { LAWS } from './networks/index.ts';
import { publishDue } from './plans.ts';
import { openCompetitors } from './competitors/open-competitors.ts';
import { playCompetitors } from './competitors/post-as-competitors.ts';
import { noContests } from './contests/contests-state.ts';
import { playContests } from './contests/hold-contest.ts';
import { createConversation, missing, type TalkSetup } from './conversation/create-conversation.ts';
import { closeConversation, openConversation } from './conversation/turn.ts';
import { playSessions } from './feed/session.ts';
import { updateStanding } from './feed/standing.ts';
import { turnWaves } from './feed/waves.ts';
import { playInfluencers } from './influencers/hire.ts';
import { noInfluencers } from './influencers/influencers-state.ts';
import type { Scenario } from './scenario.ts';
import { takeReturns } from './shop/returns.ts';
import { openShop, serveVisits } from './shop/shop.ts';
import type { AccountDay, State } from './state.ts';
import { NETWORKS, type SimHour, TOPICS } from './vocabulary.ts';
import { drift } from './world/drift.ts';
import { createGraph } from './world/graph.ts';
import { createMembers, type Members } from './world/members.ts';

export const ENGINE_VERSION = 6;
export const DEFAULT_MEMBERS = 20_000;

export type Setup = TalkSetup & {
  readonly scenario: Scenario;
  readonly seed: number;
  /** What happens is drawn from this; left out, from the seed. */
  readonly luck?: number;
  readonly members?: number;
  readonly appraise: (post: Post, recent: readonly Post[]) => PostAppraisal;
  /** Posts with causes set to their neutral value, as bits of `Cause`, for `explain`. */
  readonly neutral?: ReadonlyMap<string, number>;
};

export function createRun({ scenario, seed, luck, members: count = DEFAULT_MEMBERS, appraise, neutral, ...talk }: Setup): State {
  const members = createMembers(scenario, seed, count);
  const state: State = {
    scenario,
    seed,
    luck: luck ?? seed,
    sessionLuck: sessionLuck(luck ?? seed),
    members,
    graph: createGraph(members, seed),
    sessions: createSessions(scenario),
    sessionsPerHour: sessionsPerHour(members),
    levels: levelsOf(scenario),
    appraise,
    appraiseReply: talk.appraiseReply ?? missing('appraiseReply'),
    appraiseStatement: talk.appraiseStatement ?? missing('appraiseStatement'),
    appraiseReport: talk.appraiseReport ?? missing('appraiseReport'),
    hour: 0,
    usedNetworks: NETWORKS.map((network) => scenario.brand.followers[network] !== undefined),
    live: NETWORKS.map(() => []),
    feeds: LAWS.map(createFeed),
    online: createOnline(count, totalRate(members)),
    posts: [],
    spareMarks: [],
    pendingShares: new Map(),
    pendingComments: new Map(),
    shares: [],
    visits: [],
    orders: [],
    pendingReturns: new Map(),
    visitLog: [],
    optIns: 0,
    sold: new Int32Array(scenario.products.length),
    soldOut: 0,
    meanNeed: scenario.segments.reduce((sum, segment) => sum + segment.share * segment.needPerWeek, 0),
    followers: countFollowers(members),
    today: [],
    accountDays: [],
    standing: new Float64Array(NETWORKS.length).fill(1),
    weather: {
      activity: 1,
      demand: 1,
      noise: new Float64Array(NETWORKS.length).fill(1),
      interest: new Float64Array(TOPICS.length).fill(1),
    },
    plans: [],
    client: createClient(scenario.weeks),
    isPaused: false,
    neutral: neutral ?? new Map(),
    ads: noAds(NETWORKS.length),
    influencers: noInfluencers(scenario.influencers.length),
    contests: noContests(),
    competitors: openCompetitors(scenario, members, seed),
    conversation: createConversation(scenario, talk),
    done: [],
    refused: [],
  };
  planFirst(state.sessions, members, state.luck);
  state.today.push(...startDay(state));
  return state;
}

/** Lets the hours up to `hour` pass. */
export function playUntil(state: State, hour: SimHour): void {
  while (state.hour < hour) playHour(state);
}

function playHour(state: State): void {
  updateWeather(state);
  weighFeeds(state);
  publishDue(state);
  turnWaves(state);
  playInfluencers(state);
  playCompetitors(state);
  openConversation(state);
  openAds(state);
  playSessions(state);
  serveVisits(state);
  takeReturns(state);
  closeAds(state);
  playContests(state);
  closeConversation(state);
  state.hour++;
  retire(state);
  if (state.hour % 24 === 0) endDay(state);
  if (state.hour % 168 === 0) endWeek(state);
}

function endDay(state: State): void {
  openShop(state);
  updateStanding(state);
  drift(state);
  state.accountDays.push(...state.today);
  state.today.splice(0, state.today.length, ...startDay(state));
}

const startDay = (state: State): AccountDay[] =>
  NETWORKS.map((_, network) => ({
    day: Math.floor(state.hour / 24),
    network,
    followers: state.followers[network] ?? 0,
    gained: 0,
    lostPromotion: 0,
    lostWeary: 0,
    lostDrift: 0,
    lostAnger: 0,
  }));

function countFollowers(members: Members): Int32Array {
  const counts = new Int32Array(NETWORKS.length);
  for (let m = 0; m < members.count; m++)
    for (let n = 0; n < NETWORKS.length; n++) if ((members.follows[m] ?? 0) & (1 << n)) counts[n] = (counts[n] ?? 0) + 1;
  return counts;
}

function totalRate({ rate }: Members): number {
  let sum = 0;
  for (const one of rate) sum += one;
  return sum;
}

/** Sessions that all members together have on each network in an average hour. */
function sessionsPerHour(members: Members): Float64Array {
  const sums = new Float64Array(NETWORKS.length);
  for (let m = 0; m < members.count; m++) {
    const mask = members.networks[m] ?? 0;
    let used = 0;
    for (let n = 0; n < NETWORKS.length; n++) if (mask & (1 << n)) used++;
    for (let n = 0; n < NETWORKS.length; n++) if (mask & (1 << n)) sums[n] = (sums[n] ?? 0) + (members.rate[m] ?? 0) / used;
  }
  return sums;
}
