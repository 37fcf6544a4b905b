import { and, eq, lt, lte } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { mailOutbox } from '#db/schema/mail.ts';
import { CLAIM_LOST_AFTER_MS, KEEP_MS, STALE_AFTER_MS } from '../rules.ts';

/** Closes letters that waited a day or whose sender died, and removes rows after 30 days; doing it twice changes nothing. */
export async function tidyOutbox(db: Db, now: Date): Promise<void> {
  const before = (ageMs: number) => new Date(now.getTime() - ageMs);
  await db.transaction(async (tx) => {
    await tx
      .update(mailOutbox)
      .set({ state: 'expired', letter: null })
      .where(and(eq(mailOutbox.state, 'waiting'), lte(mailOutbox.createdAt, before(STALE_AFTER_MS))));
    await tx
      .update(mailOutbox)
      .set({ state: 'uncertain', letter: null, problem: 'The server stopped while it was sending this.' })
      .where(and(eq(mailOutbox.state, 'sending'), lt(mailOutbox.claimedAt, before(CLAIM_LOST_AFTER_MS))));
    await tx.delete(mailOutbox).where(lt(mailOutbox.createdAt, before(KEEP_MS)));
  });
}
