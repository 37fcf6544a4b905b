import type { AdSet, Contest, Post } from '#simulation/actions.ts';
import type { AdRun, AdSetRun, AdSetStatus, AdStatus } from '#simulation/ads/ads-state.ts';
import { mediaEuro } from '#simulation/ads/purse.ts';
import { type AdReport, reportOf, reportOfSet } from '#simulation/ads/report.ts';
import { LEARNT } from '#simulation/ads/turn.ts';
import { RUNNING_HOURS } from '#simulation/contests/hold-contest.ts';
import type { ContestRun } from '#simulation/contests/contests-state.ts';
import { Counter, type LivePost, Mark, totalOf } from '#simulation/feed/live-post.ts';
import { BRIEFING_HOURS, usualFeeEuro } from '#simulation/influencers/hire.ts';
import type { Hire } from '#simulation/influencers/influencers-state.ts';
import { metricsOf, type PostMetrics } from '#simulation/insights/metrics.ts';
import type { State } from '#simulation/state.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import { type PersonSeen, peopleOf } from './people.ts';

/** What the network reports, its own credit for orders included: seven days after a click, one day after a view. */
export type AdFigures = AdReport & {
  readonly attributedOrders: number;
  readonly attributedEuro: number;
  /** Attributed revenue / cost; null before anything is spent. */
  readonly roas: number | null;
};
export type AdRow = {
  readonly id: string;
  readonly post: Post;
  readonly status: AdStatus;
  /** Why it was rejected: a trap's id, or `mistake`. */
  readonly reason: string | null;
  /** An answer to an appeal is awaited. */
  readonly isAppealed: boolean;
  readonly figures: AdFigures;
  /** People reached who clicked at least once; what a split test compares. */
  readonly clickers: number;
};
export type AdSetRow = {
  readonly adSet: AdSet;
  readonly status: AdSetStatus;
  readonly isPaused: boolean;
  readonly euroPerDay: number;
  readonly bidEuro: number | null;
  readonly spentTodayEuro: number;
  /** Results of the last seven days of learning, and how many it takes. */
  readonly learnt: { readonly results: number; readonly of: number };
  readonly figures: AdFigures;
  readonly ads: readonly AdRow[];
};
export type HireRow = {
  readonly id: string;
  readonly influencer: string;
  readonly at: SimHour;
  readonly post: Post;
  readonly freedom: boolean;
  readonly feeEuro: number;
  /** Once it is out: whether it says that it is paid, and what came of it. */
  readonly out: { readonly isLabelled: boolean; readonly metrics: PostMetrics } | null;
};
export type ContestRow = {
  readonly contest: Contest;
  readonly startedAt: SimHour;
  readonly endsAt: SimHour;
  readonly isOver: boolean;
  readonly entrants: number;
  readonly newFollowers: number;
  readonly tagged: number;
  readonly hasWinner: boolean;
  readonly metrics: PostMetrics;
};
/** A post of the client's own that was out, from which an ad can be made. */
type OwnPostRow = { readonly id: string; readonly at: SimHour; readonly post: Post; readonly reach: number };
export type Purse = {
  readonly perWeek: number;
  /** On ads, since Monday. */
  readonly adsThisWeek: number;
  readonly forRun: number;
  /** Since the start. Fees and prizes come out of the same purse. */
  readonly ads: number;
  readonly fees: number;
  readonly prizes: number;
};

/** What the ads manager shows, with influencers and contests. */
export type AdsView = {
  readonly hour: SimHour;
  readonly endsAt: SimHour;
  readonly purse: Purse;
  readonly sets: readonly AdSetRow[];
  /** The latest first. */
  readonly posts: readonly OwnPostRow[];
  /** What each influencer asks now, by id. */
  readonly fees: Readonly<Record<string, number>>;
  /** What can be found out about each before hiring, by id. */
  readonly people: Readonly<Record<string, PersonSeen>>;
  readonly hires: readonly HireRow[];
  readonly contests: readonly ContestRow[];
  /** Hours of the team that a briefing takes, and a contest beside its post. */
  readonly takes: { readonly briefing: number; readonly contest: number };
};

export function adsOf(state: State): AdsView {
  const { ads, influencers, contests, scenario, hour } = state;
  return {
    hour,
    endsAt: scenario.weeks * 168,
    purse: purseOf(state),
    sets: ads.sets.map((set) => setRow(state, set)),
    posts: postsOf(state),
    fees: feesNow(state),
    people: peopleOf(state),
    hires: influencers.hires.map((hire) => hireRow(state, hire)),
    contests: contests.runs.map((run) => contestRow(state, run)),
    takes: { briefing: BRIEFING_HOURS, contest: RUNNING_HOURS },
  };
}

