import { eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { emailChanges } from '#db/schema/accounts.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { type Addressee, findByEmail, findById, writeTo, writeToAddress } from '../addressees.ts';
import { emailKey } from '../addresses.ts';
import type { RequestEmailChange } from '../input.ts';
import { confirmEmailLetter, emailChangeAskedLetter, haveAccountLetter, letterLocale } from '../letters.ts';
import { requireOwnPassword } from '../own-password.ts';
import { requireTurn } from '../rate-limits.ts';
import { EMAIL_CHANGE_LIFE_MS } from '../rules.ts';
import { newToken } from '../tokens.ts';

type Refused = 'sign-in-needed' | 'busy' | 'too-many-tries' | 'wrong-password' | 'email-unchanged';

/**
 * Sends a confirmation to the new address and a notice to the old one. Nothing changes before the confirmation.
 * Whether the new address has an account shows only in its own mailbox.
 */
export async function requestEmailChange(
  ctx: Ctx,
  input: RequestEmailChange & { client: string },
): Promise<Result<void, Refused>> {
  const { actor, db, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const { email, password, client } = input;
  const key = emailKey(email);
  if (key === emailKey(actor.email)) return refuse('email-unchanged', { field: 'email' });
  const refusal =
    (await requireOwnPassword({ db, actor, now }, { password, client, field: 'password' })) ??
    (await requireTurn(ctx, { action: 'email-change', account: key, client }));
  if (refusal) return refusal;

  return db.transaction(async (tx) => {
    const self = await findById(tx, actor.userId);
    if (self === null) return refuse('sign-in-needed');
    await writeTo(tx, self, emailChangeAskedLetter, now);
    const other = await findByEmail(tx, key);
    if (other) await writeTo(tx, other, haveAccountLetter, now);
    else await saveChange(tx, self, email, now);
    return ok();
  });
}

async function saveChange(tx: DbOrTx, self: Addressee, email: string, now: Date): Promise<void> {
  const { token, hash } = newToken();
  await tx.delete(emailChanges).where(eq(emailChanges.userId, self.id));
  await tx.insert(emailChanges).values({
    tokenHash: hash,
    userId: self.id,
    email,
    emailKey: emailKey(email),
    createdAt: now,
    expiresAt: new Date(now.getTime() + EMAIL_CHANGE_LIFE_MS),
  });
  const to = { address: email, locale: letterLocale(self.locale), userId: self.id };
  await writeToAddress(tx, to, (locale) => confirmEmailLetter(locale, token), now);
}
