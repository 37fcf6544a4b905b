import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Db } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
import { cohortMembers } from '#db/schema/cohorts.ts';
import { examAttempts } from '#db/schema/exams.ts';
import { exerciseVersions } from '#db/schema/exercises.ts';
import { attempts, sectionReads } from '#db/schema/progress.ts';
import { exportGradebook, type GradeRow, getGradebook, ROWS_A_PAGE } from '#features/cohorts/gradebook.ts';
import { newId } from '#kernel/ids.ts';
import { after, NOW } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { ask, cohortOf, person, SHELF } from './school.ts';

const DAY = 86_400_000;
const LEARNERS = 2 * ROWS_A_PAGE + 7;

/** What one learner did, each with the day on which they did it; what they did not do is null. */
const Did = fc.record({
  read: fc.option(fc.integer({ min: 0, max: 9 })),
  answered: fc.option(fc.record({ score: fc.constantFrom(0, 0.5, 1), day: fc.integer({ min: 0, max: 9 }) })),
  persona: fc.option(fc.record({ score: fc.integer({ min: 0, max: 100 }), day: fc.integer({ min: 0, max: 9 }) })),
  tested: fc.option(fc.record({ score: fc.integer({ min: 0, max: 100 }), day: fc.integer({ min: 0, max: 9 }) })),
});
type Did = typeof Did extends fc.Arbitrary<infer T> ? T : never;

const on = (day: number) => new Date(NOW.getTime() + day * DAY);

/** Puts a class into a cohort as if they had joined and done it; through the commands it would take minutes. */
async function seat(db: Db, cohort: string, all: readonly Did[]): Promise<void> {
  const ids = all.map(() => newId());
  const idOf = (i: number) => ids[i] ?? '';
  const joined = { part: 'learner', joinedAt: NOW } as const;
  await db.insert(users).values(
    ids.map((id, i) => ({
      id,
      email: `${id}@example.org`,
      emailKey: id,
      // Three of a name: the order among them must hold too.
      name: `Learner ${String(i % 29)}`,
      passwordHash: 'none',
      role: 'learner' as const,
      locale: 'en' as const,
      createdAt: NOW,
    })),
  );
  await db.insert(cohortMembers).values(ids.map((userId) => ({ cohortId: cohort, userId, ...joined })));
  const reads = all.flatMap(({ read }, i) =>
    read === null ? [] : [{ userId: idOf(i), lessonId: 'l1', sectionId: 's1', readAt: on(read) }],
  );
  const answers = all.flatMap(({ answered }, i) => {
    if (answered === null) return [];
    const { score, day } = answered;
    const row = { lessonId: 'l1', checkId: 'c1', answer: {}, right: score === 1, score };
    return [{ id: newId(), userId: idOf(i), ...row, answeredAt: on(day), receivedAt: on(day) }];
  });
  const works = all.flatMap(({ persona }, i) => {
    if (persona === null) return [];
    const row = { desk: 'persona', client: 'bakery', label: null, body: {}, isAfterTruth: false } as const;
    return [{ id: newId(), userId: idOf(i), ...row, score: persona.score, madeAt: on(persona.day), receivedAt: on(persona.day) }];
  });
  const tests = all.flatMap(({ tested }, i) => {
    if (tested === null) return [];
    const row = { track: 'job', questions: [], answers: {}, passed: false } as const;
    return [{ id: newId(), userId: idOf(i), ...row, startedAt: NOW, finishedAt: on(tested.day), scorePercent: tested.score }];
  });
  if (reads.length > 0) await db.insert(sectionReads).values(reads);
  if (answers.length > 0) await db.insert(attempts).values(answers);
  if (works.length > 0) await db.insert(exerciseVersions).values(works);
  if (tests.length > 0) await db.insert(examAttempts).values(tests);
}

const inWords = ({ person: { name, id }, marks, total }: GradeRow) => ({ name, id, marks, total });

/** Highest first; who has nothing last either way, and equals by name and id. */
function expectInOrder(rows: readonly GradeRow[], valueOf: (row: GradeRow) => number | null, isDown: boolean): void {
  for (const [i, after] of rows.entries()) {
    const before = rows[i - 1];
    if (!before) continue;
    const [x, y] = [valueOf(before), valueOf(after)];
    if (x === y) {
      const [a, b] = [before, after].map(({ person: { name, id } }) => `${name.toLowerCase()} ${id}`);
      expect((a ?? '') < (b ?? '')).toBe(true);
    } else if (x === null || y === null) expect(y).toBe(null);
    else expect(isDown ? x > y : x < y).toBe(true);
  }
}

test('for all classes: whichever way they are sorted, the pages together are what working out all marks gives', async () => {
  const { db } = await freshDatabase();
  const teacher = { ...(await person(db, 'ingrid', 'instructor')), now: after(20 * DAY) };
  await fc.assert(
    fc.asyncProperty(fc.array(Did, { minLength: LEARNERS, maxLength: LEARNERS }), async (all) => {
      const { cohort } = await cohortOf(teacher);
      const items = [
        await ask(teacher, cohort, { due: '2026-11-28T17:00', latePercent: 50, weight: 3 }),
        await ask(teacher, cohort, { kind: 'exercise', exercise: 'persona/bakery' }),
        await ask(teacher, cohort, { kind: 'test', track: 'job', weight: 2 }),
      ];
      await seat(db, cohort, all);
      const exported = await exportGradebook(teacher, cohort, SHELF);
      if (!exported.ok) throw new Error(exported.code);
      const whole = new Map(exported.value.rows.map((row) => [row.person.id, inWords(row)]));
      expect(whole.size).toBe(LEARNERS);
      for (const by of ['name', 'total', ...items]) {
        for (const isDown of [true, false]) {
          const rows: GradeRow[] = [];
          for (const page of [1, 2, 3])
            rows.push(...((await getGradebook(teacher, cohort, { shelf: SHELF, order: { by, isDown }, page }))?.rows ?? []));
          expect(rows.length).toBe(LEARNERS);
          expect(new Map(rows.map((row) => [row.person.id, inWords(row)]))).toEqual(whole);
          const nth = items.indexOf(by);
          if (by === 'name') expectInOrder(isDown ? rows.toReversed() : rows, () => null, isDown);
          else expectInOrder(rows, ({ marks, total }) => (nth < 0 ? total : (marks[nth]?.percent ?? null)), isDown);
        }
      }
    }),
    { numRuns: 2 },
  );
}, 120_000);
