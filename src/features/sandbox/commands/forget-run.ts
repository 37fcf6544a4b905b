import { and, eq } from 'drizzle-orm';
import { runs } from '#db/schema/sandbox.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';

/** Takes a member's run away with all its actions. What is not theirs, or gone already, stays as it is. */
export async function forgetRun({ db, actor }: Ctx<Member>, id: string): Promise<void> {
  await db.delete(runs).where(and(eq(runs.userId, actor.userId), eq(runs.id, id)));
}
