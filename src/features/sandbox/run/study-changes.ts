import type { Action, ActionOf, Post } from '#simulation/actions.ts';
import type { Change } from '#simulation/explain/what-if.ts';
import type { Supposition } from './study-protocol.ts';

/** What has to be changed in a list of actions so that a decision was taken otherwise. Errors: throws when it isn't in the list. */
export function changesFor(actions: readonly Action[], supposition: Supposition): Change[] {
  switch (supposition.kind) {
    case 'without-post':
    case 'without-reply':
    case 'without-statement':
      return [{ kind: 'remove', id: supposition.id }];
    case 'without-ads':
      return actions.filter(({ kind }) => kind === 'start-ad-set').map(({ id }) => ({ kind: 'remove', id }));
    case 'moved-post':
      // A later change of its hour would undo this one.
      return [...later(actions, 'move-post', supposition.id), { kind: 'move', id: supposition.id, at: supposition.at }];
    case 'other-picture': {
      const { picture } = supposition;
      return rewrite(actions, supposition.id, (post) => ({ ...post, picture, altText: picture === null ? '' : post.altText }));
    }
    case 'without-link':
      return rewrite(actions, supposition.id, (post) => ({ ...post, link: null }));
  }
}

const later = (actions: readonly Action[], kind: 'move-post' | 'edit-post', target: string): Change[] =>
  actions.filter((action) => action.kind === kind && action.target === target).map(({ id }): Change => ({ kind: 'remove', id }));

/** Changes the post in every wording that it has had. */
function rewrite(actions: readonly Action[], id: string, change: (post: Post) => Post): Change[] {
  const isOfPost = (action: Action): action is ActionOf<'schedule-post'> | ActionOf<'edit-post'> =>
    (action.kind === 'schedule-post' && action.id === id) || (action.kind === 'edit-post' && action.target === id);
  return actions
    .filter(isOfPost)
    .map((action) => ({ kind: 'replace', id: action.id, action: { ...action, post: change(action.post) } }));
}
