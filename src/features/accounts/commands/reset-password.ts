import { and, eq, gt } from 'drizzle-orm';
import { emailChanges, passwordResets, sessions, users } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { writeTo } from '../addressees.ts';
import type { ResetPassword } from '../input.ts';
import { passwordChangedLetter } from '../letters.ts';
import { findPasswordProblem, type PasswordProblem } from '../password-rules.ts';
import { hashPassword, requireHashingRoom } from '../passwords.ts';
import { forgetTries, requireTurn } from '../rate-limits.ts';
import { hashToken } from '../tokens.ts';

/**
 * Sets a new password by a link from a letter. It works once and closes every other way in: sessions, other reset
 * links, an e-mail change under way. The account may try to sign in again at once, however often it was tried before.
 */
export async function resetPassword(
  ctx: Ctx,
  input: ResetPassword & { client: string },
): Promise<Result<{ userId: string }, 'busy' | 'too-many-tries' | 'link-expired' | PasswordProblem>> {
  const tokenHash = hashToken(input.token);
  const refusal =
    requireHashingRoom() ?? (await requireTurn(ctx, { action: 'confirm', account: tokenHash, client: input.client }));
  if (refusal) return refusal;
  const user = await findOwner(ctx, tokenHash);
  if (user === undefined) return refuse('link-expired');
  const problem = findPasswordProblem(input.password, user);
  if (problem) return refuse(problem, { field: 'password' });

  const hashed = await hashPassword(input.password);
  if (!hashed.ok) return hashed;
  return ctx.db.transaction(async (tx) => {
    const used = await tx
      .delete(passwordResets)
      .where(eq(passwordResets.userId, user.id))
      .returning({ tokenHash: passwordResets.tokenHash });
    if (!used.some((row) => row.tokenHash === tokenHash)) return refuse('link-expired');
    await tx.update(users).set({ passwordHash: hashed.value }).where(eq(users.id, user.id));
    await tx.delete(sessions).where(eq(sessions.userId, user.id));
    await tx.delete(emailChanges).where(eq(emailChanges.userId, user.id));
    await forgetTries(tx, 'sign-in', user.emailKey);
    await writeTo(tx, user, passwordChangedLetter, ctx.now);
    return ok({ userId: user.id });
  });
}

async function findOwner(ctx: Ctx, tokenHash: string) {
  return ctx.db
    .select({ id: users.id, email: users.email, emailKey: users.emailKey, name: users.name, locale: users.locale })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(and(eq(passwordResets.tokenHash, tokenHash), gt(passwordResets.expiresAt, ctx.now)))
    .get();
}
