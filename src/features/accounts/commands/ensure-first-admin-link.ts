import type { Db } from '#db/client.ts';
import { firstAdminLinks } from '#db/schema/accounts.ts';
import { countAdmins } from '../admins.ts';
import { FIRST_ADMIN_LIFE_MS } from '../rules.ts';
import { newToken } from '../tokens.ts';

/**
 * Makes the one-time link that creates the first admin, for the server to print: a path with its token, or null when
 * there is an admin. A link made at an earlier start stops working, so only the latest console holds a key.
 */
export async function ensureFirstAdminLink(db: Db, now: Date): Promise<string | null> {
  return db.transaction(async (tx) => {
    await tx.delete(firstAdminLinks);
    if ((await countAdmins(tx)) > 0) return null;
    const { token, hash } = newToken();
    await tx
      .insert(firstAdminLinks)
      .values({ tokenHash: hash, createdAt: now, expiresAt: new Date(now.getTime() + FIRST_ADMIN_LIFE_MS) });
    return `/account/first-admin?token=${token}`;
  });
}
