import type { Hypothesis } from '#simulation/actions.ts';
import { type AdReport, reportOf, reportOfSet } from '#simulation/ads/report.ts';
import { type PublicPage, readPage } from '#simulation/competitors/read-page.ts';
import type { PostMetrics } from '#simulation/insights/metrics.ts';
import type { State } from '#simulation/state.ts';
import { type Format, NETWORKS, type NetworkId, type SimHour } from '#simulation/vocabulary.ts';
import { judgeHypothesis, type Outcome } from './judge-hypothesis.ts';
import { type OnlineWeek, onlineWeeksOf } from './online-week.ts';
import { type OwnPost, ownPostsOf } from './own-posts.ts';
import { lostOf } from './week-figures.ts';

/** One network on one day. Dashboards count who left, not why. */
export type NetworkDay = {
  readonly day: number;
  readonly network: NetworkId;
  /** At its beginning. */
  readonly followers: number;
  readonly gained: number;
  readonly lost: number;
  /** Showings on this day of posts not older than two days. */
  readonly impressions: number;
  /** Sum of the reach of the posts that went out on this day. */
  readonly reach: number;
};

export type PostFigures = {
  readonly id: string;
  readonly network: NetworkId;
  readonly format: Format;
  readonly pillar: string;
  /** Its beginning. */
  readonly text: string;
  readonly at: SimHour;
  readonly metrics: PostMetrics;
  /** Null where nothing was expected of it. */
  readonly outcome: Outcome | null;
};

/** A line of the decision journal. */
export type Decision = {
  readonly id: string;
  readonly network: NetworkId;
  readonly format: Format;
  readonly text: string;
  readonly at: SimHour;
  readonly isDropped: boolean;
  readonly hypothesis: Hypothesis | null;
  readonly outcome: Outcome | null;
};

export type ShopDay = {
  readonly day: number;
  readonly visits: number;
  readonly orders: number;
  /** Of the day's orders, those that were kept so far. */
  readonly revenueEuro: number;
  /** Of the day's orders, those that have come back by now, and their prices. */
  readonly returns: number;
  readonly returnedEuro: number;
  /** Orders by what the networks' reports credit them to. */
  readonly byPosts: number;
  readonly byAds: number;
  readonly uncredited: number;
};

export type AdFigures = {
  readonly id: string;
  readonly network: NetworkId;
  readonly objective: 'reach' | 'traffic' | 'leads' | 'sales';
  readonly report: AdReport;
  readonly ads: readonly { readonly id: string; readonly text: string; readonly report: AdReport }[];
};

/** What the dashboards show. */
export type InsightsView = {
  /** Figures count up to here. */
  readonly hour: SimHour;
  readonly days: readonly NetworkDay[];
  readonly posts: readonly PostFigures[];
  /** The newest first. */
  readonly journal: readonly Decision[];
  readonly online: readonly OnlineWeek[];
  readonly rivals: readonly PublicPage[];
  readonly shop: readonly ShopDay[];
  readonly optIns: number;
  readonly ads: readonly AdFigures[];
};

const EXCERPT = 90;
/** Of a competitor's page nobody scrolls further down. */
const RIVAL_HOURS = 28 * 24;

export function insightsOf(state: State): InsightsView {
  const own = ownPostsOf(state);
  const decided = new Map(
    state.done.flatMap((action) => (action.kind === 'schedule-post' ? [[action.id, action.hypothesis] as const] : [])),
  );
  return {
    hour: state.hour,
    days: daysOf(state, own),
    posts: own.map((post) => figuresOf(state, post, decided.get(post.live.id) ?? null)),
    journal: journalOf(state, own, decided),
    online: onlineWeeksOf(state),
    rivals: rivalPagesOf(state),
    shop: shopOf(state),
    optIns: state.optIns,
    ads: adsOf(state),
  };
}

