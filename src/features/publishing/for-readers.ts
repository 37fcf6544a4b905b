import type { Db } from '#db/client.ts';
import type { Ctx } from '#features/accounts/index.ts';
import type { Catalogue, CatalogueLesson } from '#features/lessons/client.ts';
import { getProgress, lessonsTouched } from '#features/progress/index.ts';
import { type Deck, lessonCard } from '#features/review/index.ts';
import { releasedPath } from './paths.ts';
import { listForMarking, listReleasedLessons, type ListedLesson } from './released.ts';

/** The released lessons of a reader, with those that are closed to them and that they did something in. */
export async function listLessonsFor(ctx: Ctx): Promise<ListedLesson[]> {
  const { actor } = ctx;
  const touched = actor.kind === 'member' ? lessonsTouched(await getProgress({ ...ctx, actor })) : [];
  return listReleasedLessons(ctx, touched);
}

/** Released lessons as the desk takes ours; `order` goes on behind them. */
export function catalogueOf(released: readonly ListedLesson[]): Catalogue {
  return released.map(({ key, locale, sections, checks, ...lesson }, i): CatalogueLesson => ({
    id: key,
    track: lesson.track,
    order: 1000 + i,
    path: releasedPath({ track: lesson.track, key }),
    title: lesson.title,
    summary: lesson.summary,
    minutes: lesson.minutes,
    level: lesson.level,
    competencies: lesson.competencies,
    requires: lesson.requires,
    sections: sections.map(({ id, title }) => ({ id, anchor: id, title })),
    checks,
    language: locale,
    ...(lesson.isClosed ? { isClosed: true } : {}),
    ...(lesson.closedWhy === null ? {} : { closedWhy: lesson.closedWhy }),
  }));
}

/** The instructors' lessons that these cohorts can be asked to read or once were, as lists take ours. */
export async function listForCohorts(db: Db, cohortIds: readonly string[]): Promise<Catalogue> {
  return catalogueOf(await listForMarking(db, cohortIds));
}

/** The cards of released lessons, as the review takes ours. A closed lesson's stay with who read it. */
export function deckOf(released: readonly ListedLesson[]): Deck {
  return {
    cards: released.flatMap(({ key, cards }) =>
      cards.map((card, place) => ({ id: lessonCard(key, place), ...card, lesson: key })),
    ),
    lessons: Object.fromEntries(
      released.map(({ track, key, title, sections }) => [
        key,
        { title, path: releasedPath({ track, key }), sections: sections.map(({ id }) => id) },
      ]),
    ),
  };
}
