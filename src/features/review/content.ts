import { getCollection } from 'astro:content';
import { lessonPath, listLessons } from '#features/lessons/content.ts';
import type { Locale } from '#i18n/locale.ts';
import { remember } from '#kernel/remember.ts';
import { type Card, type Deck, lessonCard, mistakeCard } from './cards.ts';

async function readDeck(locale: Locale): Promise<Deck> {
  const lessons = await listLessons(locale);
  const ofLessons = lessons.flatMap(({ entry }): Card[] =>
    entry.data.cards.map(({ q, a }, place) => ({ id: lessonCard(entry.data.id, place), q, a, lesson: entry.data.id })),
  );
  const known = new Set(lessons.map(({ entry }) => entry.data.id));
  const ofMistakes = (await getCollection('mistakes')).map(({ id, data }): Card => {
    if (data.lesson !== null && !known.has(data.lesson))
      throw new Error(`content/cards/mistakes.yaml: "${id}" names the lesson "${data.lesson}", which does not exist.`);
    return { id: mistakeCard(id), lesson: data.lesson, ...data[locale] };
  });
  return {
    cards: [...ofLessons, ...ofMistakes],
    lessons: Object.fromEntries(
      lessons.map(({ entry, sections }) => [
        entry.data.id,
        { title: entry.data.title, path: lessonPath(entry), sections: sections.map(({ id }) => id) },
      ]),
    ),
  };
}

/** All cards that can be asked, in one language. */
export const getDeck = import.meta.env.DEV ? readDeck : remember(readDeck);

const readIds = async (_: 'all'): Promise<ReadonlySet<string>> => new Set((await getDeck('en')).cards.map(({ id }) => id));
const rememberedIds = remember(readIds);

/** The ids of all cards of the build: what the server takes reviews of, besides released lessons'. */
export const listCardIds = (): Promise<ReadonlySet<string>> => (import.meta.env.DEV ? readIds('all') : rememberedIds('all'));
