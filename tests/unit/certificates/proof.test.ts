import { gunzipSync } from 'node:zlib';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { defaultDocumentLoader, verifyCredential } from '@digitalcredentials/vc';
import { verifyJWT } from 'did-jwt';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Db } from '#db/client.ts';
import { users } from '#db/schema/accounts.ts';
import { retireKey } from '#features/certificates/commands/retire-key.ts';
import { revokeCertificate } from '#features/certificates/commands/revoke-certificate.ts';
import { readUpload } from '#features/certificates/files/read-upload.ts';
import { didOf } from '#features/certificates/issuer/did.ts';
import { issuerDocument } from '#features/certificates/issuer/issuer-document.ts';
import { listPublicKeys } from '#features/certificates/issuer/keys.ts';
import { judgeStored, judgeUpload } from '#features/certificates/judge.ts';
import { holds } from '#features/certificates/proof/check.ts';
import { openCheckDesk } from '#features/certificates/proof/check-safely.ts';
import { type Issuer, signWaiting } from '#features/certificates/sign-certificates.ts';
import { openStatusDesk } from '#features/certificates/status/status-list.ts';
import openBadges from '#features/certificates/proof/contexts/open-badges-3.0.3.json' with { type: 'json' };
import { memberCtx, NOW } from '#tests/support/accounts.ts';
import { getSigned, issuerFor, issueSigned } from '#tests/support/certificates.ts';
import { freshDatabase } from '#tests/support/database.ts';

const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** What a stranger has: the issuer's document as it is published, and contexts. Nothing of ours judges. */
async function outside({ db, siteUrl }: Pick<Issuer, 'db' | 'siteUrl'>) {
  const document = issuerDocument(siteUrl, await listPublicKeys(db));
  const found = (documentUrl: string, document: object) => ({ contextUrl: null, documentUrl, document });
  const documentLoader = (url: string): Promise<object> => {
    if (url === OPEN_BADGES) return Promise.resolve(found(url, openBadges));
    if (url === document.id) return Promise.resolve(found(url, document));
    const method = document.verificationMethod.find(({ id }) => id === url);
    return method ? Promise.resolve(found(url, { '@context': document['@context'], ...method })) : defaultDocumentLoader(url);
  };
  const checkJson = async (credential: string) =>
    (
      await verifyCredential({
        credential: JSON.parse(credential),
        suite: new DataIntegrityProof({ cryptosuite }),
        documentLoader,
        checkStatus: () => Promise.resolve({ verified: true }),
        now: NOW,
      })
    ).verified;
  const resolve = () =>
    Promise.resolve({
      didResolutionMetadata: {},
      didDocumentMetadata: {},
      didDocument: { ...document, '@context': 'https://www.w3.org/ns/did/v1' },
    });
  const checkJwt = async (jwt: string) =>
    verifyJWT(jwt, { resolver: { resolve }, proofPurpose: 'assertionMethod', policies: { now: NOW.getTime() / 1000 } }).then(
      ({ verified }) => verified,
      () => false,
    );
  return { checkJson, checkJwt };
}

/** In this thread: tests of the one that is used for it stand in uploads.test.ts. */
const check = openCheckDesk(async (proofs) => (await Promise.all(proofs.map(holds))).every(Boolean));
const judging = (issuer: Issuer, now = NOW) => ({ db: issuer.db, siteUrl: issuer.siteUrl, now, check });

async function judgeText(issuer: Issuer, text: string, now = NOW) {
  const claimed = readUpload(Buffer.from(text));
  return claimed.ok ? (await judgeUpload(judging(issuer, now), claimed.value)).kind : claimed.code;
}

async function start(): Promise<{ db: Db; issuer: Issuer; ctx: Awaited<ReturnType<typeof memberCtx>> }> {
  const { db } = await freshDatabase();
  return { db, issuer: await issuerFor(db), ctx: await memberCtx(db) };
}

