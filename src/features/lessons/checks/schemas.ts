import { z } from 'zod';
import { CLIENT_SLUGS, NETWORK_SLUGS } from '../cast.ts';
import { FormulaError, parseFormula } from './formula.ts';
import { isSameAnswer } from './same-answer.ts';

type Issue = { readonly code?: string | undefined; readonly input?: unknown; readonly keys?: readonly string[] };

const missing = (what: string) => (issue: Issue) => (issue.input === undefined ? `is missing. Add ${what}.` : `is not ${what}.`);

/** A text an author writes; `what` completes "Add …". */
const text = (what: string, max = 400) =>
  z
    .string({ error: missing(what) })
    .trim()
    .min(1, `is empty. Write ${what}.`)
    .max(max, `is longer than ${max} characters. Shorten it.`);

/** An object that refuses attributes it does not know, by name. */
function only<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ') || 'none';
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has ${quoted(issue.keys)}, which it does not know. It takes ${known}.`
        : `is not an object with ${known}.`,
  });
}

function list<Item extends z.ZodType>(item: Item, what: string, min: number, max: number) {
  const size = (issue: Issue) =>
    `has ${Array.isArray(issue.input) ? issue.input.length : 'no'} ${what}. It needs ${min} to ${max}.`;
  return z
    .array(item, { error: missing(`a list of ${min} to ${max} ${what}`) })
    .min(min, { error: size })
    .max(max, { error: size });
}

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, {
    error: (issue) =>
      `${issue.input === undefined ? 'is missing' : `is "${String(issue.input)}"`}. It is one of ${values.join(', ')}.`,
  });

type Context = { readonly addIssue: (issue: { code: 'custom'; path: (string | number)[]; message: string }) => void };

/** Two options with one text can't be told apart by the learner. */
function requireUnique(texts: readonly string[], path: (i: number) => (string | number)[], context: Context): void {
  texts.forEach((one, i) => {
    const first = texts.findIndex((other) => other.toLowerCase() === one.toLowerCase());
    if (first < i)
      context.addIssue({
        code: 'custom',
        path: path(i),
        message: `"${one}" stands there already, at ${first + 1}. Make them different.`,
      });
  });
}

const id = text('a short name in lower case with hyphens, like "first-move"', 60).regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not lower-case words with hyphens, like "first-move".',
);
const ask = text('the question', 500);
const why = text('the reason, not only "right" or "wrong"', 500);
const client = oneOf(CLIENT_SLUGS);
const network = oneOf(NETWORK_SLUGS);
const number = (what: string) => z.number({ error: missing(what) });

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

type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;

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

const STATS = ['reach', 'impressions', 'views', 'likes', 'comments', 'shares', 'saves', 'clicks'] as const;
const count = z.int({ error: () => 'is not a whole number.' }).min(0, 'is below zero.');
const statShape = Object.fromEntries(STATS.map((stat) => [stat, count.optional()]));

const input = only({
  name: text('the name that the formula uses', 30).regex(/^[A-Za-z]\w*$/, 'is not one word of letters, digits and _.'),
  label: text('what stands beside the slider', 80),
  value: number('the number to begin with'),
  min: number('the least number'),
  max: number('the greatest number'),
  step: number('the step').positive('is not above zero.'),
}).superRefine(({ value, min, max }, context) => {
  if (min >= max) context.addIssue({ code: 'custom', path: ['max'], message: `is ${max}, not above min (${min}).` });
  else if (value < min || value > max)
    context.addIssue({ code: 'custom', path: ['value'], message: `is ${value}, outside ${min} to ${max}.` });
});

const FormulaProps = only({
  id,
  title: text('a title'),
  inputs: list(input, 'inputs', 1, 6).superRefine((inputs, context) => {
    requireUnique(
      inputs.map((one) => one.name),
      (i) => [i, 'name'],
      context,
    );
  }),
  result: only({
    label: text('what the number is called', 120),
    formula: text('the formula', 200),
    unit: text('the unit', 30),
    digits: z
      .int({ error: missing('how many decimals, 0 to 4') })
      .min(0, 'is below 0.')
      .max(4, 'is above 4.'),
  }),
  note: text('what to see when you move it', 500).optional(),
}).superRefine(({ inputs, result }, context) => {
  const names = inputs.map((one) => one.name);
  try {
    parseFormula(result.formula, names);
  } catch (error) {
    // An author's slip becomes a message beside the others.
    if (!(error instanceof FormulaError)) throw error;
    context.addIssue({ code: 'custom', path: ['result', 'formula'], message: error.message });
  }
});

const PostProps = only({
  client,
  network,
  text: text('the post', 2000),
  stats: z
    .strictObject(statShape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `has ${quoted(issue.keys)}. It knows ${STATS.join(', ')}.`
          : 'is not a list of numbers by name.',
    })
    .optional(),
  note: text('a line under the post', 300).optional(),
});

/** The figures that the engine draws; the sandbox has them, and hands the lesson its component. */
export const EXPLORABLES = ['hour', 'frequency', 'weights', 'cascade', 'auction', 'luck', 'silence'] as const;
/** Those which are played on a network that the lesson may name. */
export const WITH_NETWORK: readonly (typeof EXPLORABLES)[number][] = ['hour', 'frequency', 'cascade', 'auction', 'luck'];

const COMPONENTS = {
  Reveal: only({ summary: text('what stands there while it is closed', 300) }),
  Compare: only({
    client,
    network,
    before: text('the first version', 2000),
    after: text('the second version', 2000),
    why: text('what changed and what for', 600),
  }),
  Post: PostProps,
  Definition: only({ term: text('the id of a term in content/glossary', 60) }),
  Term: only({ id: text('the id of a term in content/glossary', 60) }),
  Aside: only({ title: text('a title', 120) }),
  Figure: only({
    src: text('the path of an SVG from content/lessons/', 200).regex(
      /^(?:[\w-]+\/)+[\w-][\w.-]*\.svg$/,
      'is not the path of an .svg from content/lessons/.',
    ),
    alt: text('what the picture shows, for who can’t see it', 1500),
    caption: text('a caption', 400).optional(),
  }),
  BarChart: only({
    title: text('the finding, as a sentence', 200),
    unit: text('the unit', 30),
    bars: list(
      only({ label: text('a label', 80), value: number('a number').min(0, 'is below zero; bars begin at zero.') }),
      'bars',
      2,
      12,
    ),
    source: text('where the numbers come from', 300),
  }),
  WorkedExample: only({ client, title: text('a title', 120) }),
  Formula: FormulaProps,
  Explore: only({
    figure: z.enum(EXPLORABLES, { error: `is none of ${EXPLORABLES.join(', ')}.` }),
    network: network.optional(),
    caption: text('what to try in it', 400).optional(),
  }).superRefine(({ figure, network: named }, context) => {
    if (named === undefined || WITH_NETWORK.includes(figure)) return;
    context.addIssue({
      code: 'custom',
      path: ['network'],
      message: `is not for "${figure}", which is the same on every network. Leave it out.`,
    });
  }),
  OnTheJob: only({}),
  TryIt: only({
    to: text('the path of an exercise', 200).regex(
      /^(?:\/[\w-]+)+$/,
      'is not a path of this site, like /exercises/persona/bakery.',
    ),
    label: text('what the link says', 120),
  }),
} as const;

/** What each of the other components takes, by its name. */
export const COMPONENT_SCHEMAS: Readonly<Record<string, z.ZodType<object>>> = COMPONENTS;

/** The attributes of a component, for its `Props`. */
export type PropsOf<Name extends keyof typeof COMPONENTS> = Deep<z.infer<(typeof COMPONENTS)[Name]>>;
export type StatName = (typeof STATS)[number];
