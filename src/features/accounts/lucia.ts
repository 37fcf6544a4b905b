import { eq, lt, sql } from 'drizzle-orm';
import { type Adapter, Lucia, TimeSpan } from 'lucia';
import type { Db } from '#db/client.ts';
import { preparedOnce } from '#db/prepared-once.ts';
import { sessions, users } from '#db/schema/accounts.ts';
import { type Actor, holdsRole, type Role } from './actor.ts';
import type { CookieJar, Site } from './door.ts';
import { EXTEND_AFTER_MS, SESSION_LIFE_MS } from './rules.ts';
import { hashToken } from './tokens.ts';

// The only module that knows Lucia. Everybody else knows findActor, startSession and endSession.

type UserAttributes = { readonly name: string; readonly email: string; readonly role: Role };
/** `begun` is given when a session begins; each request reads only what it needs. */
type SessionAttributes = {
  readonly lastUsedAt: Date;
  readonly begun?: { readonly browser: string; readonly system: string; readonly createdAt: Date };
};

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaFor>;
    DatabaseUserAttributes: UserAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

/** Readable by scripts, worth nothing to a thief: tells the browser's outbox whose deeds are waiting. */
const MEMBER_COOKIE = 'rw-member';
/** As readable and as worthless: tells the menu of pages that are the same for everybody to show the way to teaching. */
const TEACHES_COOKIE = 'rw-teaches';

function luciaFor(db: Db, site: Site) {
  const isSecure = site.siteUrl.protocol === 'https:';
  return new Lucia(adapterFor(db), {
    sessionExpiresIn: new TimeSpan(SESSION_LIFE_MS, 'ms'),
    sessionCookie: {
      // The prefix makes browsers refuse the cookie unless it is Secure, for this host only and for all paths.
      name: isSecure ? '__Host-rw-session' : 'rw-session',
      attributes: { secure: isSecure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: ({ name, email, role }) => ({ name, email, role }),
    getSessionAttributes: ({ lastUsedAt }) => ({ lastUsedAt }),
  });
}

const fields = { userId: sessions.userId, expiresAt: sessions.expiresAt, lastUsedAt: sessions.lastUsedAt };

const sessionAndUser = preparedOnce((db) =>
  db
    .select({ ...fields, name: users.name, email: users.email, role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.idHash, sql.placeholder('idHash')))
    .prepare(),
);

/** Lucia makes the session's id; here it is hashed on its way in, so the database never holds what a cookie holds. */
function adapterFor(db: Db): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await sessionAndUser(db).get({ idHash: hashToken(id) });
      if (row === undefined) return [null, null];
      const { userId, expiresAt } = row;
      return [
        { id, userId, expiresAt, attributes: row },
        { id: userId, attributes: row },
      ];
    },
    async getUserSessions(userId) {
      const rows = await db
        .select({ ...fields, idHash: sessions.idHash })
        .from(sessions)
        .where(eq(sessions.userId, userId));
      return rows.map((row) => ({ id: row.idHash, userId, expiresAt: row.expiresAt, attributes: row }));
    },
    async setSession({ id, userId, expiresAt, attributes: { lastUsedAt, begun } }) {
      if (begun === undefined) throw new Error('A session begins with its device and time.');
      await db.insert(sessions).values({ idHash: hashToken(id), userId, expiresAt, lastUsedAt, ...begun });
    },
    async updateSessionExpiration(id, expiresAt) {
      await db
        .update(sessions)
        .set({ expiresAt, lastUsedAt: new Date() })
        .where(eq(sessions.idHash, hashToken(id)));
    },
    async deleteSession(id) {
      await db.delete(sessions).where(eq(sessions.idHash, hashToken(id)));
    },
    async deleteUserSessions(userId) {
      await db.delete(sessions).where(eq(sessions.userId, userId));
    },
    async deleteExpiredSessions() {
      await db.delete(sessions).where(lt(sessions.expiresAt, new Date()));
    },
  };
}

/**
 * Who sends this request. One query; it writes only when a session is extended (at most once an hour) or found
 * to have ended, and then sets the cookies anew.
 */
export async function findActor(db: Db, cookies: CookieJar, site: Site): Promise<Actor> {
  const lucia = luciaFor(db, site);
  const sessionId = cookies.get(lucia.sessionCookieName)?.value;
  const { session, user } = sessionId ? await lucia.validateSession(sessionId) : { session: null, user: null };
  if (session === null) {
    forgetCookies(lucia, cookies);
    return { kind: 'guest' };
  }
  // Lucia itself extends only in the second half of a session's life, too seldom for "last used" to say anything.
  const isDue = Date.now() - session.lastUsedAt.getTime() >= EXTEND_AFTER_MS;
  if (isDue && !session.fresh) await adapterFor(db).updateSessionExpiration(session.id, new Date(Date.now() + SESSION_LIFE_MS));
  if (isDue || session.fresh || cookies.get(MEMBER_COOKIE)?.value !== user.id) setCookies(lucia, cookies, session.id, user.id);
  tellTeaching(lucia, cookies, holdsRole(user.role, 'instructor'));
  return {
    kind: 'member',
    userId: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    sessionHash: hashToken(session.id),
  };
}

/** Signs this browser in as `userId`, ending the session it had before. */
export async function startSession(
  db: Db,
  cookies: CookieJar,
  site: Site,
  { userId, browser, system }: { userId: string; browser: string; system: string },
): Promise<void> {
  const lucia = luciaFor(db, site);
  const earlier = cookies.get(lucia.sessionCookieName)?.value;
  if (earlier) await lucia.invalidateSession(earlier);
  const now = new Date();
  const session = await lucia.createSession(userId, { lastUsedAt: now, begun: { browser, system, createdAt: now } });
  setCookies(lucia, cookies, session.id, userId);
}

/** Signs this browser out; doing it twice changes nothing more. */
export async function endSession(db: Db, cookies: CookieJar, site: Site): Promise<void> {
  const lucia = luciaFor(db, site);
  const sessionId = cookies.get(lucia.sessionCookieName)?.value;
  if (sessionId) await lucia.invalidateSession(sessionId);
  forgetCookies(lucia, cookies);
}

function setCookies(lucia: ReturnType<typeof luciaFor>, cookies: CookieJar, sessionId: string, userId: string): void {
  const { name, value, attributes } = lucia.createSessionCookie(sessionId);
  cookies.set(name, value, attributes);
  cookies.set(MEMBER_COOKIE, userId, { ...attributes, httpOnly: false });
}

/** A role may change while a session lasts; the cookie follows with the next request. */
function tellTeaching(lucia: ReturnType<typeof luciaFor>, cookies: CookieJar, teaches: boolean): void {
  if (cookies.has(TEACHES_COOKIE) === teaches) return;
  const { maxAge, expires, ...place } = lucia.createSessionCookie('').attributes;
  if (!teaches) return cookies.delete(TEACHES_COOKIE, place);
  cookies.set(TEACHES_COOKIE, '1', {
    ...place,
    httpOnly: false,
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(expires === undefined ? {} : { expires }),
  });
}

function forgetCookies(lucia: ReturnType<typeof luciaFor>, cookies: CookieJar): void {
  const { name, attributes } = lucia.createBlankSessionCookie();
  const { maxAge: _, expires: __, ...place } = attributes;
  for (const cookie of [name, MEMBER_COOKIE, TEACHES_COOKIE]) if (cookies.has(cookie)) cookies.delete(cookie, place);
}
