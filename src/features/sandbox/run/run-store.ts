import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { nowText } from '#kernel/clock.ts';
import type { Action } from '#simulation/actions.ts';
import type { Language, SimHour } from '#simulation/vocabulary.ts';
import type { Now } from '../views/now.ts';
import type { Agreement } from './agreement.ts';
import type { Origin, Verified } from './held-run.ts';

export type Standing = Pick<Now, 'goals' | 'followers' | 'orders' | 'revenueEuro' | 'satisfaction'>;

/** One run as this browser keeps it. Together with its actions it is all there is: the state is played from it. */
export type StoredRun = {
  readonly id: string;
  /** A member's id, or `guest`. */
  readonly owner: string;
  readonly client: string;
  readonly scenarioVersion: number;
  readonly engineVersion: number;
  readonly seed: number;
  readonly mode: 'practice' | 'certified';
  readonly language: Language;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Up to which hour it has been played. */
  readonly hour: SimHour;
  /** How many of the actions the server holds; more than there are here while they have not been fetched. */
  readonly sent: number;
  /** Up to which hour the server knows it to be played; left out while it does not know the run. */
  readonly sentHour?: SimHour;
  /** How it stood when it was last played in this browser: still to be read when the simulation has been renewed. */
  readonly standing?: Standing;
  /** The run that it was copied from; null or left out for one that began at the beginning. */
  readonly origin?: Origin | null;
  /** What was agreed with the client, and whether the server holds it. */
  readonly agreed?: Agreement | null;
  readonly isAgreedSent?: boolean;
  /** What the server's own replay came to, and why it did not bear out what was claimed. */
  readonly verified?: Verified | null;
  readonly refusedWhy?: string | null;
};

/** What others than the desk write of a run: its own copy may be older. */
type Noted = Pick<StoredRun, 'sent' | 'sentHour' | 'agreed' | 'isAgreedSent' | 'verified' | 'refusedWhy'>;

/** `seq` counts the actions of a run from 0, in the order in which they were done. */
export type StoredAction = { readonly run: string; readonly seq: number; readonly action: Action };
/**
 * What is being written on a screen and not done yet, such as a post in the composer. A value of null was taken away: the
 * server has yet to hear of it.
 */
export type Draft = {
  readonly run: string;
  readonly place: string;
  readonly value: unknown;
  readonly savedAt: string;
  /** The `savedAt` that the server has; left out while it has none. */
  readonly sentAt?: string;
};

interface Store extends DBSchema {
  runs: { key: string; value: StoredRun; indexes: { owner: string } };
  actions: { key: [string, number]; value: StoredAction };
  drafts: { key: [string, string]; value: Draft };
}

let opened: Promise<IDBPDatabase<Store>> | undefined;

/** This browser's store of runs, opened once. */
export function openStore(): Promise<IDBPDatabase<Store>> {
  opened ??= openDB<Store>('reachwright-runs', 1, {
    upgrade(db) {
      db.createObjectStore('runs', { keyPath: 'id' }).createIndex('owner', 'owner');
      db.createObjectStore('actions', { keyPath: ['run', 'seq'] });
      db.createObjectStore('drafts', { keyPath: ['run', 'place'] });
    },
  });
  return opened;
}

/** A person's runs, the one touched last first. */
export async function listRuns(owner: string): Promise<StoredRun[]> {
  const runs = await (await openStore()).getAllFromIndex('runs', 'owner', owner);
  return runs.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** A run with its actions in order; null when this browser has none of that id. */
export async function findRun(id: string): Promise<{ run: StoredRun; actions: Action[] } | null> {
  const tx = (await openStore()).transaction(['runs', 'actions']);
  const run = await tx.objectStore('runs').get(id);
  const kept = await tx.objectStore('actions').getAll(IDBKeyRange.bound([id, 0], [id, Infinity]));
  return run ? { run, actions: kept.map(({ action }) => action) } : null;
}

/** Keeps a new run, or what has changed of one. */
export async function keepRun(run: StoredRun): Promise<void> {
  const tx = (await openStore()).transaction('runs', 'readwrite');
  await putRun(tx.store, run);
  await tx.done;
}

/** Adds an action to a run. Errors: rejects when the browser refuses storage, or when another tab has taken the place. */
export async function keepAction(run: StoredRun, seq: number, action: Action): Promise<void> {
  const tx = (await openStore()).transaction(['runs', 'actions'], 'readwrite');
  const kept = [tx.objectStore('actions').add({ run: run.id, seq, action }), putRun(tx.objectStore('runs'), run)];
  await Promise.all([...kept, tx.done]);
}

type Runs = {
  readonly get: (id: string) => Promise<StoredRun | undefined>;
  readonly put: (run: StoredRun) => Promise<unknown>;
};

/** The desk's copy of a run may be older than what has been noted of it since: that stays. */
async function putRun(runs: Runs, run: StoredRun): Promise<void> {
  const { sent, sentHour, agreed, isAgreedSent, verified, refusedWhy } = (await runs.get(run.id)) ?? run;
  await runs.put({ ...run, ...present({ sent, sentHour, agreed, isAgreedSent, verified, refusedWhy }) });
}

/** Without what is left out. */
const present = (noted: { [Key in keyof Noted]: Noted[Key] | undefined }): Partial<Noted> =>
  Object.fromEntries(Object.entries(noted).filter(([, value]) => value !== undefined));

/** Notes something about a run, if it is still there. */
export async function noteRun(id: string, noted: Partial<Noted>): Promise<void> {
  const tx = (await openStore()).transaction('runs', 'readwrite');
  const run = await tx.store.get(id);
  if (run) await tx.store.put({ ...run, ...noted });
  await tx.done;
}

/** Forgets a run and all that belongs to it. */
export async function forgetRun(id: string): Promise<void> {
  const tx = (await openStore()).transaction(['runs', 'actions', 'drafts'], 'readwrite');
  await Promise.all([
    tx.objectStore('runs').delete(id),
    tx.objectStore('actions').delete(IDBKeyRange.bound([id, 0], [id, Infinity])),
    tx.objectStore('drafts').delete(IDBKeyRange.bound([id, ''], [id, '\uffff'])),
    tx.done,
  ]);
}

/** Said on the window when a draft has changed. */
export const DRAFT_KEPT = 'draft-kept';

export async function keepDraft(run: string, place: string, value: unknown): Promise<void> {
  const tx = (await openStore()).transaction('drafts', 'readwrite');
  const { sentAt } = (await tx.store.get([run, place])) ?? {};
  await tx.store.put({ run, place, value, savedAt: nowText(), ...(sentAt === undefined ? {} : { sentAt }) });
  await tx.done;
  dispatchEvent(new Event(DRAFT_KEPT));
}

/** What was being written at a place; undefined or null when nothing is. It comes from this browser's own store: parse it. */
export async function findDraft(run: string, place: string): Promise<unknown> {
  return (await (await openStore()).get('drafts', [run, place]))?.value;
}

/** Takes a draft away; where the server has it, it is told with the next ones. */
export async function forgetDraft(run: string, place: string): Promise<void> {
  const store = await openStore();
  const known = await store.get('drafts', [run, place]);
  if (known?.sentAt !== undefined) await keepDraft(run, place, null);
  else await store.delete('drafts', [run, place]);
}
