import type { Db } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
import type { Locale } from '#i18n/locale.ts';
import { newId } from '#kernel/ids.ts';
import type { Member, Role } from '../actor.ts';
import { emailKey } from '../addresses.ts';
import { hashOwnPassword } from '../passwords.ts';
import { newToken } from '../tokens.ts';

export type Enrolment = { readonly name: string; readonly email: string; readonly role: Role; readonly locale: Locale };

/**
 * Adds members without sign-up, each with a password that nobody knows: they come in by a reset link. Addresses that
 * have an account already are left alone. Returns those that were added.
 */
export async function enrolMembers(ctx: { db: Db; now: Date }, enrolments: readonly Enrolment[]): Promise<Member[]> {
  const rows = await Promise.all(
    enrolments.map(async ({ name, email, role, locale }) => ({
      id: newId(ctx.now.getTime()),
      name,
      email,
      emailKey: emailKey(email),
      role,
      locale,
      passwordHash: await hashOwnPassword(newToken().token),
      createdAt: ctx.now,
    })),
  );
  const added = await ctx.db.insert(users).values(rows).onConflictDoNothing().returning();
  return added.map(({ id, name, email, role }) => ({ kind: 'member', userId: id, name, email, role, sessionHash: '' }));
}
