import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { users } from '#db/schema/accounts.ts';
import { certificatePapers, certificates } from '#db/schema/certificates.ts';
import { chooseShown } from '#features/certificates/commands/choose-shown.ts';
import { issueCertificate } from '#features/certificates/commands/issue-certificate.ts';
import { revokeCertificate } from '#features/certificates/commands/revoke-certificate.ts';
import { NO_FACTS } from '#features/certificates/facts.ts';
import { CertificateName } from '#features/certificates/names.ts';
import { exportCertificates, findOwnCertificate, listCertificates } from '#features/certificates/queries.ts';
import { findCertificate } from '#features/certificates/rows.ts';
import { listAdminLog } from '#features/accounts/index.ts';
import { guestCtx, memberCtx } from '#tests/support/accounts.ts';
import { theRules } from '#tests/support/certificates.ts';
import { EVERYTHING } from '#tests/support/everything.ts';
import { freshDatabase } from '#tests/support/database.ts';

const given = { rules: await theRules(), facts: EVERYTHING, locale: 'en' } as const;
const input = { kind: 'foundations', name: 'Mila Bos' };

/** Asks for it in a process of its own and gives the number that it got. */
async function issueElsewhere(file: string, userId: string): Promise<string> {
  const script = 'tests/unit/certificates/issue-elsewhere.ts';
  const { stdout } = await promisify(execFile)(process.execPath, [script, file, userId]);
  return stdout.trim();
}

describe('issuing', () => {
  test('gives a certificate once, however often it is asked for at once', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    const all = await Promise.all(Array.from({ length: 12 }, () => issueCertificate(ctx, given, input)));
    const ids = new Set(all.map((issued) => (issued.ok ? issued.value.id : issued.code)));
    expect(ids.size).toBe(1);
    expect(all.filter((issued) => issued.ok && issued.value.isNew)).toHaveLength(1);
    expect(await db.$count(certificates)).toBe(1);
    expect(await db.$count(certificatePapers)).toBe(1);
  });

  test('gives the same one to processes that ask at once on one database', async () => {
    const { db, client } = await freshDatabase();
    const ctx = await memberCtx(db);
    const file = (await client.execute('pragma database_list')).rows[0]?.['file'];
    if (typeof file !== 'string' || file === '') return; // over HTTP the other process is the same server
    const others = await Promise.all([1, 2, 3].map(() => issueElsewhere(file, ctx.actor.userId)));
    const here = await issueCertificate(ctx, given, input);
    expect(new Set([...others, here.ok ? here.value.id : here.code]).size).toBe(1);
    expect(await db.$count(certificates)).toBe(1);
  });

  test('gives every kind once in any order of asking', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    const kinds = given.rules.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 12 }), async (asked) => {
        await Promise.all(asked.map((kind) => issueCertificate(ctx, given, { ...input, kind })));
        const rows = await db.select({ kind: certificates.kind }).from(certificates);
        expect(new Set(rows.map(({ kind }) => kind)).size).toBe(rows.length);
        expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(asked));
      }),
      { numRuns: 8 },
    );
  });

  test('refuses what is not earned and what there is not', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    const nothing = { ...given, facts: NO_FACTS };
    expect(await issueCertificate(ctx, nothing, input)).toMatchObject({ ok: false, code: 'certificate-not-earned' });
    expect(await issueCertificate(ctx, given, { ...input, kind: 'medal' })).toMatchObject({ code: 'unknown-certificate' });
    expect(await db.$count(certificates)).toBe(0);
  });

  test('keeps what it rests on, and shows nothing more than the page at first', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    const issued = await issueCertificate(ctx, given, { ...input, kind: 'practitioner' });
    const papers = issued.ok ? (await findCertificate(db, issued.value.id))?.papers : null;
    expect(papers?.shown).toEqual(['page']);
    expect(papers?.grounds.tests).toHaveLength(9);
    expect(papers?.grounds.runs.map(({ client, score }) => [client, score])).toEqual([
      ['bakery', 72],
      ['museum', 64],
    ]);
    expect(papers?.grounds.report).toMatchObject({ client: 'bakery', percent: 70 });
  });
});

