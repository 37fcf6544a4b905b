import { z } from 'zod';
import { readMarks } from '#features/progress/index.ts';
import { ID_PATTERN } from '#kernel/ids.ts';
import { LANGUAGES } from '#simulation/vocabulary.ts';
import { MOST_ACTIONS_A_REQUEST } from './run/held-run.ts';
import { ActionsFile } from './simulate/actions-file.ts';

const hour = z.int().min(0).max(100_000);
const version = z.int().min(1).max(1_000_000);

/** A run's id, as it stands in an address. */
export const RunId = z.string().regex(ID_PATTERN);

/** A run that a browser has begun. A certified one comes without a seed: the server draws it. */
export const BeginRun = z.strictObject({
  id: RunId,
  client: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  scenarioVersion: version,
  engineVersion: version,
  seed: z.int().min(0).max(0xffff_ffff).optional(),
  mode: z.enum(['practice', 'certified']),
  language: z.enum(LANGUAGES),
  startedAt: z.iso.datetime(),
  /** The run of which it is a copy up to an hour. */
  origin: z.strictObject({ kind: z.enum(['rewind', 'parted']), run: RunId, hour }).optional(),
});
export type BeginRun = z.infer<typeof BeginRun>;

/** Actions to be added behind the first `from`, and the hour up to which the run has been played with them. */
export const AppendActions = z.strictObject({
  from: z.int().min(0),
  actions: ActionsFile.refine((actions) => actions.length <= MOST_ACTIONS_A_REQUEST),
  hour,
});
export type AppendActions = z.infer<typeof AppendActions>;

/** What was agreed with the client, one promise a goal of the brief. */
export const AgreeGoals = z.strictObject({
  at: hour,
  goals: z
    .array(
      z.strictObject({ goal: z.string().min(1).max(80), amount: z.number().min(0).max(1e9), byWeek: z.int().min(1).max(60) }),
    )
    .min(1)
    .max(12)
    .refine((goals) => new Set(goals.map(({ goal }) => goal)).size === goals.length),
});
export type AgreeGoals = z.infer<typeof AgreeGoals>;

/** What a finished run has come to, says the browser that played it. */
export const FinishRun = z.strictObject({ digest: z.string().regex(/^[0-9a-f]{16}$/) });

/** What a browser reports of a run that has ended. */
export const FinishedRunBody = z.strictObject({
  run: RunId,
  client: z.string().max(41),
  marks: z.unknown().transform(readMarks),
});

/** What is being written in a run; a value of null says that it was taken away. Pictures stay in their browser. */
export const KeepDrafts = z.strictObject({
  drafts: z
    .array(
      z.strictObject({
        place: z.string().regex(/^(?!picture )[ -~]{1,120}$/),
        value: z.unknown().refine((value) => JSON.stringify(value ?? null).length <= 60_000),
        savedAt: z.iso.datetime(),
      }),
    )
    .min(1)
    .max(100),
});
export type KeepDrafts = z.infer<typeof KeepDrafts>;
