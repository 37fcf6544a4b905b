import { z } from 'zod';
import type { Locale } from '#i18n/locale.ts';
import data from './rubrics.json' with { type: 'json' };

const both = z.strictObject({ en: z.string().min(1), nl: z.string().min(1) });
const levels = z.array(z.string().min(1)).min(2).max(6);
const Rubrics = z.record(
  z.string(),
  z.strictObject({
    title: both,
    criteria: z
      .array(
        z
          .strictObject({
            id: z.string(),
            weight: z.int().min(1),
            name: both,
            levels: z.strictObject({ en: levels, nl: levels }),
          })
          .refine((one) => one.levels.en.length === one.levels.nl.length, 'has more levels in one language than in the other'),
      )
      .min(1),
  }),
);

/** What a person marks by, in one language. A level's number is its place, from 0. */
export type Rubric = {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly weight: number;
    readonly name: string;
    readonly levels: readonly string[];
  }[];
};

/** Every rubric. */
export function listRubrics(locale: Locale): Rubric[] {
  return Object.entries(Rubrics.parse(data)).map(([id, { title, criteria }]) => ({
    id,
    title: title[locale],
    criteria: criteria.map((one) => ({ id: one.id, weight: one.weight, name: one.name[locale], levels: one.levels[locale] })),
  }));
}

/** One rubric; null when there is none of that name. */
export function findRubric(id: string, locale: Locale): Rubric | null {
  return listRubrics(locale).find((rubric) => rubric.id === id) ?? null;
}

/** Levels given, in percent of the highest, weighted; null when a criterion has none or one that is not there. */
export function rubricPercent(rubric: Rubric, given: Readonly<Record<string, number>>): number | null {
  let [earned, most] = [0, 0];
  for (const { id, weight, levels: steps } of rubric.criteria) {
    const level = given[id];
    if (level === undefined || !Number.isInteger(level) || level < 0 || level >= steps.length) return null;
    earned += weight * level;
    most += weight * (steps.length - 1);
  }
  return Math.round((100 * earned) / most);
}
