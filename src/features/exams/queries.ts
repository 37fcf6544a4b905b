import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';

type Track = (typeof examAttempts.$inferSelect)['track'];
/** A track's test that somebody has passed, at their first pass. `scorePercent` is 0–100. */
export type PassedTest = {
  readonly attemptId: string;
  readonly track: Track;
  readonly scorePercent: number;
  readonly passedAt: Date;
};

/** The tests that a member has passed, one a track, the first pass of each. */
export async function listPassedTests(db: Db, userId: string): Promise<PassedTest[]> {
  const rows = await db
    .select({
      attemptId: examAttempts.id,
      track: examAttempts.track,
      scorePercent: examAttempts.scorePercent,
      passedAt: examAttempts.finishedAt,
    })
    .from(examAttempts)
    .where(and(eq(examAttempts.userId, userId), eq(examAttempts.passed, true), isNotNull(examAttempts.finishedAt)))
    .orderBy(asc(examAttempts.finishedAt), asc(examAttempts.id));
  const first = new Map<Track, PassedTest>();
  for (const { attemptId, track, scorePercent, passedAt } of rows) {
    if (scorePercent === null || passedAt === null || first.has(track)) continue;
    first.set(track, { attemptId, track, scorePercent, passedAt });
  }
  return [...first.values()];
}
