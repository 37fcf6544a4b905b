import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { importJWK, jwtVerify } from 'jose';
import { type Keys, openDocuments } from './document-loader.ts';

/** What is to be checked: a credential as JSON with its proof, or as a JWT, and the keys that are ours. */
export type Proof = { readonly form: 'json' | 'jwt'; readonly text: string; readonly keyId: string; readonly keys: Keys };

/** Whether the signature is by the key it names and fits every byte. Says nothing about dates or revocation. */
export function holds(proof: Proof): Promise<boolean> {
  return proof.form === 'json' ? jsonHolds(proof) : jwtHolds(proof);
}

async function jsonHolds({ text, keys }: Proof): Promise<boolean> {
  const credential: { validFrom?: unknown } = JSON.parse(text);
  const suite = new DataIntegrityProof({ cryptosuite });
  const documentLoader = openDocuments(keys);
  // Dates and status are the register's, which knows more than a yes or no; so the library looks at the day of issue.
  const now = typeof credential.validFrom === 'string' ? new Date(credential.validFrom) : new Date();
  const checkStatus = () => Promise.resolve({ verified: true });
  const { verified } = await verifyCredential({ credential, suite, documentLoader, checkStatus, now });
  return verified;
}

async function jwtHolds({ text, keyId, keys }: Proof): Promise<boolean> {
  const x = Object.hasOwn(keys, keyId) ? keys[keyId] : undefined;
  if (x === undefined) return false;
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA');
  try {
    await jwtVerify(text, key, { algorithms: ['EdDSA'], currentDate: issuedOn(text) });
    return true;
  } catch {
    return false; // jose throws for whatever is wrong, and here only the signature can be
  }
}

/** The moment from which a JWT holds: checked then, neither it nor its end can be the reason for a no. */
function issuedOn(jwt: string): Date {
  const payload: { nbf?: unknown } = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return typeof payload.nbf === 'number' ? new Date(payload.nbf * 1000) : new Date();
}
