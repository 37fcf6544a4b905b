/** The inbox as the desk shows it, and how well it is kept. What a message truly is stays hidden: real tools guess the mood, and err. */
import { draw, mix } from '../draw.ts';
import { clamp } from '../maths.ts';
import type { TalkKind } from '../scenario.ts';
import type { State } from '../state.ts';
import { NETWORKS, type NetworkId, type SimHour, type SimSecond } from '../vocabulary.ts';
import { Talk, roughNormal } from './luck.ts';
import type { Message, MessageState } from './message.ts';
import type { Telling } from '../appraisal/telling.ts';
import { tellingOf } from './telling.ts';
import { isAnswered, wantsAnswer } from './wants-answer.ts';
import { textOf } from './words.ts';

export type InboxItem = {
  readonly id: string;
  readonly network: NetworkId;
  /** Id of the post under which it stands. */
  readonly post: string | null;
  readonly text: string;
  readonly at: SimSecond;
  readonly ageMinutes: number;
  readonly isPublic: boolean;
  readonly stars: number | null;
  readonly state: MessageState;
  readonly isLiked: boolean;
  /** −1 to 1, as a tool would guess it. */
  readonly sentiment: number;
  /** Stands for the author's name; the same person has the same number. */
  readonly author: number;
  readonly isFollower: boolean;
  /** The message that this one comes after, by the same author about the same thing. */
  readonly after: string | null;
  /** How often the author has written before. */
  readonly earlier: number;
  readonly replies: readonly AnsweredWith[];
};

export type AnsweredWith = {
  readonly text: string;
  readonly isPrivate: boolean;
  readonly at: SimHour;
  /** How a careful reader takes it. */
  readonly telling: Telling;
};

/** All messages, the newest first. */
export function inboxOf(state: State): InboxItem[] {
  const written = new Map<number, number>();
  const items = state.conversation.messages.map((message) => {
    const earlier = written.get(message.member) ?? 0;
    written.set(message.member, earlier + 1);
    return itemOf(state, message, earlier);
  });
  return items.reverse();
}

function itemOf(state: State, message: Message, earlier: number): InboxItem {
  const { id, at, isPublic, stars, isLiked, member, replies } = message;
  return {
    id,
    network: NETWORKS[message.network] ?? 'frame',
    post: message.post === null ? null : (state.posts[message.post]?.id ?? null),
    text: textOf(state, message),
    at,
    ageMinutes: Math.floor((state.hour * 3600 - at) / 60),
    isPublic,
    stars,
    state: message.state,
    isLiked,
    sentiment: guessSentiment(message),
    author: member,
    isFollower: ((state.members.follows[member] ?? 0) & (1 << message.network)) !== 0,
    after: message.after,
    earlier,
    replies: replies.map((reply) => ({
      text: reply.text,
      isPrivate: reply.isPrivate,
      at: reply.at,
      telling: tellingOf(message, reply),
    })),
  };
}

const MOODS: Readonly<Record<TalkKind, number>> = {
  praise: 0.65,
  question: 0.05,
  complaint: -0.55,
  troll: -0.5,
  spam: 0.3,
  lead: 0.15,
  journalist: -0.1,
  review: 0,
};
/** Irony, dialect and negation: so often the guess has the wrong sign. */
const WRONG = 0.1;

function guessSentiment({ kind, stars, key }: Message): number {
  const mood = stars === null ? MOODS[kind] : (stars - 3) / 2.5;
  const sign = draw(key, Talk.Sentiment) < WRONG ? -1 : 1;
  return clamp(sign * mood + 0.15 * roughNormal(mix(key, Talk.Sentiment)), -1, 1);
}

export type ReplyMetrics = {
  readonly received: number;
  /** Messages that want an answer, and those of them that have one or are settled. */
  readonly wanting: number;
  readonly answered: number;
  readonly shareAnswered: number | null;
  /** From the message to the first answer, of those answered; night hours count, as dashboards count them. */
  readonly medianMinutes: number | null;
  readonly open: number;
  readonly minutesByWeek: readonly number[];
  readonly stars: { readonly mean: number | null; readonly count: number };
};

/** Share of messages that want an answer and got one with something in it; null while nobody wants one. The dashboard counts any reply. */
export function shareHeard({ conversation }: State): number | null {
  const wanting = conversation.messages.filter(wantsAnswer);
  return wanting.length === 0 ? null : wanting.filter(isAnswered).length / wanting.length;
}

/** How well the inbox is kept, of messages written since an hour. */
export function replyMetricsOf(state: State, since: SimHour = 0): ReplyMetrics {
  const { messages, rating, replyMinutes } = state.conversation;
  const received = messages.filter(({ at }) => at >= since * 3600);
  const wanting = received.filter(wantsAnswer);
  const answered = wanting.filter(({ replies, state: is }) => replies.length > 0 || is === 'settled');
  const waits = wanting.flatMap(({ at, replies: [first] }) => (first ? [(first.at * 3600 - at) / 60] : [])).sort((a, b) => a - b);
  return {
    received: received.length,
    wanting: wanting.length,
    answered: answered.length,
    shareAnswered: wanting.length === 0 ? null : answered.length / wanting.length,
    medianMinutes: waits[Math.floor(waits.length / 2)] ?? null,
    open: received.filter(({ state: is }) => is === 'open').length,
    minutesByWeek: [...replyMinutes],
    stars: { mean: rating.count === 0 ? null : rating.sum / rating.count, count: rating.count },
  };
}
