import { getCollection } from 'astro:content';
import { getCatalogue } from '#features/lessons/content.ts';
import { COMPETENCIES } from '#features/lessons/index.ts';
import type { Locale } from '#i18n/locale.ts';
import { remember } from '#kernel/remember.ts';
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

const readCurriculum = async (locale: Locale): Promise<Curriculum> => ({
  catalogue: await getCatalogue(locale),
  ladder: await getLadder(locale),
});

/** What the desk is made from besides somebody's progress, in one language. */
export const getCurriculum = import.meta.env.DEV ? readCurriculum : remember(readCurriculum);
