import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readLessonFiles } from '#features/lessons/index.ts';
import { cardOf, lessonsFor, placeOf } from '#features/sandbox/desk/debrief/lesson-for.ts';
import { HABITS, type Trouble } from '#features/sandbox/run/study-troubles.ts';
import { changesFor } from '#features/sandbox/run/study-changes.ts';
import { GOAL_METRICS } from '#simulation/scenario.ts';
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
  const lesson = (id: string, ...competencies: string[]) => ({
    id,
    title: id,
    path: `/lessons/${id}`,
    competencies,
    sections: [{ id: 'how-fast-is-fast', anchor: 'hoe-snel-is-snel', title: 'Hoe snel is snel?' }],
  });
  const late = { kind: 'late', count: 3, of: 9 } as const;
  const trap = { kind: 'trap', trap: 'undisclosed', count: 1 } as const;

  test('each lesson comes once, with all that sends one back to it', () => {
    const hidden = { kind: 'hidden', count: 2, of: 9 } as const;
    const found = lessonsFor([late, trap, hidden], [lesson('community-answering', 'community'), lesson('law', 'ethics')]);
    expect(found.map(({ lesson: { id }, why }) => [id, why.map(({ trouble }) => trouble)])).toEqual([
      ['community-answering', [late, hidden]],
      ['law', [trap]],
    ]);
  });

  test('the section is named by its id and found at its place on the page, in whatever language', () => {
    const [found] = lessonsFor([late], [lesson('community-answering', 'community')]);
    expect(found?.why[0]?.section?.anchor).toBe('hoe-snel-is-snel');
    const [standIn] = lessonsFor([late], [lesson('inbox', 'community')]);
    expect(standIn?.why[0]?.section).toBeNull();
  });

  test('where the lesson is missing, another of the competency stands in; where there is none, nothing is promised', () => {
    expect(lessonsFor([late, trap], [lesson('inbox', 'community')]).map(({ lesson: { id } }) => id)).toEqual(['inbox']);
  });
});

const habits = HABITS.map((habit): Trouble => ({ kind: 'habit', habit, share: 0.2 }));
const goals = GOAL_METRICS.map((metric): Trouble => ({ kind: 'goal', goal: 'g', metric, share: 0.2 }));
const others: readonly Trouble[] = [
  { kind: 'trap', trap: 'undisclosed', count: 1 },
  { kind: 'unanswered', count: 1, of: 2 },
  { kind: 'late', count: 1, of: 2 },
  { kind: 'harsh', count: 1, of: 2 },
  { kind: 'hidden', count: 1, of: 2 },
  { kind: 'weary', count: 9 },
  { kind: 'promotion', count: 9 },
  { kind: 'quiet-hours', count: 1, of: 2 },
  { kind: 'weak-first-lines', count: 1, of: 2 },
  { kind: 'tone-deaf', count: 1 },
  { kind: 'ads-lost', spentEuro: 80, earnedEuro: 45 },
];

const TROUBLES = [...habits, ...goals, ...others];

describe('cards of what went wrong', () => {
  const known = new Set(
    Object.keys(z.record(z.string(), z.unknown()).parse(parse(readFileSync('content/cards/mistakes.yaml', 'utf8')))),
  );
  test('there is one for everything that can go wrong, and none that nothing leads to', () => {
    expect(new Set(TROUBLES.map(cardOf))).toEqual(known);
  });
});

describe('where things are taught', () => {
  test('is a section that the lesson has', async () => {
    const lessons = new Map((await readLessonFiles('.')).map(({ id, sections }) => [id, sections]));
    const written = TROUBLES.map(placeOf).filter(({ lesson }) => lesson !== '');
    expect(written.filter(({ lesson, section }) => !lessons.get(lesson)?.includes(section))).toEqual([]);
  });
});
