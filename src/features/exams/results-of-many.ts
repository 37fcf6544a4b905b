import { asc, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';
import type { PassedTest } from './queries.ts';

/** A finished attempt at a track's test. */
export type TestResult = {
  readonly id: string;
  readonly userId: string;
  readonly track: PassedTest['track'];
  readonly scorePercent: number;
  readonly passed: boolean;
  readonly finishedAt: Date;
};

/** The finished tests of these members in these tracks, the earliest first. One query. */
export async function listTestResults(
  db: Db,
  { userIds, tracks }: { readonly userIds: readonly string[]; readonly tracks: readonly string[] },
): Promise<TestResult[]> {
  if (userIds.length === 0 || tracks.length === 0) return [];
  const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;
  const { id, userId, track, scorePercent, passed, finishedAt } = examAttempts;
  const rows = await db
    .select({ id, userId, track, scorePercent, passed, finishedAt })
    .from(examAttempts)
    .where(sql`${userId} in ${among(userIds)} and ${track} in ${among(tracks)}`)
    .orderBy(asc(finishedAt), asc(id));
  return rows.flatMap(({ scorePercent: percent, passed: isPassed, finishedAt: at, ...row }) =>
    percent === null || at === null ? [] : [{ ...row, scorePercent: percent, passed: isPassed === true, finishedAt: at }],
  );
}
