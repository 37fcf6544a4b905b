import { and, eq, gt } from 'drizzle-orm';
import { pendingSignUps, users } from '#db/schema/accounts.ts';
import { newId } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import type { ConfirmSignUp } from '../input.ts';
import { isPassword } from '../passwords.ts';
import { requireTurn } from '../rate-limits.ts';
import { hashToken } from '../tokens.ts';

type Refused = 'busy' | 'too-many-tries' | 'link-expired' | 'password-needed' | 'wrong-password';

/**
 * Makes the account of a pending sign-up. A browser other than the one that signed up has to give the password
 * chosen there: otherwise whoever signs up with somebody else's address would only need them to click.
 * The link works once; the address's other pending sign-ups go with it.
 */
export async function confirmSignUp(
  ctx: Ctx,
  input: ConfirmSignUp & { browserToken: string | undefined; client: string },
): Promise<Result<{ userId: string }, Refused>> {
  const tokenHash = hashToken(input.token);
  const refusal = await requireTurn(ctx, { action: 'confirm', account: tokenHash, client: input.client });
  if (refusal) return refusal;
  const pending = await findPending(ctx, tokenHash);
  if (pending === undefined) return refuse('link-expired');
  if (input.browserToken === undefined || hashToken(input.browserToken) !== pending.browserHash) {
    if (!input.password) return refuse('password-needed', { field: 'password' });
    const isRight = await isPassword(pending.passwordHash, input.password);
    if (!isRight.ok) return isRight;
    if (!isRight.value) return refuse('wrong-password', { field: 'password' });
  }
  return ctx.db.transaction(async (tx) => {
    const { emailKey, email, name, passwordHash, locale } = pending;
    const used = await tx
      .delete(pendingSignUps)
      .where(eq(pendingSignUps.emailKey, emailKey))
      .returning({ tokenHash: pendingSignUps.tokenHash });
    if (!used.some((row) => row.tokenHash === tokenHash)) return refuse('link-expired');
    const userId = newId(ctx.now.getTime());
    const made = await tx
      .insert(users)
      .values({ id: userId, email, emailKey, name, passwordHash, role: 'learner', locale, createdAt: ctx.now })
      .onConflictDoNothing({ target: users.emailKey })
      .returning({ id: users.id });
    // The address got its account another way meanwhile: somebody's e-mail change, or the first admin's link.
    return made.length === 0 ? refuse('link-expired') : ok({ userId });
  });
}

async function findPending(ctx: Ctx, tokenHash: string) {
  return ctx.db
    .select({
      email: pendingSignUps.email,
      emailKey: pendingSignUps.emailKey,
      name: pendingSignUps.name,
      passwordHash: pendingSignUps.passwordHash,
      locale: pendingSignUps.locale,
      browserHash: pendingSignUps.browserHash,
    })
    .from(pendingSignUps)
    .where(and(eq(pendingSignUps.tokenHash, tokenHash), gt(pendingSignUps.expiresAt, ctx.now)))
    .get();
}
