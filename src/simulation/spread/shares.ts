/** Passing on: a share puts the post into the feeds of the sharer's followers, a message into one friend's hand. Cascades are made of nothing else. */
import { mix, Purpose, unit } from '../draw.ts';
import { type LivePost, Mark } from '../feed/live-post.ts';
import type { ShareEvent, State } from '../state.ts';
import { toldAt } from '../world/members.ts';

/** Who a sharer has the post from: the latest earlier sharer whom they follow; −1 and depth 1 for those who have it from the feed. */
export function findParent(state: State, post: LivePost, sharer: number): { parent: number; depth: number } {
  if (((post.marks[sharer] ?? 0) & (Mark.Shared | Mark.Sent)) === 0) return { parent: -1, depth: 1 };
  for (let i = state.shares.length - 1; i >= 0; i--) {
    const share = state.shares[i];
    if (share?.post === post && follows(state, sharer, share.sharer)) return { parent: share.sharer, depth: share.depth + 1 };
  }
  return { parent: -1, depth: 1 };
}

function follows(state: State, follower: number, followed: number): boolean {
  const { start, followers } = state.graph;
  for (let e = start[followed] ?? 0; e < (start[followed + 1] ?? 0); e++) if (followers[e] === follower) return true;
  return false;
}

/** Delivers the shares of one tick. */
export function deliverShares(state: State, tick: number): void {
  const events = state.pendingShares.get(tick);
  if (!events) return;
  state.pendingShares.delete(tick);
  for (const event of events) {
    // A competitor's post that is over has lent its marks to another.
    if (event.post.author > 0 && event.post.isOver) continue;
    state.shares.push(event);
    event.post.isPassedOn = true;
    if (event.isPublic) showToFollowers(state, event);
    else handToFriend(state, event);
  }
}

function showToFollowers(state: State, { post, sharer }: ShareEvent): void {
  const { start, followers } = state.graph;
  const bit = 1 << post.network;
  for (let e = start[sharer] ?? 0; e < (start[sharer + 1] ?? 0); e++) {
    const m = followers[e] ?? 0;
    if ((state.members.networks[m] ?? 0) & bit) passTo(state, post, m, Mark.Shared);
  }
}

function handToFriend(state: State, { post, sharer, at }: ShareEvent): void {
  const { start, followers } = state.graph;
  const from = start[sharer] ?? 0;
  const count = (start[sharer + 1] ?? 0) - from;
  if (count === 0) return;
  const hash = mix(mix(mix(mix(state.luck, sharer), post.key), Purpose.Send), at);
  const m = followers[from + Math.floor(unit(hash) * count)] ?? 0;
  if ((state.members.networks[m] ?? 0) & (1 << post.network)) passTo(state, post, m, Mark.Sent);
}

/** Notes that a member has a post from a friend. */
export function passTo(state: State, post: LivePost, m: number, how: number): void {
  post.marks[m] = (post.marks[m] ?? 0) | how;
  const { told, count } = state.members;
  const at = toldAt(count, post.network) + (m >> 3);
  told[at] = (told[at] ?? 0) | (1 << (m & 7));
}
