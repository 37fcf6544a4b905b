import type { DbOrTx } from '#db/client.ts';
import { pendingSignUps } from '#db/schema/accounts.ts';
import type { Locale } from '#i18n/locale.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { findByEmail, writeTo, writeToAddress } from '../addressees.ts';
import { emailKey } from '../addresses.ts';
import type { SignUp } from '../input.ts';
import { confirmSignUpLetter, haveAccountLetter } from '../letters.ts';
import { findPasswordProblem, type PasswordProblem } from '../password-rules.ts';
import { hashPassword, requireHashingRoom } from '../passwords.ts';
import { requireTurn } from '../rate-limits.ts';
import { CONFIRM_LIFE_MS } from '../rules.ts';
import { newToken } from '../tokens.ts';

type Input = SignUp & { readonly client: string; readonly locale: Locale };

/**
 * Takes a sign-up and writes to the address. Who asks learns nothing about it: the answer and the work are the same
 * whether it has an account or not; only the letter differs. `browserToken` goes into a cookie, so that
 * `confirmSignUp` knows this browser again.
 */
export async function signUp(
  ctx: Ctx,
  input: Input,
): Promise<Result<{ browserToken: string }, 'busy' | 'too-many-tries' | PasswordProblem>> {
  const problem = findPasswordProblem(input.password, input);
  if (problem) return refuse(problem, { field: 'password' });
  const key = emailKey(input.email);
  const refusal = requireHashingRoom() ?? (await requireTurn(ctx, { action: 'sign-up', account: key, client: input.client }));
  if (refusal) return refusal;

  const hashed = await hashPassword(input.password); // for a registered address too: the same work
  if (!hashed.ok) return hashed;
  const browser = newToken();
  await ctx.db.transaction(async (tx) => {
    const known = await findByEmail(tx, key);
    if (known) await writeTo(tx, known, haveAccountLetter, ctx.now);
    else await savePending(tx, input, { passwordHash: hashed.value, browserHash: browser.hash, now: ctx.now });
  });
  return ok({ browserToken: browser.token });
}

async function savePending(
  tx: DbOrTx,
  { email, name, locale }: Input,
  { now, ...hashes }: { passwordHash: string; browserHash: string; now: Date },
): Promise<void> {
  const { token, hash } = newToken();
  await tx.insert(pendingSignUps).values({
    tokenHash: hash,
    email,
    emailKey: emailKey(email),
    name,
    locale,
    ...hashes,
    createdAt: now,
    expiresAt: new Date(now.getTime() + CONFIRM_LIFE_MS),
  });
  await writeToAddress(tx, { address: email, locale }, () => confirmSignUpLetter(locale, token), now);
}
