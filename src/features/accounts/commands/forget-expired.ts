import { lte } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { emailChanges, firstAdminLinks, passwordResets, pendingSignUps, rateLimits, sessions } from '#db/schema/accounts.ts';

/** Removes sessions, links, unconfirmed sign-ups and counters whose time is over; doing it twice changes nothing. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(sessions).where(lte(sessions.expiresAt, now));
    await tx.delete(pendingSignUps).where(lte(pendingSignUps.expiresAt, now));
    await tx.delete(passwordResets).where(lte(passwordResets.expiresAt, now));
    await tx.delete(emailChanges).where(lte(emailChanges.expiresAt, now));
    await tx.delete(firstAdminLinks).where(lte(firstAdminLinks.expiresAt, now));
    await tx.delete(rateLimits).where(lte(rateLimits.resetsAt, now));
  });
}
