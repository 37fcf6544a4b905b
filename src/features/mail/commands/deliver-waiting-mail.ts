import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { mailOutbox } from '#db/schema/mail.ts';
import { Recipient } from '../input.ts';
import { Letter } from '../letter.ts';
import { type Delivery, settle, STALE_AFTER_MS } from '../rules.ts';

/** A letter on its way out. */
export type OutgoingMail = {
  readonly id: string;
  readonly to: Recipient;
  readonly locale: string;
  readonly letter: Letter;
};

/** Hands one letter to a mail server and says what came of it; never throws for what the network or server does. */
export type MailTransport = (mail: OutgoingMail) => Promise<Delivery>;

/** How many letters came to which end, for the log. */
export type DeliveryReport = Readonly<Record<Delivery['kind'], number>>;

const BATCH = 20;

/**
 * Delivers what is due, oldest first, at most 20 letters a call. A letter is claimed before it is sent, so two
 * processes never send the same one, and one whose sender died in between is not sent again.
 */
export async function deliverWaitingMail(db: Db, transport: MailTransport, now: Date): Promise<DeliveryReport> {
  const report = { sent: 0, 'not-now': 0, refused: 0, uncertain: 0 };
  // A queue's worker writes one row at a time on purpose: whatever is claimed and not sent is lost with the process.
  for (const id of await listDue(db, now)) {
    const row = await claim(db, id, now);
    if (row === undefined) continue; // another process was quicker
    const delivery = await send(row, transport);
    report[delivery.kind]++;
    const settled = settle(delivery, row.attempts, now);
    await db
      .update(mailOutbox)
      .set({ ...settled, ...(settled.state === 'waiting' ? {} : { letter: null }) })
      .where(and(eq(mailOutbox.id, id), eq(mailOutbox.state, 'sending')));
  }
  return report;
}

async function listDue(db: Db, now: Date): Promise<string[]> {
  const due = await db
    .select({ id: mailOutbox.id })
    .from(mailOutbox)
    .where(
      and(
        eq(mailOutbox.state, 'waiting'),
        lte(mailOutbox.nextAttemptAt, now),
        gt(mailOutbox.createdAt, new Date(now.getTime() - STALE_AFTER_MS)),
      ),
    )
    .orderBy(mailOutbox.nextAttemptAt, mailOutbox.id)
    .limit(BATCH);
  return due.map((row) => row.id);
}

async function claim(db: Db, id: string, now: Date) {
  const [row] = await db
    .update(mailOutbox)
    .set({ state: 'sending', claimedAt: now, attempts: sql`${mailOutbox.attempts} + 1` })
    .where(and(eq(mailOutbox.id, id), eq(mailOutbox.state, 'waiting')))
    .returning({
      id: mailOutbox.id,
      toName: mailOutbox.toName,
      toAddress: mailOutbox.toAddress,
      locale: mailOutbox.locale,
      letter: mailOutbox.letter,
      attempts: mailOutbox.attempts,
    });
  return row;
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>;

async function send(row: Claimed, transport: MailTransport): Promise<Delivery> {
  const to = Recipient.safeParse({ name: row.toName, address: row.toAddress });
  const letter = Letter.safeParse(JSON.parse(row.letter ?? 'null'));
  if (!to.success || !letter.success) return { kind: 'refused', problem: 'The row is not a letter that may be sent.' };
  return transport({ id: row.id, to: to.data, locale: row.locale, letter: letter.data });
}
