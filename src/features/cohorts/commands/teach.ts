import type { DbOrTx } from '#db/client.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { refuse, type Result } from '#kernel/result.ts';
import { type CohortRow, findTaughtCohort } from '../rows.ts';

type Refused = 'sign-in-needed' | 'not-found';
type Step<T, Code extends string> = (tx: DbOrTx, cohort: CohortRow, ctx: Ctx<Member>) => Promise<Result<T, Code>>;

/** Does something to a cohort in one transaction, for who teaches it; to everybody else there is no such cohort. */
export async function teach<T, Code extends string>(
  { db, actor, now }: Ctx,
  cohortId: string,
  step: Step<T, Code>,
): Promise<Result<T, Code | Refused>> {
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  return db.transaction(async (tx): Promise<Result<T, Code | Refused>> => {
    const cohort = await findTaughtCohort(tx, actor, cohortId);
    return cohort === null ? refuse('not-found') : step(tx, cohort, { db, actor, now });
  });
}
