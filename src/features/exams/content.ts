import { getCollection } from 'astro:content';
import { lessonPath, listLessons } from '#features/lessons/content.ts';
import type { Locale } from '#i18n/locale.ts';
import { remember } from '#kernel/remember.ts';
import type { Bank } from './bank/schema.ts';
import type { Banks } from './banks.ts';

async function readBanks(_: 'all'): Promise<Banks> {
  const banks = (await getCollection('exams')).map(({ data }) => data);
  const lessons = new Set((await listLessons('en')).map(({ entry }) => entry.data.id));
  for (const { track, topics } of banks)
    for (const { id, lesson } of topics)
      if (lesson !== null && !lessons.has(lesson))
        throw new Error(`content/exams/${track}.yaml: the topic "${id}" names the lesson "${lesson}", which does not exist.`);
  return new Map(banks.map((bank) => [bank.track, bank]));
}

const rememberedBanks = remember(readBanks);

/** The question banks by track, right answers and all: for the server only. */
export const getBanks = (): Promise<Banks> => (import.meta.env.DEV ? readBanks('all') : rememberedBanks('all'));

/** Where a topic is taught. */
export type TaughtIn = { readonly title: string; readonly path: string; readonly language: string };

/** The lessons that teach a bank's topics, by topic, for a reader of `locale`; topics without a lesson are left out. */
export async function lessonsOfTopics({ topics }: Bank, locale: Locale): Promise<ReadonlyMap<string, TaughtIn>> {
  const lessons = new Map((await listLessons(locale)).map(({ entry }) => [entry.data.id, entry]));
  return new Map(
    topics.flatMap(({ id, lesson }) => {
      const entry = lesson === null ? undefined : lessons.get(lesson);
      return entry ? [[id, { title: entry.data.title, path: lessonPath(entry), language: entry.data.locale }]] : [];
    }),
  );
}