const POSTS_SHOWN = 40;

const postsOf = (state: State): OwnPostRow[] =>
  state.posts
    .filter((live) => live.author === 0 && !live.isAd)
    .slice(-POSTS_SHOWN)
    .reverse()
    .map((live) => ({
      id: live.id,
      at: Math.floor(live.publishedAt / 3600),
      post: live.post,
      reach: totalOf(live, Counter.Reach),
    }));

function purseOf({ ads, influencers, contests, scenario, hour }: State): Purse {
  const monday = Math.floor(hour / 168) * 168;
  let micro = 0;
  for (const set of ads.sets)
    for (const ad of set.ads) for (const line of ad.hours) if (line.hour >= monday) micro += line.costMicro;
  return {
    perWeek: scenario.team.adBudgetPerWeek,
    adsThisWeek: micro / 1e6,
    forRun: mediaEuro(scenario),
    ads: ads.sets.reduce((sum, { costMicro }) => sum + costMicro, 0) / 1e6,
    fees: influencers.feesEuro,
    prizes: contests.prizesEuro,
  };
}

function setRow(state: State, set: AdSetRun): AdSetRow {
  return {
    adSet: set.adSet,
    status: statusNow(state, set),
    isPaused: set.isPaused,
    euroPerDay: set.euroPerDay,
    bidEuro: set.bidEuro,
    spentTodayEuro: set.costTodayMicro / 1e6,
    learnt: { results: set.eventsByDay.reduce((sum, count) => sum + count, 0), of: LEARNT },
    figures: withOrders(state, reportOfSet(set), set.ads.flatMap(creativesOf)),
    ads: set.ads.map((ad) => adRow(state, ad)),
  };
}

/** The engine says it once an hour; a pause shows at once. */
function statusNow(state: State, set: AdSetRun): AdSetStatus {
  if (set.status === 'ended') return 'ended';
  if (set.isPaused || state.isPaused) return 'paused';
  if (set.status !== 'paused') return set.status;
  if (set.ads.every(({ status }) => status === 'review' || status === 'rejected')) return 'review';
  if (set.ads.every(({ status }) => status !== 'running')) return 'paused';
  if (state.hour < set.adSet.from) return 'scheduled';
  return set.hasLearnt ? 'active' : 'learning';
}

function adRow(state: State, ad: AdRun): AdRow {
  const { id, post, status, reason } = ad;
  return {
    id,
    post,
    status,
    reason,
    isAppealed: status === 'rejected' && ad.answerAt >= 0,
    figures: withOrders(state, reportOf(ad), creativesOf(ad)),
    clickers: clickersOf(creativesOf(ad)),
  };
}

const creativesOf = ({ live, earlier }: AdRun): LivePost[] => (live ? [...earlier, live] : earlier);

function clickersOf(creatives: readonly LivePost[]): number {
  const [first] = creatives;
  let count = 0;
  for (let m = 0; m < (first?.marks.length ?? 0); m++)
    if (creatives.some(({ marks }) => ((marks[m] ?? 0) & Mark.Clicked) !== 0)) count++;
  return count;
}

function withOrders({ orders }: State, report: AdReport, creatives: readonly LivePost[]): AdFigures {
  const mine = orders.filter(({ attributedTo }) => creatives.some(({ number }) => number === attributedTo));
  const attributedEuro = mine.reduce((sum, { euro }) => sum + euro, 0);
  const roas = report.costCents > 0 ? (100 * attributedEuro) / report.costCents : null;
  return { ...report, attributedOrders: mine.length, attributedEuro, roas };
}

/** A friend's price is for once: who is asked again asks what others of that size do. */
function feesNow({ scenario, influencers }: State): Record<string, number> {
  return Object.fromEntries(
    scenario.influencers.map((person, index) => {
      const isAgain = influencers.hires.some((hire) => hire.influencer === index);
      return [person.id, isAgain ? Math.max(person.feeEuro, usualFeeEuro(person)) : person.feeEuro];
    }),
  );
}

function hireRow(state: State, { id, influencer, at, post, freedom, feeEuro, isLabelled, live }: Hire): HireRow {
  const out = live ? { isLabelled, metrics: metricsOf(state, live) } : null;
  return { id, influencer: state.scenario.influencers[influencer]?.id ?? '', at, post, freedom, feeEuro, out };
}

function contestRow(state: State, run: ContestRun): ContestRow {
  const { contest, startedAt, endsAt, isOver, entrants, gained, tagged, winner, post } = run;
  const metrics = metricsOf(state, post);
  return { contest, startedAt, endsAt, isOver, entrants, newFollowers: gained, tagged, hasWinner: winner >= 0, metrics };
}
