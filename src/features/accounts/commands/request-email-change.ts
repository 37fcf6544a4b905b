import { eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { emailChanges, users } from '#db/schema/accounts.ts';
import { queueMail } from '#features/mail/index.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { emailKey } from '../addresses.ts';
import type { RequestEmailChange } from '../input.ts';
import { confirmEmailLetter, emailChangeAskedLetter, haveAccountLetter, letterLocale } from '../letters.ts';
import { requireOwnPassword } from '../own-password.ts';
import { requireTurn } from '../rate-limits.ts';
import { EMAIL_CHANGE_LIFE_MS } from '../rules.ts';
import { newToken } from '../tokens.ts';

type Refused = 'sign-in-needed' | 'too-many-tries' | 'wrong-password' | 'email-unchanged';

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
  const key = emailKey(input.email);
  if (key === emailKey(actor.email)) return refuse('email-unchanged', { field: 'email' });
  const refusal =
    (await requireOwnPassword({ db, actor, now }, { password: input.password, client: input.client, field: 'password' })) ??
    (await requireTurn(ctx, { action: 'email-change', account: key, client: input.client }));
  if (refusal) return refusal;

  await db.transaction(async (tx) => {
    const [self, other] = [await findUser(tx, emailKey(actor.email)), await findUser(tx, key)];
    const locale = letterLocale(self?.locale ?? '');
    await queueMail(
      tx,
      { to: { name: actor.name, address: actor.email }, locale, letter: emailChangeAskedLetter(locale), userId: actor.userId },
      now,
    );
    if (other) {
      const theirs = letterLocale(other.locale);
      return queueMail(
        tx,
        { to: { name: other.name, address: other.email }, locale: theirs, letter: haveAccountLetter(theirs), userId: other.id },
        now,
      );
    }
    const { token, hash } = newToken();
    await tx.delete(emailChanges).where(eq(emailChanges.userId, actor.userId));
    await tx.insert(emailChanges).values({
      tokenHash: hash,
      userId: actor.userId,
      email: input.email,
      emailKey: key,
      createdAt: now,
      expiresAt: new Date(now.getTime() + EMAIL_CHANGE_LIFE_MS),
    });
    return queueMail(
      tx,
      { to: { name: '', address: input.email }, locale, letter: confirmEmailLetter(locale, token), userId: actor.userId },
      now,
    );
  });
  return ok();
}

async function findUser(tx: DbOrTx, key: string) {
  return tx
    .select({ id: users.id, email: users.email, name: users.name, locale: users.locale })
    .from(users)
    .where(eq(users.emailKey, key))
    .get();
}
