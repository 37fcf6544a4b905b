import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { setImmediate } from 'node:timers/promises';
import type { Db } from '#db/client.ts';
import { certificatePapers, certificates, issuerKeys } from '#db/schema/certificates.ts';
import { ensureSigningKey } from './issuer/keys.ts';
import type { SigningKey } from './issuer/key-files.ts';
import type { Signed, Unsigned } from './proof/sign.ts';
import { openSigningProcess, type Signer } from './proof/signer.ts';
import type { Rules } from './rules-file.ts';
import { type Draft, unsignedOf } from './unsigned.ts';

/** What signing needs of the server. */
export type Issuer = { readonly db: Db; readonly dataDir: string; readonly siteUrl: URL; readonly rules: Rules };

/**
 * Credentials a slice: so many are saved at once. A database in a file is written in the thread that answers requests, where
 * ten take some 5 ms and a hundred 30 to 70.
 */
const SLICE = 10;

/**
 * Signs everything that waits, slice by slice in a process of its own, and says how much that was. Several processes may do
 * it at once: the first signature that is saved stays, and both would have been the same.
 */
export async function signWaiting(issuer: Issuer, now: Date): Promise<number> {
  let signed = 0;
  let last = '';
  let signer: Signer | null = null;
  try {
    const key = await ensureSigningKey(issuer.db, issuer.dataDir, now);
    for (;;) {
      const drafts = await listWaiting(issuer.db, last);
      if (drafts.length === 0) return signed;
      signer ??= openSigningProcess({ site: issuer.siteUrl.href, key, isUrgent: false });
      const slice = drafts.map((draft) => ({ id: draft.id, unsigned: unsignedOf(draft, issuer) }));
      await saveSlice(issuer.db, key, slice, await signer.sign(slice.map(({ unsigned }) => unsigned)));
      signed += drafts.length;
      last = drafts.at(-1)?.id ?? last;
      await setImmediate(); // whoever asks for a page comes first
    }
  } finally {
    await signer?.end();
  }
}

/** Signs one certificate that waits; one that is signed already stays as it is. */
export async function signOne(issuer: Issuer, id: string, now: Date): Promise<void> {
  const draft = await selectDrafts(issuer.db)
    .where(and(eq(certificatePapers.certificateId, id), isNull(certificatePapers.credential)))
    .get();
  if (!draft) return;
  const key = await ensureSigningKey(issuer.db, issuer.dataDir, now);
  const unsigned = unsignedOf(draft, issuer);
  await saveSlice(issuer.db, key, [{ id, unsigned }], await signBriefly(issuer.siteUrl, key, [unsigned]));
}

/** Signs a few for somebody who waits, in a process that is opened for them. */
export async function signBriefly(siteUrl: URL, key: SigningKey, slice: readonly Unsigned[]): Promise<readonly Signed[]> {
  const signer = openSigningProcess({ site: siteUrl.href, key, isUrgent: true });
  try {
    return await signer.sign(slice);
  } finally {
    await signer.end();
  }
}

function selectDrafts(db: Db) {
  return db
    .select({
      id: certificates.id,
      kind: certificates.kind,
      statusIndex: certificates.statusIndex,
      issuedAt: certificates.issuedAt,
      expiresAt: certificates.expiresAt,
      name: certificatePapers.name,
      locale: certificatePapers.locale,
      grounds: certificatePapers.grounds,
    })
    .from(certificatePapers)
    .innerJoin(certificates, eq(certificates.id, certificatePapers.certificateId));
}

const listWaiting = (db: Db, after: string): Promise<Draft[]> =>
  selectDrafts(db)
    .where(and(isNull(certificatePapers.credential), gt(certificatePapers.certificateId, after)))
    .orderBy(asc(certificatePapers.certificateId))
    .limit(SLICE);

type Waiting = { readonly id: string; readonly unsigned: Unsigned };

/** Keeps signatures where none is yet, in one statement, unless the key was withdrawn meanwhile. */
async function saveSlice(db: Db, key: SigningKey, slice: readonly Waiting[], signed: readonly Signed[]): Promise<void> {
  const rows = JSON.stringify(slice.map(({ id }, i) => ({ id, ...signed[i] })));
  const part = (name: string) => sql.raw(`json_extract(j.value, '$.${name}')`);
  await db.run(sql`
    update ${certificatePapers}
    set credential = ${part('credential')}, jwt = ${part('jwt')}, key_id = ${key.id}
    from json_each(${rows}) as j
    where certificate_id = ${part('id')} and certificate_papers.credential is null
      and exists (select 1 from ${issuerKeys} where ${issuerKeys.id} = ${key.id} and withdrawn_at is null)`);
}
