import type { DbOrTx } from '#db/client.ts';
import { mailOutbox } from '#db/schema/mail.ts';
import { newId } from '#kernel/ids.ts';
import { NewMail } from '../input.ts';

/**
 * Puts a letter into the outbox. Call it with the transaction that does what the letter tells of, so that both
 * happen or neither. Errors: throws when address, name or subject could smuggle a header; parse input earlier.
 */
export async function queueMail(tx: DbOrTx, mail: NewMail, now: Date): Promise<void> {
  const { to, locale, letter, userId } = NewMail.parse(mail);
  await tx.insert(mailOutbox).values({
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
  });
}