const excerpt = (text: string): string => {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).trimEnd()}…` : line;
};

function figuresOf(state: State, { live, metrics }: OwnPost, hypothesis: Hypothesis | null): PostFigures {
  const { network, format, pillar, text } = live.post;
  const at = Math.floor(live.publishedAt / 3600);
  const outcome = hypothesis ? judgeHypothesis(hypothesis, metrics, state.hour - at) : null;
  return { id: live.id, network, format, pillar, text: excerpt(text), at, metrics, outcome };
}

function journalOf(state: State, own: readonly OwnPost[], decided: ReadonlyMap<string, Hypothesis | null>): Decision[] {
  const out = new Map(own.map((post) => [post.live.id, post]));
  return state.plans
    .filter(({ id }) => decided.has(id))
    .map(({ id, post, at: planned, state: stands }) => {
      const hypothesis = decided.get(id) ?? null;
      const own = out.get(id);
      const at = own ? Math.floor(own.live.publishedAt / 3600) : planned;
      const outcome = hypothesis ? judgeHypothesis(hypothesis, own?.metrics ?? null, state.hour - at) : null;
      const isDropped = stands === 'cancelled' || stands === 'missed';
      return { id, network: post.network, format: post.format, text: excerpt(post.text), at, isDropped, hypothesis, outcome };
    })
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

function daysOf(state: State, own: readonly OwnPost[]): NetworkDay[] {
  const shown = new Map<number, { impressions: number; reach: number }>();
  const at = (day: number, network: number) => {
    const key = day * NETWORKS.length + network;
    const found = shown.get(key) ?? { impressions: 0, reach: 0 };
    shown.set(key, found);
    return found;
  };
  for (const { live, metrics } of own) {
    at(Math.floor(live.publishedAt / 86_400), live.network).reach += metrics.reach;
    live.viewsByQuarter.forEach((views, quarter) => {
      if (views > 0) at(Math.floor((live.publishedAt + quarter * 900) / 86_400), live.network).impressions += views;
    });
  }
  return [...state.accountDays, ...state.today].flatMap((entry) => {
    const { day, network: n, followers, gained } = entry;
    const network = NETWORKS[n];
    if (!network || !state.usedNetworks[n]) return [];
    return [{ day, network, followers, gained, lost: lostOf(entry), ...at(day, n) }];
  });
}

/** The competitors' pages, as far down as anybody scrolls. */
export const rivalPagesOf = (state: State): PublicPage[] =>
  state.scenario.competitors.map((_, c) => shortPage(readPage(state, c), state.hour));

const shortPage = (page: PublicPage, now: SimHour): PublicPage => ({
  ...page,
  posts: page.posts.filter(({ hour }) => hour >= now - RIVAL_HOURS).reverse(),
});

function shopOf(state: State): ShopDay[] {
  const days = Array.from({ length: Math.floor(state.hour / 24) + 1 }, (_, day) => ({
    day,
    visits: 0,
    orders: 0,
    revenueEuro: 0,
    returns: 0,
    returnedEuro: 0,
    byPosts: 0,
    byAds: 0,
    uncredited: 0,
  }));
  for (const { hour } of state.visitLog) {
    const day = days[Math.floor(hour / 24)];
    if (day) day.visits++;
  }
  for (const { hour, euro, attributedTo, returnedAt } of state.orders) {
    const day = days[Math.floor(hour / 24)];
    if (!day) continue;
    day.orders++;
    if (returnedAt === null) day.revenueEuro += euro;
    else {
      day.returns++;
      day.returnedEuro += euro;
    }
    day[attributedTo < 0 ? 'uncredited' : state.posts[attributedTo]?.isAd ? 'byAds' : 'byPosts']++;
  }
  return days;
}

const adsOf = ({ ads }: State): AdFigures[] =>
  ads.sets.map((set) => ({
    id: set.adSet.id,
    network: set.adSet.network,
    objective: set.adSet.objective,
    report: reportOfSet(set),
    ads: set.ads.map((ad) => ({ id: ad.id, text: excerpt(ad.post.text), report: reportOf(ad) })),
  }));
