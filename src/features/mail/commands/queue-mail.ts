import type { DbOrTx } from '#db/client.ts';
import { mailOutbox } from '#db/schema/mail.ts';
import { newId } from '#kernel/ids.ts';
import { NewMail } from '../input.ts';

/**
 * Puts a letter into the outbox. Call it with the transaction that does what the letter tells of, so that both
 * happen or neither. Errors: throws when address, name or subject could smuggle a header; parse input earlier.
 */
export async function queueMail(tx: DbOrTx, mail: NewMail, now: Date): Promise<void> {
  await queueMails(tx, [mail], now);
}

const ROWS_A_STATEMENT = 500;

/** The same for a letter to each of many people. */
export async function queueMails(tx: DbOrTx, mails: readonly NewMail[], now: Date): Promise<void> {
  const rows = mails.map((mail) => rowOf(mail, now));
  // SQLite takes only so many values in one statement.
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await tx.insert(mailOutbox).values(rows.slice(from, from + ROWS_A_STATEMENT));
}

function rowOf(mail: NewMail, now: Date): typeof mailOutbox.$inferInsert {
  const { to, locale, letter, userId } = NewMail.parse(mail);
  return {
    id: newId(now.getTime()),
    userId: userId ?? null,
    toName: to.name,
    toAddress: to.address,
    locale,
    subject: letter.subject,
    letter: JSON.stringify(letter),
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: now,
    createdAt: now,
  };
}
