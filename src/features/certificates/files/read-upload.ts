import { z } from 'zod';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { keyIdOf } from '../issuer/did.ts';
import { readCredentialFromPdf } from './pdf-attachment.ts';
import { isPng, readCredentialFromPng } from './png.ts';

/** What an upload may weigh; our largest file is a fifth of it. The server takes no body beyond 1 MiB. */
export const MOST_UPLOAD_BYTES = 900_000;
/** What a credential itself may weigh. */
const MOST_CREDENTIAL_BYTES = 200_000;
const DEEPEST = 24;

/** Why a file can't be read as a certificate. */
export type Unreadable =
  | 'empty'
  | 'too-large'
  | 'no-text'
  | 'png-broken'
  | 'png-bare'
  | 'pdf-bare'
  | 'json-broken'
  | 'too-deep'
  | 'no-credential'
  | 'expands';

/** What is claimed by an upload: nothing of it is believed yet. */
export type Claimed = {
  readonly form: 'json' | 'jwt';
  readonly text: string;
  /** The number it says it has among ours; null for one that isn't spelt like ours. */
  readonly id: string | null;
  readonly issuer: string;
  /** The key that it says it is signed with; null for one that isn't called like ours. */
  readonly keyId: string | null;
};

/** Finds the credential in an uploaded PNG, PDF, JSON or JWT. Whatever is wrong is a refusal; nothing is fetched or run. */
export function readUpload(bytes: Buffer): Result<Claimed, Unreadable> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_UPLOAD_BYTES) return refuse('too-large');
  const found = findText(bytes);
  if (!found.ok) return found;
  const text = found.value.trim();
  if (text.length > MOST_CREDENTIAL_BYTES) return refuse('too-large');
  return JWT.test(text) ? readJwt(text) : readJson(text);
}

const JWT = /^[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}$/;

function findText(bytes: Buffer): Result<string, Unreadable> {
  if (isPng(bytes)) return readCredentialFromPng(bytes, MOST_CREDENTIAL_BYTES);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return readCredentialFromPdf(bytes, MOST_CREDENTIAL_BYTES);
  const text = bytes.toString('utf8');
  // What isn't text decodes to signs of replacement.
  return text.includes('\ufffd') || text.includes('\0') ? refuse('no-text') : ok(text.replace(/^\ufeff/u, ''));
}

const Id = z.string().max(2_000);
const Issuer = z.union([Id, z.looseObject({ id: Id }).transform(({ id }) => id)]);
const Method = z.looseObject({ verificationMethod: Id });
/** The little that has to be known before a signature can be checked. */
const Credential = z.looseObject({
  id: Id,
  type: z.union([z.string(), z.array(z.string())]).refine((type) => [type].flat().includes('VerifiableCredential')),
  issuer: Issuer,
  credentialSubject: z.unknown().refine((subject) => typeof subject === 'object' && subject !== null),
});
const WithProof = Credential.extend({ proof: z.union([Method, z.array(Method).min(1)]) });
const Header = z.looseObject({ kid: Id.optional() });

function readJson(text: string): Result<Claimed, Unreadable> {
  const parsed = parseShallow(text);
  if (!parsed.ok) return parsed;
  const credential = WithProof.safeParse(parsed.value);
  if (!credential.success) return refuse('no-credential');
  const { id, issuer, proof } = credential.data;
  const method = [proof].flat()[0]?.verificationMethod ?? '';
  return ok({ form: 'json', text, id: numberIn(id), issuer, keyId: keyIdOf(method) });
}

function readJwt(text: string): Result<Claimed, Unreadable> {
  const [header = '', payload = ''] = text.split('.').map((part) => Buffer.from(part, 'base64url').toString('utf8'));
  const [head, body] = [parseShallow(header), parseShallow(payload)];
  if (!head.ok) return head;
  if (!body.ok) return body;
  const named = Header.safeParse(head.value);
  const credential = Credential.safeParse(body.value);
  if (!named.success || !credential.success) return refuse('no-credential');
  const { id, issuer } = credential.data;
  return ok({ form: 'jwt', text, id: numberIn(id), issuer, keyId: keyIdOf(named.data.kid ?? '') });
}

/** JSON that isn't nested beyond reason: what comes after this walks through it. */
function parseShallow(text: string): Result<unknown, 'too-deep' | 'json-broken' | 'no-text'> {
  if (!/^\s*\{/.test(text)) return refuse('no-text');
  if (depthOf(text) > DEEPEST) return refuse('too-deep');
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return refuse('json-broken');
  }
}

function depthOf(text: string): number {
  let [depth, deepest, isInText] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (isInText) {
      if (sign === '\\') i++;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return deepest;
}

const NUMBER = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i;

/** The number of a certificate inside a link, a `urn:uuid:` or bare; null when there is none. */
export const numberIn = (text: string): string | null => NUMBER.exec(text)?.[0].toLowerCase() ?? null;
