import { type CollectionEntry, getCollection } from 'astro:content';
import { remember } from '#kernel/remember.ts';
import type { Catalogue, CatalogueLesson, FindCheck, HasSection } from './catalogue.ts';
import { TRACKS } from './frontmatter.ts';
import type { LessonLink, ShownLesson } from './shown-lesson.ts';
import type { TrackItem } from './track-item.ts';

export type LessonEntry = CollectionEntry<'lessons'>;
type Locale = LessonEntry['data']['locale'];

// A build's content cannot change; while an author works on it (`npm run dev`) it can.
function inBuild<Key, Value>(work: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  return import.meta.env.DEV ? work : remember(work);
}

/** A lesson in one language, as a page draws it. */
export type LessonInLocale = {
  readonly entry: LessonEntry;
  /** Whether the text is in the language asked for. */
  readonly isTranslated: boolean;
  /** The sections, each with the id that progress hangs on (the English heading's) and its place on this page. */
  readonly sections: CatalogueLesson['sections'];
};

const inOrder = (a: LessonEntry, b: LessonEntry) =>
  TRACKS.indexOf(a.data.track) - TRACKS.indexOf(b.data.track) || a.data.order - b.data.order;

/** All lessons for a reader of `locale`, in the order of the curriculum; English stands in for a missing translation. */
export async function listLessons(locale: Locale): Promise<LessonInLocale[]> {
  const all = await getCollection('lessons');
  const translations = new Map(all.filter((entry) => entry.data.locale === locale).map((entry) => [entry.data.id, entry]));
  return all
    .filter((entry) => entry.data.locale === 'en')
    .sort(inOrder)
    .map((english) => {
      const entry = translations.get(english.data.id) ?? english;
      return { entry, isTranslated: entry.data.locale === locale, sections: pairSections(entry, english) };
    });
}

// A translation has its own headings; progress hangs on the English ones, paired by their order.
function pairSections(entry: LessonEntry, english: LessonEntry): CatalogueLesson['sections'] {
  const own = entry.data.outline;
  const original = english.data.outline;
  const sameChecks = own.checks.map((check) => check.id).join() === original.checks.map((check) => check.id).join();
  if (own.sections.length !== original.sections.length || !sameChecks) {
    throw new Error(
      `${entry.filePath}: sections or check ids differ from ${english.filePath}. A translation keeps their number, order and ids.`,
    );
  }
  return own.sections.map((section, i) => ({
    id: original.sections[i]?.id ?? section.id,
    anchor: section.id,
    title: section.title,
  }));
}

/** Path without language, made of the folder's names without the number: a lesson may move without changing it. */
export function lessonPath(entry: LessonEntry): string {
  return `/lessons/${entry.data.track}/${entry.data.slug}`;
}

/** A link to a lesson. */
export const lessonLink = ({ entry }: LessonInLocale): LessonLink => ({ title: entry.data.title, path: lessonPath(entry) });

/** A lesson in the list of the tracks. */
export function trackItem({ entry }: LessonInLocale): TrackItem {
  const { title, minutes, track, level, locale } = entry.data;
  return { title, minutes, track, level, path: lessonPath(entry), language: locale };
}

/** What a lesson's page needs of it besides its body. */
export function shownLesson({ entry, sections }: LessonInLocale): ShownLesson {
  const { locale, outline, ...data } = entry.data;
  return { ...data, language: locale, sections, checkIds: outline.checks.map((check) => check.id) };
}

/** The lessons as plain data. */
export const getCatalogue = inBuild(async (locale: Locale): Promise<Catalogue> => {
  return (await listLessons(locale)).map(({ entry, sections }): CatalogueLesson => {
    const { id, track, order, title, summary, minutes, level, competencies, requires, outline, locale: language } = entry.data;
    return {
      id,
      track,
      order,
      title,
      summary,
      minutes,
      level,
      competencies,
      requires,
      path: lessonPath(entry),
      sections,
      checks: outline.checks.map((check) => ({ id: check.id, kind: check.kind })),
      language,
    };
  });
});

type OwnAnswerKey = {
  readonly findCheck: FindCheck;
  readonly hasSection: HasSection;
  readonly hasLesson: (lessonId: string) => boolean;
};

const readAnswerKey = inBuild(async (_: 'all'): Promise<OwnAnswerKey> => {
  const all = await getCollection('lessons');
  const checks = new Map<string, LessonEntry['data']['outline']['checks'][number]>();
  const sections = new Set<string>();
  const ids = new Set(all.map(({ data }) => data.id));
  for (const { data } of all) {
    for (const check of data.outline.checks) checks.set(`${data.locale}/${data.id}/${check.id}`, check);
    // Progress hangs on the English sections: see pairSections.
    if (data.locale === 'en') for (const section of data.outline.sections) sections.add(`${data.id}/${section.id}`);
  }
  return {
    findCheck: (lessonId, checkId, language) =>
      checks.get(`${language}/${lessonId}/${checkId}`) ?? checks.get(`en/${lessonId}/${checkId}`) ?? null,
    hasSection: (lessonId, sectionId) => sections.has(`${lessonId}/${sectionId}`),
    hasLesson: (lessonId) => ids.has(lessonId),
  };
});

/** What a server door needs to grade attempts. */
export const getAnswerKey = () => readAnswerKey('all');