describe('two libraries that are not ours', () => {
  test('find the proof and the token right, from the published keys alone', async () => {
    const { issuer, ctx } = await start();
    const { credential, jwt } = await issueSigned(issuer, ctx, 'practitioner');
    const { checkJson, checkJwt } = await outside(issuer);
    expect(await checkJson(credential)).toBe(true);
    expect(await checkJwt(jwt)).toBe(true);
  });

  test('find another name in it wrong, in both forms', async () => {
    const { issuer, ctx } = await start();
    const { credential, jwt } = await issueSigned(issuer, ctx);
    const { checkJson, checkJwt } = await outside(issuer);
    expect(await checkJson(credential.replace('Mila Bos', 'Mila Boss'))).toBe(false);
    const [head = '', payload = '', signature = ''] = jwt.split('.');
    const changed = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('Mila Bos', 'Mila Boss')).toString(
      'base64url',
    );
    expect(await checkJwt(`${head}.${changed}.${signature}`)).toBe(false);
  });

  test('hold no more of a person than the name they chose', async () => {
    const { issuer, ctx } = await start();
    const { credential } = await issueSigned(issuer, ctx, 'practitioner');
    for (const secret of [ctx.actor.email, ctx.actor.userId, 'morning posts']) expect(credential).not.toContain(secret);
    expect(credential).toContain('Nobody watched');
  });
});

describe('checking here', () => {
  test('tells a good one, a changed byte, a foreign one and one that is none apart', async () => {
    const { issuer, ctx } = await start();
    const { id, credential, jwt } = await issueSigned(issuer, ctx);
    expect((await judgeStored(judging(issuer), id)).kind).toBe('valid');
    expect(await judgeText(issuer, credential)).toBe('valid');
    expect(await judgeText(issuer, jwt)).toBe('valid');
    expect(await judgeText(issuer, credential.replace('Mila Bos', 'Mila Bot'))).toBe('changed');
    expect(await judgeText(issuer, credential.replace('"issuer":{', '"note":"x","issuer":{'))).toBe('changed');
    expect(await judgeText(issuer, `${jwt.slice(0, -3)}AAA`)).toBe('changed');
    expect(await judgeText(issuer, '{"hello":"world"}')).toBe('no-credential');
    expect((await judgeStored(judging(issuer), '019ac000-0000-7000-8000-000000000000')).kind).toBe('unknown');
  });

  test('calls one of another issuer foreign, and one that only bears our name changed', async () => {
    const [{ issuer }, other] = [await start(), await start()];
    const elsewhere = { ...other.issuer, siteUrl: new URL('https://badges.example.net') };
    const { credential } = await issueSigned(elsewhere, other.ctx);
    expect(await judgeText(issuer, credential)).toBe('foreign');
    const posing = await issueSigned({ ...other.issuer, siteUrl: issuer.siteUrl }, other.ctx, 'job');
    expect(await judgeText(issuer, posing.credential)).toBe('changed');
    expect(await judgeText(issuer, credential.replaceAll(didOf(elsewhere.siteUrl), didOf(issuer.siteUrl)))).toBe('changed');
  });

  test('tells revoked, expired and withdrawn apart, by number and by file', async () => {
    const { db, issuer, ctx } = await start();
    const foundations = await issueSigned(issuer, ctx);
    const practitioner = await issueSigned(issuer, ctx, 'practitioner');
    const later = new Date('2029-12-01T00:00:00Z');
    expect((await judgeStored(judging(issuer, later), practitioner.id)).kind).toBe('expired');
    expect(await judgeText(issuer, practitioner.jwt, later)).toBe('expired');
    expect(await judgeText(issuer, foundations.credential, later)).toBe('valid');
    await revokeCertificate(ctx, { certificate: foundations.id, reason: 'A wrong name.' });
    expect((await judgeStored(judging(issuer), foundations.id)).kind).toBe('revoked');
    expect(await judgeText(issuer, foundations.credential)).toBe('revoked');
    await db.delete(users).where(eq(users.id, ctx.actor.userId));
    expect((await judgeStored(judging(issuer), practitioner.id)).kind).toBe('withdrawn');
    expect(await judgeText(issuer, practitioner.credential)).toBe('withdrawn');
  });
});

