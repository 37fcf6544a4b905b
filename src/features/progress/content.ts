import { getCollection } from 'astro:content';
import { getCatalogue } from '#features/lessons/content.ts';
import { COMPETENCIES } from '#features/lessons/index.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Curriculum, Ladder } from './desk.ts';

/** What a person at each level of each competency does, in one language. Errors: throws when a competency has no text. */
async function getLadder(locale: Locale): Promise<Ladder> {
  const entries = await getCollection('competencies');
  return Object.fromEntries(
    COMPETENCIES.map((competency) => {
      const entry = entries.find((candidate) => candidate.id === competency);
      if (!entry) throw new Error(`content/competencies/${competency}.yaml is missing.`);
      return [competency, entry.data.levels.map((level) => level[locale])];
    }),
  );
}

/** The lessons and levels that a desk is made from, in one language. */
export async function readCurriculum(locale: Locale): Promise<Omit<Curriculum, 'clients'>> {
  return { catalogue: await getCatalogue(locale), ladder: await getLadder(locale) };
}
