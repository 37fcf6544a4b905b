import { currentOwner, GUEST } from '#features/progress/client.ts';
import { hasOwnDrafts } from './draft-store.ts';
import { forgetRun, listRuns, type StoredRun } from './run-store.ts';
import { fetchRuns } from './runs-api.ts';
import { forgottenOwner } from './sync.ts';
import { listUnsent, storedFrom } from './sync-store.ts';

/**
 * Shows a person's runs: those of this browser at once, and when the server has answered also those begun on another
 * device. What was removed there, and holds nothing here that the server lacks, goes from here too.
 */
export async function listEverywhere(owner: string, show: (runs: readonly StoredRun[]) => void): Promise<void> {
  const own = [...(await listRuns(owner)), ...(owner === GUEST ? [] : await listRuns(GUEST))];
  show(latestFirst(own));
  const answer = owner === GUEST ? null : await fetchRuns();
  // Somebody else may have signed in meanwhile.
  if (answer?.kind !== 'ok' || currentOwner() !== owner) return;
  const held = answer.value.runs.map((run) => storedFrom(run, owner));
  const removedHere = (await listRuns(forgottenOwner(owner))).map(({ id }) => id);
  const unsent = await listUnsent(owner);
  const removedThere = own.filter(
    (run) => run.sentHour !== undefined && !unsent.includes(run.id) && !held.some(({ id }) => id === run.id),
  );
  for (const { id } of removedThere) await forgetRun(id);
  show(
    latestFirst([
      ...own.filter((run) => !removedThere.includes(run)).map((run) => furthest(run, held)),
      ...held.filter(({ id }) => !removedHere.includes(id) && !own.some((run) => run.id === id)),
    ]),
  );
}

/** The other device may have played on. */
function furthest(run: StoredRun, held: readonly StoredRun[]): StoredRun {
  const other = held.find(({ id }) => id === run.id);
  return other && other.hour > run.hour ? { ...run, hour: other.hour, updatedAt: other.updatedAt } : run;
}

const latestFirst = (runs: readonly StoredRun[]): StoredRun[] => [...runs].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));

/** Removes a member's runs that the server holds from this browser (at sign-out); unsent work and their own pictures wait for their return. */
export async function forgetSentRuns(owner: string): Promise<void> {
  if (owner === GUEST) return;
  const unsent = await listUnsent(owner);
  for (const { id } of await listRuns(owner)) if (!unsent.includes(id) && !(await hasOwnDrafts(id))) await forgetRun(id);
}
