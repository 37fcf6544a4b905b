/** What sync.ts writes into the browser's store of runs; each in one transaction, so that a closed tab leaves no half. */
import { nowText } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import { draftFor, draftsOf, listUnsentDrafts } from './draft-store.ts';
import type { HeldRun, HeldRunWithActions, Origin, Reached } from './held-run.ts';
import { picturesOf } from './own-pictures.ts';
import { QUEUE } from './queue-place.ts';
import { openStore, type StoredRun } from './run-store.ts';

const actionsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity]);

/** Somebody's runs of which the server lacks something, by their ids. */
export async function listUnsent(owner: string): Promise<string[]> {
  const tx = (await openStore()).transaction(['runs', 'actions']);
  const runs = await tx.objectStore('runs').index('owner').getAll(owner);
  const counts = await Promise.all(runs.map(({ id }) => tx.objectStore('actions').count(actionsOf(id))));
  const lacks = (run: StoredRun, count: number): boolean =>
    count > run.sent || run.hour > (run.sentHour ?? -1) || hasUnsentAgreement(run);
  const written = await Promise.all(runs.map(({ id }) => listUnsentDrafts(id)));
  return runs.filter((run, i) => lacks(run, counts[i] ?? 0) || written[i]?.length !== 0).map(({ id }) => id);
}

export const hasUnsentAgreement = ({ agreed, isAgreedSent }: StoredRun): boolean => Boolean(agreed) && isAgreedSent !== true;

/** Whoever signs in takes over what was played in this browser before. */
export async function adoptRuns(from: string, owner: string): Promise<void> {
  const tx = (await openStore()).transaction('runs', 'readwrite');
  for (const run of await tx.store.index('owner').getAll(from)) await tx.store.put({ ...run, owner });
  await tx.done;
}

/** Notes what the server holds of a run; null when it does not know it. */
export async function markSent(id: string, reached: Reached | null): Promise<void> {
  const tx = (await openStore()).transaction('runs', 'readwrite');
  const run = await tx.store.get(id);
  if (run) {
    const { sentHour: _, ...rest } = run;
    await tx.store.put(reached ? { ...rest, sent: reached.count, sentHour: reached.hour } : { ...rest, sent: 0 });
  }
  await tx.done;
}

/** A run of the server's as this browser keeps it. */
export function storedFrom(held: HeldRun, owner: string): StoredRun {
  const { count, ...run } = held;
  return { ...run, owner, sent: count, sentHour: held.hour, isAgreedSent: run.agreed !== null };
}

/** Puts the server's list in the place of the one that this browser has. */
export async function takeOver(owner: string, { run, actions }: HeldRunWithActions): Promise<void> {
  const tx = (await openStore()).transaction(['runs', 'actions'], 'readwrite');
  const kept = tx.objectStore('actions');
  await kept.delete(actionsOf(run.id));
  for (const [seq, action] of actions.entries()) await kept.put({ run: run.id, seq, action });
  const own = await tx.objectStore('runs').get(run.id);
  const unsent = own && run.agreed === null && own.agreed ? { agreed: own.agreed } : {};
  await tx.objectStore('runs').put({ ...storedFrom(run, owner), ...unsent });
  await tx.done;
}

/** A run of its own that begins as another one, up to the hour of its origin; the server knows nothing of it. */
function copyOf(run: StoredRun, origin: Origin): StoredRun {
  const { sentHour: _, isAgreedSent: __, verified: ___, refusedWhy: ____, agreed, ...rest } = run;
  const kept = agreed && agreed.at <= origin.hour ? { agreed } : {};
  return { ...rest, ...kept, id: newId(), mode: 'practice', hour: origin.hour, sent: 0, origin, updatedAt: nowText() };
}

/**
 * Goes back: makes a run that begins as another one, with its first `count` actions, and stands at `hour`. The other one
 * stays as it is. Returns the new one.
 */
export async function rewindTo(run: StoredRun, count: number, hour: SimHour): Promise<StoredRun> {
  const copy = copyOf(run, { kind: 'rewind', run: run.id, hour });
  const tx = (await openStore()).transaction(['runs', 'actions', 'drafts'], 'readwrite');
  const drafts = tx.objectStore('drafts');
  // What was being written stays with the other one; its own pictures and the slots of its queue are used in both.
  const used = [...(await drafts.getAll(picturesOf(run.id))), ...(await drafts.getAll(IDBKeyRange.only([run.id, QUEUE])))];
  for (const draft of used) await drafts.put(draftFor(copy.id, draft));
  const actions = tx.objectStore('actions');
  for (const kept of await actions.getAll(actionsOf(run.id))) if (kept.seq < count) await actions.put({ ...kept, run: copy.id });
  await tx.objectStore('runs').put(copy);
  await tx.done;
  return copy;
}

/**
 * Gives what was done here an id of its own, as a practice run, and the old id to the server's list: both have gone on,
 * and neither is lost. Returns the copy.
 */
export async function partFrom(held: HeldRunWithActions, own: StoredRun): Promise<StoredRun> {
  const copy = copyOf(own, { kind: 'parted', run: own.id, hour: own.hour });
  const tx = (await openStore()).transaction(['runs', 'actions', 'drafts'], 'readwrite');
  const actions = tx.objectStore('actions');
  for (const kept of await actions.getAll(actionsOf(own.id))) await actions.put({ ...kept, run: copy.id });
  await actions.delete(actionsOf(own.id));
  for (const [seq, action] of held.actions.entries()) await actions.put({ run: own.id, seq, action });
  const drafts = tx.objectStore('drafts');
  for (const draft of await drafts.getAll(draftsOf(own.id))) await drafts.put(draftFor(copy.id, draft));
  await drafts.delete(draftsOf(own.id));
  await tx.objectStore('runs').put(copy);
  await tx.objectStore('runs').put(storedFrom(held.run, own.owner));
  await tx.done;
  return copy;
}
