/**
 * Reviews on the network of groups and pages. Those who are delighted or cross write, those in between don't: a J. The
 * stars that are shown already pull the next ones. Where the brand answers, fewer leave a short unsupported grumble and a
 * few more who are content take the trouble (K03: +0.12 stars, +12 % reviews).
 */
import { draw, hashText, mix } from '../draw.ts';
import { clamp } from '../maths.ts';
import type { TalkReason } from '../scenario.ts';
import type { Order, State } from '../state.ts';
import { COMMONS } from './channel.ts';
import { roughNormal, Talk } from './luck.ts';
import type { Draft, Message } from './message.ts';
import { reasonFor } from './reasons.ts';
import { hasWordsFor } from './words.ts';
import { schedule, writeMessage } from './write-message.ts';
import { floatAt } from '../world/members.ts';

/** Chance of a review for a satisfaction one and a half stars away from indifference. */
const WRITES = 0.02;
/** Even the furthest are no readier than so many times this. */
const MOST = 1.7;
const INDIFFERENT = 3.2;
const SATISFIED = 3.9;
const SPREAD = 1.15;
const FAULT = 2.6;
/** Those who are cross round down. */
const CROSS = 2.5;
const EXAGGERATION = 1.2;
/** Part of the way to the shown average that a new review is pulled, from the third on. */
const HERDING = 0.2;
/** Where everything is answered: how many more of the content write, and which part of the discontent hold back. */
const ANSWERED = { more: 0.13, fewer: 0.02 } as const;
/** Reviews that a reader looks at. */
const READ = 12;

/** Plans a review of an order, if its buyer may want to leave one. */
export function planReview(state: State, order: Order, at: number, hash: number): void {
  const { member } = order;
  if (!state.usedNetworks[COMMONS] || ((state.members.networks[member] ?? 0) & (1 << COMMONS)) === 0) return;
  const mood =
    0.8 * ((state.members.affinity[floatAt(member)] ?? 0) - 0.5) + 0.4 * ((state.members.trust[floatAt(member)] ?? 0) - 0.5);
  const mild = SATISFIED + mood + SPREAD * roughNormal(mix(hash, Talk.Stars)) - (order.hasFault ? FAULT : 0);
  const felt = mild < CROSS ? mild - EXAGGERATION : mild;
  const far = (felt - INDIFFERENT) / 1.5;
  const eagerness = draw(hash, Talk.Writes) / (WRITES * Math.min(far * far, MOST));
  if (eagerness >= 1 + ANSWERED.more) return;
  const reason = reasonFor(state, member, mix(hash, 2), { causes: ['order', 'none'], kinds: ['review'] });
  if (!reason) return;
  const why = mix(hashText(reason.id), mix(order.hour, order.product));
  const draft: Draft = {
    reason,
    kind: 'review',
    member,
    network: COMMONS,
    post: null,
    at,
    isPublic: true,
    stars: null,
    round: 0,
    after: null,
    why,
  };
  schedule(state, Math.floor(at / 3600), { kind: 'review', draft, felt, eagerness });
}

/** Writes a planned review, or not, as the page looks by then. */
export function writeReview(state: State, draft: Draft, felt: number, eagerness: number): void {
  const care = careOf(state);
  if (eagerness >= (felt >= INDIFFERENT ? 1 + ANSWERED.more * care : 1 - ANSWERED.fewer * care)) return;
  const { rating } = state.conversation;
  const pulled = rating.count < 3 ? felt : felt + HERDING * (rating.sum / rating.count - felt);
  const stars = clamp(Math.round(pulled), 1, 5);
  rating.sum += stars;
  rating.count++;
  writeMessage(state, { ...draft, reason: reasonWithStars(state, draft.reason, stars), stars });
}

/** The reason that was planned, or else the first of the scenario's reviews that has words for the stars. */
function reasonWithStars(state: State, planned: TalkReason | null, stars: number): TalkReason | null {
  if (planned === null || hasWordsFor(state, planned, stars)) return planned;
  const { reasons } = state.scenario.talk;
  return reasons.find((reason) => reason.kind === 'review' && hasWordsFor(state, reason, stars)) ?? planned;
}

/** How cared for the last reviews look: a third of them answered looks like most of the way (K03: about a third are). */
function careOf(state: State): number {
  const read: Message[] = [];
  const { messages } = state.conversation;
  for (let i = messages.length - 1; i >= 0 && read.length < READ; i--) {
    const message = messages[i];
    if (message?.kind === 'review') read.push(message);
  }
  if (read.length === 0) return 0;
  const answered = read.reduce((sum, { replies }) => sum + replies.reduce((best, reply) => Math.max(best, worthOf(reply)), 0), 0);
  const without = 1 - Math.min(1, answered / read.length);
  return 1 - without * without * without;
}

const worthOf = ({ warmth, harm, isPrivate }: Message['replies'][number]): number =>
  isPrivate ? 0 : clamp(2 * warmth - 2 * harm, 0, 1);
