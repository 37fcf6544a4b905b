import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { csvOf } from '#ui/files/csv.ts';
import type { GradeRow } from './gradebook.ts';
import type { Item, Shelf } from './items.ts';
import { itemName } from './say-item.ts';

/**
 * The gradebook as a file: names and addresses made safe for spreadsheets, marks as numbers, a mark that is missing as
 * nothing. The column after each item says whether it came late.
 */
export function gradebookCsv(
  { items, rows }: { readonly items: readonly Item[]; readonly rows: readonly GradeRow[] },
  shelf: Shelf,
  locale: Locale,
): string {
  const head = [
    m.cohorts_csv_name(),
    m.cohorts_csv_email(),
    ...items.flatMap((item) => {
      const name = itemName(item, shelf, locale).replaceAll(/\s+/g, ' ');
      return [name, `${name}: ${m.cohorts_csv_note()}`];
    }),
    m.cohorts_csv_total(),
  ];
  return csvOf(
    head,
    rows.map(({ person, marks, total }) => [
      person.name,
      person.email,
      ...marks.flatMap(({ percent, isLate }) => [percent, isLate ? m.cohorts_mark_late() : null]),
      total,
    ]),
  );
}
