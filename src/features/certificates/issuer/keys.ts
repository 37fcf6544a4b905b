import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db, DbOrTx } from '#db/client.ts';
import { issuerKeys } from '#db/schema/certificates.ts';
import { ensureKeyFile, forgetOldKeyFiles, makeKeyFile, type SigningKey } from './key-files.ts';

/** A key as everybody may know it. */
export type PublicKey = typeof issuerKeys.$inferSelect;

/**
 * The key that this process signs with: of its data folder, made at the first start and after its key was retired, with
 * its public half published in the database. Processes with folders of their own each have a key of their own; all of
 * them publish all.
 */
export async function ensureSigningKey(db: Db, dataDir: string, now: Date): Promise<SigningKey> {
  const { number, key } = await ensureKeyFile(dataDir, now);
  const known = await findKey(db, key.id);
  if (known?.retiredAt) {
    const next = await makeKeyFile(dataDir, number + 1, now);
    await publishKey(db, next.key);
    await forgetOldKeyFiles(dataDir);
    return next.key;
  }
  if (!known) await publishKey(db, key);
  return key;
}

async function publishKey(db: Db, { id, publicKey, madeAt }: SigningKey): Promise<void> {
  await db
    .insert(issuerKeys)
    .values({ id, publicKey, madeAt: new Date(madeAt) })
    .onConflictDoNothing();
}

/** Every key that something valid may be signed with, the oldest first. */
export function listPublicKeys(db: DbOrTx): Promise<PublicKey[]> {
  return db.select().from(issuerKeys).where(isNull(issuerKeys.withdrawnAt)).orderBy(asc(issuerKeys.madeAt), asc(issuerKeys.id));
}

/** All keys that were ever ours, the newest first. */
export function listAllKeys(db: DbOrTx): Promise<PublicKey[]> {
  return db.select().from(issuerKeys).orderBy(desc(issuerKeys.madeAt), desc(issuerKeys.id));
}

/** Any key that was ever ours, also one that counts as stolen; null when it is none of ours. */
export async function findKey(db: DbOrTx, id: string): Promise<PublicKey | null> {
  return (await db.select().from(issuerKeys).where(eq(issuerKeys.id, id)).get()) ?? null;
}

/** Retires a key that is still signed with, and says whether it was. */
export async function retireKey(db: DbOrTx, id: string, mark: { now: Date; isLeaked: boolean }): Promise<boolean> {
  const leaked = mark.isLeaked ? { withdrawnAt: mark.now } : {};
  const changed = await db
    .update(issuerKeys)
    .set({ retiredAt: mark.now, ...leaked })
    .where(and(eq(issuerKeys.id, id), mark.isLeaked ? isNull(issuerKeys.withdrawnAt) : isNull(issuerKeys.retiredAt)))
    .returning({ id: issuerKeys.id });
  return changed.length > 0;
}
