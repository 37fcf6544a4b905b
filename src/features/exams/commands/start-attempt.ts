import { and, desc, eq, isNull } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { examAttempts } from '#db/schema/exams.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { Track } from '#features/lessons/client.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { Banks } from '../banks.ts';
import { type Attempt, WHOLE } from '../rows.ts';
import { drawQuestions, standingOf } from '../rules.ts';

type Start = {
  readonly track: Track;
  readonly id: string;
  /** Where the draw comes from. Made on the server, or whoever asks could choose their questions. */
  readonly seed: string;
};

/**
 * Begins an attempt at a track's test. Where one is open already, that one is gone on with: two clicks or two tabs
 * begin one. Close overdue attempts before (`closeOverdueAttempts`).
 */
export async function startAttempt(
  ctx: Ctx,
  banks: Banks,
  { track, id, seed }: Start,
): Promise<Result<{ attempt: string }, 'sign-in-needed' | 'unknown-track' | 'already-passed' | 'too-early'>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const bank = banks.get(track);
  if (!bank) return refuse('unknown-track');
  return ctx.db.transaction(async (tx) => {
    const attempts = await listOwn(tx, actor, track);
    const standing = standingOf(attempts, now);
    if (standing.kind === 'passed') return refuse('already-passed');
    if (standing.kind === 'open') return ok({ attempt: standing.attempt.id });
    if (standing.kind === 'waiting') return refuse('too-early');
    const questions = drawQuestions(bank, { seed, avoid: attempts[0]?.questions ?? [] });
    await tx
      .insert(examAttempts)
      .values({ id, userId: actor.userId, track, questions, answers: {}, startedAt: now })
      .onConflictDoNothing(); // another process was first: its attempt is the open one
    return ok({ attempt: (await findOpen(tx, actor, track)) ?? id });
  });
}

function listOwn(tx: DbOrTx, actor: Member, track: Track): Promise<Attempt[]> {
  return tx
    .select(WHOLE)
    .from(examAttempts)
    .where(and(eq(examAttempts.userId, actor.userId), eq(examAttempts.track, track)))
    .orderBy(desc(examAttempts.startedAt), desc(examAttempts.id));
}

async function findOpen(tx: DbOrTx, actor: Member, track: Track): Promise<string | undefined> {
  const open = and(eq(examAttempts.userId, actor.userId), eq(examAttempts.track, track), isNull(examAttempts.finishedAt));
  return (await tx.select({ id: examAttempts.id }).from(examAttempts).where(open).get())?.id;
}
