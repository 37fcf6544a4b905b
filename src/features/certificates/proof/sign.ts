import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { fromJwk } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { didOf, methodOf } from '../issuer/did.ts';
import type { SigningKey } from '../issuer/key-files.ts';
import { openDocuments } from './document-loader.ts';

/** A credential without its proofs. `validFrom` is also the moment of signing, so that signing twice gives the same bytes. */
export type Unsigned = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil?: string;
};

/** The two forms in which a credential leaves: JSON with a Data Integrity proof inside, and a JWT. */
export type Signed = { readonly credential: string; readonly jwt: string };

/** Signs credentials with one key, for a site of this address. */
export type Sign = (unsigned: Unsigned) => Promise<Signed>;

/** Prepares signing: `eddsa-rdfc-2022` (W3C Data Integrity EdDSA Cryptosuites 1.0) and VC-JOSE (`EdDSA`). */
export async function openSigner(site: string, key: SigningKey): Promise<Sign> {
  const did = didOf(new URL(site));
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.publicKey, d: key.secretKey };
  const method = methodOf(did, key.id, 'multikey');
  const pair = await fromJwk({ jwk, secretKey: true, id: method, controller: did });
  const documentLoader = openDocuments({ [key.id]: key.publicKey });
  const secret = await importJWK(jwk, 'EdDSA');
  const kid = methodOf(did, key.id, 'jwk');
  return async (unsigned) => {
    const suite = new DataIntegrityProof({ signer: pair.signer(), date: unsigned.validFrom, cryptosuite });
    const credential = await issue({ credential: structuredClone(unsigned), suite, documentLoader });
    const payload: JWTPayload = { ...unsigned };
    const token = new SignJWT(payload)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid })
      .setIssuer(did)
      .setJti(unsigned.id)
      .setNotBefore(new Date(unsigned.validFrom));
    if (unsigned.validUntil !== undefined) token.setExpirationTime(new Date(unsigned.validUntil));
    return { credential: JSON.stringify(credential), jwt: await token.sign(secret) };
  };
}
