/**
 * A statement in the storm. Empathy, apology and a way to be helped limit it, an offer of money before anything is
 * explained fuels it, and explaining works best on those who are most stirred up (K05). The first hours count most.
 */
import type { ActionOf } from '../actions.ts';
import type { StatementFelt } from '../conversation/message.ts';
import { chooseTelling } from '../appraisal/telling.ts';
import { moveBond } from '../conversation/move-bond.ts';
import { workMinutes } from '../conversation/reply.ts';
import { draw, mix, Purpose } from '../draw.ts';
import { clamp } from '../maths.ts';
import type { State } from '../state.ts';
import { Flag, shortAt } from '../world/members.ts';
import { blowTo, luckOf } from './touch.ts';
import { Felt } from './storm.ts';

const MINUTES = 60;
/** Weight of a statement somewhere else than where the storm is. */
const ELSEWHERE = 0.35;
/** Hours in which a statement counts in full, and the least that it counts later. */
const EARLY = { hours: 4, least: 0.4, until: 30 } as const;
/** Of a further statement, so much of what it is better by. */
const AGAIN = 0.5;
/** Hours for which an offer of money, and for which blame, keeps people talking. */
const FUEL = { pays: 0.45, blames: 0.8, hours: 8 } as const;
/** Share of those touched whom it reaches, and how much of the blow it then takes back. */
const REACHES = 0.45;
const MENDS = 0.3;
const INSULTS = 0.08;
/** Below this it is taken for an excuse. */
const EMPTY = 0.15;

/** What is told of a statement, by about what it counts in {@link weightOf}. */
const COUNTS = {
  facts: 0.35,
  empathy: 0.3,
  nextStep: 0.2,
  acknowledges: 0.15,
  blames: -0.8,
  paysFirst: -0.3,
  canned: -0.4,
} as const;

/** Makes a statement; before a storm there is nothing to state, and after it only those are left who were touched. */
export function makeStatement(state: State, action: ActionOf<'make-statement'>): void {
  const { conversation, scenario } = state;
  const { storm } = conversation;
  workMinutes(state, MINUTES);
  if (storm.phase === 'ahead') return;
  const { qualities, findings } = state.appraiseStatement(action.text, action.language);
  const isThere = action.networks.includes(scenario.crisis.network);
  const weight = weightOf(qualities, scenario.crisis.arousal) * (isThere ? 1 : ELSEWHERE) * earliness(state.hour - storm.since);
  const harm = clamp(Math.max(0, qualities.blames - 0.2) + (weight < EMPTY ? EMPTY : 0), 0, 1);
  const isFirst = storm.statements.length === 0;
  storm.calm = clamp(storm.calm + Math.max(0, weight - storm.calm) * (isFirst ? 1 : AGAIN), 0, 1);
  storm.heat = FUEL.pays * qualities.paysFirst + FUEL.blames * harm;
  storm.heatUntil = state.hour + FUEL.hours;
  storm.statements.push({ id: action.id, hour: state.hour, weight, harm, telling: chooseTelling(findings ?? [], COUNTS) });
  tell(state, weight, harm);
}

/** What a statement is worth, from 0 to 1. */
export function weightOf(q: StatementFelt['qualities'], arousal: number): number {
  const explains = q.facts * (0.15 + 0.3 * arousal);
  const sum = 0.3 * q.empathy + 0.15 * q.acknowledges + 0.2 * q.nextStep + explains;
  return clamp(sum * (1 - 0.8 * q.blames) * (1 - 0.3 * q.paysFirst) * (1 - 0.4 * q.canned), 0, 1);
}

const earliness = (hours: number): number =>
  hours <= EARLY.hours ? 1 : Math.max(EARLY.least, 1 - ((1 - EARLY.least) * (hours - EARLY.hours)) / (EARLY.until - EARLY.hours));

/** Those already touched who hear of it are mended a little, or insulted. */
function tell(state: State, weight: number, harm: number): void {
  const { members, conversation } = state;
  const { felt, statements } = conversation.storm;
  for (let m = 0; m < felt.length; m++) {
    if (((felt[m] ?? 0) & Felt.Touched) === 0) continue;
    const luck = mix(luckOf(state, m), statements.length);
    if (draw(luck, Purpose.Seen) >= REACHES) continue;
    const isFirst = ((felt[m] ?? 0) & Felt.Told) === 0;
    felt[m] = (felt[m] ?? 0) | Felt.Told;
    const mended = weight >= EMPTY && isFirst ? MENDS * weight * blowTo(state, m) : 0;
    moveBond(members, m, mended - INSULTS * harm, mended / 2 - INSULTS * harm);
    if (draw(luck, Purpose.Notice) < 0.6 * weight) members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) & ~Flag.Angry;
  }
}
