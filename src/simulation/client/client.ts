/** The client: answers, approves, changes their mind, and is content or not, for reasons that are written down. */
import type { Post } from '../actions.ts';
import type { PostAppraisal } from '../appraisal/types.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import type { MoodReason } from './client-state.ts';
import { HOURS_A_WEEK, type SimHour } from '../vocabulary.ts';
import { answeredBy } from './office-hours.ts';
import { askedWeek, isHeldBack, isSteady } from './weeks.ts';

/** From here on a post is promotion to the client. */
const PROMOTIONAL = 0.55;

export function feel(state: State, change: number, reason: MoodReason, about: string): void {
  const { client } = state;
  client.satisfaction = clamp(client.satisfaction + change, 0, 100);
  client.moods.push({ hour: state.hour, change, reason, about });
}

/** Asks one of the scenario's questions. Good ones are welcome; beyond the client's patience every one costs. */
export function askClient(state: State, id: string): void {
  const { client, scenario } = state;
  const question = scenario.client.questions.find((candidate) => candidate.id === id);
  if (!question || client.asked.has(id)) return;
  client.asked.add(id);
  const isPatient = client.asked.size <= scenario.client.patience;
  if (isPatient && question.worth > 0) feel(state, question.worth, 'good-question', id);
  else if (!isPatient) feel(state, -3, 'idle-question', id);
}

/** Sends a post to the client; they answer on a working day, between nine and five. */
export const askApproval = (state: State, id: string): void => void state.client.approvals.set(id, answerHour(state));

/** When the client will have answered what is sent to them now. */
export const answerHour = ({ scenario: { client }, hour }: State): SimHour => answeredBy(client, hour);

/** Whether a post that is due waits for an answer. */
export const isWaiting = (state: State, id: string): boolean => (state.client.approvals.get(id) ?? 0) > state.hour;

/** Whether the client wants to approve a post before it goes out. */
export function wantsToSee({ scenario: { client } }: State, { qualities }: PostAppraisal): boolean {
  return client.approves === 'everything' || (client.approves === 'promotion' && qualities.promotion > PROMOTIONAL);
}

/** What the client thinks of a post that has gone out. */
export function seePost(state: State, id: string, post: Post, appraisal: PostAppraisal): void {
  if (wantsToSee(state, appraisal) && !state.client.approvals.has(id)) feel(state, -4, 'unasked', id);
  if (appraisal.qualities.voice < 0.3) feel(state, -1.5, 'not-our-voice', id);
  if (appraisal.qualities.promotion > 0.85) feel(state, -1, 'too-loud', id);
  seeTraps(state, id, appraisal);
  if (post.text.trim() === '' && post.picture === null) feel(state, -2, 'not-our-voice', id);
}

/** The client hears of every trap that was sprung in their name, by whoever was paid to write. */
export function seeTraps(state: State, id: string, { traps }: PostAppraisal): void {
  for (const trap of state.scenario.traps) if (traps.includes(trap.id)) springTrap(state, trap.fineEuro, id);
}

/** A fine, and a client who has to answer for it. */
export function springTrap(state: State, fineEuro: number, id: string): void {
  state.client.finesEuro += fineEuro;
  state.client.spentEuro += fineEuro;
  feel(state, -6, 'trap', id);
}

/** A report, by how much it tells the client: claims with their number, cause and next step. Only a better one counts again, and none before there is a week to report on. */
export function readReport(state: State, insight: number): void {
  if (insight <= state.client.report || state.hour < HOURS_A_WEEK) return;
  feel(state, 12 * (insight - Math.max(0.25, state.client.report)), 'report', '');
  state.client.report = insight;
}

/** Once a week: whether something happened at all, as far as it could, and whether the team had to work late. */
export function endWeek(state: State): void {
  const number = Math.floor(state.hour / HOURS_A_WEEK) - 1;
  const week = askedWeek(state, number);
  if (isHeldBack(week)) feel(state, 0, 'held-back', '');
  else if (week.posted === 0) feel(state, -4 * week.open, 'silence', '');
  else if (isSteady(week)) feel(state, 1.5, 'steady', '');
  if ((state.client.hours[number] ?? 0) > state.scenario.team.hoursPerWeek * 1.15) feel(state, -2, 'overtime', '');
}

/** The weight of a goal, after the client has changed their mind. */
export function targetOf(state: State, goal: string, target: number): number {
  const { lateChange } = state.scenario.client;
  return lateChange.goal === goal && state.hour >= lateChange.at ? target * lateChange.factor : target;
}
