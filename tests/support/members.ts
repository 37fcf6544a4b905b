import { startSession } from '#features/accounts/lucia.ts';
import type { Db } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
import type { Member, Role } from '#features/accounts/index.ts';
import { newId } from '#kernel/ids.ts';

/** Adds somebody with an account, as if they had signed up and confirmed; nobody knows their password. */
export async function addMember(db: Db, email: string, role: Role = 'learner'): Promise<Member> {
  const name = email.split('@')[0] ?? email;
  const userId = newId();
  await db
    .insert(users)
    .values({ id: userId, email, emailKey: email, name, passwordHash: 'none', role, locale: 'en', createdAt: new Date() });
  return { kind: 'member', userId, name, email, role, sessionHash: 'none' };
}

/** Signs a member in and gives the `Cookie` header of that browser. */
export async function signInAs(db: Db, userId: string): Promise<string> {
  const jar = new Map<string, string>();
  const cookies = {
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) ?? '' } : undefined),
    has: (name: string) => jar.has(name),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  };
  await startSession(
    db,
    cookies,
    { siteUrl: new URL('http://localhost'), trustProxy: false, hasOutboxPage: false },
    { userId, browser: 'Test', system: 'Test' },
  );
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
