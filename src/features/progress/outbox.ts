import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { dayOf } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import type { Deed, DeedAnswer } from './deeds.ts';

/** A deed in this browser: whose it is, and whether the server holds it. */
export type StoredDeed = Deed & {
  /** A member's id, or `guest` until somebody signs up or in. */
  readonly owner: string;
  readonly state: 'waiting' | 'sent' | 'refused';
  readonly reason?: string;
};

/** What the learner is told about their work. */
export type SaveState =
  | { readonly kind: 'nothing-to-save' }
  /** A guest's work: kept in this browser. */
  | { readonly kind: 'kept-here'; readonly at: Date }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'sending'; readonly waiting: number }
  /** Offline, the server is down or the session has ended: kept here, sent later. */
  | { readonly kind: 'waiting'; readonly waiting: number; readonly why: 'offline' | 'server' | 'signed-out' };

interface Store extends DBSchema {
  deeds: { key: string; value: StoredDeed; indexes: { owner: [string, string]; kind: [string, string] } };
}

/** The owner of what is done without an account. */
export const GUEST = 'guest';
const BATCH = 50;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

let opened: Promise<IDBPDatabase<Store>> | undefined;

function store(): Promise<IDBPDatabase<Store>> {
  opened ??= openDB<Store>('reachwright', 1, {
    upgrade(db) {
      const deeds = db.createObjectStore('deeds', { keyPath: 'id' });
      deeds.createIndex('owner', ['owner', 'state']);
      deeds.createIndex('kind', ['owner', 'kind']);
    },
  });
  return opened;
}

/** Who is at this browser: a member's id from the readable half of the session's cookies, or `guest`. */
export function currentOwner(): string {
  return /(?:^|; )rw-member=([^;]+)/.exec(document.cookie)?.[1] ?? GUEST;
}

// Who was at this page when it opened. A session that ends under it takes the cookie away; what is done then is still theirs.
let pageOwner = GUEST;

function ownerOfDeeds(): string {
  const owner = currentOwner();
  return owner === GUEST ? pageOwner : owner;
}

const listeners = new Set<(state: SaveState) => void>();
let lastState: SaveState = { kind: 'nothing-to-save' };

function tell(state: SaveState): void {
  lastState = state;
  for (const listener of listeners) listener(state);
}

/** Calls `listener` with the present save state and at each change; returns how to stop. */
export function onSaveState(listener: (state: SaveState) => void): () => void {
  listeners.add(listener);
  listener(lastState);
  return () => listeners.delete(listener);
}

/**
 * Keeps a deed in this browser and sends it when it can be sent. Resolves as soon as it is kept: from then on
 * neither a closed tab nor a dead server loses it. Errors: rejects when the browser refuses storage.
 * `replaces` drops an earlier deed of the same kind that has not been sent yet (an autosave overtaken by the next).
 */
export async function queueDeed(kind: string, body: unknown, replaces?: string): Promise<Deed> {
  const now = new Date();
  const deed: Deed = { id: newId(now.getTime()), kind, at: now.toISOString(), day: dayOf(now, now.getTimezoneOffset()), body };
  const db = await store();
  const tx = db.transaction('deeds', 'readwrite');
  if (replaces !== undefined && (await tx.store.get(replaces))?.state === 'waiting') await tx.store.delete(replaces);
  await tx.store.put({ ...deed, owner: ownerOfDeeds(), state: 'waiting' });
  await tx.done;
  if (ownerOfDeeds() === GUEST) tell({ kind: 'kept-here', at: now });
  void sendDeeds();
  return deed;
}

/** This person's deeds of one kind that are still in this browser, oldest first. A member sees a guest's too: they are about to be theirs. */
export async function listDeeds(kind: string): Promise<StoredDeed[]> {
  const db = await store();
  const owners = [...new Set([currentOwner(), GUEST])];
  const found = await Promise.all(owners.map((owner) => db.getAllFromIndex('deeds', 'kind', [owner, kind])));
  return found.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Removes what the server already holds of a member from this browser (at sign-out); unsent deeds stay for their return. */
export async function forgetOwner(owner: string): Promise<void> {
  const tx = (await store()).transaction('deeds', 'readwrite');
  for (const key of await tx.store.index('owner').getAllKeys([owner, 'sent'])) await tx.store.delete(key);
  await tx.done;
}

let retryMs = FIRST_RETRY_MS;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits. Only one tab sends at a time; a failure is tried again later, more and more slowly. */
export async function sendDeeds(): Promise<void> {
  const owner = currentOwner();
  if (owner === GUEST) {
    if (pageOwner !== GUEST) tell({ kind: 'waiting', waiting: 1, why: 'signed-out' });
    return;
  }
  await navigator.locks.request('reachwright-outbox', async () => {
    await adoptGuestDeeds(owner);
    for (;;) {
      const waiting = await (await store()).getAllFromIndex('deeds', 'owner', [owner, 'waiting']);
      if (waiting.length === 0) break;
      tell({ kind: 'sending', waiting: waiting.length });
      const failure = await sendBatch(waiting.slice(0, BATCH));
      if (failure) return later(failure, waiting.length);
      retryMs = FIRST_RETRY_MS;
      if (waiting.length <= BATCH) tell({ kind: 'saved', at: new Date() });
    }
  });
}

async function adoptGuestDeeds(owner: string): Promise<void> {
  const tx = (await store()).transaction('deeds', 'readwrite');
  for (const deed of await tx.store.index('owner').getAll([GUEST, 'waiting'])) await tx.store.put({ ...deed, owner });
  await tx.done;
}

type Failure = 'offline' | 'server' | 'signed-out';

async function sendBatch(deeds: readonly StoredDeed[]): Promise<Failure | undefined> {
  let response: Response;
  try {
    response = await fetch('/api/deeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ deeds: deeds.map(({ id, kind, at, day, body }) => ({ id, kind, at, day, body })) }),
    });
  } catch {
    return navigator.onLine ? 'server' : 'offline'; // no answer at all: the deeds stay and go out again
  }
  if (response.status === 401) return 'signed-out';
  if (!response.ok) return 'server';
  const { answers }: { answers: readonly DeedAnswer[] } = await response.json();
  const refusedFor = new Map(answers.map((answer) => [answer.id, answer.refused]));
  const tx = (await store()).transaction('deeds', 'readwrite');
  for (const deed of deeds) {
    if (!refusedFor.has(deed.id)) continue;
    const reason = refusedFor.get(deed.id);
    await tx.store.put(reason === undefined ? { ...deed, state: 'sent' } : { ...deed, state: 'refused', reason });
  }
  await tx.done;
  return undefined;
}

function later(why: Failure, waiting: number): void {
  tell({ kind: 'waiting', waiting, why });
  clearTimeout(retry);
  if (why === 'signed-out') return;
  retry = setTimeout(() => void sendDeeds(), retryMs);
  retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
}

/** Begins sending on this page: now, when the connection returns and when the tab is looked at again. */
export function startSending(): void {
  pageOwner = currentOwner();
  addEventListener('online', () => void sendDeeds());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void sendDeeds());
  void sendDeeds();
}
