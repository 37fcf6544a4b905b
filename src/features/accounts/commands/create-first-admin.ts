import { and, eq, gt } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { firstAdminLinks, pendingSignUps, users } from '#db/schema/accounts.ts';
import type { Locale } from '#i18n/locale.ts';
import { newId } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { emailKey } from '../addresses.ts';
import { countAdmins, logDeed } from '../admins.ts';
import type { CreateFirstAdmin } from '../input.ts';
import { findPasswordProblem, type PasswordProblem } from '../password-rules.ts';
import { hashPassword, requireHashingRoom } from '../passwords.ts';
import { requireTurn } from '../rate-limits.ts';
import { hashToken } from '../tokens.ts';

type Refused = 'busy' | 'too-many-tries' | 'link-expired' | 'email-taken' | PasswordProblem;

/**
 * Makes the first admin by the link from the server's console. The address needs no confirmation: whoever reads the
 * console runs the site. The link works once, and never when there is an admin already.
 */
export async function createFirstAdmin(
  ctx: Ctx,
  input: CreateFirstAdmin & { client: string; locale: Locale },
): Promise<Result<{ userId: string }, Refused>> {
  const problem = findPasswordProblem(input.password, input);
  if (problem) return refuse(problem, { field: 'password' });
  const tokenHash = hashToken(input.token);
  const refusal =
    requireHashingRoom() ?? (await requireTurn(ctx, { action: 'confirm', account: tokenHash, client: input.client }));
  if (refusal) return refusal;
  if (!(await isOpen(ctx.db, tokenHash, ctx.now))) return refuse('link-expired'); // before the costly hash

  const hashed = await hashPassword(input.password);
  if (!hashed.ok) return hashed;
  return ctx.db.transaction(async (tx) => {
    if (!(await isOpen(tx, tokenHash, ctx.now)) || (await countAdmins(tx)) > 0) return refuse('link-expired');
    const userId = await insertAdmin(tx, { ...input, passwordHash: hashed.value, now: ctx.now });
    if (userId === null) return refuse('email-taken', { field: 'email' });
    await tx.delete(firstAdminLinks);
    await logDeed(tx, { adminId: userId, userId, now: ctx.now }, { deed: 'first-admin-made' });
    return ok({ userId });
  });
}

type NewAdmin = {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly passwordHash: string;
  readonly now: Date;
};

async function insertAdmin(tx: DbOrTx, { name, email, locale, passwordHash, now }: NewAdmin): Promise<string | null> {
  const key = emailKey(email);
  const made = await tx
    .insert(users)
    .values({ id: newId(now.getTime()), email, emailKey: key, name, passwordHash, role: 'admin', locale, createdAt: now })
    .onConflictDoNothing({ target: users.emailKey })
    .returning({ id: users.id });
  await tx.delete(pendingSignUps).where(eq(pendingSignUps.emailKey, key));
  return made[0]?.id ?? null;
}

async function isOpen(tx: DbOrTx, tokenHash: string, now: Date): Promise<boolean> {
  const link = await tx
    .select({ tokenHash: firstAdminLinks.tokenHash })
    .from(firstAdminLinks)
    .where(and(eq(firstAdminLinks.tokenHash, tokenHash), gt(firstAdminLinks.expiresAt, now)))
    .get();
  return link !== undefined;
}
