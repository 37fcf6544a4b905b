import { eq } from 'drizzle-orm';
import { cohorts } from '#db/schema/cohorts.ts';
import { type Ctx, findPersonByEmail, holdsRole } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { AddInstructor } from '../input.ts';
import { listInstructors } from '../instructors.ts';
import { seatInstructor } from './seat-instructor.ts';

type Refused =
  'sign-in-needed' | 'not-allowed' | 'not-found' | 'has-instructor' | 'unknown-person' | 'not-instructor' | 'is-learner';

/**
 * Lets an admin give a cohort that nobody teaches an instructor; who teaches a cohort chooses the others. Unlike an
 * instructor, an admin is told whether an address is unknown or its owner lacks the role: they see both of everybody.
 */
export async function appointInstructor(
  { db, actor, now }: Ctx,
  { cohort, email }: AddInstructor,
): Promise<Result<{ isNew: boolean }, Refused>> {
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  if (!holdsRole(actor.role, 'admin')) return refuse('not-allowed');
  return db.transaction(async (tx): Promise<Result<{ isNew: boolean }, Refused>> => {
    if ((await tx.$count(cohorts, eq(cohorts.id, cohort))) === 0) return refuse('not-found');
    const person = await findPersonByEmail(tx, email);
    const teaching = (await listInstructors(tx, [cohort])).filter(({ isTeaching }) => isTeaching);
    if (teaching.some(({ id }) => id === person?.id)) return ok({ isNew: false });
    if (teaching.length > 0) return refuse('has-instructor');
    if (!person) return refuse('unknown-person', { field: 'email' });
    if (!holdsRole(person.role, 'instructor')) return refuse('not-instructor', { field: 'email', detail: { name: person.name } });
    return seatInstructor(tx, { actor, now }, { cohort, userId: person.id });
  });
}
