import { competencyName } from '#features/lessons/client.ts';
import { COMPETENCIES } from '#features/lessons/index.ts';

/** What the competencies are called in the language of the request. */
export const competencyNames = (): Record<string, string> =>
  Object.fromEntries(COMPETENCIES.map((competency) => [competency, competencyName(competency)]));
