import { currentOwner, GUEST } from '#features/progress/client.ts';
import { SECOND_MS } from '#kernel/clock.ts';
import type { Action } from '#simulation/actions.ts';
import { listUnsentDrafts, markDraftsSent, takeDrafts } from './draft-store.ts';
import type { HeldRunWithActions } from './held-run.ts';
import { nextBatch } from './next-batch.ts';
import { DRAFT_KEPT, findRun, forgetRun, listRuns, noteRun, type StoredRun } from './run-store.ts';
import {
  type Batch,
  deleteRun,
  type Failure,
  fetchDrafts,
  fetchRun,
  sendActions,
  sendAgreement,
  sendDrafts,
  sendRun,
} from './runs-api.ts';
import { type Standing, standingOf } from './same-actions.ts';
import { adoptRuns, hasUnsentAgreement, listUnsent, markSent, partFrom, takeOver } from './sync-store.ts';

/** What the desk says about where a run is kept. */
export type SyncState =
  /** A guest's: in this browser. */
  | 'here'
  | 'server'
  /** Kept here, sent when the server can be reached. */
  | 'later'
  | 'signed-out'
  /** Another device has gone on; who opens it again goes on from there. */
  | 'elsewhere'
  /** The server won't have it; it stays in this browser. */
  | 'refused';

type OpenHere = {
  readonly id: string;
  readonly hear: (state: SyncState) => void;
  /** What is on the desk goes on under another id, because the run was continued elsewhere as well. */
  readonly parted: (copying: Promise<StoredRun>) => void;
};

const DEBOUNCE_MS = SECOND_MS;
const FIRST_RETRY_MS = 2 * SECOND_MS;
const LAST_RETRY_MS = 60 * SECOND_MS;
const DRAFTS_A_REQUEST = 15;

let openHere: OpenHere | null = null;
let isStarted = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let retryMs = FIRST_RETRY_MS;
/** Left alone until something is done in them again. */
const parked = new Set<string>();

/** Says how the run on this page's desk stands, until the function that it returns is called. */
export function watchSync(open: OpenHere): () => void {
  openHere = open;
  open.hear(currentOwner() === GUEST ? 'here' : 'later');
  startSyncing();
  void sendAll();
  return () => void (openHere = null);
}

/** Sends what was done in a run, a moment later and together with what is done meanwhile. */
export function syncSoon(id: string): void {
  parked.delete(id);
  if (currentOwner() !== GUEST) tell(id, 'later');
  again(DEBOUNCE_MS);
}

/** Sends what the server lacks: now, when the connection returns and when the tab is looked at again. */
export function startSyncing(): void {
  if (isStarted) return;
  isStarted = true;
  addEventListener('online', () => void sendAll());
  addEventListener(DRAFT_KEPT, () => again(DEBOUNCE_MS));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void sendAll());
  void forgetForgotten().then(sendAll);
}

function again(ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void sendAll(), ms);
}

function tell(id: string, state: SyncState): void {
  if (openHere?.id === id) openHere.hear(state);
}

