import { and, asc, desc, eq, gt } from 'drizzle-orm';
import { emailChanges, firstAdminLinks, passwordResets, pendingSignUps, sessions, users } from '#db/schema/accounts.ts';
import type { Ctx, Member } from './actor.ts';
import { hashToken } from './tokens.ts';

/** One browser in which the member is signed in. */
export type OwnSession = {
  /** SHA-256 of the session's id: enough to name it, useless to steal it. */
  readonly hash: string;
  readonly browser: string;
  readonly system: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly isThis: boolean;
};

/** The member's live sessions, this one first, then the latest used. */
export async function listOwnSessions({ db, actor, now }: Ctx<Member>): Promise<OwnSession[]> {
  const rows = await db
    .select({
      hash: sessions.idHash,
      browser: sessions.browser,
      system: sessions.system,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastUsedAt), asc(sessions.idHash));
  const all = rows.map((row) => ({ ...row, isThis: row.hash === actor.sessionHash }));
  return [...all.filter((session) => session.isThis), ...all.filter((session) => !session.isThis)];
}

/** The language of letters to the member, and the new address that waits for confirmation, if there is one. */
export async function getOwnSettings({ db, actor, now }: Ctx<Member>): Promise<{ locale: string; pendingEmail: string | null }> {
  const row = await db
    .select({ locale: users.locale, pendingEmail: emailChanges.email })
    .from(users)
    .leftJoin(emailChanges, and(eq(emailChanges.userId, users.id), gt(emailChanges.expiresAt, now)))
    .where(eq(users.id, actor.userId))
    .get();
  if (row === undefined)
    throw new Error(`No user has the id of the member who asks (${actor.userId}); the account was deleted during this request.`);
  return row;
}

/** What the page behind a confirmation link has to ask for, or null when the link doesn't work any more. */
export async function findSignUpToConfirm(
  { db, now }: Ctx,
  { token, browserToken }: { token: string; browserToken: string | undefined },
): Promise<{ email: string; needsPassword: boolean } | null> {
  const row = await db
    .select({ email: pendingSignUps.email, browserHash: pendingSignUps.browserHash })
    .from(pendingSignUps)
    .where(and(eq(pendingSignUps.tokenHash, hashToken(token)), gt(pendingSignUps.expiresAt, now)))
    .get();
  if (row === undefined) return null;
  return { email: row.email, needsPassword: browserToken === undefined || hashToken(browserToken) !== row.browserHash };
}

/** Whose password a reset link changes, or null when the link doesn't work any more. */
export async function findResetOwner({ db, now }: Ctx, token: string): Promise<{ email: string } | null> {
  const row = await db
    .select({ email: users.email })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(and(eq(passwordResets.tokenHash, hashToken(token)), gt(passwordResets.expiresAt, now)))
    .get();
  return row ?? null;
}

/** The member's new address behind a confirmation link, or null: ended, used, or somebody else's. */
export async function findEmailToConfirm({ db, actor, now }: Ctx<Member>, token: string): Promise<{ email: string } | null> {
  const row = await db
    .select({ email: emailChanges.email })
    .from(emailChanges)
    .where(
      and(eq(emailChanges.tokenHash, hashToken(token)), eq(emailChanges.userId, actor.userId), gt(emailChanges.expiresAt, now)),
    )
    .get();
  return row ?? null;
}

/** Whether the console's link still makes the first admin. */
export async function isFirstAdminLink({ db, now }: Ctx, token: string): Promise<boolean> {
  const row = await db
    .select({ tokenHash: firstAdminLinks.tokenHash })
    .from(firstAdminLinks)
    .where(and(eq(firstAdminLinks.tokenHash, hashToken(token)), gt(firstAdminLinks.expiresAt, now)))
    .get();
  return row !== undefined;
}
