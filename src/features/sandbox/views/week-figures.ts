import type { State } from '#simulation/state.ts';
import { type OwnPost, ownPostsOf } from './own-posts.ts';

/** A week of the accounts, as a report to the client would quote it; posts count in the week in which they went out. */
export type WeekFigures = {
  /** From 1. */
  readonly week: number;
  readonly isWhole: boolean;
  readonly posts: number;
  /** Sums over posts: somebody whom two posts reached is in it twice. */
  readonly impressions: number;
  readonly reach: number;
  readonly engagements: number;
  readonly engagementRateByReach: number | null;
  /** Gained less lost, over all networks. */
  readonly followers: number;
  readonly siteVisits: number;
  readonly orders: number;
  readonly revenueEuro: number;
};

/** Every week that has begun, the first first. */
export function weekFiguresOf(state: State, posts: readonly OwnPost[] = ownPostsOf(state)): WeekFigures[] {
  const weeks = Math.min(state.scenario.weeks, Math.floor(state.hour / 168) + 1);
  return Array.from({ length: weeks }, (_, week) => figuresOf(state, posts, week));
}

function figuresOf(state: State, all: readonly OwnPost[], week: number): WeekFigures {
  const posts = all.filter(({ live }) => Math.floor(live.publishedAt / 604_800) === week);
  const orders = state.orders.filter(({ hour }) => weekOf(hour) === week);
  const sum = (of: (post: OwnPost) => number): number => posts.reduce((total, post) => total + of(post), 0);
  const reach = sum(({ metrics }) => metrics.reach);
  const engagements = sum(({ metrics }) => metrics.engagements);
  return {
    week: week + 1,
    isWhole: state.hour >= (week + 1) * 168,
    posts: posts.length,
    impressions: sum(({ metrics }) => metrics.impressions),
    reach,
    engagements,
    engagementRateByReach: reach > 0 ? engagements / reach : null,
    followers: followersIn(state, week),
    siteVisits: state.visitLog.filter(({ hour }) => weekOf(hour) === week).length,
    orders: orders.length,
    revenueEuro: orders.reduce((total, { euro }) => total + euro, 0),
  };
}

function followersIn({ accountDays, today }: State, week: number): number {
  return [...accountDays, ...today]
    .filter(({ day }) => Math.floor(day / 7) === week)
    .reduce((sum, day) => sum + day.gained - lostOf(day), 0);
}

/** Everybody who unfollowed on a day, for whatever reason: dashboards don't know why. */
export const lostOf = (day: { lostPromotion: number; lostWeary: number; lostDrift: number; lostAnger: number }): number =>
  day.lostPromotion + day.lostWeary + day.lostDrift + day.lostAnger;

const weekOf = (hour: number): number => Math.floor(hour / 168);
