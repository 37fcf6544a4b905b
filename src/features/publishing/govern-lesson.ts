import type { DbOrTx } from '#db/client.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { refuse, type Result } from '#kernel/result.ts';
import { findGovernedLesson, type LessonRow, requireInstructor } from './rows.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found';
type Deed<Value, Code extends string> = (tx: DbOrTx, lesson: LessonRow) => Promise<Result<Value, Code>>;

/** Does something to a lesson in one transaction, for its authors and for admins; to others there is no such lesson. */
export async function governLesson<Value, Code extends string>(
  { db, actor }: Ctx,
  lessonId: string,
  deed: Deed<Value, Code>,
): Promise<Result<Value, Code | Refused>> {
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  return db.transaction(async (tx): Promise<Result<Value, Code | Refused>> => {
    const lesson = await findGovernedLesson(tx, actor, lessonId);
    return lesson ? deed(tx, lesson) : refuse('not-found');
  });
}
