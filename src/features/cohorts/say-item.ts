import { assertNever } from '#kernel/assert-never.ts';
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Item, Shelf } from './items.ts';
import type { Mark } from './marks.ts';
import { findRubric } from './rubrics.ts';

const clientName = (shelf: Shelf, id: string) => shelf.clients.find((client) => client.id === id)?.name ?? id;

/** What an item is called: by its instructor, or after what it asks. */
export function itemName(item: Item, shelf: Shelf, locale: Locale): string {
  return item.title === '' ? whatIsAsked(item, shelf, locale) : item.title;
}

/** What an item asks, in a few words. */
export function whatIsAsked(item: Item, shelf: Shelf, locale: Locale): string {
  const { target } = item;
  switch (item.kind) {
    case 'lesson':
      return shelf.findLesson(target)?.title ?? m.cohorts_item_lesson_gone();
    case 'exercise':
      return item.desk === 'plan'
        ? m.cohorts_item_plan({ client: clientName(shelf, target) })
        : m.cohorts_item_persona({ client: clientName(shelf, target) });
    case 'run':
      return m.cohorts_item_run({ client: clientName(shelf, target), weeks: item.weeks ?? 1 });
    case 'test':
      return m.cohorts_item_test({ track: shelf.tracks.find(({ id }) => id === target)?.name ?? target });
    case 'work':
      return findRubric(target, locale)?.title ?? target;
    default:
      return assertNever(item.kind);
  }
}

/** Whether an assigned lesson can't be read any more by this cohort: withdrawn, or no longer for it. */
export function isClosed({ kind, target }: Item, shelf: Pick<Shelf, 'findLesson'>): boolean {
  return kind === 'lesson' && shelf.findLesson(target)?.isClosed !== false;
}

const KIND_NAMES = {
  lesson: m.cohorts_kind_lesson,
  exercise: m.cohorts_kind_exercise,
  run: m.cohorts_kind_run,
  test: m.cohorts_kind_test,
  work: m.cohorts_kind_work,
} as const;

export const kindName = (kind: Item['kind']): string => KIND_NAMES[kind]();

/** Where a learner goes to do an item, without language; null when it is done on the cohort's own page. */
export function itemPath(item: Item, shelf: Shelf): string | null {
  switch (item.kind) {
    case 'lesson':
      return shelf.lessons.find(({ key }) => key === item.target)?.path ?? null;
    case 'exercise':
      return `/exercises/${item.desk ?? 'persona'}/${item.target}`;
    case 'test':
      return `/exams/${item.target}`;
    case 'run':
    case 'work':
      return null;
    default:
      return assertNever(item.kind);
  }
}

/** A mark in words, for who can't see the cell and for the learner. */
export function sayMark(mark: Mark): string {
  const parts = [
    mark.percent === null
      ? STATE_NAMES[mark.isMissing && mark.state === 'untouched' ? 'missing' : mark.state]()
      : m.cohorts_mark_percent({ percent: mark.percent }),
    ...(mark.isLate ? [m.cohorts_mark_late()] : []),
    ...(mark.by === 'override' ? [m.cohorts_mark_overridden()] : []),
  ];
  return parts.join(', ');
}

const STATE_NAMES = {
  untouched: m.cohorts_mark_untouched,
  missing: m.cohorts_mark_missing,
  begun: m.cohorts_mark_begun,
  'handed-in': m.cohorts_mark_handed_in,
  marked: m.cohorts_mark_begun,
} as const;
