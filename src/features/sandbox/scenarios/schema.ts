import { z } from 'zod';
import { PLAYS } from '#simulation/policies/plays.ts';
import { GOAL_METRICS, MOTIVES, PICTURE_RIGHTS, TALK_KINDS, TRAP_KINDS } from '#simulation/scenario.ts';
import { FORMATS, NETWORKS, RHYTHMS, TOPICS } from '#simulation/vocabulary.ts';
import type { Texts } from './texts-file.ts';
import { WrittenHour } from './time.ts';

/*
 * The files of a scenario, `content/scenarios/<client>/`; docs/writing-scenarios.md is their manual, and the meaning of
 * each field stands in src/simulation/scenario.ts, whose types these schemas infer to.
 */

const id = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'use lower-case letters, digits and hyphens, like "seed-loaf".');
const text = z.string().trim().min(2);
const name = z.string().trim().min(1).max(80);
const inBoth = z.strictObject({ en: text, nl: text });
const share = z.number().min(0).max(1);
const factor = z.number().positive().max(20);
const euro = z.number().min(0);
const count = z.int().min(0);
const words = z.array(
  z
    .string()
    .trim()
    .min(1)
    .refine((word) => word === word.toLowerCase(), 'write it in lower case.'),
);
const wordsInBoth = z.strictObject({ en: words, nl: words });
/** What has to be said: one word of each list. */
const needsInBoth = z.strictObject({ en: z.array(words.min(1)), nl: z.array(words.min(1)) });
const weights = z.record(id, z.number().min(0));
const network = z.enum(NETWORKS);
const topic = z.enum(TOPICS);
const topics = z.array(topic);
const motives = z.array(z.enum(MOTIVES));
const perNetwork = <Value extends z.ZodType>(value: Value) => z.partialRecord(network, value);

const Brand = z.strictObject({
  name,
  followers: perNetwork(count),
  hollowFollowers: share,
  awareness: share,
  voice: z.strictObject({
    formality: share,
    humour: share,
    emoji: z.enum(['never', 'few', 'many']),
    says: wordsInBoth,
    avoids: wordsInBoth,
  }),
});

const Segment = z.strictObject({
  id,
  name,
  share: share.positive(),
  rhythm: z.enum(RHYTHMS),
  sessionsPerDay: z.number().min(0).max(40),
  networks: perNetwork(share),
  interests: z.partialRecord(topic, share),
  talkative: z.number().min(0).max(10),
  sociable: z.number().min(0).max(10),
  priceSensitivity: share,
  affinity: share,
  trust: share,
  followIndex: z.number().min(0).max(20),
  needPerWeek: z.number().min(0).max(14),
  wants: weights,
  motives,
});

const Product = z.strictObject({
  id,
  name: inBoth,
  priceEuro: euro,
  margin: share,
  topic,
  stockPerWeek: count.nullable(),
  returns: share,
});

