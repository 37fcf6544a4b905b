import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Db } from '#db/client.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { issueCertificate } from '#features/certificates/commands/issue-certificate.ts';
import { findCertificate, type Papers } from '#features/certificates/rows.ts';
import { readRulesFile, type Rules } from '#features/certificates/rules-file.ts';
import { type Issuer, signOne } from '#features/certificates/sign-certificates.ts';
import { EVERYTHING } from './everything.ts';

/** The rules as they stand in the repository. */
export const theRules = (): Promise<Rules> => readRulesFile(pathToFileURL(`${process.cwd()}/`));

/** An issuer with a data folder of this test's own. */
export async function issuerFor(db: Db, siteUrl = 'https://learn.example.org'): Promise<Issuer> {
  return { db, dataDir: dataFolder(), siteUrl: new URL(siteUrl), rules: await theRules() };
}

/** An empty folder that goes when the test is over. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Issues a certificate to somebody who has done everything, signs it, and gives it with its papers. */
export async function issueSigned(issuer: Issuer, ctx: Ctx<Member>, kind = 'foundations') {
  const given = { rules: issuer.rules, facts: EVERYTHING, locale: 'en' } as const;
  const issued = await issueCertificate(ctx, given, { kind, name: 'Mila Bos' });
  if (!issued.ok) throw new Error(`Not issued: ${issued.code}`);
  await signOne(issuer, issued.value.id, ctx.now);
  return getSigned(issuer.db, issued.value.id);
}

/** A signed certificate. Errors: throws when it isn't there or isn't signed. */
export async function getSigned(db: Db, id: string) {
  const certificate = await findCertificate(db, id);
  const papers: Papers | null = certificate?.papers ?? null;
  if (!certificate || papers === null || papers.credential === null || papers.jwt === null)
    throw new Error(`Certificate ${id} is not signed.`);
  return { ...certificate, papers, credential: papers.credential, jwt: papers.jwt };
}
