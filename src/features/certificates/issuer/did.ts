/** The issuer's name on the web: `did:web` of the site's address, so that its keys are looked up at `/.well-known/did.json`. */
export function didOf(siteUrl: URL): string {
  // A port's colon would read as a path (did:web, section 3.2).
  return `did:web:${siteUrl.host.replace(':', '%3A')}`;
}

/** Names a key in a credential and in the issuer's document; `form` tells its two spellings there apart. */
export const methodOf = (did: string, keyId: string, form: 'multikey' | 'jwk'): string =>
  `${did}#${keyId}${form === 'jwk' ? '-jwk' : ''}`;

/** The key that a verification method names, whoever's it is; null when it names none. */
export function keyIdOf(method: string): string | null {
  return /#(key-[\w-]{8,64}?)(?:-jwk)?$/.exec(method)?.[1] ?? null;
}
