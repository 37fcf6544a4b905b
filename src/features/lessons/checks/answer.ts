import { z } from 'zod';
import { assertNever } from '#kernel/assert-never.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { LessonCheck } from './schemas.ts';

const index = z.int().min(0).max(99);
const LONGEST_GAP = 200;
const LONGEST_TEXT = 5000;

/** An answer to each kind of check, as it travels; indexes are those of the lesson as written, not as shown. */
const ANSWER_SCHEMAS = {
  SingleChoice: z.strictObject({ choice: index }),
  MultipleChoice: z.strictObject({ choices: z.array(index).max(20) }),
  Order: z.strictObject({ order: z.array(index).max(20) }),
  SortIntoGroups: z.strictObject({ groups: z.array(z.string().max(200).nullable()).max(20) }),
  Match: z.strictObject({ pairs: z.array(index.nullable()).max(20) }),
  FillGap: z.strictObject({ gaps: z.array(z.string().max(LONGEST_GAP)).max(20) }),
  FreeText: z.strictObject({ text: z.string().max(LONGEST_TEXT), points: z.array(z.boolean()).max(20) }),
} as const;

/** An answer to a check of any kind; which kind shows in its one field. */
export type Answer = z.infer<(typeof ANSWER_SCHEMAS)[keyof typeof ANSWER_SCHEMAS]>;

/** Reads an answer to this very check: the right shape, and only options, steps and groups that the check has. */
export function parseAnswer(check: LessonCheck, value: unknown): Result<Answer, 'malformed-answer'> {
  const parsed = ANSWER_SCHEMAS[check.kind].safeParse(value);
  if (!parsed.success || !fits(check, parsed.data)) return refuse('malformed-answer');
  return ok(parsed.data);
}

function fits(check: LessonCheck, answer: Answer): boolean {
  switch (check.kind) {
    case 'SingleChoice':
      return 'choice' in answer && answer.choice < check.options.length;
    case 'MultipleChoice':
      return 'choices' in answer && areDistinct(answer.choices, check.options.length);
    case 'Order':
      return 'order' in answer && answer.order.length === check.steps.length && areDistinct(answer.order, check.steps.length);
    case 'SortIntoGroups':
      return (
        'groups' in answer &&
        answer.groups.length === check.items.length &&
        answer.groups.every((group) => group === null || check.groups.includes(group))
      );
    case 'Match': {
      if (!('pairs' in answer) || answer.pairs.length !== check.pairs.length) return false;
      return areDistinct(
        answer.pairs.filter((right) => right !== null),
        check.pairs.length,
      );
    }
    case 'FillGap':
      return 'gaps' in answer && answer.gaps.length === check.gaps.length;
    case 'FreeText':
      return 'points' in answer && answer.points.length === check.points.length;
    default:
      return assertNever(check);
  }
}

function areDistinct(indexes: readonly number[], below: number): boolean {
  return indexes.every((one) => one < below) && new Set(indexes).size === indexes.length;
}
