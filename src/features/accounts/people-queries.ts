import { aliasedTable, and, asc, count, desc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm';
import { adminLog, sessions, users } from '#db/schema/accounts.ts';
import type { DbOrTx } from '#db/client.ts';
import type { Ctx, Role } from './actor.ts';
import { emailKey } from './addresses.ts';
import type { AdminDeed } from './admins.ts';
import { pageOf } from './rules.ts';

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly sessionCount: number;
};

export type People = {
  readonly people: readonly Person[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

const PAGE_SIZE = 40;

/** The people whose name or address contains `search`, by name, 40 a page. For admins: the page and this check. */
export async function listPeople({ db, actor, now }: Ctx, { search, page }: { search: string; page: number }): Promise<People> {
  if (actor.kind === 'guest' || actor.role !== 'admin')
    throw new Error('listPeople is for admins; the page must refuse before it asks.');
  const matches = matching(search);
  const total = (await db.select({ count: count() }).from(users).where(matches).get())?.count ?? 0;
  const { offset, ...place } = pageOf(page, total, PAGE_SIZE);
  const people = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      createdAt: users.createdAt,
      sessionCount: count(sessions.idHash),
    })
    .from(users)
    .leftJoin(sessions, and(eq(sessions.userId, users.id), gt(sessions.expiresAt, now)))
    .where(matches)
    .groupBy(users.id)
    .orderBy(sql`${users.name} collate nocase`, asc(users.id))
    .limit(PAGE_SIZE)
    .offset(offset);
  return { people, total, ...place };
}

function matching(search: string): SQL | undefined {
  const text = search.trim();
  if (text === '') return undefined;
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return or(sql`${users.name} like ${pattern} escape '\\'`, sql`${users.email} like ${pattern} escape '\\'`);
}

/** Who has this address, whatever its spelling; null when nobody has. For features that let members name each other. */
export async function findPersonByEmail(db: DbOrTx, email: string): Promise<Pick<Person, 'id' | 'name' | 'role'> | null> {
  const columns = { id: users.id, name: users.name, role: users.role };
  return (
    (await db
      .select(columns)
      .from(users)
      .where(eq(users.emailKey, emailKey(email)))
      .get()) ?? null
  );
}

/** The names of some members by id, for features that show who did something. Whose account is gone is missing. */
export async function findNames(db: DbOrTx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type AdminLogEntry = {
  readonly id: string;
  readonly deed: AdminDeed['deed'];
  readonly roleBefore: Role | null;
  readonly roleAfter: Role | null;
  readonly at: Date;
  /** Null when the account is gone. */
  readonly adminName: string | null;
  readonly userName: string | null;
  readonly userId: string | null;
};

/** What admins did last, newest first, at most 20 entries. */
export async function listAdminLog({ db, actor }: Ctx): Promise<AdminLogEntry[]> {
  if (actor.kind === 'guest' || actor.role !== 'admin')
    throw new Error('listAdminLog is for admins; the page must refuse before it asks.');
  const admins = aliasedTable(users, 'admins');
  return db
    .select({
      id: adminLog.id,
      deed: adminLog.deed,
      roleBefore: adminLog.roleBefore,
      roleAfter: adminLog.roleAfter,
      at: adminLog.at,
      adminName: admins.name,
      userName: users.name,
      userId: adminLog.userId,
    })
    .from(adminLog)
    .leftJoin(admins, eq(admins.id, adminLog.adminId))
    .leftJoin(users, eq(users.id, adminLog.userId))
    .orderBy(desc(adminLog.at), desc(adminLog.id))
    .limit(20);
}
