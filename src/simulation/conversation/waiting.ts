/**
 * Waiting and silence. K01: of those who wait longer than they expect, 38 % feel more negative. K02: of those who are
 * ignored, 36 % say so in public and one in three goes to a competitor.
 */
import { draw } from '../draw.ts';
import type { State } from '../state.ts';
import { Flag, floatAt, shortAt } from '../world/members.ts';
import { Talk } from './luck.ts';
import type { Message } from './message.ts';
import { moveBond } from './move-bond.ts';
import { whenAwake } from './patience.ts';
import { wantsAnswer } from './wants-answer.ts';
import { writeAgain } from './write-again.ts';

const CROSS = 0.38;
const SHAMES = 0.36;
const LEAVES = 1 / 3;

/** What waiting and silence take from trust and affinity. */
const COSTS = {
  late: { complaint: 0.05, other: 0.02 },
  ignored: { complaint: 0.08, question: 0.04, lead: 0.06 },
  deserted: { trust: 0.1, affinity: 0.3 },
} as const;
/** What is mended by somebody who knows the matter, of what is lacking. */
const HANDLED = 0.15;

/** The time has come at which the author finds it late. */
export function growCross(state: State, message: Message): void {
  if (!isWaiting(message) || !wantsAnswer(message) || draw(message.key, Talk.Cross) >= CROSS) return;
  message.isCross = true;
  const cost = message.kind === 'complaint' ? COSTS.late.complaint : COSTS.late.other;
  moveBond(state.members, message.member, -cost, -cost);
}

/** A day has passed; what is still open has been ignored. */
export function giveUp(state: State, message: Message): void {
  if (message.state !== 'open') return;
  message.state = 'expired';
  const { kind, member, key } = message;
  if (kind === 'lead') state.conversation.leads.lost++;
  if (kind === 'question' || kind === 'lead') moveBond(state.members, member, -COSTS.ignored[kind], -COSTS.ignored[kind]);
  if (kind !== 'complaint') return;
  moveBond(state.members, member, -COSTS.ignored.complaint, -COSTS.ignored.complaint);
  if (draw(key, Talk.Leaves) < LEAVES) desert(state, member);
  if (draw(key, Talk.Again) >= SHAMES) return;
  const at = whenAwake(state.hour * 3600 + 600 + Math.floor(draw(key, Talk.Delay) * 10_800));
  writeAgain(state, message, { at, kind: 'complaint', reason: message.reason, aloud: true });
}

/** Somebody who knows has dealt with it. */
export function finishHandling(state: State, message: Message): void {
  if (message.state !== 'escalated') return;
  message.state = 'settled';
  if (message.kind === 'lead') state.conversation.leads.won++;
  const { members } = state;
  const m = message.member;
  moveBond(
    state.members,
    m,
    HANDLED * (1 - (members.trust[floatAt(m)] ?? 0)),
    (HANDLED / 2) * (1 - (members.affinity[floatAt(m)] ?? 0)),
  );
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) & ~Flag.Angry;
}

function desert(state: State, m: number): void {
  state.conversation.deserters++;
  moveBond(state.members, m, -COSTS.deserted.trust, -COSTS.deserted.affinity);
}

const isWaiting = ({ state }: Message): boolean => state === 'open' || state === 'escalated';
