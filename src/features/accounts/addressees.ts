import { eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
import { type Letter, queueMail } from '#features/mail/index.ts';
import type { Locale } from '#i18n/locale.ts';
import { letterLocale } from './letters.ts';

/** What has to be known of somebody to write to them. */
export type Addressee = { readonly id: string; readonly email: string; readonly name: string; readonly locale: string };

const COLUMNS = { id: users.id, email: users.email, name: users.name, locale: users.locale };

/** Who has the account with this e-mail key. */
export async function findByEmail(tx: DbOrTx, emailKey: string): Promise<Addressee | null> {
  return (await tx.select(COLUMNS).from(users).where(eq(users.emailKey, emailKey)).get()) ?? null;
}

/** Who has the account with this id. */
export async function findById(tx: DbOrTx, userId: string): Promise<Addressee | null> {
  return (await tx.select(COLUMNS).from(users).where(eq(users.id, userId)).get()) ?? null;
}

/** Puts a letter to somebody, in their language, into the outbox. */
export async function writeTo(tx: DbOrTx, person: Addressee, letterIn: (locale: Locale) => Letter, now: Date): Promise<void> {
  const locale = letterLocale(person.locale);
  await queueMail(
    tx,
    { to: { name: person.name, address: person.email }, locale, letter: letterIn(locale), userId: person.id },
    now,
  );
}

/**
 * Puts a letter to an address that nobody has confirmed into the outbox: without a name, which would be the words of
 * whoever filled in the form. `userId` is the account that asked for it, if there is one.
 */
export async function writeToAddress(
  tx: DbOrTx,
  to: { readonly address: string; readonly locale: Locale; readonly userId?: string },
  letterIn: (locale: Locale) => Letter,
  now: Date,
): Promise<void> {
  const { address, locale, ...account } = to;
  await queueMail(tx, { to: { name: '', address }, locale, letter: letterIn(locale), ...account }, now);
}
