/** Comments that sessions have brought about become messages when they are written. */
import { draw, mix } from '../draw.ts';
import { PUBLIC } from '../crisis/storm.ts';
import type { CommentEvent, State } from '../state.ts';
import { Talk } from './luck.ts';
import { reasonFor, reasonForComment } from './reasons.ts';
import { writeMessage } from './write-message.ts';

/** Share of the talk under the claim of a crisis that names the brand. */
const NAMES_BRAND = 0.2;

/** Hears the comments of this hour. */
export function hearComments(state: State): void {
  const events = state.pendingComments.get(state.hour);
  if (!events) return;
  state.pendingComments.delete(state.hour);
  // Ties break by author and post: the order of sessions is not that of writing.
  events.sort((a, b) => a.at - b.at || a.author - b.author || a.post.number - b.post.number);
  for (const event of events) hear(state, event);
}

function hear(state: State, { post, author, at }: CommentEvent): void {
  const hash = mix(mix(mix(mix(state.luck, author), post.key), at), Talk.Reason);
  const isClaim = post.author === PUBLIC;
  if ((post.author > 0 && !isClaim) || (isClaim && draw(hash, Talk.Mention) >= NAMES_BRAND)) return;
  const reason = isClaim
    ? reasonFor(state, author, hash, { causes: ['crisis'], kinds: ['complaint', 'question', 'troll'] })
    : reasonForComment(state, post, author, hash);
  if (!reason) return;
  writeMessage(state, {
    reason,
    kind: reason.kind,
    member: author,
    network: post.network,
    post: post.number,
    at,
    isPublic: true,
    stars: null,
    round: 0,
    after: null,
    why: post.key,
  });
}
