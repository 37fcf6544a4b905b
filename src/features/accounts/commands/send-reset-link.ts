import { ok, type Result, refuse } from '#kernel/result.ts';
import { type Ctx, holdsRole } from '../actor.ts';
import { findById } from '../addressees.ts';
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
    const person = await findById(tx, input.userId);
    if (person === null) return refuse('unknown-person');
    await saveReset(tx, person, now);
    await logDeed(tx, { adminId: actor.userId, userId: person.id, now }, { deed: 'reset-link-sent' });
    return ok();
  });
}
