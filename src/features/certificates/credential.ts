import type { Locale } from '#i18n/locale.ts';
import { didOf } from './issuer/did.ts';
import type { Unsigned } from './proof/sign.ts';
import type { Rule } from './rules-file.ts';
import { placeOf } from './status/bitstring.ts';

/** The first line of what every credential is written in. */
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** What stands in a credential of one certificate. */
export type CredentialInput = {
  readonly siteUrl: URL;
  readonly rule: Rule;
  readonly locale: Locale;
  readonly id: string;
  readonly name: string;
  readonly statusIndex: number;
  readonly issuedAt: Date;
  readonly expiresAt: Date | null;
  /** What it asked for, in sentences, and what it rests on. */
  readonly criteria: string;
  readonly evidence: { readonly name: string; readonly narrative: string };
};

/** Where anybody checks a certificate. It is printed, so it stays as short as it can be. */
export const verifyUrl = (siteUrl: URL, id: string): string => new URL(`/verify/${id}`, siteUrl).href;

/** A moment as credentials spell it: whole seconds, so that every form of it says the same. */
const moment = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/**
 * An Open Badges 3.0 credential (1EdTech, 2024), which is a W3C Verifiable Credential 2.0, without its proofs. It holds no
 * more of a person than the name they chose: everything else is on the page that the evidence links to, if they show it.
 */
export function credentialOf(input: CredentialInput): Unsigned {
  const { siteUrl, rule, locale, issuedAt, expiresAt } = input;
  const page = verifyUrl(siteUrl, input.id);
  return {
    '@context': CONTEXTS,
    id: `urn:uuid:${input.id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: rule.name[locale],
    issuer: { id: didOf(siteUrl), type: ['Profile'], name: 'Reachwright', url: siteUrl.origin },
    validFrom: moment(issuedAt),
    ...(expiresAt ? { validUntil: moment(expiresAt) } : {}),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: input.name, identityType: 'name' }],
      achievement: {
        id: new URL(`/certificates#${rule.id}`, siteUrl).href,
        type: ['Achievement'],
        achievementType: 'Certificate',
        name: rule.name[locale],
        description: rule.about[locale],
        criteria: { narrative: input.criteria },
      },
    },
    evidence: [{ id: page, type: ['Evidence'], ...input.evidence }],
    credentialStatus: statusEntry(siteUrl, input.statusIndex),
  };
}

function statusEntry(siteUrl: URL, statusIndex: number) {
  const { list, bit } = placeOf(statusIndex);
  const address = listUrl(siteUrl, list);
  return {
    id: `${address}#${String(bit)}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(bit),
    statusListCredential: address,
  };
}

/** Where a status list is published. */
export const listUrl = (siteUrl: URL, list: number): string => new URL(`/status/${String(list)}`, siteUrl).href;

/** The credential that a status list is published as (W3C Bitstring Status List 1.0), without its proof. */
export function statusListOf(
  siteUrl: URL,
  list: { readonly number: number; readonly bits: string; readonly at: Date },
): Unsigned {
  const address = listUrl(siteUrl, list.number);
  return {
    '@context': [CONTEXTS[0]],
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: didOf(siteUrl),
    validFrom: moment(list.at),
    credentialSubject: {
      id: `${address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: list.bits,
    },
  };
}
