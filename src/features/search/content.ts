import { getCollection } from 'astro:content';
import { getCatalogue } from '#features/lessons/content.ts';
import type { Locale } from '#i18n/locale.ts';
import { remember } from '#kernel/remember.ts';
import type { Findable } from './rules.ts';

async function readFindable(locale: Locale): Promise<Findable[]> {
  const lessons = (await getCatalogue(locale)).map((lesson): Findable => ({
    kind: 'lesson',
    title: lesson.title,
    ...(lesson.language && { language: lesson.language }),
    summary: lesson.summary,
    path: lesson.path,
    track: lesson.track,
    level: lesson.level,
    also: lesson.sections.map((section) => ({ words: section.title, path: `${lesson.path}#${section.anchor}` })),
  }));
  const terms = (await getCollection('glossary')).map(({ id, data }): Findable => {
    const { term, short } = locale === 'nl' ? data.nl : data;
    const path = `/glossary#${id}`;
    return {
      kind: 'term',
      title: term,
      summary: short,
      path,
      track: null,
      level: null,
      also: data.aliases.map((words) => ({ words, path })),
    };
  });
  return [...lessons, ...terms];
}

/** Everything that can be found, in the reader's language. */
export const listFindable = import.meta.env.DEV ? readFindable : remember(readFindable);
