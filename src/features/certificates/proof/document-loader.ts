import { readFileSync } from 'node:fs';
import { defaultDocumentLoader, type DocumentLoader } from '@digitalbazaar/vc';
import { keyIdOf } from '../issuer/did.ts';
import { multikeyMethod } from '../issuer/issuer-document.ts';

const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Public keys by their ids: 32 bytes in base64url each. */
export type Keys = Readonly<Record<string, string>>;

/**
 * Hands out the contexts that lie here, the keys that are ours, and the document of whoever a key is said to belong to.
 * Nothing is fetched. Errors: rejects for every other address.
 */
export function openDocuments(keys: Keys): DocumentLoader {
  const openBadges: object = JSON.parse(readFileSync(new URL('./contexts/open-badges-3.0.3.json', import.meta.url), 'utf8'));
  const found = (documentUrl: string, document: object) => ({ contextUrl: null, documentUrl, document });
  return async (url) => {
    if (url === OPEN_BADGES) return found(url, openBadges);
    if (!url.startsWith('did:')) return defaultDocumentLoader(url);
    const [did = '', fragment] = url.split('#');
    const id = fragment === undefined ? null : keyIdOf(url);
    const publicKey = id !== null && Object.hasOwn(keys, id) ? keys[id] : undefined;
    if (id !== null && publicKey !== undefined)
      return found(url, { '@context': MULTIKEY, ...multikeyMethod(did, { id, publicKey }) });
    if (fragment === undefined) return found(url, controllerOf(did, keys));
    throw new Error(`${url} is no key of ours.`);
  };
}

const MULTIKEY = 'https://w3id.org/security/multikey/v1';

function controllerOf(did: string, keys: Keys): object {
  const methods = Object.entries(keys).map(([id, publicKey]) => multikeyMethod(did, { id, publicKey }));
  return {
    '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY],
    id: did,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}
