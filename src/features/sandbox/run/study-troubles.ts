import { afterWaking } from '#simulation/conversation/patience.ts';
import { wantsAnswer } from '#simulation/conversation/wants-answer.ts';
import type { LivePost } from '#simulation/feed/live-post.ts';
import { MICROS } from '#simulation/ads/ads-state.ts';
import { habitsOf, type Habits } from '#simulation/score/habits.ts';
import { rawScore } from '#simulation/score/score.ts';
import type { GoalMetric } from '#simulation/scenario.ts';
import type { State } from '#simulation/state.ts';
import { hasWeakOpening, isInQuietHour, QUICK_HOURS } from './good-habits.ts';

export type HabitName = Exclude<keyof Habits, 'all'>;
export const HABITS: readonly HabitName[] = ['cadence', 'replies', 'accessibility', 'tagging', 'hypotheses', 'honesty'];

/** Something that went wrong and can be learnt. */
export type Trouble =
  | { readonly kind: 'habit'; readonly habit: HabitName; readonly share: number }
  | { readonly kind: 'goal'; readonly goal: string; readonly metric: GoalMetric; readonly share: number }
  | { readonly kind: 'trap'; readonly trap: string; readonly count: number }
  | { readonly kind: 'unanswered' | 'late' | 'harsh' | 'hidden'; readonly count: number; readonly of: number }
  | { readonly kind: 'weary' | 'promotion'; readonly count: number }
  | { readonly kind: 'quiet-hours' | 'weak-first-lines'; readonly count: number; readonly of: number }
  | { readonly kind: 'tone-deaf'; readonly count: number }
  | { readonly kind: 'ads-lost'; readonly spentEuro: number; readonly earnedEuro: number };

/** Less than this share of a goal is missed, of a habit is no habit. */
const ENOUGH = 0.7;

/** Everything that went wrong up to the state's hour. */
export function troublesOf(state: State): Trouble[] {
  const posts = state.posts.filter((post) => post.author === 0 && !post.isAd);
  return [...goals(state), ...habits(state, posts), ...traps(state), ...answers(state), ...losses(state), ...craft(state, posts)];
}

const habits = (state: State, posts: readonly LivePost[]): Trouble[] => {
  if (posts.length === 0) return [{ kind: 'habit', habit: 'cadence', share: 0 }];
  const found = habitsOf(state);
  return HABITS.filter((habit) => habit !== 'honesty' && habit !== 'replies' && found[habit] < ENOUGH).map((habit) => ({
    kind: 'habit',
    habit,
    share: found[habit],
  }));
};

/** A goal counts for as much of the run as has passed. */
function goals(state: State): Trouble[] {
  const passed = state.hour / (state.scenario.weeks * 168);
  return rawScore(state).perGoal.flatMap(({ id, share }): Trouble[] => {
    const goal = state.scenario.goals.find((candidate) => candidate.id === id);
    return goal && share < ENOUGH * passed ? [{ kind: 'goal', goal: id, metric: goal.metric, share }] : [];
  });
}

function traps(state: State): Trouble[] {
  const counts = new Map<string, number>();
  const own = state.posts.filter((post) => post.author === 0);
  for (const trap of [...own.flatMap(({ appraisal }) => appraisal.traps), ...state.conversation.leaks.map(({ trap }) => trap)])
    counts.set(trap, (counts.get(trap) ?? 0) + 1);
  return [...counts].map(([trap, count]) => ({ kind: 'trap', trap, count }));
}

function answers(state: State): Trouble[] {
  const wanting = state.conversation.messages.filter(wantsAnswer);
  const answered = wanting.filter(({ replies }) => replies.length > 0);
  const late = answered.filter(({ at, replies: [first] }) => first && first.at * 3600 > afterWaking(at, QUICK_HOURS));
  const harsh = answered.filter(({ replies }) => replies.some(({ harm, warmth }) => harm > warmth));
  const hidden = wanting.filter((message) => message.state === 'hidden' && message.kind !== 'journalist');
  const left = wanting.filter(({ replies, state: now }) => replies.length === 0 && now === 'expired');
  const found = { unanswered: left, late, harsh, hidden };
  return (['unanswered', 'late', 'harsh', 'hidden'] as const)
    .map((kind) => ({ kind, count: found[kind].length, of: wanting.length }))
    .filter(({ count, of }) => count > 0 && count >= 0.1 * of);
}

function losses(state: State): Trouble[] {
  const days = [...state.accountDays, ...state.today];
  const lost = (of: 'lostWeary' | 'lostPromotion') => days.reduce((sum, day) => sum + day[of], 0);
  const gained = days.reduce((sum, day) => sum + day.gained, 0);
  const few = Math.max(3, 0.2 * gained);
  const spent = state.ads.sets.flatMap(({ ads }) => ads).reduce((sum, { costMicro }) => sum + costMicro, 0) / MICROS;
  const earned = state.orders.filter(({ source, anyway }) => source === 'ad' && !anyway).reduce((sum, { euro }) => sum + euro, 0);
  const { toneDeaf } = state.conversation.storm;
  return [
    ...(lost('lostWeary') > few ? [{ kind: 'weary', count: lost('lostWeary') } as const] : []),
    ...(lost('lostPromotion') > few ? [{ kind: 'promotion', count: lost('lostPromotion') } as const] : []),
    ...(toneDeaf > 0 ? [{ kind: 'tone-deaf', count: toneDeaf } as const] : []),
    ...(spent > earned && spent > 20 ? [{ kind: 'ads-lost', spentEuro: spent, earnedEuro: earned } as const] : []),
  ];
}

function craft(state: State, posts: readonly LivePost[]): Trouble[] {
  const quiet = posts.filter((post) => isInQuietHour(state, post)).length;
  const weak = posts.filter(hasWeakOpening).length;
  const of = posts.length;
  const isMuch = (count: number) => count > 0 && count >= 0.2 * of;
  return [
    ...(isMuch(quiet) ? [{ kind: 'quiet-hours', count: quiet, of } as const] : []),
    ...(isMuch(weak) ? [{ kind: 'weak-first-lines', count: weak, of } as const] : []),
  ];
}
