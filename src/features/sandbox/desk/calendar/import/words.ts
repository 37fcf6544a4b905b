import { m } from '#i18n/paraglide/messages.js';
import type { PlanFault } from './read-plan-file.ts';
import { HEADS, MOST_ROWS } from './read-plan-file.ts';
import type { Column, Remark, Why } from './read-plan.ts';

type Words<Name extends string> = Readonly<Record<Name, () => string>>;

export const COLUMN_WORDS: Words<Column> = {
  when: m.import_when,
  network: m.import_network,
  format: m.import_format,
  pillar: m.import_pillar,
  text: m.import_text,
  hypothesis: m.import_hypothesis,
};
export const WHY_WORDS: Words<Why> = {
  'when-missing': m.import_when_missing,
  'when-unreadable': m.import_when_unreadable,
  'when-past': m.import_when_past,
  'when-beyond': m.import_when_beyond,
  'when-repeats': m.import_when_repeats,
  'network-missing': m.import_network_missing,
  'network-unknown': m.import_network_unknown,
  'network-unused': m.import_network_unused,
  'format-unknown': m.import_format_unknown,
  'format-not-there': m.import_format_not_there,
  'pillar-unknown': m.import_pillar_unknown,
  'text-missing': m.import_text_missing,
  'text-long': m.import_text_long,
};
export const REMARK_WORDS: Words<Remark> = {
  minutes: m.import_remark_minutes,
  'day-first': m.import_remark_day_first,
  zone: m.import_remark_zone,
  'format-chosen': m.import_remark_format,
  'pillar-chosen': m.import_remark_pillar,
  'hypothesis-dropped': m.import_remark_hypothesis,
};

/** Why a whole file can't be read. */
export function sayPlanFault(fault: PlanFault): string {
  switch (fault.kind) {
    case 'too-large':
      return m.import_fault_large();
    case 'empty':
      return m.import_fault_empty();
    case 'no-calendar':
      return m.import_fault_calendar();
    case 'too-many':
      return m.import_fault_many({ most: MOST_ROWS });
    case 'no-columns':
      return m.import_fault_columns({ columns: fault.columns.map((column) => HEADS[column][0] ?? column).join(', ') });
  }
}
