import type { DbOrTx } from '#db/client.ts';
import { passwordResets } from '#db/schema/accounts.ts';
import { type Addressee, writeTo } from './addressees.ts';
import { resetLetter } from './letters.ts';
import { RESET_LIFE_MS } from './rules.ts';
import { newToken } from './tokens.ts';

/** Makes a link to choose a new password and puts its letter into the outbox. */
export async function saveReset(tx: DbOrTx, person: Addressee, now: Date): Promise<void> {
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + RESET_LIFE_MS);
  await tx.insert(passwordResets).values({ tokenHash: hash, userId: person.id, createdAt: now, expiresAt });
  await writeTo(tx, person, (locale) => resetLetter(locale, token), now);
}
