import { z } from 'zod';
import { type Deep, id, list, only, quoted, requireUnique, text } from './fields.ts';
import { isSameAnswer } from './same-answer.ts';

const ask = text('the question', 500);
const why = text('the reason, not only "right" or "wrong"', 500);

const EVERYTHING = /^(all|none|both) of (the|these)|^(alle|geen van) (bovenstaande|deze)/i;
const option = only({
  text: text('what the learner chooses', 300).refine(
    (value) => !EVERYTHING.test(value),
    'asks about the other options. Ask for a decision instead.',
  ),
  right: z.boolean({ error: () => 'is neither true nor false.' }).optional(),
  why,
});
const options = list(option, 'options', 2, 8).superRefine((all, context) => {
  requireUnique(
    all.map((one) => one.text),
    (i) => [i, 'text'],
    context,
  );
});
const rightOnes = (all: readonly { right?: boolean | undefined }[]) => all.filter((one) => one.right).length;

const SingleChoice = only({
  id,
  ask,
  options: options.superRefine((all, context) => {
    if (rightOnes(all) !== 1) {
      context.addIssue({
        code: 'custom',
        message: `has ${rightOnes(all)} right options. Exactly one has "right": true; for more use MultipleChoice.`,
      });
    }
  }),
});

const MultipleChoice = only({
  id,
  ask,
  options: options.superRefine((all, context) => {
    if (rightOnes(all) < 2)
      context.addIssue({
        code: 'custom',
        message: `has ${rightOnes(all)} right options. It needs at least 2; for one use SingleChoice.`,
      });
    if (rightOnes(all) === all.length)
      context.addIssue({ code: 'custom', message: 'has only right options. At least one is wrong.' });
  }),
});

const Order = only({
  id,
  ask,
  steps: list(only({ text: text('the step', 300), why }), 'steps', 3, 6).superRefine((steps, context) => {
    requireUnique(
      steps.map((step) => step.text),
      (i) => [i, 'text'],
      context,
    );
  }),
});

const SortIntoGroups = only({
  id,
  ask,
  groups: list(text('the name of a group', 60), 'groups', 2, 3).superRefine((groups, context) =>
    requireUnique(groups, (i) => [i], context),
  ),
  items: list(only({ text: text('the thing to sort', 300), group: text('the name of its group', 60), why }), 'items', 4, 8),
}).superRefine(({ groups, items }, context) => {
  requireUnique(
    items.map((item) => item.text),
    (i) => ['items', i, 'text'],
    context,
  );
  items.forEach((item, i) => {
    if (groups.includes(item.group)) return;
    context.addIssue({
      code: 'custom',
      path: ['items', i, 'group'],
      message: `is "${item.group}", which is not a group. The groups are ${quoted(groups)}.`,
    });
  });
  groups.forEach((group, i) => {
    if (items.some((item) => item.group === group)) return;
    context.addIssue({ code: 'custom', path: ['groups', i], message: `"${group}" has no item. Give it one or leave it out.` });
  });
});

const Match = only({
  id,
  ask,
  pairs: list(only({ left: text('the left side', 300), right: text('what belongs to it', 200), why }), 'pairs', 3, 6).superRefine(
    (pairs, context) => {
      for (const side of ['left', 'right'] as const) {
        requireUnique(
          pairs.map((pair) => pair[side]),
          (i) => [i, side],
          context,
        );
      }
    },
  ),
});

const gap = only({
  answers: list(text('an answer', 60), 'answers', 1, 12),
  why,
  traps: z
    .array(only({ answer: text('a wrong answer that you expect', 60), why }))
    .max(8, 'has more than 8 traps.')
    .optional(),
}).superRefine(({ answers, traps = [] }, context) => {
  traps.forEach((trap, i) => {
    if (!answers.some((answer) => isSameAnswer(answer, trap.answer))) return;
    context.addIssue({
      code: 'custom',
      path: ['traps', i, 'answer'],
      message: `"${trap.answer}" is one of the right answers too. Take it out of one.`,
    });
  });
});

const FillGap = only({
  id,
  ask,
  text: text('the sentence with ___ for each gap', 600),
  gaps: list(gap, 'gaps', 1, 6),
}).superRefine((check, context) => {
  const places = splitAtGaps(check.text).length - 1;
  if (places === check.gaps.length) return;
  context.addIssue({
    code: 'custom',
    path: ['gaps'],
    message: `are ${check.gaps.length}, but the text has ${places} times ___. Each gap has its ___.`,
  });
});

const FreeText = only({
  id,
  ask,
  points: list(text('a point to look for', 200), 'points', 1, 6).superRefine((points, context) =>
    requireUnique(points, (i) => [i], context),
  ),
  model: text('the model answer', 1500),
});

/** The text around the gaps: one piece more than there are ___. */
export function splitAtGaps(sentence: string): string[] {
  return sentence.split('___');
}

const CHECKS = { SingleChoice, MultipleChoice, Order, SortIntoGroups, Match, FillGap, FreeText } as const;
type CheckKind = keyof typeof CHECKS;
/** The name of a kind of check. */
export const CheckKind = z.object(CHECKS).keyof();

/** The attributes of a check's component. */
export type CheckPropsOf<Kind extends CheckKind> = Deep<z.infer<(typeof CHECKS)[Kind]>>;
/** A check of one kind as an author wrote it. */
export type CheckOf<Kind extends CheckKind> = { readonly kind: Kind } & CheckPropsOf<Kind>;
/** Any check; `kind` says which. */
export type LessonCheck = { [Kind in CheckKind]: CheckOf<Kind> }[CheckKind];

/** What each check takes, by the component's name; what comes out says its kind. */
export const CHECK_SCHEMAS: Readonly<Record<string, z.ZodType<LessonCheck>>> = {
  SingleChoice: CHECKS.SingleChoice.transform((check) => ({ kind: 'SingleChoice' as const, ...check })),
  MultipleChoice: CHECKS.MultipleChoice.transform((check) => ({ kind: 'MultipleChoice' as const, ...check })),
  Order: CHECKS.Order.transform((check) => ({ kind: 'Order' as const, ...check })),
  SortIntoGroups: CHECKS.SortIntoGroups.transform((check) => ({ kind: 'SortIntoGroups' as const, ...check })),
  Match: CHECKS.Match.transform((check) => ({ kind: 'Match' as const, ...check })),
  FillGap: CHECKS.FillGap.transform((check) => ({ kind: 'FillGap' as const, ...check })),
  FreeText: CHECKS.FreeText.transform((check) => ({ kind: 'FreeText' as const, ...check })),
};
