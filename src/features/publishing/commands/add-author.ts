import { lessonAuthors } from '#db/schema/publishing.ts';
import { type Ctx, findPersonByEmail, holdsRole } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { governLesson } from '../govern-lesson.ts';
import type { AddAuthor } from '../input.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'unknown-instructor';

/** Lets another instructor write a lesson too. Twice is once. An address without an instructor's account says no more than that. */
export function addAuthor(ctx: Ctx, input: AddAuthor): Promise<Result<{ name: string }, Refused>> {
  return governLesson(ctx, input.lessonId, async (tx, { id: lessonId }) => {
    const person = await findPersonByEmail(tx, input.email);
    if (!person || !holdsRole(person.role, 'instructor')) return refuse('unknown-instructor', { field: 'email' });
    await tx.insert(lessonAuthors).values({ lessonId, userId: person.id, addedAt: ctx.now }).onConflictDoNothing();
    return ok({ name: person.name });
  });
}
