import type { Db } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';

/** Whether anybody has an account here. */
export async function hasMembers(db: Db): Promise<boolean> {
  return (await db.select({ id: users.id }).from(users).limit(1)).length > 0;
}
