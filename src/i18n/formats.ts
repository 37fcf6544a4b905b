import type { Locale } from './locale.ts';

// Making an Intl formatter costs more than drawing what it formats, so each is made once per language.
function perLocale<Format>(make: (locale: Locale) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>();
  return (locale) => {
    const known = made.get(locale);
    if (known) return known;
    const format = make(locale);
    made.set(locale, format);
    return format;
  };
}

/** Shares as whole percents, `0.5` → `50%`. */
export const percentFormat = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));

/** A day in short, `23 Nov`. */
export const shortDayFormat = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);

/** A day as it is said, `Monday 23 November`. */
export const longDayFormat = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** The first letter of a weekday. */
export const weekdayLetterFormat = perLocale((locale) => new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' }));
