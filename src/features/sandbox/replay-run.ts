import type { Db } from '#db/client.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { findOwnRun, listActions } from './rows.ts';
import type { Verify } from './run/verify-queue.ts';
import type { ScenarioShelf } from './shelf.ts';

/** Whose run, and up to the end of which week. */
export type Replay = { readonly userId: string; readonly run: string; readonly weeks: number };
/** What the server's own replay came to; the score is 0 for doing nothing and 100 for the expert in the same weeks. */
export type Replayed = { readonly digest: string; readonly score: number; readonly actions: number };

/** Plays the first weeks of a member's run again, beside the server. Nothing is claimed and nothing is kept. */
export async function replayRun(
  db: Db,
  given: { readonly scenarios: ScenarioShelf; readonly verify: Verify },
  { userId, run: id, weeks }: Replay,
): Promise<Result<Replayed, 'not-found' | 'not-over' | 'other-version' | 'busy' | 'too-slow' | 'impossible-list'>> {
  const run = await findOwnRun(db, userId, id);
  if (run === null) return refuse('not-found');
  const scenario = given.scenarios.find(run.client);
  if (scenario?.version !== run.scenarioVersion || run.engineVersion !== ENGINE_VERSION) return refuse('other-version');
  const end = Math.min(weeks, scenario.weeks) * 168;
  if (run.hour < end) return refuse('not-over');
  // What was done at the last hour shows only after it.
  const actions = (await listActions(db, run.id)).filter(({ hour }) => hour < end);
  const { seed, language } = run;
  const key = `${run.id} ${String(actions.length)} ${String(end)} replay`;
  const found = await given.verify(key, { scenario, seed, language, actions, digest: null, weeks: end / 168 });
  if (!found.ok) return found;
  if (found.value.kind !== 'borne-out') return refuse('impossible-list', { detail: { why: found.value.why } });
  return ok({ digest: found.value.digest, score: found.value.score, actions: actions.length });
}
