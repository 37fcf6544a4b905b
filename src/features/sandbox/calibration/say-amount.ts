import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Unit } from './read-table.ts';

/** A number of the table as it is read: three digits that count and its unit, `0.502%`, `7 ×`, `€ 0,75`. */
export function sayAmount(value: number, unit: Unit, locale: Locale): string {
  const number = sayNumber(value, locale);
  switch (unit) {
    case '%':
      return `${number}%`;
    case '×':
      return `${number} ×`;
    case 'min':
      return m.real_minutes({ number });
    case 'h':
      return m.real_hours({ number });
    case '€':
      return locale === 'nl' ? `€ ${number}` : `€${number}`;
    case 'count':
    case '':
      return number;
  }
}

/** Two ends of a band; the unit is said once. */
export function sayRange([from, to]: readonly [number, number], unit: Unit, locale: Locale): string {
  if (from === to) return sayAmount(from, unit, locale);
  const isBefore = unit === '€';
  return isBefore
    ? `${sayAmount(from, unit, locale)} – ${sayNumber(to, locale)}`
    : `${sayNumber(from, locale)} – ${sayAmount(to, unit, locale)}`;
}

function sayNumber(value: number, locale: Locale): string {
  const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(locale, digits).format(value);
}
