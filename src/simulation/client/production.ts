/** What it takes to make things: hours of a small team, and what haste does to them. */
import type { Post } from '../actions.ts';
import { similarity } from '../appraisal/similarity.ts';
import type { PostAppraisal } from '../appraisal/types.ts';
import { clamp } from '../maths.ts';
import type { Team } from '../scenario.ts';
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
/** Looking at the figures, and writing down what they mean. */
export const REPORT_HOURS = 1;
/** A team works at most this much longer than it should; what goes beyond is not made. */
const LONGEST = 1.5;
/** What is there already and goes out again takes a fifth of the time. */
const AGAIN = 0.2;
/** Texts more alike than this differ by a correction. */
const CORRECTED = 0.6;

/** Hours of making a post, for the scenario's team; a text on which a film is yet to be made is not there already. */
export function hoursFor(state: State, post: Post): number {
  const isAgain = post.text !== '' && state.plans.some(({ post: other }) => isAlike(other, post) && other.text === post.text);
  return hoursOnce(state, post) * (isAgain ? AGAIN : 1);
}

/** Hours of turning one post into another: none for a correction, a fifth for other words, all of it for something else. */
export function hoursToChange(state: State, from: Post, into: Post): number {
  if (!isAlike(from, into)) return hoursFor(state, into);
  return similarity(from.text, into.text) > CORRECTED ? 0 : hoursOnce(state, into) * AGAIN;
}

/** Hours that a post of a format takes a team the first time. */
export const hoursOfFormat = (team: Pick<Team, 'hours'>, format: Format): number => team.hours[format] ?? HOURS[format];
const hoursOnce = ({ scenario: { team } }: State, { format }: Post): number => hoursOfFormat(team, format);
const isAlike = (a: Post, b: Post): boolean => a.format === b.format && a.picture === b.picture;

/** Books hours in the week of `hour`; false when the week has no room for them. */
export function bookHours(state: State, hour: SimHour, hours: number): boolean {
  const booked = state.client.hours[Math.floor(hour / 168)] ?? 0;
  if (booked + hours > state.scenario.team.hoursPerWeek * LONGEST) return false;
  workHours(state, hour, hours);
  return true;
}

/** Books hours that are worked whether there is room for them or not: a crisis doesn't wait for Monday. */
export function workHours(state: State, hour: SimHour, hours: number): void {
  const week = Math.floor(hour / 168);
  state.client.hours[week] = (state.client.hours[week] ?? 0) + hours;
  state.client.spentEuro += hours * state.scenario.team.euroPerHour;
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
