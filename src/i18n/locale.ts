import { baseLocale, locales } from './paraglide/runtime.js';

export type Locale = (typeof locales)[number];

export const LOCALES: readonly Locale[] = locales;
export const BASE_LOCALE: Locale = baseLocale;

/** Each language's name in itself, for the switch. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', nl: 'Nederlands' };

/** The parameters of a prerendered `[...locale]` page: `/…` for English, `/nl/…` for Dutch. */
export const LOCALE_PARAMS = LOCALES.map((locale) => ({ locale: locale === BASE_LOCALE ? undefined : locale }));

/** What a `[...locale]` parameter says, or null when it names no language of ours (the page then answers 404). */
export function findLocale(param: string | undefined): Locale | null {
  if (param === undefined) return BASE_LOCALE;
  return LOCALES.find((locale) => locale === param && locale !== BASE_LOCALE) ?? null;
}

/** The language of a path, `/nl/learn` → `nl`. */
export function localeOfPath(path: string): Locale {
  return findLocale(path.split('/')[1]) ?? BASE_LOCALE;
}

/** The same path without its language, `/nl/learn` → `/learn`. */
export function pathWithoutLocale(path: string): string {
  const locale = localeOfPath(path);
  if (locale === BASE_LOCALE) return path;
  return path.slice(locale.length + 1) || '/';
}

/** A path of ours in a language: `('/learn', 'nl')` → `/nl/learn`. Takes paths with or without a language. */
export function localizedPath(path: string, locale: Locale): string {
  const bare = pathWithoutLocale(path);
  if (locale === BASE_LOCALE) return bare;
  return bare === '/' ? `/${locale}` : `/${locale}${bare}`;
}
