import { eq } from 'drizzle-orm';
import { sessions, users } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Ctx, holdsRole } from '../actor.ts';
import { logDeed } from '../admins.ts';
import type { OnePerson } from '../input.ts';

/** Ends all of somebody's sessions. */
export async function endSessionsOf(
  ctx: Ctx,
  input: OnePerson,
): Promise<Result<void, 'sign-in-needed' | 'not-allowed' | 'unknown-person'>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  if (!holdsRole(actor.role, 'admin')) return refuse('not-allowed');
  return ctx.db.transaction(async (tx) => {
    const user = await tx.select({ id: users.id }).from(users).where(eq(users.id, input.userId)).get();
    if (user === undefined) return refuse('unknown-person');
    await tx.delete(sessions).where(eq(sessions.userId, user.id));
    await logDeed(tx, { adminId: actor.userId, userId: user.id, now }, { deed: 'sessions-ended' });
    return ok();
  });
}
