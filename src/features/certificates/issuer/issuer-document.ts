import { didOf, methodOf } from './did.ts';
import type { PublicKey } from './keys.ts';
import { multikeyOf } from './multibase.ts';

/**
 * The issuer's DID document (W3C DID Core 1.0; the did:web method): its keys, each once as a Multikey, for proofs in the
 * credential, and once as a JWK, for those in a JWT. Old keys stay: what they signed is still to be checked.
 */
export function issuerDocument(siteUrl: URL, keys: readonly Pick<PublicKey, 'id' | 'publicKey'>[]) {
  const did = didOf(siteUrl);
  const methods = keys.flatMap((key) => [multikeyMethod(did, key), jwkMethod(did, key)]);
  return {
    '@context': [
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
      'https://w3id.org/security/suites/jws-2020/v1',
    ],
    id: did,
    alsoKnownAs: [siteUrl.origin],
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}

/** A key as proofs in a credential ask for it. */
export function multikeyMethod(did: string, { id, publicKey }: Pick<PublicKey, 'id' | 'publicKey'>) {
  return {
    id: methodOf(did, id, 'multikey'),
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: multikeyOf(publicKey),
  } as const;
}

function jwkMethod(did: string, { id, publicKey }: Pick<PublicKey, 'id' | 'publicKey'>) {
  const publicKeyJwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey, alg: 'EdDSA', use: 'sig' } as const;
  return { id: methodOf(did, id, 'jwk'), type: 'JsonWebKey2020', controller: did, publicKeyJwk } as const;
}
