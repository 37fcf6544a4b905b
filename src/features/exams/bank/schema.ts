import { z } from 'zod';
import { COMPETENCIES, LEVELS, TRACKS } from '#features/lessons/index.ts';

/** A text an author writes; `what` completes "Write …". */
const text = (what: string, max: number) =>
  z
    .string({ error: `is missing. Write ${what}.` })
    .trim()
    .min(1, `is empty. Write ${what}.`)
    .max(max, `is longer than ${max} characters. Shorten it.`);

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: ({ input }) => `is ${JSON.stringify(input) ?? 'missing'}. It is one of ${values.join(', ')}.` });

const number = (what: string) => z.number({ error: `is not a number. Give ${what}.` });

const EVERYTHING = /^(all|none|both|any) of (the above|the below|these|those|them|the other)/i;
const NO_EVERYTHING = 'asks about the other answers. Ask for a decision instead.';
const letter = z.string().regex(/^[a-h]$/, 'is not one letter from a to h: attempts keep it, so it stays with its answer.');
const why = text('why it is right or wrong, not only that it is', 500);
const choiceText = text('what the learner chooses', 260).refine((value) => !EVERYTHING.test(value), NO_EVERYTHING);

const Choice = z.strictObject({ id: letter, text: choiceText, right: z.literal(true).optional(), why });
const Step = z.strictObject({ id: letter, text: choiceText, why });
const Trap = z.strictObject({ value: number('a wrong number that you expect'), why });

const Source = z.strictObject({
  title: text('the title', 200),
  by: text('author or publisher', 120),
  year: z.int().min(1900).max(2100),
  url: z.url({ protocol: /^https?$/, error: 'is not a web address.' }),
});

/** A question in another language: the same answers under the same letters. */
const Translation = z.strictObject({
  situation: text('the situation', 700),
  ask: text('the question', 300),
  unit: text('the unit', 30).optional(),
  why: why.optional(),
  texts: z.array(z.strictObject({ id: letter, text: choiceText, why })).default([]),
});

const common = {
  id: z.string().regex(/^[a-z]+-\d{3}$/, 'is not a track and three digits, like "strategy-014". It stays for ever.'),
  topic: text('the id of one of the topics above', 60),
  level: oneOf(LEVELS),
  competencies: z.array(oneOf(COMPETENCIES)).min(1, 'is empty. Name one to three.').max(3, 'has more than three.'),
  situation: text('the situation at work', 700),
  ask: text('the question', 300),
  sources: z.array(Source).default([]),
  nl: Translation.optional(),
};

type Parts = readonly { readonly id: string; readonly text: string }[];
type Context = { readonly addIssue: (issue: { code: 'custom'; path: (string | number)[]; message: string }) => void };

function requireTellable(parts: Parts, path: string, context: Context): void {
  parts.forEach((part, i) => {
    for (const key of ['id', 'text'] as const) {
      const first = parts.findIndex((other) => other[key].toLowerCase() === part[key].toLowerCase());
      if (first < i)
        context.addIssue({
          code: 'custom',
          path: [path, i, key],
          message: `"${part[key]}" stands there already. Make them different.`,
        });
    }
  });
}

const choices = (min: number, max: number) => {
  const size = `needs ${min} to ${max} answers.`;
  return z.array(Choice).min(min, size).max(max, size);
};
const rightOnes = (answers: readonly { right?: true | undefined }[]) => answers.filter(({ right }) => right).length;

const Single = z
  .strictObject({ ...common, kind: z.literal('single'), answers: choices(3, 5) })
  .superRefine(({ answers }, context) => {
    requireTellable(answers, 'answers', context);
    const right = rightOnes(answers);
    if (right !== 1)
      context.addIssue({
        code: 'custom',
        path: ['answers'],
        message: `has ${right} right answers. One has "right: true"; for more use kind: multiple.`,
      });
  });

const Multiple = z
  .strictObject({ ...common, kind: z.literal('multiple'), answers: choices(4, 6) })
  .superRefine(({ answers }, context) => {
    requireTellable(answers, 'answers', context);
    const right = rightOnes(answers);
    if (right < 2 || right === answers.length)
      context.addIssue({
        code: 'custom',
        path: ['answers'],
        message: `has ${right} right answers of ${answers.length}. It needs two or more, and a wrong one.`,
      });
  });

const Order = z
  .strictObject({
    ...common,
    kind: z.literal('order'),
    steps: z.array(Step).min(3, 'needs 3 to 6 steps.').max(6, 'needs 3 to 6 steps.'),
  })
  .superRefine(({ steps }, context) => requireTellable(steps, 'steps', context));

const Amount = z
  .strictObject({
    ...common,
    kind: z.literal('number'),
    unit: text('the unit that stands behind the field', 30),
    right: number('the right number'),
    within: number('how far off still counts, 0 for exactly').min(0, 'is below zero.'),
    why,
    traps: z.array(Trap).max(4, 'has more than four traps.').default([]),
  })
  .superRefine(({ right, within, traps }, context) => {
    traps.forEach(({ value }, i) => {
      if (Math.abs(value - right) <= within)
        context.addIssue({
          code: 'custom',
          path: ['traps', i, 'value'],
          message: `is ${value}, which counts as right. Take it out.`,
        });
    });
  });

const Question = z.discriminatedUnion('kind', [Single, Multiple, Order, Amount], {
  error: ({ input }) =>
    `is not a question with kind: single, multiple, order or number (found ${JSON.stringify(Object(input).kind)}).`,
});
export type Question = z.infer<typeof Question>;

const Topic = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'is not lower-case words with hyphens.'),
  title: z.strictObject({ en: text('the topic', 90), nl: text('the topic in Dutch', 90) }),
  /** The lesson that teaches it; null while none does. */
  lesson: z.string().nullable(),
});
export type Topic = z.infer<typeof Topic>;

/** Attempts draw 12; below this a second attempt would be the first one over again. */
export const LEAST_QUESTIONS = 20;

/** One track's questions, `content/exams/<track>.yaml`; `docs/writing-lessons.md` explains each field. */
export const Bank = z.strictObject({
  track: oneOf(TRACKS),
  /** The whole syllabus of the track, in the order of the curriculum. */
  topics: z.array(Topic).min(3).max(15),
  questions: z.array(Question).min(LEAST_QUESTIONS, `are too few: a track needs at least ${LEAST_QUESTIONS}.`),
});
export type Bank = z.infer<typeof Bank>;
