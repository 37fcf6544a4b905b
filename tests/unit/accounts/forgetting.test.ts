import { expect, test } from 'vitest';
import {
  emailChanges,
  firstAdminLinks,
  passwordResets,
  pendingSignUps,
  rateLimits,
  sessions,
  users,
} from '#db/schema/accounts.ts';
import { requestEmailChange } from '#features/accounts/commands/request-email-change.ts';
import { requestReset } from '#features/accounts/commands/request-reset.ts';
import { signUp } from '#features/accounts/commands/sign-up.ts';
import { ensureFirstAdminLink, forgetExpired, startForgetting } from '#features/accounts/index.ts';
import { addSession, after, CLIENT, guestCtx, memberCtx, NOW, PASSWORD } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const TABLES = [sessions, pendingSignUps, passwordResets, emailChanges, firstAdminLinks, rateLimits];
const MONTH_MS = 30 * 86_400_000;

async function busyDatabase() {
  const { db } = await freshDatabase();
  const ctx = await memberCtx(db, { email: 'mila@example.org' });
  await addSession(db, ctx.actor.userId);
  await signUp(guestCtx(db), { name: 'Noor', email: 'noor@example.org', password: PASSWORD, client: CLIENT, locale: 'en' });
  await requestReset(guestCtx(db), { email: 'mila@example.org', client: CLIENT });
  await requestEmailChange(ctx, { email: 'mila@elsewhere.example', password: PASSWORD, client: CLIENT });
  await ensureFirstAdminLink(db, NOW);
  return db;
}

test('what still counts stays', async () => {
  const db = await busyDatabase();
  await forgetExpired(db, after(1000));
  for (const table of TABLES) expect(await db.$count(table)).toBeGreaterThan(0);
});

test('what has expired goes, and the accounts stay', async () => {
  const db = await busyDatabase();
  await forgetExpired(db, after(MONTH_MS));
  for (const table of TABLES) expect(await db.$count(table)).toBe(0);
  expect(await db.$count(users)).toBe(1);
});

test('the server forgets when it starts, and stops when it is told to', async () => {
  const db = await busyDatabase();
  await db.update(sessions).set({ expiresAt: new Date(0) });
  const stop = startForgetting({ db, log: { error: () => undefined } });
  await stop();
  expect(await db.$count(sessions)).toBe(0);
});
