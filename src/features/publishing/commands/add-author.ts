import { lessonAuthors } from '#db/schema/publishing.ts';
import { type Ctx, findPersonByEmail, holdsRole } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { AddAuthor } from '../input.ts';
import { findGovernedLesson, requireInstructor } from '../rows.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'unknown-instructor';

/** Lets another instructor write a lesson too. Twice is once. An address without an instructor's account says no more than that. */
export async function addAuthor(ctx: Ctx, input: AddAuthor): Promise<Result<{ name: string }, Refused>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  return ctx.db.transaction(async (tx) => {
    const lesson = await findGovernedLesson(tx, actor, input.lessonId);
    if (!lesson) return refuse('not-found');
    const person = await findPersonByEmail(tx, input.email);
    if (!person || !holdsRole(person.role, 'instructor')) return refuse('unknown-instructor', { field: 'email' });
    await tx.insert(lessonAuthors).values({ lessonId: lesson.id, userId: person.id, addedAt: now }).onConflictDoNothing();
    return ok({ name: person.name });
  });
}
