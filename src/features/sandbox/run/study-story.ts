/** What happened in a run, week by week: the debrief's story as plain data. */
import type { RunMark } from '#features/progress/client.ts';
import { MICROS } from '#simulation/ads/ads-state.ts';
import type { Post } from '#simulation/actions.ts';
import { wantsAnswer } from '#simulation/conversation/wants-answer.ts';
import { textOf } from '#simulation/conversation/words.ts';
import { Counter, type LivePost, totalOf } from '#simulation/feed/live-post.ts';
import { measureGoal, metricsOf } from '#simulation/insights/metrics.ts';
import type { State } from '#simulation/state.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import { ownPosts } from './good-habits.ts';
import { marksOf } from './run-marks.ts';
import { type Trouble, troublesOf } from './study-troubles.ts';

export type StoryWeek = {
  /** From 1; the last may not be over. */
  readonly week: number;
  readonly posts: number;
  readonly reach: number;
  readonly orders: number;
  readonly revenueEuro: number;
  readonly followersGained: number;
  readonly adEuro: number;
  /** Messages that wanted an answer, and how many have one. */
  readonly messages: number;
  readonly answered: number;
};

/** Something that turned the run. `about` names a post or trap, `amount` says how much, where there is a how much. */
export type Moment = {
  readonly hour: SimHour;
  readonly kind:
    | 'storm'
    | 'storm-over'
    | 'statement'
    | 'late-change'
    | 'fine'
    | 'ads'
    | 'influencer'
    | 'contest'
    | 'pause'
    | 'best-post'
    | 'report';
  readonly about: string;
  readonly amount: number;
};

export type StoryPost = {
  readonly id: string;
  readonly post: Post;
  readonly at: SimHour;
  readonly reach: number;
  readonly engagements: number;
  readonly clicks: number;
  readonly orders: number;
  /** Hides, reports and unfollowings. */
  readonly annoyed: number;
};

export type StoryReply = {
  readonly id: string;
  readonly at: SimHour;
  readonly message: string;
  readonly text: string;
};

export type Story = {
  readonly hour: SimHour;
  readonly weeks: readonly StoryWeek[];
  readonly moments: readonly Moment[];
  /** In the order in which they went out. */
  readonly posts: readonly StoryPost[];
  readonly replies: readonly StoryReply[];
  readonly hasAds: boolean;
  readonly totals: {
    readonly reach: number;
    readonly orders: number;
    /** Orders that would not have come anyway. */
    readonly ordersWon: number;
    readonly revenueEuro: number;
    readonly followersGained: number;
    readonly trust: number;
  };
  readonly troubles: readonly Trouble[];
  /** What a run that has ended shows; nothing before. */
  readonly marks: readonly RunMark[];
  /** The brief's goals at the end of each week, and now. */
  readonly goalsAt: readonly GoalMark[];
};

/** The values of all goals at an hour, by their ids. */
export type GoalMark = { readonly hour: SimHour; readonly values: Readonly<Record<string, number>> };

export const markGoals = (state: State): GoalMark => ({
  hour: state.hour,
  values: Object.fromEntries(state.scenario.goals.map(({ id, metric, network }) => [id, measureGoal(state, metric, network)])),
});

/** `weekEnds` are the marks of the weeks before the state's hour. */
export function storyOf(state: State, weekEnds: readonly GoalMark[] = []): Story {
  const posts = ownPosts(state);
  const weeks = Array.from({ length: Math.max(1, Math.ceil(state.hour / 168)) }, (_, i) => weekOf(state, i));
  return {
    hour: state.hour,
    weeks,
    moments: momentsOf(state),
    posts: posts.map((post) => postOf(state, post)),
    replies: repliesOf(state),
    hasAds: state.ads.sets.length > 0,
    totals: {
      reach: measureGoal(state, 'reach', null),
      orders: state.orders.length,
      ordersWon: state.orders.filter(({ anyway }) => !anyway).length,
      revenueEuro: measureGoal(state, 'revenue', null),
      followersGained: weeks.reduce((sum, { followersGained }) => sum + followersGained, 0),
      trust: measureGoal(state, 'trust', null),
    },
    troubles: troublesOf(state),
    marks: marksOf(state),
    goalsAt: [...weekEnds, markGoals(state)],
  };
}

