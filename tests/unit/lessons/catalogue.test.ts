import { expect, test } from 'vitest';
import { type CatalogueLesson, joinCatalogues } from '#features/lessons/client.ts';
import { neighboursOf } from '#features/publishing/neighbours.ts';

const lesson = (id: string, track: CatalogueLesson['track'], requires: string[] = []): CatalogueLesson => ({
  id,
  track,
  order: 1,
  path: `/lessons/${track}/${id}`,
  title: id.toUpperCase(),
  summary: '',
  minutes: 10,
  level: 'intern',
  competencies: ['research'],
  requires,
  sections: [],
  checks: [],
});
const OURS = [lesson('a', 'job'), lesson('b', 'job'), lesson('c', 'strategy')];

test('released lessons stand behind ours in their track, and a track of their own at the end', () => {
  const released = [lesson('x', 'analytics'), lesson('y', 'job', ['a']), lesson('z', 'strategy')];
  const joined = joinCatalogues(OURS, released);
  expect(joined.map(({ id }) => id)).toEqual(['a', 'b', 'y', 'c', 'z', 'x']);
  expect(neighboursOf(joined, { key: 'y', requires: ['a'] })).toMatchObject({
    previous: { title: 'B' },
    next: { title: 'C' },
    required: [{ title: 'A', path: '/lessons/job/a' }],
  });
});

test('a lesson that is not in the curriculum yet has nothing before or after it', () => {
  expect(neighboursOf(OURS, { key: 'draft', requires: [] })).toEqual({ previous: undefined, next: undefined, required: [] });
});
