import { expect, test } from 'vitest';
import { signIn } from '#features/accounts/commands/sign-in.ts';
import { after, CLIENT, guestCtx, memberCtx, PASSWORD } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';

const known = { email: 'mila@example.org', password: PASSWORD, client: CLIENT };

test('the right password signs in, whatever the case of the address', async () => {
  const { db } = await freshDatabase();
  const { actor } = await memberCtx(db, { email: 'mila@example.org' });
  expect(await signIn(guestCtx(db), { ...known, email: 'Mila@Example.org' })).toEqual({
    ok: true,
    value: { userId: actor.userId },
  });
});

test('a wrong password and an unknown address get the same answer', async () => {
  const { db } = await freshDatabase();
  await memberCtx(db, { email: 'mila@example.org' });
  const wrong = await signIn(guestCtx(db), { ...known, password: 'not the password' });
  const unknown = await signIn(guestCtx(db), { ...known, email: 'nobody@example.org' });
  expect(wrong).toEqual({ ok: false, code: 'wrong-credentials' });
  expect(unknown).toEqual(wrong);
});

test('after ten tries even the right password waits, alike for an address nobody has', async () => {
  const { db } = await freshDatabase();
  await memberCtx(db, { email: 'mila@example.org' });
  for (const email of ['mila@example.org', 'nobody@example.org']) {
    for (let i = 0; i < 10; i++)
      expect(await signIn(guestCtx(db), { ...known, email, password: 'not the password' })).toMatchObject({
        code: 'wrong-credentials',
      });
    expect(await signIn(guestCtx(db), { ...known, email })).toEqual({
      ok: false,
      code: 'too-many-tries',
      detail: { minutes: 15 },
    });
  }
  expect((await signIn(guestCtx(db, after(900_000)), known)).ok).toBe(true);
});
