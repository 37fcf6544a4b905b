import type { Post } from '#simulation/actions.ts';
import type { Wrong } from '#simulation/replay/check-action.ts';
import type { Deed } from './protocol.ts';

/** Every post that an action carries, by the field in which it lies. */
function postsIn(action: Deed): readonly { readonly field: string; readonly post: Post }[] {
  switch (action.kind) {
    case 'schedule-post':
    case 'edit-post':
    case 'hire-influencer':
      return [{ field: 'post', post: action.post }];
    case 'start-contest':
      return [{ field: 'contest.post', post: action.contest.post }];
    case 'start-ad-set':
      return action.ads.map(({ post }, i) => ({ field: `ads.${String(i)}.post`, post }));
    default:
      return [];
  }
}

/**
 * What practice allows and a certified run does not: a picture of one's own is known to the engine by its owner's
 * description alone, and a flattering one would be a forged score. Null when there is nothing of the kind.
 */
export function checkCertified(action: Deed): Wrong | null {
  const own = postsIn(action).find(({ post }) => post.ownPicture !== undefined);
  return own
    ? {
        field: `${own.field}.ownPicture`,
        message: 'describes a picture of your own. A certified run takes pictures of the client’s library only: choose one.',
      }
    : null;
}