describe('a new key', () => {
  test('signs from now on, and what the old one signed stays valid, here and outside', async () => {
    const { db, issuer, ctx } = await start();
    const admin = await memberCtx(db, { email: 'boss@example.org', role: 'admin' });
    const before = await issueSigned(issuer, ctx, 'job');
    const key = before.papers.keyId ?? '';
    expect(await retireKey(ctx, { key, why: 'turn' })).toMatchObject({ code: 'not-allowed' });
    expect(await retireKey(admin, { key, why: 'turn' })).toMatchObject({ ok: true });
    const after = await issueSigned(issuer, ctx, 'visuals');
    expect(after.papers.keyId).not.toBe(key);
    const { checkJson, checkJwt } = await outside(issuer);
    for (const { credential, jwt } of [before, after]) {
      expect(await checkJson(credential)).toBe(true);
      expect(await checkJwt(jwt)).toBe(true);
      expect(await judgeText(issuer, credential)).toBe('valid');
    }
  });

  test('replaces a stolen one: files signed with it count no more, the certificates are signed anew', async () => {
    const { db, issuer, ctx } = await start();
    const admin = await memberCtx(db, { email: 'boss@example.org', role: 'admin' });
    const before = await issueSigned(issuer, ctx);
    await retireKey(admin, { key: before.papers.keyId ?? '', why: 'leaked' });
    expect(await judgeText(issuer, before.credential)).toBe('stolen');
    expect((await judgeStored(judging(issuer), before.id)).kind).toBe('unchecked');
    expect(await signWaiting(issuer, NOW)).toBe(1);
    const after = await getSigned(db, before.id);
    expect(after.credential).not.toBe(before.credential);
    expect((await judgeStored(judging(issuer), before.id)).kind).toBe('valid');
    expect(await (await outside(issuer)).checkJson(before.credential)).toBe(false);
  });
});

describe('the status list', () => {
  const List = z.object({ credentialSubject: z.object({ encodedList: z.string().startsWith('u') }) });
  const bitsOf = (list: string): number[] => {
    const bytes = gunzipSync(Buffer.from(List.parse(JSON.parse(list)).credentialSubject.encodedList.slice(1), 'base64url'));
    return [...bytes].flatMap((byte, at) =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => at * 8 + bit),
    );
  };

  test('holds the revoked ones and those of whoever has left, is signed, and is signed anew only when it changes', async () => {
    const { db, issuer, ctx } = await start();
    const other = await memberCtx(db, { email: 'pim@example.org' });
    const [kept, revoked, left] = [
      await issueSigned(issuer, ctx, 'job'),
      await issueSigned(issuer, ctx),
      await issueSigned(issuer, other),
    ];
    const find = openStatusDesk();
    const empty = (await find(issuer, 0, NOW)) ?? '';
    expect(bitsOf(empty)).toEqual([]);
    await revokeCertificate(ctx, { certificate: revoked.id, reason: 'A wrong name.' });
    await db.delete(users).where(eq(users.id, other.actor.userId));
    const [full, same] = await Promise.all([find(issuer, 0, NOW), find(issuer, 0, NOW)]);
    expect(bitsOf(full ?? '')).toEqual([revoked.statusIndex, left.statusIndex].sort((a, b) => a - b));
    expect(bitsOf(full ?? '')).not.toContain(kept.statusIndex);
    expect(same).toBe(full);
    expect(await find(issuer, 0, new Date(NOW.getTime() + 60_000))).toBe(full);
    expect(await (await outside(issuer)).checkJson(full ?? '')).toBe(true);
    expect(await find(issuer, 7, NOW)).toBeNull();
  });
});
