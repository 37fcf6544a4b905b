import { listPersonaPacks } from '#features/exercises/content.ts';
import { getAnswerKey, getCatalogue } from '#features/lessons/content.ts';
import { type FindCheck, type LessonCheck, TRACKS } from '#features/lessons/index.ts';
import { type Catalogue, CLIENTS, trackName } from '#features/lessons/client.ts';
import { listScenarios } from '#features/sandbox/content.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LessonFacts, Shelf } from './items.ts';

/** What can be assigned and is needed to mark it, in one language: our lessons, the instructors' that were handed in, clients, tracks. */
export async function getShelf(locale: Locale, handed: Catalogue): Promise<Shelf> {
  const [catalogue, scenarios, packs] = await Promise.all([getCatalogue(locale), listScenarios(), listPersonaPacks()]);
  const known = [...catalogue, ...handed].map(
    ({ id, title, path, sections, checks, isClosed = false, closedWhy = null }): LessonFacts => ({
      key: id,
      title,
      path,
      sections,
      checks: checks.map((check) => check.id),
      isClosed,
      closedWhy,
    }),
  );
  const byKey = new Map(known.map((lesson) => [lesson.key, lesson]));
  const withPack = new Set(packs.map(({ research }) => research.client));
  return {
    lessons: known.filter(({ isClosed }) => !isClosed),
    findLesson: (key) => byKey.get(key) ?? null,
    clients: scenarios.map(({ id, weeks }) => ({
      id,
      name: Object.entries(CLIENTS).find(([slug]) => slug === id)?.[1].name ?? id,
      weeks,
      desks: withPack.has(id) ? ['persona', 'plan'] : ['plan'],
    })),
    tracks: TRACKS.map((id) => ({ id, name: trackName(id) })),
  };
}

/** Looks up a check of our lessons or of those whose outlines were handed in, to show what was asked. */
export async function getFindCheck(
  outlines: ReadonlyMap<string, { readonly checks: readonly LessonCheck[] }>,
): Promise<FindCheck> {
  const { findCheck } = await getAnswerKey();
  return (lessonId, checkId, language) =>
    findCheck(lessonId, checkId, language) ?? outlines.get(lessonId)?.checks.find(({ id }) => id === checkId) ?? null;
}
