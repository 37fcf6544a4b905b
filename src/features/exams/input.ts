import { z } from 'zod';
import { ID_PATTERN } from '#kernel/ids.ts';

const attempt = z.string().regex(ID_PATTERN);
const question = z.string().regex(/^[a-z]+-\d{3}$/);

/** One question's answer, as the page's form or the outbox sends it. */
export const AnswerInput = z.object({ attempt, question, answer: z.array(z.string().max(40)).max(8) });
export type AnswerInput = z.infer<typeof AnswerInput>;

export const FinishInput = z.object({ attempt });
