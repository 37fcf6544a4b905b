import { and, eq, max, sql } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { adminLog, users } from '#db/schema/accounts.ts';
import type { Role } from './actor.ts';
import { emailKey } from './addresses.ts';

/** What a feature may know of members that it keeps by id. */
export type KnownPerson = { readonly id: string; readonly name: string; readonly email: string; readonly locale: string };

const COLUMNS = { id: users.id, name: users.name, email: users.email, locale: users.locale };
const among = (values: readonly string[]) => sql`(select value from json_each(${JSON.stringify(values)}))`;

/** The members of these ids that still have an account, in any order. One query however many there are. */
export function listPeopleOf(db: DbOrTx, ids: readonly string[]): Promise<KnownPerson[]> {
  return db
    .select(COLUMNS)
    .from(users)
    .where(sql`${users.id} in ${among(ids)}`);
}

/** The members with these addresses, each with the key it was found by. */
export function listPeopleByEmail(
  db: DbOrTx,
  emails: readonly string[],
): Promise<(KnownPerson & { readonly emailKey: string })[]> {
  return db
    .select({ ...COLUMNS, emailKey: users.emailKey })
    .from(users)
    .where(sql`${users.emailKey} in ${among(emails.map(emailKey))}`);
}

/** A member's role. */
type HeldRole = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** When an admin gave it to them; null when none did. */
  readonly since: Date | null;
};

/** The roles that the members of these ids have now, in any order. */
export function listRolesOf(db: DbOrTx, ids: readonly string[]): Promise<HeldRole[]> {
  return db
    .select({ id: users.id, name: users.name, role: users.role, since: max(adminLog.at) })
    .from(users)
    .leftJoin(adminLog, and(eq(adminLog.userId, users.id), eq(adminLog.deed, 'role-changed')))
    .where(sql`${users.id} in ${among(ids)}`)
    .groupBy(users.id);
}
