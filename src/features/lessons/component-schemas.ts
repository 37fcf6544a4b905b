import { z } from 'zod';
import { CLIENT_SLUGS, NETWORK_SLUGS } from './cast.ts';
import { type Deep, id, list, missing, oneOf, only, quoted, requireUnique, text } from './checks/fields.ts';
import { FormulaError, parseFormula } from './checks/formula.ts';

const client = oneOf(CLIENT_SLUGS);
const network = oneOf(NETWORK_SLUGS);
const number = (what: string) => z.number({ error: missing(what) });

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
