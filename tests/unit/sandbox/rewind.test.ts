import { expect, test } from 'vitest';
import { rewindPoints, undoneBy } from '#features/sandbox/run/rewind-points.ts';
import type { Action } from '#simulation/actions.ts';

const pause = (id: string, hour: number): Action => ({ id, hour, kind: 'pause-everything' });
const resume = (id: string, hour: number): Action => ({ id, hour, kind: 'resume-everything' });
const ACTIONS = [pause('a', 5), resume('b', 168), pause('c', 168), resume('d', 200)];

test('one can go back to before each decision and to the start of each week, the latest first', () => {
  expect(rewindPoints(ACTIONS, 210).map(({ id, hour, kept }) => [id, hour, kept])).toEqual([
    ['d', 200, 3],
    ['c', 168, 2],
    ['b', 168, 1],
    ['week 2', 168, 1],
    ['a', 5, 0],
    ['week 1', 0, 0],
  ]);
});

test('what is kept at a point was done before it, and what is undone is the rest', () => {
  for (const point of rewindPoints(ACTIONS, 210)) {
    for (const action of ACTIONS.slice(0, point.kept)) expect(action.hour).toBeLessThanOrEqual(point.hour);
    expect(undoneBy(point, ACTIONS).reduce((sum, { count }) => sum + count, 0)).toBe(ACTIONS.length - point.kept);
  }
});

test('decisions that would be undone are counted by what they are', () => {
  const [last, , second] = rewindPoints(ACTIONS, 210);
  expect(last && undoneBy(last, ACTIONS)).toEqual([{ kind: 'resume-everything', count: 1 }]);
  expect(second && undoneBy(second, ACTIONS)).toEqual([
    { kind: 'resume-everything', count: 2 },
    { kind: 'pause-everything', count: 1 },
  ]);
});
