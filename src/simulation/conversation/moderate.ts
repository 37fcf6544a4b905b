/** Liking, hiding, reporting and handing over a message. */
import type { Action } from '../actions.ts';
import { draw, mix } from '../draw.ts';
import type { State } from '../state.ts';
import { Flag, shortAt } from '../world/members.ts';
import { Talk } from './luck.ts';
import type { Message } from './message.ts';
import { moveBond } from './move-bond.ts';
import { moveOnlookers } from './onlookers.ts';
import { afterWaking, whenAwake } from './patience.ts';
import { spendMinutes } from './reply.ts';
import { schedule } from './write-message.ts';
import { writeAgain } from './write-again.ts';

const MINUTES = { like: 0.2, hide: 1, report: 1.5, escalate: 6 } as const;
const LIKED = { trust: 0.008, affinity: 0.02 } as const;
/** What hiding fair criticism costs those who had read it, and how many of them are angry about it. */
const SILENCED = { trust: -0.05, affinity: -0.03, angers: 0.06 } as const;
/** How many authors find out that they were hidden, what it does to them, and how many then write it again, aloud. */
const FOUND_OUT = { share: 0.6, trust: 0.22, again: 0.6 } as const;
/** A page where mockery and spam don't stay is nicer to read. */
const CLEANED = { trust: 0.003, affinity: 0.001, angers: 0 } as const;
/** Working hours until somebody who knows has looked at it. */
const HANDLING = { from: 3, to: 10 } as const;

/** Does one of the four; a target that isn't there is nothing to act on. */
export function moderate(state: State, action: Action & { readonly target: string }): void {
  const message = state.conversation.byId.get(action.target);
  if (!message) return;
  if (action.kind === 'like-message') like(state, message);
  else if (action.kind === 'hide-message') hide(state, message, 'hidden');
  else if (action.kind === 'report-message') hide(state, message, 'reported');
  else if (action.kind === 'escalate-message') escalate(state, message);
}

/** Enough for praise; little to those who want something. */
function like(state: State, message: Message): void {
  if (message.isLiked || !spendMinutes(state, MINUTES.like)) return;
  message.isLiked = true;
  if (message.kind !== 'praise' && (message.stars ?? 0) < 4) return;
  moveBond(state.members, message.member, LIKED.trust, LIKED.affinity);
  if (message.state === 'open') message.state = 'settled';
}

function hide(state: State, message: Message, as: 'hidden' | 'reported'): void {
  if (message.state === 'hidden' || message.state === 'reported') return;
  if (!spendMinutes(state, as === 'hidden' ? MINUTES.hide : MINUTES.report)) return;
  message.state = as;
  if (message.kind === 'spam' || message.kind === 'troll') moveOnlookers(state, message, Talk.Seen, CLEANED);
  else if (as === 'hidden') silence(state, message);
  // The network looks at a reported message and finds nothing: its author may hear of it.
  else if (draw(message.key, Talk.Reported) < FOUND_OUT.share / 3)
    moveBond(state.members, message.member, -FOUND_OUT.trust / 2, -0.05);
}

function silence(state: State, message: Message): void {
  if (message.kind === 'complaint' || (message.stars ?? 5) <= 3) moveOnlookers(state, message, Talk.Seen, SILENCED);
  if (draw(message.key, Talk.Hidden) >= FOUND_OUT.share) return;
  moveBond(state.members, message.member, -FOUND_OUT.trust, -FOUND_OUT.trust / 2);
  state.members.flags[shortAt(message.member)] = (state.members.flags[shortAt(message.member)] ?? 0) | Flag.Angry;
  if (draw(mix(message.key, Talk.Hidden), Talk.Again) >= FOUND_OUT.again) return;
  const at = whenAwake(state.hour * 3600 + 1800 + Math.floor(draw(message.key, Talk.Delay) * 14_400));
  writeAgain(state, message, { at, kind: 'complaint', reason: message.reason, aloud: true });
}

function escalate(state: State, message: Message): void {
  if (message.state !== 'open' && message.state !== 'answered') return;
  if (!spendMinutes(state, MINUTES.escalate)) return;
  message.state = 'escalated';
  const hours = HANDLING.from + (HANDLING.to - HANDLING.from) * draw(message.key, Talk.Handled);
  schedule(state, Math.floor(afterWaking(state.hour * 3600, hours) / 3600), { kind: 'handled', message });
}
