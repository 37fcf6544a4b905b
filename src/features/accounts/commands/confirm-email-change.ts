import { and, eq, gt } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { emailChanges, passwordResets, pendingSignUps, users } from '#db/schema/accounts.ts';
import { queueMail } from '#features/mail/index.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import type { ConfirmEmailChange } from '../input.ts';
import { emailChangedLetter, letterLocale } from '../letters.ts';
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
    const [change] = await tx
      .delete(emailChanges)
      .where(and(eq(emailChanges.tokenHash, tokenHash), eq(emailChanges.userId, actor.userId), gt(emailChanges.expiresAt, now)))
      .returning({ email: emailChanges.email, emailKey: emailChanges.emailKey });
    if (change === undefined || (await isTaken(tx, change.emailKey))) return refuse('link-expired');
    const [user] = await tx.update(users).set(change).where(eq(users.id, actor.userId)).returning({ locale: users.locale });
    await tx.delete(passwordResets).where(eq(passwordResets.userId, actor.userId));
    await tx.delete(pendingSignUps).where(eq(pendingSignUps.emailKey, change.emailKey));
    const locale = letterLocale(user?.locale ?? '');
    await queueMail(
      tx,
      { to: { name: actor.name, address: actor.email }, locale, letter: emailChangedLetter(locale), userId: actor.userId },
      now,
    );
    return ok();
  });
}

async function isTaken(tx: DbOrTx, key: string): Promise<boolean> {
  return (await tx.select({ id: users.id }).from(users).where(eq(users.emailKey, key)).get()) !== undefined;
}
