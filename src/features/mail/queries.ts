import { desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { mailOutbox } from '#db/schema/mail.ts';
import { Letter } from './letter.ts';

/** A letter as the development outbox shows it; its content is null once it was cleared. */
export type ShownMail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly createdAt: Date;
  readonly letter: Letter | null;
};

/** The latest letters, newest first, at most 50. For the page that stands in for a mailbox on the developer's machine. */
export async function listMail(db: Db): Promise<ShownMail[]> {
  const rows = await db
    .select({
      id: mailOutbox.id,
      to: mailOutbox.toAddress,
      subject: mailOutbox.subject,
      createdAt: mailOutbox.createdAt,
      letter: mailOutbox.letter,
    })
    .from(mailOutbox)
    .orderBy(desc(mailOutbox.createdAt), desc(mailOutbox.id))
    .limit(50);
  return rows.map((row) => ({ ...row, letter: row.letter === null ? null : Letter.parse(JSON.parse(row.letter)) }));
}

/** For "download all my data": which letters this account was sent. Their text is not kept. */
export async function exportMail(ctx: {
  readonly db: Db;
  readonly actor: { readonly userId: string };
}): Promise<Record<string, unknown>> {
  const letters = await ctx.db
    .select({ to: mailOutbox.toAddress, subject: mailOutbox.subject, state: mailOutbox.state, createdAt: mailOutbox.createdAt })
    .from(mailOutbox)
    .where(eq(mailOutbox.userId, ctx.actor.userId))
    .orderBy(mailOutbox.createdAt, mailOutbox.id);
  return { letters };
}
