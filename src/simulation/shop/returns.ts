/**
 * Orders that come back. A product has its usual share of them; who bought on the spur of the moment, on a promise that the
 * post didn't keep, something that isn't for them, or from somebody they half trust regrets it more often.
 */
import { draw, mix, Purpose } from '../draw.ts';
import { clamp } from '../maths.ts';
import { moveBond } from '../conversation/move-bond.ts';
import type { Segment } from '../scenario.ts';
import type { Order, State } from '../state.ts';
import { HOURS_A_DAY } from '../vocabulary.ts';
import { floatAt } from '../world/members.ts';

/** Beside an order at an occasion for something wanted most, by somebody who trusts: factors that average about 1. */
const IMPULSE = { yes: 1.5, no: 0.9 } as const;
const UNKEPT = 3;
const FAULTY = 8;
/** Days until it is back at the counter, and what the disappointment costs. */
const DAYS = { first: 2, last: 14 } as const;
const COST = { trust: 0.02, affinity: 0.02 } as const;

/** Decides whether an order comes back, and when. */
export function planReturn(state: State, order: Order, segment: Segment, isImpulse: boolean): void {
  const product = state.scenario.products[order.product];
  if (!product) return;
  const luck = mix(mix(mix(mix(state.luck, order.member), order.hour), order.product), Purpose.Return);
  const chance = product.returns * regretOf(state, order, segment.wants, product.id) * (isImpulse ? IMPULSE.yes : IMPULSE.no);
  if (draw(luck, Purpose.Return) >= clamp(chance, 0, 1)) return;
  const days = DAYS.first + Math.floor(draw(luck, Purpose.Delay) * (DAYS.last - DAYS.first + 1));
  const at = order.hour + days * HOURS_A_DAY;
  const others = state.pendingReturns.get(at);
  if (others) others.push(order);
  else state.pendingReturns.set(at, [order]);
}

function regretOf(state: State, { member, attributedTo, hasFault }: Order, wants: Segment['wants'], product: string): number {
  const keen = (wants[product] ?? 0) / Math.max(1e-9, ...Object.values(wants));
  const unkept = state.posts[attributedTo]?.effects.unkept ?? 0;
  const doubt = 1.3 - 0.6 * (state.members.trust[floatAt(member)] ?? 0);
  return doubt * (1.3 - 0.5 * keen) * (1 + UNKEPT * unkept) * (hasFault ? FAULTY : 1);
}

/** Once an hour: what comes back now. */
export function takeReturns(state: State): void {
  for (const order of state.pendingReturns.get(state.hour) ?? []) {
    order.returnedAt = state.hour;
    moveBond(state.members, order.member, -COST.trust, -COST.affinity);
  }
  state.pendingReturns.delete(state.hour);
}
