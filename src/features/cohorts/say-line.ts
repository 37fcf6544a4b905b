import { type Locale, localizedPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { sayDue } from './due.ts';
import type { Shelf } from './items.ts';
import type { DeskLine } from './learner-view.ts';
import { itemName } from './say-item.ts';

/** A cohort's line on the desk, in words. */
export function sayLine(
  { id, name, open, next, told, timeZone }: DeskLine,
  shelf: Shelf,
  locale: Locale,
): { href: string; title: string; text: string } {
  const { dueAt = null } = next?.item ?? {};
  const due = dueAt && { when: sayDue(dueAt, timeZone, locale) };
  const parts = [
    ...(due ? [next?.isLate ? m.cohorts_line_late(due) : m.cohorts_line_due(due)] : []),
    ...(open > 1 ? [m.cohorts_line_more({ count: open })] : []),
    ...(told ? [m.cohorts_line_told({ title: told.title })] : []),
  ];
  return {
    href: localizedPath(`/learn/cohorts/${id}`, locale),
    title: next
      ? m.cohorts_line_next({ cohort: name, item: itemName(next.item, shelf, locale) })
      : m.cohorts_line_done({ cohort: name }),
    text: parts.join(' · '),
  };
}