/** Sends all runs of whoever is at this browser. One tab at a time; a failure is tried again later, more and more slowly. */
async function sendAll(): Promise<void> {
  const owner = currentOwner();
  if (owner === GUEST) return sayWhoIsMissing();
  await navigator.locks.request('reachwright-runs', async () => {
    await adoptRuns(GUEST, owner);
    for (const id of await listUnsent(owner)) {
      if (parked.has(id)) continue;
      if (currentOwner() !== owner) return; // somebody else has signed in meanwhile
      const failure = await sendOne(owner, id);
      if (failure === null) continue;
      tell(id, failure === 'signed-out' ? 'signed-out' : 'later');
      if (failure !== 'signed-out') again(retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
      return;
    }
    retryMs = FIRST_RETRY_MS;
    await sayIfSent(owner);
  });
}

async function sayWhoIsMissing(): Promise<void> {
  if (openHere === null) return;
  const found = await findRun(openHere.id);
  openHere.hear(found && found.run.owner !== GUEST ? 'signed-out' : 'here');
}

async function sayIfSent(owner: string): Promise<void> {
  if (openHere === null || parked.has(openHere.id)) return;
  const unsent = await listUnsent(owner);
  if (!unsent.includes(openHere.id)) tell(openHere.id, 'server');
}

/** Sends one run, part by part. What a second round doesn't settle waits for the next time. */
async function sendOne(owner: string, id: string): Promise<Failure | null> {
  for (;;) {
    const found = await findRun(id);
    if (!found) return null;
    const { run, actions } = found;
    const isKnown = run.sentHour !== undefined;
    if (isKnown && hasUnsentAgreement(run)) {
      const failure = await sendAgreed(run);
      if (failure !== null) return failure;
    }
    const batch = nextBatch(run, actions);
    if (isKnown && batch === null) return sendWritten(id);
    const answer = isKnown && batch !== null ? await sendActions(id, batch) : await begin(run);
    switch (answer.kind) {
      case 'ok':
        if (answer.value.count > actions.length) return meet(owner, id);
        // What the server holds beyond this part has not been compared yet.
        await markSent(id, { count: Math.min(answer.value.count, endOf(batch)), hour: answer.value.hour });
        continue;
      case 'gone':
        if (!isKnown) return 'server';
        // Removed on another device, but something was done here since: it is begun again.
        await markSent(id, null);
        continue;
      case 'behind':
        return meet(owner, id);
      case 'refused':
        // Time has gone on elsewhere in a certified run: the lists part.
        if (answer.code.startsWith('impossible-') && run.mode === 'certified') await meet(owner, id);
        parked.add(id);
        tell(id, 'refused');
        return null;
      case 'failed':
        return answer.why;
    }
  }
}

/** Sends what is being written, once all that was done is there. What the server won't have of it stays in this browser. */
async function sendWritten(id: string): Promise<Failure | null> {
  const unsent = await listUnsentDrafts(id);
  for (let from = 0; from < unsent.length; from += DRAFTS_A_REQUEST) {
    const part = unsent.slice(from, from + DRAFTS_A_REQUEST);
    const answer = await sendDrafts(id, part);
    if (answer.kind === 'failed') return answer.why;
    await markDraftsSent(part);
  }
  return null;
}

/** What the server holds of an agreement is what counts; one that it won't have is no agreement. */
async function sendAgreed({ id, agreed }: StoredRun): Promise<Failure | null> {
  if (!agreed) return null;
  const answer = await sendAgreement(id, agreed);
  if (answer.kind === 'failed') return answer.why;
  await noteRun(id, { agreed: answer.kind === 'ok' ? answer.value : null, isAgreedSent: true });
  return null;
}

const endOf = (batch: Batch | null): number => (batch === null ? 0 : batch.from + batch.actions.length);

/** Whatever the server holds of it, the next request begins with the first action: so the lists are compared. */
async function begin(run: StoredRun) {
  const begun = await sendRun(run);
  return begun.kind === 'ok' ? ({ kind: 'ok', value: { count: 0, hour: 0 } } as const) : begun;
}

/** Another device has been there: fetches the server's list and settles how this one stands to it. */
async function meet(owner: string, id: string): Promise<Failure | null> {
  const answer = await fetchRun(id);
  if (answer.kind === 'failed') return answer.why;
  if (answer.kind !== 'ok') return null;
  if (openHere?.id === id) return settle(owner, answer.value, false);
  // Another tab's desk may have it open; that one settles it.
  await navigator.locks.request(`run ${id}`, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await settle(owner, answer.value, true);
  });
  return null;
}

async function settle(owner: string, held: HeldRunWithActions, mayReplace: boolean): Promise<null> {
  const { id } = held.run;
  const own = await findRun(id);
  switch (own === null ? 'behind' : standing(own, held)) {
    case 'apart':
      if (own !== null) await part(held, own.run);
      return null;
    case 'behind':
      if (mayReplace) await takeOver(owner, held);
      else {
        parked.add(id);
        tell(id, 'elsewhere');
      }
      return null;
    default:
      await markSent(id, { count: held.actions.length, hour: held.run.hour });
      return null;
  }
}

/** How what is here stands to what the server holds. Time that has passed there counts too. */
function standing({ run, actions }: { run: StoredRun; actions: readonly Action[] }, held: HeldRunWithActions): Standing {
  const lists = standingOf(actions, held.actions);
  if (lists === 'same') return held.run.hour > run.hour ? 'behind' : 'same';
  const next = actions[held.actions.length];
  const isTooLate = lists === 'ahead' && run.mode === 'certified' && next !== undefined && next.hour < held.run.hour;
  return isTooLate ? 'apart' : lists;
}

/** Both have gone on: what is here becomes a run of its own, and the desk that has it open goes along. */
async function part(held: HeldRunWithActions, own: StoredRun): Promise<void> {
  const copying = partFrom(held, own);
  const open = openHere?.id === own.id ? openHere : null;
  // Told before it happens: what is done on the desk meanwhile belongs to the copy.
  open?.parted(copying);
  const copy = await copying;
  if (open) openHere = { ...open, id: copy.id };
  again(0);
}

/**
 * Fetches what another device has done and was writing in a run, before the desk opens it; whoever calls holds the run's lock. Without
 * the server the run is opened as it lies here.
 */
export async function pullRun(id: string): Promise<'as-it-was' | 'parted'> {
  const owner = currentOwner();
  if (owner === GUEST || id === '') return 'as-it-was';
  const [answer, written] = await Promise.all([fetchRun(id), fetchDrafts(id)]);
  if (written.kind === 'ok') await takeDrafts(id, written.value.drafts);
  if (answer.kind !== 'ok') return 'as-it-was';
  return navigator.locks.request('reachwright-runs', async () => {
    const own = await findRun(id);
    const isApart = own !== null && standing(own, answer.value) === 'apart';
    await settle(owner, answer.value, true);
    return isApart ? 'parted' : 'as-it-was';
  });
}

/** Runs that were removed here and not asked back before the page was left go from the server too. */
async function forgetForgotten(): Promise<void> {
  const owner = currentOwner();
  for (const { id, owner: whose } of await listRuns(forgottenOwner(owner))) {
    const answer = whose === forgottenOwner(GUEST) ? null : await deleteRun(id);
    if (answer === null || answer.kind === 'ok' || answer.kind === 'gone') await forgetRun(id);
  }
}

/** Whose a run is that its owner has removed and can still have back. */
export const forgottenOwner = (owner: string): string => `forgotten ${owner}`;
