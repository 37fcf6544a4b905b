/** A week's posts of the careful players: which, when, and as many as the team has hours for. */
import type { Action, Post } from '../actions.ts';
import { answerHour, wantsToSee } from '../client/client.ts';
import { hoursFor, REPORT_HOURS } from '../client/production.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY, HOURS_A_WEEK, type NetworkId, type SimHour } from '../vocabulary.ts';
import { type Now, scheduled, textsFor, weekday } from './policy.ts';
import { isToReport } from './report.ts';
import { type Play, type PlayText, postOf } from './plays.ts';

/** Posts a week and hours that courses recommend. */
export const RULES: Readonly<Record<NetworkId, { readonly perWeek: number; readonly hours: readonly number[] }>> = {
  frame: { perWeek: 3, hours: [12, 19, 9] },
  loopa: { perWeek: 2, hours: [18, 20] },
  chirp: { perWeek: 4, hours: [9, 12, 17, 9] },
  guild: { perWeek: 2, hours: [8, 12] },
  commons: { perWeek: 3, hours: [10, 19, 13] },
};
/** Days for which people know a text when they meet it again. */
const REMEMBERED_DAYS = 21;
/** Posts that a week should have at least, and hours that a small one takes. */
const STEADY = { posts: 3, hours: 0.6 } as const;
/** The last day, from Monday 0, on which a week is still worth planning. */
const LATEST_DAY = 4;
/** Shares of the week's hours that go into posts: what answering left in the week before, within bounds. */
const FOR_POSTS = { most: 0.75, least: 0.4, leastOwing: 0.25 } as const;

/** On Monday; where that fell into a pause, on the first morning after it, if there is something left of the week. */
export function isToPlan({ state, day }: Now): boolean {
  const monday = (day - weekday(day)) * HOURS_A_DAY;
  return !state.isPaused && weekday(day) <= LATEST_DAY && !state.plans.some(({ madeAt }) => madeAt >= monday);
}

/** Hours of the week that are over, and the first hour of the week that can be planned for. */
export function restOfWeek({ state, day }: Now, manner: Manner): { past: number; from: number } {
  const past = weekday(day) * HOURS_A_DAY;
  return { past, from: past + (asksForAll(state, manner) ? untilAnswer(state) : 0) };
}

/** Hours from now until the client has answered: what is planned for before that goes out late, and all of it at once. */
const untilAnswer = (state: State): number => answerHour(state) - state.hour;

export type Slot = { readonly network: NetworkId; readonly at: number };

/** How somebody fills a week. */
export type Manner = {
  readonly kinds: readonly Play[];
  /** When nothing else fits into the hours, what was out lately goes out again. */
  readonly repeats: boolean;
  /** What was overworked before is taken out of the weeks to come. */
  readonly paysBack: boolean;
  /** What a client gets to see who wants to see something: all of it, or what they want to see. */
  readonly asksFor: 'all' | 'what-is-wanted';
};

/** Fills the week's slots as far as the hours go, each network's texts in turn, and sends them for approval where it is wanted. */
export function planWeek(now: Now, slots: readonly Slot[], manner: Manner): Action[] {
  const { state } = now;
  const week = Math.floor(now.day / 7);
  let left = hoursForPosts(state, week, manner.paysBack);
  let made = 0;
  const used = new Map<NetworkId, number>();
  const planned: Outing[] = state.plans.map(({ at, post }) => ({ at, text: post.text }));
  const end = HOURS_A_WEEK - restOfWeek(now, manner).past;
  const answered = untilAnswer(state);
  return interleave(slots.filter(({ at }) => at < end)).flatMap(({ network, at }): Action[] => {
    const texts = textsFor(now, network, manner.kinds);
    const count = used.get(network) ?? 0;
    // Dear formats must not use up what the week's steady few need.
    const most = left - STEADY.hours * Math.max(0, STEADY.posts - 1 - made);
    const n = week * RULES[network].perWeek + count;
    const fitting = fittingPosts(state, texts, n, most).filter((post) => at >= answered || !isAsked(state, post, manner));
    const due = state.hour + at;
    const post = manner.repeats ? newElseFirst(state, fitting) : unremembered(fitting, planned, due);
    if (!post) return [];
    planned.push({ at: due, text: post.text });
    left -= hoursFor(state, post);
    made++;
    used.set(network, count + 1);
    const action = scheduled(now, post, due, true);
    return isAsked(state, post, manner)
      ? [action, { id: `${action.id}-ok`, hour: state.hour, kind: 'ask-approval', target: action.id }]
      : [action];
  });
}

