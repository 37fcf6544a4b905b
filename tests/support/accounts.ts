import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { sessions, users } from '#db/schema/accounts.ts';
import type { Actor, Ctx, Member, Role } from '#features/accounts/index.ts';
import type { CookieJar, Door } from '#features/accounts/door.ts';
import { hashOwnPassword } from '#features/accounts/passwords.ts';
import { listMail, type ShownMail } from '#features/mail/index.ts';
import { newId } from '#kernel/ids.ts';

export const NOW = new Date('2026-11-23T12:00:00.000Z');
export const PASSWORD = 'the heron waits by the mill';
export const CLIENT = '203.0.113.7';

/** `NOW` and so many milliseconds. */
export function after(ms: number): Date {
  return new Date(NOW.getTime() + ms);
}

/** The context of somebody without an account. */
export function guestCtx(db: Db, now = NOW): Ctx {
  return { db, actor: { kind: 'guest' }, now };
}

/** Adds somebody with a password and one session, as their own context. */
export async function memberCtx(
  db: Db,
  { email = 'mila@example.org', name = 'Mila Bos', role = 'learner' }: { email?: string; name?: string; role?: Role } = {},
): Promise<Ctx<Member>> {
  const userId = newId(NOW.getTime());
  const passwordHash = await hashOwnPassword(PASSWORD);
  await db
    .insert(users)
    .values({ id: userId, email, emailKey: email.toLowerCase(), name, passwordHash, role, locale: 'en', createdAt: NOW });
  const sessionHash = await addSession(db, userId);
  return { db, actor: { kind: 'member', userId, name, email, role, sessionHash }, now: NOW };
}

/** Adds a session and returns its hash. */
export async function addSession(db: Db, userId: string): Promise<string> {
  const idHash = newId().replaceAll('-', '').repeat(2);
  await db.insert(sessions).values({
    idHash,
    userId,
    expiresAt: new Date('2026-12-23T12:00:00.000Z'),
    createdAt: NOW,
    lastUsedAt: NOW,
    browser: 'Firefox',
    system: 'Linux',
  });
  return idHash;
}

/** How many live or dead sessions somebody has. */
export async function countSessions(db: Db, userId: string): Promise<number> {
  return db.$count(sessions, eq(sessions.userId, userId));
}

/** The letters in the outbox to one address, newest first. */
export async function lettersTo(db: Db, address: string): Promise<ShownMail[]> {
  return (await listMail(db)).filter((mail) => mail.to === address);
}

/** The token in the link of the latest letter to an address. */
export async function tokenFor(db: Db, address: string): Promise<string> {
  const [latest] = (await lettersTo(db, address)).filter((mail) => mail.letter?.link?.path.includes('token='));
  const token = /token=([\w-]+)/.exec(latest?.letter?.link?.path ?? '')?.[1];
  if (token === undefined) throw new Error(`No letter with a token went to ${address}.`);
  return token;
}

type Kept = { readonly value: string; readonly options: Parameters<CookieJar['set']>[2] };

/** A browser's cookies, with the attributes they were set with. */
export function cookieJar(): CookieJar & { readonly kept: ReadonlyMap<string, Kept> } {
  const kept = new Map<string, Kept>();
  return {
    kept,
    get: (name) => kept.get(name),
    has: (name) => kept.has(name),
    set: (name, value, options) => void kept.set(name, { value, options }),
    delete: (name) => void kept.delete(name),
  };
}

export const LOCAL_SITE = { siteUrl: new URL('http://localhost:4321'), trustProxy: false, hasOutboxPage: true };
export const PUBLIC_SITE = { siteUrl: new URL('https://learn.example.org'), trustProxy: false, hasOutboxPage: false };

/** The door that a form of this browser knocks at. */
export function doorFor(db: Db, actor: Actor, cookies: CookieJar = cookieJar()): Door {
  return {
    ctx: { db, actor, now: NOW },
    cookies,
    site: LOCAL_SITE,
    locale: 'en',
    device: { browser: 'Firefox', system: 'Linux' },
    client: CLIENT,
  };
}

/** A form as a browser sends it. */
export function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
