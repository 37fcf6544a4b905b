import type { DbOrTx } from '#db/client.ts';
import { passwordResets } from '#db/schema/accounts.ts';
import { queueMail } from '#features/mail/index.ts';
import { letterLocale, resetLetter } from './letters.ts';
import { RESET_LIFE_MS } from './rules.ts';
import { newToken } from './tokens.ts';

/** Makes a link to choose a new password and puts its letter into the outbox. */
export async function saveReset(
  tx: DbOrTx,
  user: { readonly id: string; readonly email: string; readonly name: string; readonly locale: string },
  now: Date,
): Promise<void> {
  const { token, hash } = newToken();
  await tx
    .insert(passwordResets)
    .values({ tokenHash: hash, userId: user.id, createdAt: now, expiresAt: new Date(now.getTime() + RESET_LIFE_MS) });
  const locale = letterLocale(user.locale);
  await queueMail(
    tx,
    { to: { name: user.name, address: user.email }, locale, letter: resetLetter(locale, token), userId: user.id },
    now,
  );
}
