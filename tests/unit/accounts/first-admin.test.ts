import { expect, test } from 'vitest';
import { firstAdminLinks, users } from '#db/schema/accounts.ts';
import { createFirstAdmin } from '#features/accounts/commands/create-first-admin.ts';
import { signIn } from '#features/accounts/commands/sign-in.ts';
import { ensureFirstAdminLink, isFirstAdminLink, listAdminLog } from '#features/accounts/index.ts';
import { after, CLIENT, guestCtx, memberCtx, NOW, PASSWORD } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const form = { name: 'Ada', email: 'ada@example.org', password: PASSWORD, client: CLIENT, locale: 'en' } as const;

const tokenOf = (path: string | null) => /^\/account\/first-admin\?token=([\w-]{43})$/.exec(path ?? '')?.[1] ?? '';

test('the link makes an admin who can sign in at once', async () => {
  const { db } = await freshDatabase();
  const token = tokenOf(await ensureFirstAdminLink(db, NOW));
  const made = await createFirstAdmin(guestCtx(db), { ...form, token });
  expect(made.ok).toBe(true);
  expect((await db.select({ role: users.role }).from(users)).map(({ role }) => role)).toEqual(['admin']);
  expect((await signIn(guestCtx(db), form)).ok).toBe(true);
});

test('it works once, even for two at the same moment', async () => {
  const { db } = await freshDatabase();
  const token = tokenOf(await ensureFirstAdminLink(db, NOW));
  const results = await Promise.all(
    ['ada@example.org', 'eve@example.org'].map((email) => createFirstAdmin(guestCtx(db), { ...form, email, token })),
  );
  expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
  expect(await createFirstAdmin(guestCtx(db), { ...form, email: 'eve@example.org', token })).toMatchObject({
    code: 'link-expired',
  });
  expect(await db.$count(users)).toBe(1);
  expect(await db.$count(firstAdminLinks)).toBe(0);
});

test('only its hash is kept', async () => {
  const { db } = await freshDatabase();
  const token = tokenOf(await ensureFirstAdminLink(db, NOW));
  expect(token).toHaveLength(43);
  expect(JSON.stringify(await db.select().from(firstAdminLinks))).not.toContain(token);
});

test('a new start replaces the link that was printed before', async () => {
  const { db } = await freshDatabase();
  const first = tokenOf(await ensureFirstAdminLink(db, NOW));
  const second = tokenOf(await ensureFirstAdminLink(db, after(1000)));
  expect(await isFirstAdminLink(guestCtx(db), first)).toBe(false);
  expect(await isFirstAdminLink(guestCtx(db), second)).toBe(true);
});

test('it works until seven days have passed', async () => {
  const { db } = await freshDatabase();
  const token = tokenOf(await ensureFirstAdminLink(db, NOW));
  expect(await createFirstAdmin(guestCtx(db, after(604_800_000)), { ...form, token })).toMatchObject({ code: 'link-expired' });
  expect((await createFirstAdmin(guestCtx(db, after(604_799_999)), { ...form, token })).ok).toBe(true);
});

test('there is none while there is an admin', async () => {
  const { db } = await freshDatabase();
  const token = tokenOf(await ensureFirstAdminLink(db, NOW));
  await memberCtx(db, { email: 'other@example.org', role: 'admin' });
  expect(await createFirstAdmin(guestCtx(db), { ...form, token })).toMatchObject({ code: 'link-expired' });
  expect(await ensureFirstAdminLink(db, NOW)).toBe(null);
  expect(await isFirstAdminLink(guestCtx(db), token)).toBe(false);
});

test('a weak password or a taken address is refused and leaves the link good', async () => {
  const { db } = await freshDatabase();
  await memberCtx(db, { email: 'ada@example.org' });
  const token = tokenOf(await ensureFirstAdminLink(db, NOW));
  expect(await createFirstAdmin(guestCtx(db), { ...form, token, password: 'admin12345' })).toEqual({
    ok: false,
    code: 'password-too-common',
    field: 'password',
  });
  expect(await createFirstAdmin(guestCtx(db), { ...form, token })).toEqual({ ok: false, code: 'email-taken', field: 'email' });
  expect((await createFirstAdmin(guestCtx(db), { ...form, token, email: 'chief@example.org' })).ok).toBe(true);
});

test('the first admin is the first entry of the log', async () => {
  const { db } = await freshDatabase();
  const token = tokenOf(await ensureFirstAdminLink(db, NOW));
  const made = await createFirstAdmin(guestCtx(db), { ...form, token });
  const userId = made.ok ? made.value.userId : '';
  const admin = { kind: 'member', userId, name: 'Ada', email: form.email, role: 'admin', sessionHash: '' } as const;
  expect((await listAdminLog({ db, actor: admin, now: NOW })).map(({ deed, adminName }) => [deed, adminName])).toEqual([
    ['first-admin-made', 'Ada'],
  ]);
});
