import { sql } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
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
