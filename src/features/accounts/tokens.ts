import { createHash, randomBytes } from 'node:crypto';

/** A secret for one person, and what we keep of it. */
export type Token = { readonly token: string; readonly hash: string };

/** Makes a secret of 256 random bits, fit for a link or a cookie. */
export function newToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** SHA-256 in hex. Enough for secrets that are random themselves; passwords take Argon2. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
