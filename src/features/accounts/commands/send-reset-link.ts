import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Ctx, holdsRole } from '../actor.ts';
import { logDeed } from '../admins.ts';
import type { OnePerson } from '../input.ts';
import { saveReset } from '../reset-links.ts';

/** Sends somebody a link to choose a new password. The link goes to their mailbox; the admin never sees it. */
export async function sendResetLink(
  ctx: Ctx,
  input: OnePerson,
): Promise<Result<void, 'sign-in-needed' | 'not-allowed' | 'unknown-person'>> {
  const { actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  if (!holdsRole(actor.role, 'admin')) return refuse('not-allowed');
  return ctx.db.transaction(async (tx) => {
    const user = await tx
      .select({ id: users.id, email: users.email, name: users.name, locale: users.locale })
      .from(users)
      .where(eq(users.id, input.userId))
      .get();
    if (user === undefined) return refuse('unknown-person');
    await saveReset(tx, user, now);
    await logDeed(tx, { adminId: actor.userId, userId: user.id, now }, { deed: 'reset-link-sent' });
    return ok();
  });
}
