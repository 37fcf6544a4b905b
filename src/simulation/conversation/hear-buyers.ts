/** Those who have bought: some complain when something went wrong, a few praise, and those with a strong opinion leave a review. */
import { draw, hashText, mix } from '../draw.ts';
import { clamp, ln } from '../maths.ts';
import type { TalkReason } from '../scenario.ts';
import type { Order, State } from '../state.ts';
import { byteAt, floatAt, LEVELS } from '../world/members.ts';
import { channelFor } from './channel.ts';
import { Talk } from './luck.ts';
import { whenAwake } from './patience.ts';
import { reasonFor } from './reasons.ts';
import { planReview } from './reviews.ts';
import { schedule } from './write-message.ts';

/** Share of those with a fault who write about it, and of them, in public. */
const COMPLAINS = 0.5;
const COMPLAINS_IN_PUBLIC = 0.5;
/** Share of happy buyers with ordinary talkativeness who say so unasked. */
const PRAISES = 0.008;
const PRAISES_IN_PUBLIC = 0.75;
/** Mean hours until somebody writes about a purchase. */
const MEAN_DELAY = 16;

/** Looks at the orders since the last time. */
export function hearBuyers(state: State): void {
  const { conversation, orders } = state;
  for (; conversation.ordersHeard < orders.length; conversation.ordersHeard++) {
    const order = orders[conversation.ordersHeard];
    if (order) hearBuyer(state, order);
  }
}

function hearBuyer(state: State, order: Order): void {
  const hash = mix(mix(mix(mix(state.luck, order.member), order.hour), order.product), Talk.Writes);
  const at = whenAwake(order.hour * 3600 + delaySeconds(hash));
  if (order.hasFault && draw(hash, Talk.Reason) < COMPLAINS)
    planMessage(state, order, at, hash, { causes: ['fault'], publicShare: COMPLAINS_IN_PUBLIC });
  else if (!order.hasFault && draw(hash, Talk.Praise) < PRAISES * happinessOf(state, order.member))
    planMessage(state, order, at, hash, { causes: ['order'], publicShare: PRAISES_IN_PUBLIC });
  planReview(state, order, at, hash);
}

const happinessOf = (state: State, m: number): number =>
  4 *
  (state.members.affinity[floatAt(m)] ?? 0) *
  (state.members.trust[floatAt(m)] ?? 0) *
  clamp(LEVELS[state.members.talk[byteAt(m)] ?? 128] ?? 1, 0.3, 6);

const delaySeconds = (hash: number): number =>
  3600 + Math.floor(clamp(-ln(1 - draw(hash, Talk.Delay)) * MEAN_DELAY, 0, 150) * 3600);

function planMessage(
  state: State,
  { member, product, hour }: Order,
  at: number,
  hash: number,
  { causes, publicShare }: { causes: readonly TalkReason['cause'][]; publicShare: number },
): void {
  const kinds = causes.includes('order') ? (['praise', 'question'] as const) : undefined;
  const reason = reasonFor(state, member, mix(hash, 1), kinds ? { causes, kinds } : { causes });
  const channel = channelFor(state, member, hash, publicShare);
  if (!reason || !channel) return;
  const why = mix(hashText(reason.id), mix(hour, product));
  const draft = { reason, kind: reason.kind, member, ...channel, at, stars: null, round: 0, after: null, why };
  schedule(state, Math.floor(at / 3600), { kind: 'write', draft });
}
