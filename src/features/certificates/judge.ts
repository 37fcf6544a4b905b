import type { Db } from '#db/client.ts';
import type { Claimed, Unreadable } from './files/read-upload.ts';
import { didOf } from './issuer/did.ts';
import { findKey, listPublicKeys } from './issuer/keys.ts';
import type { Proof } from './proof/check.ts';
import type { CheckProofs } from './proof/check-safely.ts';
import { type Certificate, findCertificate, type Papers } from './rows.ts';

/** A certificate that is signed and has its holder. */
export type HeldCertificate = Certificate & { readonly papers: Papers };

/** What can be said of a certificate. Exactly one of them holds. */
export type Verdict =
  | { readonly kind: 'valid' | 'expired' | 'revoked'; readonly certificate: HeldCertificate }
  | { readonly kind: 'withdrawn'; readonly certificate: Certificate }
  | { readonly kind: 'changed' | 'stolen' | 'unknown' | 'unregistered' | 'unchecked' }
  | { readonly kind: 'foreign'; readonly issuer: string }
  | { readonly kind: 'not-a-credential'; readonly why: Unreadable };

type Given = { readonly db: Db; readonly siteUrl: URL; readonly now: Date; readonly check: CheckProofs };

/** Judges a certificate by its number, from the bytes that the server keeps. */
export async function judgeStored(given: Given, id: string): Promise<Verdict> {
  const certificate = await findCertificate(given.db, id);
  if (!certificate) return { kind: 'unknown' };
  const { papers } = certificate;
  if (papers === null) return { kind: 'withdrawn', certificate };
  const { credential, jwt, keyId } = papers;
  if (credential === null || jwt === null || keyId === null) return { kind: 'unchecked' };
  const keys = await keysOf(given.db);
  const found = await given.check([
    { form: 'json', text: credential, keyId, keys },
    { form: 'jwt', text: jwt, keyId, keys },
  ]);
  return verdictOn(found, { ...certificate, papers }, given.now);
}

/** Judges an uploaded certificate from its own bytes; what the register says of its number comes after the signature. */
export async function judgeUpload(given: Given, claimed: Claimed): Promise<Verdict> {
  const { form, text, keyId, id, issuer } = claimed;
  const certificate = id === null ? null : await findCertificate(given.db, id);
  const known = keyId === null ? null : await findKey(given.db, keyId);
  // Somebody else's is no forgery. It is when it bears our name, or a number of ours under another.
  if (issuer !== didOf(given.siteUrl) && !known && !certificate) return { kind: 'foreign', issuer };
  if (keyId === null || !known) return { kind: 'changed' };
  const proof: Proof = { form, text, keyId, keys: { [keyId]: known.publicKey } };
  const found = await given.check([proof]);
  if (found === 'busy') return { kind: 'unchecked' };
  if (found === 'fail') return { kind: 'changed' };
  if (known.withdrawnAt) return { kind: 'stolen' };
  if (!certificate) return { kind: 'unregistered' };
  const { papers } = certificate;
  return papers === null ? { kind: 'withdrawn', certificate } : verdictOn(found, { ...certificate, papers }, given.now);
}

function verdictOn(found: 'hold' | 'fail' | 'busy', certificate: HeldCertificate, now: Date): Verdict {
  if (found === 'busy') return { kind: 'unchecked' };
  if (found === 'fail') return { kind: 'changed' };
  if (certificate.revokedAt) return { kind: 'revoked', certificate };
  if (certificate.expiresAt && certificate.expiresAt <= now) return { kind: 'expired', certificate };
  return { kind: 'valid', certificate };
}

async function keysOf(db: Db): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await listPublicKeys(db)).map(({ id, publicKey }) => [id, publicKey]));
}
