import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { certificatePapers, statusLists } from '#db/schema/certificates.ts';
import { type Ctx, holdsRole, logAdminDeed } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { findKey, retireKey as markRetired } from '../issuer/keys.ts';

/** What the form says. */
export const RetireKey = z.object({ key: z.string().max(80), why: z.enum(['turn', 'leaked']) });
type Refused = 'sign-in-needed' | 'not-allowed' | 'unknown-key';

/**
 * Has the next signature made with a new key. What the old one signed stays valid, unless it has leaked: then nothing that
 * it signed is, and its certificates wait to be signed anew. Doing it twice changes nothing.
 */
export async function retireKey(
  { db, actor, now }: Ctx,
  { key, why }: z.infer<typeof RetireKey>,
): Promise<Result<void, Refused>> {
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  if (!holdsRole(actor.role, 'admin')) return refuse('not-allowed');
  const isLeaked = why === 'leaked';
  return db.transaction(async (tx) => {
    if ((await findKey(tx, key)) === null) return refuse('unknown-key');
    if (!(await markRetired(tx, key, { now, isLeaked }))) return ok();
    if (isLeaked) {
      await tx
        .update(certificatePapers)
        .set({ credential: null, jwt: null, keyId: null })
        .where(eq(certificatePapers.keyId, key));
      await tx.delete(statusLists).where(eq(statusLists.keyId, key));
    }
    const who = { adminId: actor.userId, userId: actor.userId, now };
    await logAdminDeed(tx, who, { deed: isLeaked ? 'issuer-key-withdrawn' : 'issuer-key-changed' });
    return ok();
  });
}