function hoursForPosts(state: State, week: number, paysBack: boolean): number {
  const { hoursPerWeek } = state.scenario.team;
  const answering = (state.conversation.replyMinutes[week - 1] ?? 0) / 60;
  const owed = paysBack ? owedIn(state, week) : 0;
  return clamp(
    hoursPerWeek - answering - owed - (isToReport(state) ? REPORT_HOURS : 0),
    (paysBack ? FOR_POSTS.leastOwing : FOR_POSTS.least) * hoursPerWeek,
    FOR_POSTS.most * hoursPerWeek,
  );
}

/** A week's part of the hours beyond what the client pays for that were worked before it, shared out over the weeks that are left. */
function owedIn(state: State, week: number): number {
  const worked = state.client.hours.slice(0, week).reduce((sum, hours) => sum + hours, 0);
  const { team, weeks } = state.scenario;
  return Math.max(0, worked - week * team.hoursPerWeek) / Math.max(1, weeks - week);
}

/** The n-th text and those after it, as far as they can be made in the hours. */
function fittingPosts(state: State, texts: readonly PlayText[], n: number, mostHours: number): Post[] {
  const posts = texts.map((_, i) => texts[(n + i) % texts.length]).flatMap((text) => (text ? [postOf(text)] : []));
  return posts.filter((post) => hoursFor(state, post) <= mostHours);
}

/** By the book: the first that was not planned for the last three weeks, else the first. */
function newElseFirst(state: State, fitting: readonly Post[]): Post | undefined {
  const since = state.hour - REMEMBERED_DAYS * HOURS_A_DAY;
  return fitting.find(({ text }) => !state.plans.some((plan) => plan.at >= since && plan.post.text === text)) ?? fitting[0];
}

/** A text and when it is out. */
type Outing = { readonly at: SimHour; readonly text: string };

/** With care: the first that nobody remembers by the time it is out. */
const unremembered = (fitting: readonly Post[], outings: readonly Outing[], at: SimHour): Post | undefined =>
  fitting.find(({ text }) => hoursUnseen(outings, text, at) >= REMEMBERED_DAYS * HOURS_A_DAY);

const hoursUnseen = (outings: readonly Outing[], text: string, at: SimHour): number =>
  outings.reduce((least, outing) => (outing.text === text ? Math.min(least, Math.abs(at - outing.at)) : least), Infinity);

function asksForAll({ scenario: { client } }: State, { asksFor }: Manner): boolean {
  return client.approves === 'everything' || (client.approves === 'promotion' && asksFor === 'all');
}

const isAsked = (state: State, post: Post, manner: Manner): boolean =>
  asksForAll(state, manner) || wantsToSee(state, state.appraise(post, []));

/** First of each network, then the second of each, so that no network goes without when hours are short. */
function interleave(slots: readonly Slot[]): Slot[] {
  const rank = new Map<NetworkId, number>();
  return slots
    .map((slot, place) => {
      const nth = rank.get(slot.network) ?? 0;
      rank.set(slot.network, nth + 1);
      return { slot, nth, place };
    })
    .sort((a, b) => a.nth - b.nth || a.place - b.place)
    .map(({ slot }) => slot);
}