describe('the name on it', () => {
  const said = (name: string) => {
    const parsed = CertificateName.safeParse(name);
    return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
  };

  test('may be any that the fonts can draw', () => {
    expect(said('  Łukasz   O’Brien-Żółć ')).toBe('Łukasz O’Brien-Żółć');
    expect(said('Олег')).toBe('certificate-name-not-drawn');
    expect(said('李小龍')).toBe('certificate-name-not-drawn');
    expect(said('Mila\u202eBos')).toBe('certificate-name-not-drawn');
    expect(said('   ')).toBe('certificate-name-missing');
    expect(said('…---…'.replace(/…/g, '.'))).toBe('certificate-name-missing');
    expect(said('x'.repeat(61))).toBe('certificate-name-too-long');
  });
});

describe('revoking', () => {
  test('is for its holder and for admins, who are logged; the first reason stays', async () => {
    const { db } = await freshDatabase();
    const holder = await memberCtx(db);
    const stranger = await memberCtx(db, { email: 'pim@example.org', name: 'Pim' });
    const admin = await memberCtx(db, { email: 'boss@example.org', name: 'Boss', role: 'admin' });
    const issued = await issueCertificate(holder, given, input);
    const certificate = issued.ok ? issued.value.id : '';
    expect(await revokeCertificate(guestCtx(db), { certificate, reason: 'x' })).toMatchObject({ code: 'sign-in-needed' });
    expect(await revokeCertificate(stranger, { certificate, reason: 'envy' })).toMatchObject({ code: 'not-allowed' });
    expect((await findCertificate(db, certificate))?.revokedAt).toBeNull();
    expect(await revokeCertificate(admin, { certificate, reason: 'Somebody else took the test.' })).toMatchObject({ ok: true });
    await revokeCertificate(holder, { certificate, reason: 'second' });
    const found = await findCertificate(db, certificate);
    expect(found).toMatchObject({ revokedBy: 'admin', papers: { reason: 'Somebody else took the test.' } });
    expect((await listAdminLog(admin)).map(({ deed, userName }) => [deed, userName])).toEqual([
      ['certificate-revoked', 'Mila Bos'],
    ]);
  });

  test('leaves room for a new one, with another name', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    const first = await issueCertificate(ctx, given, input);
    await revokeCertificate(ctx, { certificate: first.ok ? first.value.id : '', reason: 'My name was spelt wrongly.' });
    const second = await issueCertificate(ctx, given, { ...input, name: 'Mila van den Bos' });
    expect(second).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await db.$count(certificates)).toBe(2);
  });
});

describe('what is the holder’s own', () => {
  test('is shown only as they choose, and nobody else chooses', async () => {
    const { db } = await freshDatabase();
    const holder = await memberCtx(db);
    const admin = await memberCtx(db, { email: 'boss@example.org', role: 'admin' });
    const issued = await issueCertificate(holder, given, input);
    const certificate = issued.ok ? issued.value.id : '';
    expect(await chooseShown(admin, { certificate, shown: ['page', 'tests'] })).toMatchObject({ code: 'unknown-certificate' });
    await chooseShown(holder, { certificate, shown: ['tests', 'page', 'tests'] });
    expect((await findCertificate(db, certificate))?.papers?.shown).toEqual(['page', 'tests']);
    expect(await findOwnCertificate(admin, certificate)).toBeNull();
  });

  test('goes with the account: the register keeps that there was one, and no name', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    const admin = await memberCtx(db, { email: 'boss@example.org', role: 'admin' });
    const issued = await issueCertificate(ctx, given, input);
    await db.delete(users).where(eq(users.id, ctx.actor.userId));
    const found = await findCertificate(db, issued.ok ? issued.value.id : '');
    expect(found).toMatchObject({ kind: 'foundations', userId: null, papers: null });
    expect(JSON.stringify(found)).not.toContain('Mila');
    expect((await listCertificates(admin, '')).found).toMatchObject([{ name: null, userId: null }]);
  });

  test('is in the download of all their data', async () => {
    const { db } = await freshDatabase();
    const ctx = await memberCtx(db);
    await issueCertificate(ctx, given, input);
    expect(JSON.stringify(await exportCertificates(ctx))).toContain('Mila Bos');
  });
});
