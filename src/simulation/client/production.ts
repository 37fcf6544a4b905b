/** What it takes to make things: hours of a small team, and what haste does to them. */
import type { Post } from '../actions.ts';
import type { PostAppraisal } from '../appraisal/types.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import type { Format, SimHour } from '../vocabulary.ts';

/** Hours that one post of each format takes a small team, from idea to upload; scenarios say where theirs differ. */
const HOURS: Readonly<Record<Format, number>> = {
  text: 0.6,
  photo: 1,
  carousel: 2.2,
  video: 3,
  link: 0.6,
  document: 3.5,
  poll: 0.5,
  story: 0.4,
  live: 3,
};
/** A team works at most this much longer than it should; what goes beyond is not made. */
const LONGEST = 1.5;
/** A text that is used again takes a fifth of the time. */
const AGAIN = 0.2;

/** Hours of making a post, for the scenario's team. */
export const hoursFor = (state: State, post: Post): number => {
  const once = state.scenario.team.hours[post.format] ?? HOURS[post.format];
  const isAgain = state.plans.some((plan) => plan.post.text === post.text && plan.post.text !== '');
  return isAgain ? once * AGAIN : once;
};

/** Books hours in the week of `hour`; false when the week has no room for them. */
export function bookHours(state: State, hour: SimHour, hours: number): boolean {
  const week = Math.floor(hour / 168);
  const booked = state.client.hours[week] ?? 0;
  if (booked + hours > state.scenario.team.hoursPerWeek * LONGEST) return false;
  state.client.hours[week] = booked + hours;
  state.client.spentEuro += hours * state.scenario.team.euroPerHour;
  return true;
}

/** How far a week is beyond the team's hours: 0 within them, 0.5 at the most. */
export const hasteIn = (state: State, hour: SimHour): number =>
  Math.max(0, (state.client.hours[Math.floor(hour / 168)] ?? 0) / state.scenario.team.hoursPerWeek - 1);

/** What haste, and a hand more or less skilled, make of a post. */
export function asProduced(appraisal: PostAppraisal, haste: number, craft: number): PostAppraisal {
  const q = appraisal.qualities;
  const skill = 0.1 * (craft - 0.6) - 0.2 * haste;
  return {
    ...appraisal,
    qualities: {
      ...q,
      hook: clamp(q.hook + skill, 0, 1),
      nativeFit: clamp(q.nativeFit + skill, 0, 1),
      craft: clamp(q.craft - 0.12 * haste, 0, 1),
    },
  };
}
