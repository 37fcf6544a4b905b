import { type Locale, localizedPath } from '#i18n/locale.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#kernel/clock.ts';

/** How long a link in a letter works. */
export const CONFIRM_LIFE_MS = DAY_MS;
export const EMAIL_CHANGE_LIFE_MS = DAY_MS;
export const RESET_LIFE_MS = HOUR_MS;
export const FIRST_ADMIN_LIFE_MS = 7 * DAY_MS;

/** A session ends after this long without a visit. */
export const SESSION_LIFE_MS = 30 * DAY_MS;
/** A session used again after this long gets its full life back; oftener would cost a write a page. */
export const EXTEND_AFTER_MS = HOUR_MS;

/**
 * How many tries a window allows. A whole class signs up behind one school's address, so a client may try far
 * oftener than an account.
 */
export const LIMITS = {
  'sign-in': { windowMs: 15 * MINUTE_MS, perAccount: 10, perClient: 100 },
  'sign-up': { windowMs: HOUR_MS, perAccount: 5, perClient: 60 },
  reset: { windowMs: HOUR_MS, perAccount: 5, perClient: 60 },
  confirm: { windowMs: HOUR_MS, perAccount: 10, perClient: 120 },
  /** A member who is asked for their password again. */
  'password-check': { windowMs: 15 * MINUTE_MS, perAccount: 10, perClient: 100 },
  'email-change': { windowMs: HOUR_MS, perAccount: 5, perClient: 60 },
  /** A cohort's code typed or opened. A class joins behind one address; a guesser gets nowhere in 10¹² codes. */
  join: { windowMs: 15 * MINUTE_MS, perAccount: 120, perClient: 400 },
} as const;
export type LimitedAction = keyof typeof LIMITS;

/** Whether an account may lose the admin role or go: somebody has to be left to give it out again. */
export function isLastAdmin(role: string, adminCount: number): boolean {
  return role === 'admin' && adminCount <= 1;
}

/** Which part of a long list is shown; pages count from 1, and a page outside the list is its nearest. */
export function pageOf(wanted: number, total: number, pageSize: number): { page: number; pages: number; offset: number } {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  return { page, pages, offset: (page - 1) * pageSize };
}

/** A path on this site to return to after signing in, or null for anything that leads elsewhere. */
export function findReturnPath(wanted: string | null | undefined): string | null {
  const base = 'https://here.invalid';
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, base)) return null;
  // Browsers read `//host`, `/\host` and a tab in between as another site, and `/.//host` becomes `//host`.
  const url = new URL(wanted, base);
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : null;
}

/** Where to send a guest who asks for a page that needs an account; after signing in they come back to `returnTo`. */
export function signInPath(returnTo: string, locale: Locale): string {
  return `${localizedPath('/account', locale)}?${new URLSearchParams({ next: returnTo })}`;
}
