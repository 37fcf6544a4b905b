import { asc, eq, or } from 'drizzle-orm';
import { adminLog, emailChanges, sessions, users } from '#db/schema/accounts.ts';
import type { Ctx, Member } from './actor.ts';

/** What a feature gives to "download all my data": everything it holds of the member, by plain names. */
export type DataExporter = (ctx: Ctx<Member>) => Promise<Record<string, unknown>>;

/** The account itself: profile, sessions, an e-mail change under way, what admins did to it or it did as an admin. */
export const exportAccount: DataExporter = async ({ db, actor }) => {
  const account = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      language: users.locale,
      createdAt: users.createdAt,
    })
    .from(users)
    .where(eq(users.id, actor.userId))
    .get();
  const ownSessions = await db
    .select({
      browser: sessions.browser,
      system: sessions.system,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(eq(sessions.userId, actor.userId))
    .orderBy(asc(sessions.createdAt), asc(sessions.idHash));
  const emailChange = await db
    .select({ email: emailChanges.email, createdAt: emailChanges.createdAt, expiresAt: emailChanges.expiresAt })
    .from(emailChanges)
    .where(eq(emailChanges.userId, actor.userId));
  const log = await db
    .select({ deed: adminLog.deed, roleBefore: adminLog.roleBefore, roleAfter: adminLog.roleAfter, at: adminLog.at })
    .from(adminLog)
    .where(or(eq(adminLog.userId, actor.userId), eq(adminLog.adminId, actor.userId)))
    .orderBy(asc(adminLog.at), asc(adminLog.id));
  return { account, sessions: ownSessions, emailChange, adminLog: log };
};
