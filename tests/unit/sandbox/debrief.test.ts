import { describe, expect, test } from 'vitest';
import { lessonsFor } from '#features/sandbox/desk/debrief/lesson-for.ts';
import { changesFor } from '#features/sandbox/run/study-changes.ts';
import { busyActions, plan } from '#tests/support/busy-month.ts';
import { postOn } from '#tests/support/small-world.ts';

describe('what has to be changed', () => {
  const actions = busyActions();

  test('a post that was moved later is moved from the start, and its later move is dropped', () => {
    expect(changesFor(actions, { kind: 'moved-post', id: 'frame-2', at: 20 })).toEqual([
      { kind: 'remove', id: 'move' },
      { kind: 'move', id: 'frame-2', at: 20 },
    ]);
  });

  test('another picture goes into every wording of the post', () => {
    const changes = changesFor(actions, { kind: 'other-picture', id: 'commons-1', picture: null });
    expect(changes.map(({ id }) => id)).toEqual(['commons-1', 'edit']);
    for (const change of changes)
      expect(change.kind === 'replace' && 'post' in change.action && change.action.post).toMatchObject({ picture: null });
  });

  test('without a link only the link is gone', () => {
    const linked = plan('linked', 12, postOn('frame', { link: 'shop' }));
    const [change] = changesFor([linked], { kind: 'without-link', id: 'linked' });
    expect(change).toEqual({ kind: 'replace', id: 'linked', action: plan('linked', 12, postOn('frame', { link: null })) });
  });

  test('without ads every ad set is gone', () => {
    expect(changesFor(actions, { kind: 'without-ads' })).toEqual([{ kind: 'remove', id: 'ads' }]);
  });
});

describe('lessons to reopen', () => {
  const lesson = (id: string, ...competencies: string[]) => ({ id, title: id, path: `/lessons/${id}`, competencies });
  const late = { kind: 'late', count: 3, of: 9 } as const;
  const trap = { kind: 'trap', trap: 'undisclosed', count: 1 } as const;

  test('each lesson comes once, with all that sends one back to it', () => {
    const hidden = { kind: 'hidden', count: 2, of: 9 } as const;
    const found = lessonsFor([late, trap, hidden], [lesson('community-answering', 'community'), lesson('law', 'ethics')]);
    expect(found.map(({ lesson: { id }, why }) => [id, why])).toEqual([
      ['community-answering', [late, hidden]],
      ['law', [trap]],
    ]);
  });

  test('where the lesson is missing, another of the competency stands in; where there is none, nothing is promised', () => {
    expect(lessonsFor([late, trap], [lesson('inbox', 'community')]).map(({ lesson: { id } }) => id)).toEqual(['inbox']);
  });
});
