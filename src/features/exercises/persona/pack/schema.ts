import { z } from 'zod';
import { CELLS, CHILDREN, DAY_PARTS, FAMILIES, FIELDS, INCOMES, INTERESTS, NETWORKS, SEXES, WEEKDAYS } from '../fields.ts';

/*
 * A research pack is three files in `content/scenarios/<client>/persona/`:
 *   research.yaml   what the learner reads
 *   key.yaml        what each piece of it speaks to, for feedback
 *   truth.yaml      who the people really are, for the end
 */

const id = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be lower-case letters, digits and hyphens, like "s12"');
const line = z.string().trim().min(2).max(400);
const label = z.string().trim().min(1).max(60);
const inBoth = z.strictObject({ en: z.string().trim().min(2).max(180), nl: z.string().trim().min(2).max(180) });
const percent = z.number().min(0).max(100);

const Piece = z.strictObject({ id, text: line });
const cellsOfDay = z.array(z.int().min(0)).length(DAY_PARTS.length);

export const Research = z.strictObject({
  client: id,
  name: label,
  title: inBoth,
  summary: inBoth,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  minutes: z.int().min(10).max(120),
  brief: z.strictObject({ from: label, date: z.iso.date(), about: line, lines: z.array(Piece).min(3).max(10) }),
  /** The places that can be chosen. */
  places: z.array(z.strictObject({ id, label })).min(4).max(8),
  survey: z.strictObject({
    how: line,
    columns: z
      .array(z.strictObject({ id, label, kind: z.enum(['number', 'word']) }))
      .min(5)
      .max(10),
    rows: z
      .array(z.tuple([id], z.union([z.string(), z.number()])))
      .min(20)
      .max(40),
    tallies: z.array(Piece).min(3).max(10),
  }),
  interviews: z.array(z.strictObject({ id, who: line, setting: line, lines: z.array(Piece).min(6).max(16) })).length(3),
  numbers: z.strictObject({
    how: line,
    when: z.strictObject({
      title: line,
      unit: label,
      cells: z.strictObject(Object.fromEntries(WEEKDAYS.map((day) => [day, cellsOfDay]))),
    }),
    charts: z
      .array(
        z.strictObject({
          id,
          title: line,
          unit: z.enum(['%', 'count']),
          bars: z
            .array(z.strictObject({ id, label, value: z.number().min(0) }))
            .min(2)
            .max(9),
        }),
      )
      .min(3)
      .max(6),
    figures: z.array(Piece).min(4).max(14),
  }),
  comments: z.strictObject({
    how: line,
    items: z
      .array(z.strictObject({ id, network: z.enum(NETWORKS), who: label, on: z.iso.date(), text: line, likes: z.int().min(0) }))
      .min(12)
      .max(20),
  }),
});
export type Research = z.infer<typeof Research>;

const Theme = z.strictObject({
  id,
  label: inBoth,
  /** Beginnings of words that give the theme away, without accents; several words must all occur; `$` ends a word. */
  stems: z.array(z.string().regex(/^[a-z0-9$ ]{2,40}$/, 'must be lower-case beginnings of words without accents')).min(1),
});

const many = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);
/** What a piece says, field by field. */
const Says = z.strictObject({
  sex: many(z.enum(SEXES)).optional(),
  age: z.tuple([z.int(), z.int()]).optional(),
  place: many(id).optional(),
  family: many(z.enum(FAMILIES)).optional(),
  children: many(z.enum(CHILDREN)).optional(),
  work: many(id).optional(),
  income: many(z.enum(INCOMES)).optional(),
  interests: many(z.enum(INTERESTS)).optional(),
  problems: many(id).optional(),
  costs: many(id).optional(),
  networks: many(z.enum(NETWORKS)).optional(),
  when: many(z.enum(CELLS)).optional(),
  barriers: many(id).optional(),
});
export type Says = z.infer<typeof Says>;

/**
 * How strong a piece is: what people did, counted · what somebody saw · answers counted · what one person tells ·
 * what people say they would do.
 */
export const STRENGTHS = ['did', 'saw', 'tally', 'told', 'wish'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Why a piece is noise: it can't be about a customer, whatever it says. */
export const NOISES = ['elsewhere', 'joke', 'insider', 'spam', 'belief', 'trivia'] as const;
export type Noise = (typeof NOISES)[number];

const KeyPiece = z.strictObject({
  segments: many(id).optional(),
  strength: z.enum(STRENGTHS).optional(),
  /** Who speaks, where several pieces come from one mouth. */
  voice: id.optional(),
  /** One of the few who write most. */
  loud: z.boolean().default(false),
  noise: z.enum(NOISES).optional(),
  says: Says.optional(),
  denies: Says.optional(),
});

const ColumnKey = z.strictObject({
  field: z.enum(FIELDS),
  strength: z.enum(STRENGTHS).default('told'),
  /** Answer as printed → what it says; a column of numbers needs none. */
  map: z.record(z.string(), many(id)).optional(),
});

export const Key = z.strictObject({
  /** The real groups, by id only: their names belong to the truth. */
  segments: z.array(id).min(2).max(4),
  themes: z.strictObject({
    work: z.array(Theme).min(2),
    problems: z.array(Theme).min(4),
    costs: z.array(Theme).min(3),
    barriers: z.array(Theme).min(4),
  }),
  columns: z.record(id, z.array(ColumnKey)),
  /** Survey row → its group, or why it is noise. */
  rows: z.record(id, z.union([id, z.strictObject({ noise: z.enum(NOISES) })])),
  /** Parts of the week in which a group shows in the visits. */
  when: z.record(id, z.array(z.enum(CELLS))),
  pieces: z.record(id, KeyPiece),
});
export type Key = z.infer<typeof Key>;

const TruthSegment = z.strictObject({
  id,
  name: label,
  share: percent,
  story: z.string().trim().min(40).max(700),
  sex: z.enum(SEXES).nullable(),
  age: z.tuple([z.int(), z.int()]),
  place: many(id),
  family: z.array(z.enum(FAMILIES)).nullable(),
  children: z.array(z.enum(CHILDREN)).nullable(),
  work: z.array(id).nullable(),
  income: z.enum(INCOMES).nullable(),
  interests: z.array(z.enum(INTERESTS)).nullable(),
  problems: z.array(id),
  costs: z.array(id),
  networks: z.array(z.enum(NETWORKS)),
  when: z.array(z.enum(CELLS)),
  barriers: z.array(id),
});

export const Truth = z.strictObject({
  segments: z.array(TruthSegment).min(2).max(4),
  /** What no careful reader could have found in this dossier. */
  unknowable: z.array(z.strictObject({ what: line, why: line })).min(1),
  traps: z.array(z.strictObject({ title: label, text: z.string().trim().min(40).max(600), pieces: z.array(id) })).min(2),
});
export type Truth = z.infer<typeof Truth>;
export type TruthSegment = z.infer<typeof TruthSegment>;

/** One client's whole pack. */
export type PersonaPack = { readonly research: Research; readonly key: Key; readonly truth: Truth };
