import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { Track } from '#features/lessons/client.ts';
import { type Attempt, type AttemptLine, LINE, WHOLE } from './rows.ts';

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
    .select(LINE)
    .from(examAttempts)
    .where(and(eq(examAttempts.userId, userId), eq(examAttempts.passed, true), isNotNull(examAttempts.finishedAt)))
    .orderBy(asc(examAttempts.finishedAt), asc(examAttempts.id));
  const first = new Map<Track, PassedTest>();
  for (const { id, track, scorePercent, finishedAt } of rows) {
    if (scorePercent === null || finishedAt === null || first.has(track)) continue;
    first.set(track, { attemptId: id, track, scorePercent, passedAt: finishedAt });
  }
  return [...first.values()];
}

/** All attempts of a member, the last begun first. */
export function listAttempts({ db, actor }: Ctx<Member>): Promise<AttemptLine[]> {
  return db
    .select(LINE)
    .from(examAttempts)
    .where(eq(examAttempts.userId, actor.userId))
    .orderBy(desc(examAttempts.startedAt), desc(examAttempts.id));
}

/** A member's attempts at one track's test with what was asked and answered, the last begun first. */
export function listAttemptsAt({ db, actor }: Ctx<Member>, track: Track): Promise<Attempt[]> {
  return db
    .select(WHOLE)
    .from(examAttempts)
    .where(and(eq(examAttempts.userId, actor.userId), eq(examAttempts.track, track)))
    .orderBy(desc(examAttempts.startedAt), desc(examAttempts.id));
}

/** All that this feature holds of a member, for "download my data". */
export async function exportExams(ctx: Ctx<Member>): Promise<Record<string, unknown>> {
  const attempts = await ctx.db.select(WHOLE).from(examAttempts).where(eq(examAttempts.userId, ctx.actor.userId));
  return { testAttempts: attempts };
}
