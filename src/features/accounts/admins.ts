import { count, eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { adminLog, users } from '#db/schema/accounts.ts';
import { newId } from '#kernel/ids.ts';
import type { Role } from './actor.ts';

/** How many admins there are. */
export async function countAdmins(tx: DbOrTx): Promise<number> {
  const row = await tx.select({ count: count() }).from(users).where(eq(users.role, 'admin')).get();
  return row?.count ?? 0;
}

/** One thing that an admin did to somebody. */
export type AdminDeed =
  | { readonly deed: 'role-changed'; readonly roleBefore: Role; readonly roleAfter: Role }
  | { readonly deed: 'sessions-ended' | 'reset-link-sent' | 'first-admin-made' }
  | { readonly deed: 'certificate-revoked' }
  /** These are done to nobody: `userId` is the admin's own. */
  | { readonly deed: 'issuer-key-changed' | 'issuer-key-withdrawn' };

/** Writes an admin's deed into the log and returns the entry's id. Call it with the transaction that does the deed. */
export async function logDeed(tx: DbOrTx, who: { adminId: string; userId: string; now: Date }, deed: AdminDeed): Promise<string> {
  const id = newId(who.now.getTime());
  await tx.insert(adminLog).values({ id, adminId: who.adminId, userId: who.userId, at: who.now, ...deed });
  return id;
}
