import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_PATTERN, newJoinCode, plainCode, sayCode } from '#features/cohorts/codes.ts';
import { isTimeZone, localIn, momentIn } from '#features/cohorts/due.ts';
import { findRubric, listRubrics, rubricPercent } from '#features/cohorts/rubrics.ts';
import { descendantsOf } from '#features/cohorts/runs.ts';

test('a due date is a moment of the cohort’s own clock', () => {
  expect(momentIn('Europe/Amsterdam', '2026-12-01T17:00').toISOString()).toBe('2026-12-01T16:00:00.000Z');
  expect(momentIn('Europe/Amsterdam', '2026-07-01T17:00').toISOString()).toBe('2026-07-01T15:00:00.000Z');
  expect(momentIn('America/Paramaribo', '2026-12-01T23:59').toISOString()).toBe('2026-12-02T02:59:00.000Z');
  expect(momentIn('Asia/Kolkata', '2026-12-01T00:00').toISOString()).toBe('2026-11-30T18:30:00.000Z');
});

test('when the clock changes: of an hour that comes twice the first, and after an hour that is skipped', () => {
  expect(momentIn('Europe/Amsterdam', '2026-10-25T02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(momentIn('Europe/Amsterdam', '2026-03-29T02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
});

test('a due date comes back into its field as it was typed', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Amsterdam', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland');
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 200_000 }), (zone, quarters) => {
      const moment = new Date(Date.UTC(2026, 0, 1) + quarters * 900_000);
      const local = localIn(zone, moment);
      expect(localIn(zone, momentIn(zone, local))).toBe(local);
    }),
  );
});

test('a time zone is one that exists', () => {
  expect([isTimeZone('Europe/Amsterdam'), isTimeZone('Mars/Olympus'), isTimeZone('')]).toEqual([true, false, false]);
});

test('a code is eight signs that nobody mistakes, however it is typed', () => {
  for (let i = 0; i < 200; i++) expect(newJoinCode()).toMatch(CODE_PATTERN);
  expect(newJoinCode((bytes) => bytes.fill(0))).toBe('22222222');
  expect(plainCode(' abcd-efgh ')).toBe('ABCDEFGH');
  expect(sayCode('ABCDEFGH')).toBe('ABCD-EFGH');
});

test('every rubric is there in both languages, with the same criteria and levels', () => {
  const [en, nl] = [listRubrics('en'), listRubrics('nl')];
  const shape = (rubrics: typeof en) =>
    rubrics.map(({ id, criteria }) => [id, criteria.map((one) => [one.id, one.levels.length])]);
  expect(shape(nl)).toEqual(shape(en));
});

test('a rubric’s mark is its levels, weighted; without one of them there is none', () => {
  const rubric = findRubric('copy', 'en');
  if (!rubric) throw new Error('The rubric "copy" is gone.');
  expect(rubricPercent(rubric, { hook: 3, voice: 3, act: 3, words: 3 })).toBe(100);
  expect(rubricPercent(rubric, { hook: 0, voice: 0, act: 0, words: 3 })).toBe(30);
  expect(rubricPercent(rubric, { hook: 3, voice: 3, act: 3 })).toBe(null);
  expect(rubricPercent(rubric, { hook: 4, voice: 3, act: 3, words: 3 })).toBe(null);
});

test('a run that went back goes on in its copy: the copy belongs to the item too', () => {
  const run = (id: string, from: string | null, updatedAt: string) => ({ id, from, updatedAt });
  const runs = [run('a', null, '1'), run('b', 'a', '3'), run('c', 'b', '2'), run('x', null, '9')];
  expect(descendantsOf('a', runs).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect(descendantsOf('a', runs.slice(1)).map(({ id }) => id)).toEqual(['b']);
  expect(descendantsOf('none', runs)).toEqual([]);
});
