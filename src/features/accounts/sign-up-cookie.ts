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

/** Remembers where somebody wanted to go who signs up first: the letter that they have to wait for leads nowhere in particular. */
export function rememberNext(cookies: CookieJar, site: Site, path: string): void {
  cookies.set(nameFor(site, 'next'), path, { ...place(site), maxAge: CONFIRM_LIFE_MS / 1000 });
}

/** Where this browser wanted to go, told once. */
export function takeNext(cookies: CookieJar, site: Site): string | undefined {
  const path = cookies.get(nameFor(site, 'next'))?.value;
  if (path !== undefined) cookies.delete(nameFor(site, 'next'), place(site));
  return path;
}

function isSecure({ siteUrl }: Site): boolean {
  return siteUrl.protocol === 'https:';
}

function nameFor(site: Site, what: 'sign-up' | 'next' = 'sign-up'): string {
  return isSecure(site) ? `__Host-rw-${what}` : `rw-${what}`;
}

function place(site: Site) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(site) } as const;
}
