/** Why somebody writes: one of the scenario's reasons, by weight × segment × topic × what brings it about × their mood. */
import { unit } from '../draw.ts';
import { Felt } from '../crisis/storm.ts';
import type { LivePost } from '../feed/live-post.ts';
import { wearinessAt } from '../feed/viewer.ts';
import type { TalkKind, TalkReason } from '../scenario.ts';
import type { State } from '../state.ts';
import { TOPICS } from '../vocabulary.ts';
import { byteAt, Flag, floatAt, shortAt } from '../world/members.ts';

/** Factor of a reason whose topics the post is about, and of one whose topics it isn't. */
const TOPIC = { on: 1.6, off: 0.15 } as const;
/** A reason that nothing in particular brings about, under a post. */
const UNPROMPTED = 0.35;
/** Those whom the crisis has touched speak of little else. */
const CRISIS = { angry: 40, touched: 4 } as const;
const UNDISCLOSED = 4;
/** Promotion beyond which the price is talked about. */
const SALES_TALK = 0.35;

/** The reason of a comment under a post of the brand or of somebody whom it paid; null when the scenario has none. */
export function reasonForComment(state: State, post: LivePost, m: number, hash: number): TalkReason | null {
  const before = moodUnder(state, post);
  return pickReason(state, hash, (reason) => {
    const about =
      reason.topics.length === 0 ? 1 : reason.topics.some((topic) => TOPICS[post.topic] === topic) ? TOPIC.on : TOPIC.off;
    return weightFor(state, reason, m) * about * causeFactor(state, reason, post, m) * herdFactor(reason.kind, before);
  });
}

/** A reason with one of these causes (and kinds, if any are named). */
export function reasonFor(
  state: State,
  m: number,
  hash: number,
  { causes, kinds }: { causes: readonly TalkReason['cause'][]; kinds?: readonly TalkKind[] },
): TalkReason | null {
  return pickReason(state, hash, (reason) =>
    causes.includes(reason.cause) && (kinds?.includes(reason.kind) ?? true) ? weightFor(state, reason, m) : 0,
  );
}

/** Picks by weight; always in the order of the scenario. */
function pickReason(state: State, hash: number, weigh: (reason: TalkReason) => number): TalkReason | null {
  const { reasons } = state.scenario.talk;
  const weights = reasons.map(weigh);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  let rest = unit(hash) * total;
  return reasons.find((_, i) => (rest -= weights[i] ?? 0) < 0) ?? null;
}

function weightFor(state: State, reason: TalkReason, m: number): number {
  const segment = state.scenario.segments[state.members.segment[byteAt(m)] ?? 0];
  const own = segment === undefined ? 1 : (reason.segments[segment.id] ?? 1);
  return reason.weight * own * moodFactor(state, reason.kind, m);
}

/** Those who like and believe the brand praise it, those who don't complain and mock; the weary do so sooner. */
function moodFactor(state: State, kind: TalkKind, m: number): number {
  const affinity = state.members.affinity[floatAt(m)] ?? 0;
  const trust = state.members.trust[floatAt(m)] ?? 0;
  const weary = Math.min(2, wearinessAt(state.members, m, state.hour) / 3);
  const angry = (state.members.flags[shortAt(m)] ?? 0) & Flag.Angry ? 3 : 1;
  if (kind === 'praise') return (0.1 + 3 * affinity * trust) / (angry * (1 + weary / 2));
  if (kind === 'complaint') return (0.25 + 1.5 * (1 - trust)) * (1 + weary / 2) * angry;
  if (kind === 'troll') return (0.05 + 1.4 * (1 - affinity) * (1 - affinity)) * (1 + weary / 2) * angry;
  return kind === 'lead' ? 0.4 + affinity : 1;
}

function causeFactor(state: State, { cause, kind }: TalkReason, post: LivePost, m: number): number {
  if (kind === 'journalist' || kind === 'review' || cause === 'fault') return 0;
  const { qualities, isQuestion } = post.appraisal;
  if (cause === 'undisclosed') return isUndisclosed(state, post) ? UNDISCLOSED : 0;
  if (cause === 'crisis') return crisisFactor(state, m);
  // Who writes under somebody else's post speaks to the brand only of what it has to answer for.
  if (post.author < 0) return 0;
  if (cause === 'price') return 3 * Math.max(0, qualities.promotion - SALES_TALK);
  if (cause === 'order') return (state.members.flags[shortAt(m)] ?? 0) & Flag.Bought ? 0.6 : 0;
  if (kind === 'praise') return (cause === 'none' ? UNPROMPTED : 1) * (isQuestion ? 1.5 : 1) * (1.2 - 0.7 * qualities.promotion);
  return cause === 'none' ? UNPROMPTED : 1;
}

function isUndisclosed(state: State, post: LivePost): boolean {
  if (post.author < 0) return !post.post.disclosed;
  return state.scenario.traps.some(({ id, kind }) => kind === 'disclosure' && post.appraisal.traps.includes(id));
}

function crisisFactor(state: State, m: number): number {
  if (((state.conversation.storm.felt[m] ?? 0) & Felt.Touched) === 0) return 0;
  return (state.members.flags[shortAt(m)] ?? 0) & Flag.Angry ? CRISIS.angry : CRISIS.touched;
}

/** Kind of the last comment that still stands under a post and has no answer: people follow it (the herding of votes). */
function moodUnder(state: State, post: LivePost): TalkKind | null {
  const { messages } = state.conversation;
  for (let i = messages.length - 1; i >= 0 && i >= messages.length - 60; i--) {
    const message = messages[i];
    if (message?.post === post.number && message.state !== 'hidden' && message.state !== 'reported')
      return message.replies.length === 0 ? message.kind : null;
  }
  return null;
}

const herdFactor = (kind: TalkKind, before: TalkKind | null): number =>
  before === kind && (kind === 'praise' || kind === 'complaint' || kind === 'troll') ? 1.25 : 1;
