import { z } from 'zod';
import type { State } from '#simulation/state.ts';
import { LANGUAGES } from '#simulation/vocabulary.ts';

const share = z.number().min(0).max(1);

/** What a replay has seen done that a certificate may rest on. */
export const RunDeeds = z.object({
  /** The best report to the client: how much it tells them, 0 to 1. Null when none was written. */
  report: z.object({ insight: share, hour: z.int(), text: z.string(), language: z.enum(LANGUAGES) }).nullable(),
  /** The crisis and the best public statement in it. Null when it didn't come. */
  crisis: z
    .object({
      /** Hours until the first statement; null when nothing was said. */
      saidAfterHours: z.number().nullable(),
      /** What the best statement was worth (0 to 1), and the harm that the worst did. */
      weight: share,
      harm: share,
      isOver: z.boolean(),
    })
    .nullable(),
});
export type RunDeeds = z.infer<typeof RunDeeds>;

/** Reads out of a played run what was reported to the client and how the crisis was met. */
export function deedsOf(state: State): RunDeeds {
  return { report: bestReport(state), crisis: crisisOf(state) };
}

function bestReport({ client, done, refused, appraiseReport }: State): RunDeeds['report'] {
  if (client.report === 0) return null;
  const failed = new Set(refused.map(({ id }) => id));
  for (const action of done) {
    if (action.kind !== 'report-to-client' || failed.has(action.id)) continue;
    const { insight } = appraiseReport(action.text, action.language);
    if (insight === client.report) return { insight, hour: action.hour, text: action.text, language: action.language };
  }
  return null;
}

function crisisOf({ conversation: { storm } }: State): RunDeeds['crisis'] {
  if (storm.phase === 'ahead') return null;
  const { statements } = storm;
  return {
    saidAfterHours: statements[0] ? statements[0].hour - storm.since : null,
    weight: Math.max(0, ...statements.map(({ weight }) => weight)),
    harm: Math.max(0, ...statements.map(({ harm }) => harm)),
    isOver: storm.phase === 'over',
  };
}
