import { eq } from 'drizzle-orm';
import { cohorts } from '#db/schema/cohorts.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { ok, type Result } from '#kernel/result.ts';
import { newJoinCode } from '../codes.ts';
import type { CreateCohort } from '../input.ts';
import { teach } from './teach.ts';

type Edited = Promise<Result<void, 'sign-in-needed' | 'not-found'>>;

/** Gives a cohort another name or clock. Due dates stay the moments that they were. */
export const editCohort = (ctx: Ctx, { cohort: id, name, timeZone }: CreateCohort): Edited =>
  teach(ctx, id, async (tx) => {
    await tx.update(cohorts).set({ name, timeZone }).where(eq(cohorts.id, id));
    return ok();
  });

/** Closes a cohort to new learners and new work, or opens it again. Closing twice keeps the first moment. */
export const closeCohort = (ctx: Ctx, input: { readonly cohort: string; readonly isClosed: boolean }): Edited =>
  teach(ctx, input.cohort, async (tx, cohort) => {
    const closedAt = input.isClosed ? (cohort.closedAt ?? ctx.now) : null;
    await tx.update(cohorts).set({ closedAt }).where(eq(cohorts.id, cohort.id));
    return ok();
  });

/** Gives a cohort a new code, so that the old link and code let nobody in any more; or takes the code away. */
export const changeJoinCode = (ctx: Ctx, input: { readonly cohort: string; readonly to: 'new' | 'none' }): Edited =>
  teach(ctx, input.cohort, async (tx, cohort) => {
    const joinCode = input.to === 'new' ? newJoinCode() : null;
    await tx.update(cohorts).set({ joinCode }).where(eq(cohorts.id, cohort.id));
    return ok();
  });
