import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Ctx, holdsRole } from '../actor.ts';
import { countAdmins, logDeed } from '../admins.ts';
import type { ChangeRole } from '../input.ts';
import { isLastAdmin } from '../rules.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'unknown-person' | 'last-admin';

/**
 * Gives somebody another role; it holds from their next request. Returns the log entry, which the page offers to
 * undo, or null when they had the role already.
 */
export async function changeRole(ctx: Ctx, input: ChangeRole): Promise<Result<{ entryId: string | null }, Refused>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  if (!holdsRole(actor.role, 'admin')) return refuse('not-allowed');
  return ctx.db.transaction(async (tx) => {
    const user = await tx.select({ role: users.role }).from(users).where(eq(users.id, input.userId)).get();
    if (user === undefined) return refuse('unknown-person');
    if (user.role === input.role) return ok({ entryId: null });
    if (isLastAdmin(user.role, await countAdmins(tx))) return refuse('last-admin');
    await tx.update(users).set({ role: input.role }).where(eq(users.id, input.userId));
    const who = { adminId: actor.userId, userId: input.userId, now };
    return ok({ entryId: await logDeed(tx, who, { deed: 'role-changed', roleBefore: user.role, roleAfter: input.role }) });
  });
}
