import { and, eq, gt } from 'drizzle-orm';
import { emailChanges, passwordResets, pendingSignUps, users } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { findByEmail, findById, writeTo } from '../addressees.ts';
import type { ConfirmEmailChange } from '../input.ts';
import { emailChangedLetter } from '../letters.ts';
import { requireTurn } from '../rate-limits.ts';
import { hashToken } from '../tokens.ts';

/**
 * Moves the account to its new address. Only the member who asked may: a link that went to a mistyped address must
 * not give its owner the account. Reset links sent to the old address stop working.
 */
export async function confirmEmailChange(
  ctx: Ctx,
  input: ConfirmEmailChange & { client: string },
): Promise<Result<void, 'sign-in-needed' | 'too-many-tries' | 'link-expired'>> {
  const { actor, db, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const tokenHash = hashToken(input.token);
  const refusal = await requireTurn(ctx, { action: 'confirm', account: tokenHash, client: input.client });
  if (refusal) return refusal;
  return db.transaction(async (tx) => {
    const isTheirs = and(
      eq(emailChanges.tokenHash, tokenHash),
      eq(emailChanges.userId, actor.userId),
      gt(emailChanges.expiresAt, now),
    );
    const [change] = await tx
      .delete(emailChanges)
      .where(isTheirs)
      .returning({ email: emailChanges.email, emailKey: emailChanges.emailKey });
    const before = await findById(tx, actor.userId);
    if (!change || !before || (await findByEmail(tx, change.emailKey))) return refuse('link-expired');
    await tx.update(users).set(change).where(eq(users.id, actor.userId));
    await tx.delete(passwordResets).where(eq(passwordResets.userId, actor.userId));
    await tx.delete(pendingSignUps).where(eq(pendingSignUps.emailKey, change.emailKey));
    await writeTo(tx, before, emailChangedLetter, now);
    return ok();
  });
}
