import { newId } from '#kernel/ids.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { keepRun, type StoredRun } from './run-store.ts';

/** Begins a practice run in this browser and returns it; its luck is drawn here. */
export async function beginRun(
  owner: string,
  client: { readonly id: string; readonly version: number },
  language: Language,
): Promise<StoredRun> {
  const now = new Date().toISOString();
  const run: StoredRun = {
    id: newId(),
    owner,
    client: client.id,
    scenarioVersion: client.version,
    engineVersion: ENGINE_VERSION,
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
    mode: 'practice',
    language,
    startedAt: now,
    updatedAt: now,
    hour: 0,
    sent: 0,
  };
  await keepRun(run);
  return run;
}
