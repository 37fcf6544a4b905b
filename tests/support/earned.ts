import type { Db } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';
import { sectionReads } from '#db/schema/progress.ts';
import { runs } from '#db/schema/sandbox.ts';
import { TRACKS } from '#features/lessons/frontmatter.ts';
import { readLessonFiles } from '#features/lessons/lesson-files.ts';
import { newId } from '#kernel/ids.ts';

/** As if somebody had read every lesson. */
export async function readAllLessons(db: Db, userId: string): Promise<void> {
  const lessons = await readLessonFiles(process.cwd());
  const rows = lessons.flatMap(({ id, sections }) =>
    sections.map((sectionId) => ({ userId, lessonId: id, sectionId, readAt: new Date('2026-11-20T10:00:00Z') })),
  );
  await db.insert(sectionReads).values(rows);
}

/** As if somebody had passed the tests of these tracks. */
export async function passTests(db: Db, userId: string, tracks: readonly (typeof TRACKS)[number][] = TRACKS): Promise<void> {
  const at = new Date('2026-11-21T10:00:00Z');
  await db.insert(examAttempts).values(
    tracks.map((track, i) => ({
      id: newId(),
      userId,
      track,
      questions: [],
      answers: {},
      startedAt: at,
      finishedAt: at,
      scorePercent: 82 + i,
      passed: true,
    })),
  );
}

/** As if the server had borne out two certified runs of theirs, with a report and a crisis. */
export async function finishTwoRuns(db: Db, userId: string): Promise<void> {
  const at = new Date('2026-11-22T10:00:00Z');
  const run = {
    userId,
    scenarioVersion: 1,
    engineVersion: 1,
    seed: 7,
    mode: 'certified',
    language: 'en',
    startedAt: at,
    updatedAt: at,
    hour: 1344,
    verifiedAt: at,
  } as const;
  const text =
    'Reach rose from 4,100 to 6,300 people a week, because the pictures of the morning bake went out before seven.\nOrders by the link grew by 18%. In the coming month we do less on Chirp and answer reviews within two hours.';
  await db.insert(runs).values([
    {
      ...run,
      id: newId(),
      client: 'bakery',
      verifiedDigest: 'd41d8cd98f00b204',
      verifiedScore: 73.4,
      verifiedDeeds: { report: { insight: 0.71, hour: 1300, text, language: 'en' }, crisis: null },
    },
    {
      ...run,
      id: newId(),
      client: 'museum',
      verifiedDigest: '9800998ecf8427e0',
      verifiedScore: 64.1,
      verifiedDeeds: { report: null, crisis: { saidAfterHours: 3, weight: 0.62, harm: 0, isOver: true } },
    },
  ]);
}
