import { getCollection } from 'astro:content';
import { COMPETENCIES } from '#features/lessons/index.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Ladder } from './desk.ts';

/** What a person at each level of each competency does, in one language. Errors: throws when a competency has no text. */
export async function getLadder(locale: Locale): Promise<Ladder> {
  const entries = await getCollection('competencies');
  return Object.fromEntries(
    COMPETENCIES.map((competency) => {
      const entry = entries.find((candidate) => candidate.id === competency);
      if (!entry) throw new Error(`content/competencies/${competency}.yaml is missing.`);
      return [competency, entry.data.levels.map((level) => level[locale])];
    }),
  );
}