function weekOf(state: State, index: number): StoryWeek {
  const from = index * 168;
  const isIn = (hour: number): boolean => hour >= from && hour < from + 168;
  const posts = ownPosts(state).filter(({ publishedAt }) => isIn(publishedAt / 3600));
  const orders = state.orders.filter(({ hour }) => isIn(hour));
  const wanting = state.conversation.messages.filter((message) => wantsAnswer(message) && isIn(message.at / 3600));
  const days = [...state.accountDays, ...state.today].filter(({ day }) => Math.floor(day / 7) === index);
  const spent = state.ads.sets
    .flatMap(({ ads }) => ads.flatMap(({ hours }) => hours))
    .filter(({ hour }) => isIn(hour))
    .reduce((sum, { costMicro }) => sum + costMicro, 0);
  return {
    week: index + 1,
    posts: posts.length,
    reach: posts.reduce((sum, post) => sum + totalOf(post, Counter.Reach), 0),
    orders: orders.length,
    revenueEuro: orders.reduce((sum, { euro }) => sum + euro, 0),
    followersGained: days.reduce(
      (sum, day) => sum + day.gained - day.lostPromotion - day.lostWeary - day.lostDrift - day.lostAnger,
      0,
    ),
    adEuro: spent / MICROS,
    messages: wanting.length,
    answered: wanting.filter(({ replies, state: now }) => replies.length > 0 || now === 'settled').length,
  };
}

function postOf(state: State, live: LivePost): StoryPost {
  const metrics = metricsOf(state, live);
  return {
    id: live.id,
    post: live.post,
    at: live.publishedAt / 3600,
    reach: metrics.reach,
    engagements: metrics.engagements,
    clicks: metrics.click,
    orders: metrics.attributedOrders,
    annoyed: metrics.hide + metrics.report + metrics.unfollow,
  };
}

function repliesOf(state: State): StoryReply[] {
  const { byId } = state.conversation;
  return state.done.flatMap((action): StoryReply[] => {
    const message = action.kind === 'reply' ? byId.get(action.target) : undefined;
    if (action.kind !== 'reply' || !message) return [];
    return [{ id: action.id, at: action.hour, message: textOf(state, message), text: action.text }];
  });
}

function momentsOf(state: State): Moment[] {
  const { scenario, client, conversation } = state;
  const { storm } = conversation;
  const moment = (kind: Moment['kind'], hour: SimHour, about = '', amount = 0): Moment => ({ hour, kind, about, amount });
  const late = scenario.client.lateChange;
  const best = ownPosts(state).reduce<LivePost | null>(
    (top, post) => (top === null || totalOf(post, Counter.Reach) > totalOf(top, Counter.Reach) ? post : top),
    null,
  );
  const moments = [
    ...(storm.phase === 'ahead' ? [] : [moment('storm', storm.since, '', storm.touched)]),
    ...(storm.endedAt === null ? [] : [moment('storm-over', storm.endedAt)]),
    ...(late.at <= state.hour && late.at < scenario.weeks * 168 ? [moment('late-change', late.at)] : []),
    ...client.moods.filter(({ reason }) => reason === 'trap').map(({ hour, about }) => moment('fine', hour, about)),
    ...(best ? [moment('best-post', best.publishedAt / 3600, best.id, totalOf(best, Counter.Reach))] : []),
    ...state.done.flatMap((action): Moment[] => {
      const kind = DEEDS[action.kind];
      return kind === undefined ? [] : [moment(kind, action.hour, action.id)];
    }),
  ];
  return moments.sort((a, b) => a.hour - b.hour || (a.kind < b.kind ? -1 : 1));
}

const DEEDS: Readonly<Partial<Record<State['done'][number]['kind'], Moment['kind']>>> = {
  'make-statement': 'statement',
  'start-ad-set': 'ads',
  'hire-influencer': 'influencer',
  'start-contest': 'contest',
  'pause-everything': 'pause',
  'report-to-client': 'report',
};