const Page = z.strictObject({
  id,
  path: z.string().regex(/^\//, 'begin with a slash, like "/order".'),
  product: id.nullable(),
  quality: share,
  asksForEmail: z.boolean(),
});

const Pillar = z.strictObject({ id, name, topic, motives });

const Team = z.strictObject({
  hoursPerWeek: z.number().positive().max(80),
  euroPerHour: euro,
  craft: share,
  hours: z.partialRecord(z.enum(FORMATS), z.number().positive().max(40)),
  adBudgetPerWeek: euro,
});

const CalendarEntry = z.strictObject({
  id,
  kind: z.enum(['holiday', 'payday', 'event', 'trend', 'weather', 'feed-change']),
  name: inBoth,
  from: WrittenHour,
  to: WrittenHour,
  topics,
  networks: z.array(network),
  interest: factor,
  activity: factor,
  noise: factor,
  demand: factor,
  announced: z.boolean(),
  fits: z.boolean(),
});

const Crisis = z.strictObject({
  id,
  from: WrittenHour,
  network,
  arousal: share,
  truth: share,
  touches: weights,
  claim: inBoth,
  facts: text,
  statementNeeds: needsInBoth,
});

const Trap = z.strictObject({
  id,
  kind: z.enum(TRAP_KINDS),
  words: wordsInBoth,
  harm: share,
  fineEuro: euro,
  why: text,
});

const ClientQuestion = z.strictObject({
  id,
  about: z.enum(['offer', 'people', 'money', 'past', 'team', 'goal', 'rules', 'rivals']),
  question: text,
  answer: text,
  worth: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

const Client = z.strictObject({
  name,
  role: name,
  patience: z.int().min(1).max(20),
  brief: z.string().trim().min(200).max(3000),
  questions: z.array(ClientQuestion).min(10),
  approves: z.enum(['nothing', 'promotion', 'everything']),
  approvalHours: z.number().min(0).max(168),
  lateChange: z.strictObject({ at: WrittenHour, text, goal: id, factor }),
});

const Goal = z.strictObject({
  id,
  metric: z.enum(GOAL_METRICS),
  network: network.nullable(),
  target: z.number().positive(),
  weight: share.positive(),
  text,
});

/** How the scenario stands on the list of scenarios. */
const About = z.strictObject({ title: inBoth, summary: inBoth, level: z.union([z.literal(1), z.literal(2), z.literal(3)]) });

export const ScenarioFile = z.strictObject({
  about: About,
  version: z.int().min(1),
  weeks: z.int().min(1).max(26),
  startsOn: z.iso
    .date()
    .refine((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === 1, 'a run begins on a Monday, like 2026-03-02.'),
  brand: Brand,
  segments: z.array(Segment).min(4),
  products: z.array(Product).min(1),
  pages: z.array(Page).min(1),
  pillars: z.array(Pillar).min(4).max(8),
  team: Team,
  calendar: z.array(CalendarEntry).min(8),
  crisis: Crisis,
  traps: z.array(Trap).min(4),
  client: Client,
  goals: z.array(Goal).min(3).max(6),
});

const Posting = z.strictObject({
  followers: count,
  perWeek: z.number().min(0).max(50),
  formats: z.array(z.enum(FORMATS)).min(1),
  topics: topics.min(1),
  hours: z.array(z.int().min(0).max(23)).min(1),
  quality: share,
  promotion: share,
});

export const RivalsFile = z.strictObject({
  competitors: z.array(z.strictObject({ id, name, posts: perNetwork(Posting), priceIndex: factor, pull: weights })).min(2),
  influencers: z
    .array(
      z.strictObject({
        id,
        name,
        network,
        followers: count,
        bought: share,
        audience: weights,
        topic,
        quality: share,
        feeEuro: euro,
        labels: z.boolean(),
      }),
    )
    .min(3),
});

/** A drawn scene: what the picture's attributes are counted from; the rest of it is the drawing's own business. */
const DrawnScene = z.looseObject({
  place: z.string(),
  light: z.enum(['dawn', 'day', 'lamp', 'dusk', 'rain']),
  people: z.array(z.looseObject({ age: z.enum(['child', 'young', 'adult', 'old']) })),
  product: z.string().nullable(),
  text: z.string().optional(),
  distance: z.enum(['far', 'near']),
  clutter: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

const PictureEntry = z.strictObject({
  id,
  topic,
  product: id.nullable(),
  title: inBoth,
  rights: z.enum(PICTURE_RIGHTS),
  scenes: z.array(DrawnScene).min(1),
});
export type PictureEntry = z.infer<typeof PictureEntry>;

export const PicturesFile = z.array(PictureEntry).min(24);

const TalkReason = z.strictObject({
  id,
  kind: z.enum(TALK_KINDS),
  cause: z.enum(['post', 'order', 'fault', 'undisclosed', 'price', 'crisis', 'none']),
  weight: z.number().positive(),
  segments: weights,
  topics,
  rule: id,
  answerNeeds: needsInBoth,
  isPrivate: z.boolean(),
});

export const TalkFile = z.strictObject({ reasons: z.array(TalkReason).min(12) });

export const GrammarFile = z.record(id, z.array(z.string().trim().min(1)).min(1));
export type Grammar = z.infer<typeof GrammarFile>;

const PlayText = z.strictObject({
  id,
  play: z.enum(PLAYS),
  network,
  format: z.enum(FORMATS),
  pillar: id,
  topic,
  picture: id.nullable(),
  altText: z.string(),
  hasCaptions: z.boolean(),
  link: id.nullable(),
  isTagged: z.boolean(),
  disclosed: z.boolean(),
  text: z.string().trim().min(1).max(5000),
});

/** What the engine's own players publish for this client: see `src/simulation/policies`. */
export const PlaysFile = z.array(PlayText).min(20);

/** Everything that an author writes of one client, file by file. */
export type Written = {
  readonly scenario: z.infer<typeof ScenarioFile>;
  readonly rivals: z.infer<typeof RivalsFile>;
  readonly pictures: z.infer<typeof PicturesFile>;
  readonly plays: z.infer<typeof PlaysFile>;
  readonly talk: z.infer<typeof TalkFile>;
  readonly talkEn: Grammar;
  readonly talkNl: Grammar;
  readonly sharedEn: Grammar;
  readonly sharedNl: Grammar;
  readonly textsNl: Texts;
};
export type FileName = keyof Written;
