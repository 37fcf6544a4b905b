import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { queueMail } from '#features/mail/index.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '../actor.ts';
import { findById } from '../addressees.ts';
import { countAdmins } from '../admins.ts';
import type { DeleteAccount } from '../input.ts';
import { farewellLetter, letterLocale } from '../letters.ts';
import { requireOwnPassword } from '../own-password.ts';
import { isLastAdmin } from '../rules.ts';

type Refused = 'sign-in-needed' | 'busy' | 'too-many-tries' | 'wrong-password' | 'last-admin';

/**
 * Deletes the member's account and, by foreign keys that cascade, everything any feature holds of it. The farewell
 * belongs to no account, or it would go too. The last admin has to hand the role on first.
 */
export async function deleteAccount(ctx: Ctx, input: DeleteAccount & { client: string }): Promise<Result<void, Refused>> {
  const { actor, db, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = await requireOwnPassword(
    { db, actor, now },
    { password: input.password, client: input.client, field: 'password' },
  );
  if (refusal) return refusal;
  return db.transaction(async (tx) => {
    if (isLastAdmin(actor.role, await countAdmins(tx))) return refuse('last-admin');
    const self = await findById(tx, actor.userId);
    if (self === null) return ok(); // deleted by another tab a moment ago
    await tx.delete(users).where(eq(users.id, self.id));
    const locale = letterLocale(self.locale);
    const to = { name: self.name, address: self.email };
    await queueMail(tx, { to, locale, letter: farewellLetter(locale, self.name) }, now);
    return ok();
  });
}
