import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attempts, sectionReads } from '#db/schema/progress.ts';
import { tallyLessons } from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';

const DUE = 500;
const SECTIONS = ['one', 'two', 'a "quoted" one'];
const CHECKS = ['c1', 'c10', 'c-é'];
// The second is asked twice with another due date, and of the third nothing is left that counts.
const ASKED = [
  { id: 'l1', sections: SECTIONS, checks: CHECKS, until: DUE },
  { id: 'l2', sections: ['one'], checks: ['c10'], until: Number.MAX_SAFE_INTEGER },
  { id: 'l2', sections: ['one'], checks: ['c10'], until: DUE },
  { id: 'l3', sections: [], checks: [], until: DUE },
];

const at = fc.integer({ min: 0, max: 1000 });
const lesson = fc.constantFrom('l1', 'l2', 'l3');
const who = fc.constantFrom(0, 1);
const Reads = fc.uniqueArray(fc.record({ who, lesson, id: fc.constantFrom(...SECTIONS, 'gone'), at }), {
  selector: (read) => `${String(read.who)} ${read.lesson} ${read.id}`,
});
// Quarters add up exactly in any order; no two answers at one moment, between which nothing decides.
const Answers = fc.uniqueArray(
  fc.record({ who, lesson, id: fc.constantFrom(...CHECKS, 'c'), score: fc.constantFrom(0, 0.25, 0.5, 1), at }),
  { selector: (answer) => answer.at },
);

type Done = { readonly who: number; readonly lesson: string; readonly id: string; readonly at: number; readonly score?: number };

/** The rule in other words: the first answer to each check of the lesson, and what of all was there in time. */
function counted(
  reads: readonly Done[],
  answers: readonly Done[],
  { id, sections, checks, until }: (typeof ASKED)[number],
  who: number,
) {
  const of = (all: readonly Done[], ids: readonly string[]) =>
    all.filter((one) => one.who === who && one.lesson === id && ids.includes(one.id));
  const first = checks.flatMap((check) => of(answers, [check]).sort((a, b) => a.at - b.at)[0] ?? []);
  const sum = (moment: number) => {
    const there = first.filter((one) => one.at <= moment);
    return {
      sections: of(reads, sections).filter((one) => one.at <= moment).length,
      answered: there.length,
      right: there.reduce((right, { score = 0 }) => right + score, 0),
    };
  };
  return { ever: sum(Infinity), inTime: sum(until) };
}

test('for all that was read and answered, in time or not: what is counted is what counts', async () => {
  const { db } = await freshDatabase();
  const members = [await addMember(db, 'mila@example.org'), await addMember(db, 'jan@example.org')];
  const userIds = members.map(({ userId }) => userId);
  await fc.assert(
    fc.asyncProperty(Reads, Answers, async (reads, answers) => {
      await db.delete(sectionReads);
      await db.delete(attempts);
      for (const one of reads) {
        const row = { userId: userIds[one.who] ?? '', lessonId: one.lesson, sectionId: one.id, readAt: new Date(one.at) };
        await db.insert(sectionReads).values(row);
      }
      for (const { who, lesson: lessonId, id: checkId, score, at: moment } of answers) {
        const [answeredAt, receivedAt] = [new Date(moment), new Date(moment)];
        const row = { id: newId(), lessonId, checkId, answer: {}, right: score === 1, score, answeredAt, receivedAt };
        await db.insert(attempts).values({ ...row, userId: userIds[who] ?? '' });
      }
      const tallies = await tallyLessons(db, { userIds, asked: ASKED });
      for (const [i, userId] of userIds.entries())
        expect(tallies.get(userId)).toEqual(ASKED.map((asked) => counted(reads, answers, asked, i)));
    }),
    { numRuns: 25 },
  );
}, 60_000);
