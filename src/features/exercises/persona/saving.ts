import { currentOwner, GUEST, listDeeds, queueDeed } from '#features/progress/client.ts';
import { newId } from '#kernel/ids.ts';
import type { Version } from './versions.ts';
import { Work, WorkBody } from './work.ts';

const DESK = 'persona';
/** How long the hand must rest before an autosave. */
const REST_MS = 1000;
/** An autosave replaces the last one (if that has not been sent) until it is this old; then a new version begins. */
const SPAN_MS = 5 * 60_000;

/** What the learner is told when the browser itself refuses to keep anything. */
export type SaveProblem = 'storage-refused';

type Hooks = {
  /** The browser's own mark of a work, 0 to 1; null when it can't tell yet. */
  readonly mark: (work: Work) => number | null;
  readonly onSaved: (version: Version) => void;
  readonly onProblem: (problem: SaveProblem | null) => void;
};

/**
 * Keeps a work safe while somebody is at it. Each change goes to a draft at once (synchronously: it survives a closed
 * tab) and becomes a deed when the hand rests.
 */
export class Saving {
  readonly #client: string;
  readonly #hooks: Hooks;
  #pending: Work | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastAuto: { id: string; beganMs: number } | null = null;
  #queue: Promise<void> = Promise.resolve();

  constructor(client: string, hooks: Hooks) {
    this.#client = client;
    this.#hooks = hooks;
  }

  /** Takes the state after a change. */
  change(work: Work): void {
    this.#pending = work;
    writeDraft(this.#client, work);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Saves what waits now; resolves when it is kept in this browser. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const work = this.#pending;
    this.#pending = null;
    if (work) this.#queue = this.#queue.then(() => this.#save(work, null));
    return this.#queue;
  }

  /** Saves a version with a name; it is never replaced. */
  keep(work: Work, label: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#queue = this.#queue.then(() => this.#save(work, label));
    return this.#queue;
  }

  async #save(work: Work, label: string | null): Promise<void> {
    const last = label === null && this.#lastAuto && Date.now() - this.#lastAuto.beganMs < SPAN_MS ? this.#lastAuto : null;
    try {
      const body = { desk: DESK, client: this.#client, label, work, score: this.#hooks.mark(work) ?? 0 };
      const deed = await queueDeed('work-saved', body, last?.id);
      this.#lastAuto = label === null ? { id: deed.id, beganMs: last?.beganMs ?? Date.now() } : null;
      if (!this.#pending) dropDraft(this.#client);
      this.#hooks.onProblem(null);
      this.#hooks.onSaved({ id: deed.id, at: deed.at, label, work, isOnServer: false });
    } catch {
      // The browser keeps nothing (a private window, a full disk): the draft may still hold it, and the learner is told.
      this.#hooks.onProblem('storage-refused');
    }
  }
}

/** Versions that are in this browser: all of a guest's, and what a member has not sent yet or sent from here. */
export async function listLocalVersions(client: string): Promise<Version[]> {
  const deeds = await listDeeds('work-saved').catch(() => []);
  const versions = deeds.flatMap((deed): Version[] => {
    const body = WorkBody.safeParse(deed.body);
    if (!body.success || body.data.client !== client) return [];
    return [{ id: deed.id, at: deed.at, label: body.data.label, work: body.data.work, isOnServer: deed.state === 'sent' }];
  });
  return [...versions, ...owners().flatMap((owner) => readDraft(client, owner) ?? [])];
}

/** What the server holds of a member; empty for a guest; null when it can't be reached. */
export async function listServerVersions(client: string): Promise<Version[] | null> {
  if (currentOwner() === GUEST) return [];
  try {
    const response = await fetch(`/api/works?desk=${DESK}&client=${encodeURIComponent(client)}`);
    if (!response.ok) return response.status === 401 ? [] : null;
    const { versions }: { versions: readonly { id: string; madeAt: string; label: string | null; work: unknown }[] } =
      await response.json();
    return versions.map(({ id, madeAt, label, work }) => ({ id, at: madeAt, label, work: parseWork(work), isOnServer: true }));
  } catch {
    return null; // offline: what is in this browser stays
  }
}

/** The work of one version that only the server has; null when it can't be had. */
export async function fetchVersion(client: string, id: string): Promise<Work | null> {
  try {
    const response = await fetch(`/api/works?desk=${DESK}&client=${encodeURIComponent(client)}&id=${encodeURIComponent(id)}`);
    if (!response.ok) return null;
    const { work }: { work: unknown } = await response.json();
    return parseWork(work);
  } catch {
    return null; // offline: the learner is told and may try again
  }
}

function parseWork(value: unknown): Work | null {
  const parsed = Work.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Whose drafts are read here: a member's own, and those of guest days, which are about to be theirs. */
const owners = () => [...new Set([currentOwner(), GUEST])];
const draftKey = (client: string, owner: string) => `draft:${DESK}:${client}:${owner}`;

function writeDraft(client: string, work: Work): void {
  try {
    localStorage.setItem(draftKey(client, currentOwner()), JSON.stringify({ at: new Date().toISOString(), work }));
  } catch {
    // no room or not allowed: the deed a second later is the first copy then
  }
}

function dropDraft(client: string): void {
  try {
    for (const owner of owners()) localStorage.removeItem(draftKey(client, owner));
  } catch {
    // nothing was written then
  }
}

// A draft is left behind only when a tab was closed before the hand rested.
function readDraft(client: string, owner: string): Version | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(draftKey(client, owner)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('work' in kept)) return null;
    const work = parseWork(kept.work);
    return work ? { id: newId(), at: String(kept.at), label: null, work, isOnServer: false } : null;
  } catch {
    return null; // unreadable: written by something else
  }
}
