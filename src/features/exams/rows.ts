import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { Track } from '#features/lessons/client.ts';
import type { Answer } from './answers.ts';

/** An attempt without what was asked and answered. */
export type AttemptLine = {
  readonly id: string;
  readonly track: Track;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly scorePercent: number | null;
  readonly passed: boolean | null;
};

/** An attempt with what was asked and answered. */
export type Attempt = AttemptLine & {
  readonly questions: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
};

export const LINE = {
  id: examAttempts.id,
  track: examAttempts.track,
  startedAt: examAttempts.startedAt,
  finishedAt: examAttempts.finishedAt,
  scorePercent: examAttempts.scorePercent,
  passed: examAttempts.passed,
};
export const WHOLE = { ...LINE, questions: examAttempts.questions, answers: examAttempts.answers };

/** A member's own attempt; null for one that is not there or somebody else's. */
export async function findOwnAttempt(db: DbOrTx, { actor }: Ctx<Member>, id: string): Promise<Attempt | null> {
  const mine = and(eq(examAttempts.id, id), eq(examAttempts.userId, actor.userId));
  return (await db.select(WHOLE).from(examAttempts).where(mine).get()) ?? null;
}
