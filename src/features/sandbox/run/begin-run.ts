import { nowText } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { keepRun, type StoredRun } from './run-store.ts';
import { type Answered, sendRun } from './runs-api.ts';
import { storedFrom } from './sync-store.ts';

type Taken = { readonly id: string; readonly version: number };

/** Begins a practice run in this browser and returns it; its luck is drawn here. */
export async function beginRun(owner: string, client: Taken, language: Language): Promise<StoredRun> {
  const run: StoredRun = {
    ...beginningOf(client, language),
    owner,
    mode: 'practice',
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
    updatedAt: nowText(),
    hour: 0,
    sent: 0,
  };
  await keepRun(run);
  return run;
}

/** Begins a certified run on the server, which draws its luck, and keeps it here. What failed says how. */
export async function beginCertified(owner: string, client: Taken, language: Language): Promise<Answered<StoredRun>> {
  const begun = await sendRun({ ...beginningOf(client, language), mode: 'certified' });
  if (begun.kind !== 'ok') return begun;
  const run = storedFrom(begun.value.run, owner);
  await keepRun(run);
  return { kind: 'ok', value: run };
}

const beginningOf = (client: Taken, language: Language) => ({
  id: newId(),
  client: client.id,
  scenarioVersion: client.version,
  engineVersion: ENGINE_VERSION,
  language,
  startedAt: nowText(),
});
