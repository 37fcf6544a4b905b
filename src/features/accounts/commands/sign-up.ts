import { eq } from 'drizzle-orm';
import { pendingSignUps, users } from '#db/schema/accounts.ts';
import { queueMail } from '#features/mail/index.ts';
import type { Locale } from '#i18n/locale.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { emailKey } from '../addresses.ts';
import type { SignUp } from '../input.ts';
import { confirmSignUpLetter, haveAccountLetter, letterLocale } from '../letters.ts';
import { findPasswordProblem, type PasswordProblem } from '../password-rules.ts';
import { hashPassword } from '../passwords.ts';
import { requireTurn } from '../rate-limits.ts';
import { CONFIRM_LIFE_MS } from '../rules.ts';
import { newToken } from '../tokens.ts';

/**
 * Takes a sign-up and writes to the address. Who asks learns nothing about it: the answer and the work are the same
 * whether it has an account or not; only the letter differs. `browserToken` goes into a cookie, so that
 * `confirmSignUp` knows this browser again.
 */
export async function signUp(
  ctx: Ctx,
  input: SignUp & { client: string; locale: Locale },
): Promise<Result<{ browserToken: string }, 'too-many-tries' | PasswordProblem>> {
  const problem = findPasswordProblem(input.password, input);
  if (problem) return refuse(problem, { field: 'password' });
  const key = emailKey(input.email);
  const refusal = await requireTurn(ctx, { action: 'sign-up', account: key, client: input.client });
  if (refusal) return refusal;

  const passwordHash = await hashPassword(input.password);
  const link = newToken();
  const browser = newToken();
  await ctx.db.transaction(async (tx) => {
    const known = await tx
      .select({ id: users.id, email: users.email, name: users.name, locale: users.locale })
      .from(users)
      .where(eq(users.emailKey, key))
      .get();
    if (known) {
      const locale = letterLocale(known.locale);
      await queueMail(
        tx,
        { to: { name: known.name, address: known.email }, locale, letter: haveAccountLetter(locale), userId: known.id },
        ctx.now,
      );
      return;
    }
    await tx.insert(pendingSignUps).values({
      tokenHash: link.hash,
      email: input.email,
      emailKey: key,
      name: input.name,
      passwordHash,
      locale: input.locale,
      browserHash: browser.hash,
      createdAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + CONFIRM_LIFE_MS),
    });
    const letter = confirmSignUpLetter(input.locale, link.token);
    await queueMail(tx, { to: { name: '', address: input.email }, locale: input.locale, letter }, ctx.now);
  });
  return ok({ browserToken: browser.token });
}
