import type { CookieJar, Site } from './door.ts';
import { CONFIRM_LIFE_MS } from './rules.ts';

/** Remembers, for as long as a confirmation link lives, that this browser signed up. */
export function rememberSignUp(cookies: CookieJar, site: Site, token: string): void {
  cookies.set(nameFor(site), token, { ...place(site), maxAge: CONFIRM_LIFE_MS / 1000 });
}

/** The secret this browser got when it signed up, if it did. */
export function findSignUpToken(cookies: CookieJar, site: Site): string | undefined {
  return cookies.get(nameFor(site))?.value;
}

/** Forgets the secret once it has done its work. */
export function forgetSignUp(cookies: CookieJar, site: Site): void {
  cookies.delete(nameFor(site), place(site));
}

function isSecure({ siteUrl }: Site): boolean {
  return siteUrl.protocol === 'https:';
}

function nameFor(site: Site): string {
  return isSecure(site) ? '__Host-rw-sign-up' : 'rw-sign-up';
}

function place(site: Site) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(site) } as const;
}
