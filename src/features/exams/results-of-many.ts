import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { askPerMember } from '#db/per-member.ts';
import { examAttempts } from '#db/schema/exams.ts';

/** A finished attempt at a track's test. */
type TestResult = { readonly id: string; readonly scorePercent: number; readonly finishedAt: Date };

/** A track's test, and up to which moment (in milliseconds) it is in time. */
type AskedTest = { readonly track: string; readonly until: number };

/** The best result there is, and the best that was there in time: 0 to 100, null for none. */
export type BestResult = { readonly ever: number | null; readonly inTime: number | null };

/** The best result of each of these members in each test that is asked, in the tests' order. One query however many. */
export async function listBestResults(
  db: Db,
  { userIds, asked }: { readonly userIds: readonly string[]; readonly asked: readonly AskedTest[] },
): Promise<ReadonlyMap<string, readonly BestResult[]>> {
  const held = await askPerMember(db, {
    userIds,
    fields: ['track', 'until'],
    things: asked,
    answer: sql`select json_array(max(score_percent), max(case when finished_at <= thing.until then score_percent end))
      from ${examAttempts} where user_id = who.value and track = thing.track and finished_at is not null`,
  });
  return new Map([...held].map(([id, all]) => [id, all.map(([ever = null, inTime = null]) => ({ ever, inTime }))]));
}

/** The finished tests of a member in a track, the earliest first. */
export async function listTestResults(
  db: Db,
  { userId, track }: { readonly userId: string; readonly track: string },
): Promise<TestResult[]> {
  const { id, scorePercent, finishedAt } = examAttempts;
  const rows = await db
    .select({ id, scorePercent, finishedAt })
    .from(examAttempts)
    .where(and(eq(examAttempts.userId, userId), sql`${examAttempts.track} = ${track}`, isNotNull(finishedAt)))
    .orderBy(asc(finishedAt), asc(id));
  return rows.flatMap(({ scorePercent: percent, finishedAt: at, ...row }) =>
    percent === null || at === null ? [] : [{ ...row, scorePercent: percent, finishedAt: at }],
  );
}
