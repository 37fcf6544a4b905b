import { z } from 'zod';

const id = z.string();
const text = z.string().trim().min(2);
const perId = z.record(id, text);

/**
 * `texts.nl.yaml`: what a learner reads of a run, in Dutch; the English stands in scenario.yaml, under the same names and ids.
 * `checks/texts.ts` sees to it that every id is there.
 */
export const TextsFile = z.strictObject({
  role: text,
  brief: text,
  lateChange: text,
  facts: text,
  questions: z.record(id, z.strictObject({ question: text, answer: text })),
  goals: perId,
  segments: perId,
  pillars: perId,
  traps: perId,
});
export type Texts = z.infer<typeof TextsFile>;
