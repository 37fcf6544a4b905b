/** A message is written: it gets its place, its luck and its hours of waiting, and those who read along notice a complaint. */
import { draw, mix } from '../draw.ts';
import { Counter, COUNTERS, type LivePost, Source } from '../feed/live-post.ts';
import { SIGNALS } from '../networks/law.ts';
import type { State } from '../state.ts';
import { Flag, shortAt } from '../world/members.ts';
import { Talk } from './luck.ts';
import type { Draft, Due, Message } from './message.ts';
import { moveOnlookers } from './onlookers.ts';
import { afterWaking, patienceHours } from './patience.ts';
import { remember } from './said.ts';
import { chooseSalt } from './words.ts';

/** Hours after which an unanswered message has its consequences. */
const SILENCE_HOURS = 24;
/** What somebody who sees a complaint loses of their trust, until it is answered well. */
const SEEN_COMPLAINT = -0.006;
const SEEN_TROLL = -0.002;
const COMMENTS = Counter.Signals + SIGNALS.indexOf('comment');

/** Puts a draft among the messages. */
export function writeMessage(state: State, draft: Draft): Message {
  const { conversation } = state;
  const key = keyOf(draft, state.luck);
  const { salt, utterance } = chooseSalt(state, draft, key);
  const message: Message = {
    ...draft,
    number: conversation.messages.length,
    id: idOf(conversation.byId, draft),
    key,
    salt,
    expectsBy: afterWaking(draft.at, patienceHours(draft.kind, draft.network, draw(key, Talk.Patience))),
    state: 'open',
    isCross: false,
    isLiked: false,
    replies: [],
  };
  remember(conversation.said, utterance);
  conversation.messages.push(message);
  conversation.byId.set(message.id, message);
  state.members.flags[shortAt(draft.member)] = (state.members.flags[shortAt(draft.member)] ?? 0) | Flag.Aware;
  schedule(state, Math.floor(message.expectsBy / 3600), { kind: 'late', message });
  schedule(state, Math.floor(message.at / 3600) + SILENCE_HOURS, { kind: 'silent', message });
  showToOnlookers(state, message);
  return message;
}

/** Lets something wait for its hour; what is due already comes with the next one. */
export function schedule(state: State, hour: number, due: Due): void {
  const at = Math.max(hour, state.hour);
  const list = state.conversation.due.get(at);
  if (list) list.push(due);
  else state.conversation.due.set(at, [due]);
}

/** A comment that nobody's session has counted counts under its post all the same. */
export function countComment(post: LivePost): void {
  const i = Source.Follower * COUNTERS + COMMENTS;
  post.counters[i] = (post.counters[i] ?? 0) + 1;
}

const keyOf = ({ member, why, at }: Draft, start: number): number => mix(mix(mix(start, member), why), at);

/** Two hashes, so that thousands of ids don't meet; and if they do, the later one is counted up. */
function idOf(taken: ReadonlyMap<string, Message>, draft: Draft): string {
  const name = (salt: number): string =>
    `m${(keyOf(draft, 0x5eed + salt) >>> 0).toString(36)}${(keyOf(draft, 0xface + salt) >>> 0).toString(36)}`;
  let salt = 0;
  while (taken.has(name(salt))) salt++;
  return name(salt);
}

function showToOnlookers(state: State, message: Message): void {
  const trust = message.kind === 'complaint' || (message.stars ?? 5) <= 2 ? SEEN_COMPLAINT : SEEN_TROLL;
  if (trust === SEEN_TROLL && message.kind !== 'troll') return;
  moveOnlookers(state, message, Talk.Seen, { trust, affinity: 0, angers: 0 });
}
