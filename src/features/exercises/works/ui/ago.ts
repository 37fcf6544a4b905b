import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';

/** How long ago, in the reader's words: `just now`, `3s ago`, `2 min. ago`. */
export function agoText(at: Date, nowMs: number, locale: Locale): string {
  const seconds = Math.max(0, Math.round((nowMs - at.getTime()) / 1000));
  if (seconds < 2) return m.work_save_now();
  const words = new Intl.RelativeTimeFormat(locale, { style: 'narrow' });
  if (seconds < 60) return words.format(-seconds, 'second');
  if (seconds < 3600) return words.format(-Math.round(seconds / 60), 'minute');
  if (seconds < 86_400) return words.format(-Math.round(seconds / 3600), 'hour');
  return words.format(-Math.round(seconds / 86_400), 'day');
}
