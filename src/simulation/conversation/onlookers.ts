/** Those who read along: a few of the people who saw the post, or who look at the page. */
import { mix, unit } from '../draw.ts';
import { Mark } from '../feed/live-post.ts';
import type { State } from '../state.ts';
import { Flag, shortAt } from '../world/members.ts';
import type { Message } from './message.ts';
import { moveBond } from './move-bond.ts';

/** Share of those who saw a post who read its comments, and of those who know the brand who read its page in these days. */
const READS = { comments: 0.03, page: 0.006 } as const;

export type Change = {
  readonly trust: number;
  readonly affinity: number;
  /** Share of the onlookers whom it makes angry. */
  readonly angers: number;
};

/** Moves the onlookers of a public message; who reads along is drawn by the message and `occasion`, never by what is said. */
export function moveOnlookers(state: State, message: Message, occasion: number, change: Change): void {
  if (!message.isPublic) return;
  const { members } = state;
  const luck = mix(message.key, occasion);
  const share = message.post === null ? READS.page : READS.comments;
  // Of so many picked blindly from all, those who watch are as many as the share says.
  const picks = Math.ceil(members.count * share);
  for (let k = 0; k < picks; k++) {
    const who = mix(luck, k);
    const m = Math.floor(unit(who) * members.count);
    if (m === message.member || !isWatching(state, message, m)) continue;
    moveBond(members, m, change.trust, change.affinity);
    if (unit(mix(who, 1)) < change.angers) members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) | Flag.Angry;
  }
}

function isWatching(state: State, message: Message, m: number): boolean {
  if (message.post === null) {
    const isThere = (state.members.networks[m] ?? 0) & (1 << message.network);
    return isThere !== 0 && ((state.members.flags[shortAt(m)] ?? 0) & Flag.Aware) !== 0;
  }
  const post = state.posts[message.post];
  // Marks of a post that is out of the feeds may belong to another by now.
  return post !== undefined && !post.isOver && ((post.marks[m] ?? 0) & Mark.Seen) !== 0;
}
