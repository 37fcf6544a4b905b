import { currentOwner, GUEST, listDeeds, queueDeed } from '#features/progress/client.ts';
import { newId } from '#kernel/ids.ts';
import type { DeskKind } from './desk-kind.ts';
import type { Version } from './versions.ts';
import { WorkBody } from './work-body.ts';

/** How long the hand must rest before an autosave. */
const REST_MS = 1000;
/** An autosave replaces the last one (if that has not been sent) until it is this old; then a new version begins. */
const SPAN_MS = 5 * 60_000;

/** What the learner is told when the browser itself refuses to keep anything. */
export type SaveProblem = 'storage-refused';

type Hooks<Work> = {
  /** The browser's own mark of a work, 0 to 1; null when it can't tell yet. */
  readonly mark: (work: Work) => number | null;
  readonly onSaved: (version: Version<Work>) => void;
  readonly onProblem: (problem: SaveProblem | null) => void;
};

/**
 * Keeps a work safe while somebody is at it. Each change goes to a draft at once (synchronously: it survives a closed
 * tab) and becomes a deed when the hand rests.
 */
export class Saving<Work> {
  readonly #store: WorkStore<Work>;
  readonly #hooks: Hooks<Work>;
  #pending: Work | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastAuto: { id: string; beganMs: number } | null = null;
  #queue: Promise<void> = Promise.resolve();

  constructor(store: WorkStore<Work>, hooks: Hooks<Work>) {
    this.#store = store;
    this.#hooks = hooks;
  }

  /** Takes the state after a change. */
  change(work: Work): void {
    this.#pending = work;
    this.#store.writeDraft(work);
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
      const { desk, client } = this.#store;
      const body = { desk, client, label, work, score: this.#hooks.mark(work) ?? 0 };
      const deed = await queueDeed('work-saved', body, last?.id);
      this.#lastAuto = label === null ? { id: deed.id, beganMs: last?.beganMs ?? Date.now() } : null;
      if (!this.#pending) this.#store.dropDraft();
      this.#hooks.onProblem(null);
      this.#hooks.onSaved({ id: deed.id, at: deed.at, label, work, isOnServer: false });
    } catch {
      // The browser keeps nothing (a private window, a full disk): the draft may still hold it, and the learner is told.
      this.#hooks.onProblem('storage-refused');
    }
  }
}

/** Where one client's works of one desk are found: this browser's deeds and drafts, and the server. */
export class WorkStore<Work> {
  readonly desk: DeskKind<Work>['desk'];
  readonly client: string;
  readonly #parse: DeskKind<Work>['parse'];

  constructor({ desk, parse }: DeskKind<Work>, client: string) {
    this.desk = desk;
    this.client = client;
    this.#parse = parse;
  }

  /** Versions that are in this browser: all of a guest's, and what a member has not sent yet or sent from here. */
  async listLocal(): Promise<Version<Work>[]> {
    const deeds = await listDeeds('work-saved').catch(() => []);
    const versions = deeds.flatMap((deed): Version<Work>[] => {
      const body = WorkBody.safeParse(deed.body);
      if (!body.success || body.data.desk !== this.desk || body.data.client !== this.client) return [];
      const work = this.#parse(body.data.work);
      return work ? [{ id: deed.id, at: deed.at, label: body.data.label, work, isOnServer: deed.state === 'sent' }] : [];
    });
    return [...versions, ...owners().flatMap((owner) => this.#readDraft(owner) ?? [])];
  }

  /** What the server holds of a member; empty for a guest; null when it can't be reached. */
  async listOnServer(): Promise<Version<Work>[] | null> {
    if (currentOwner() === GUEST) return [];
    try {
      const response = await fetch(`/api/works?desk=${this.desk}&client=${encodeURIComponent(this.client)}`);
      if (!response.ok) return response.status === 401 ? [] : null;
      const { versions }: { versions: readonly { id: string; madeAt: string; label: string | null; work: unknown }[] } =
        await response.json();
      return versions.map(({ id, madeAt, label, work }) => ({
        id,
        at: madeAt,
        label,
        work: this.#parse(work),
        isOnServer: true,
      }));
    } catch {
      return null; // offline: what is in this browser stays
    }
  }

  /** The work of one version that only the server has; null when it can't be had. */
  async fetchWork(id: string): Promise<Work | null> {
    try {
      const query = `desk=${this.desk}&client=${encodeURIComponent(this.client)}&id=${encodeURIComponent(id)}`;
      const response = await fetch(`/api/works?${query}`);
      if (!response.ok) return null;
      const { work }: { work: unknown } = await response.json();
      return this.#parse(work);
    } catch {
      return null; // offline: the learner is told and may try again
    }
  }

  writeDraft(work: Work): void {
    try {
      localStorage.setItem(this.#draftKey(currentOwner()), JSON.stringify({ at: new Date().toISOString(), work }));
    } catch {
      // no room or not allowed: the deed a second later is the first copy then
    }
  }

  dropDraft(): void {
    try {
      for (const owner of owners()) localStorage.removeItem(this.#draftKey(owner));
    } catch {
      // nothing was written then
    }
  }

  // A draft is left behind only when a tab was closed before the hand rested.
  #readDraft(owner: string): Version<Work> | null {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#draftKey(owner)) ?? 'null');
      if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('work' in kept)) return null;
      const work = this.#parse(kept.work);
      return work ? { id: newId(), at: String(kept.at), label: null, work, isOnServer: false } : null;
    } catch {
      return null; // unreadable: written by something else
    }
  }

  #draftKey(owner: string): string {
    return `draft:${this.desk}:${this.client}:${owner}`;
  }
}

/** Whose drafts are read here: a member's own, and those of guest days, which are about to be theirs. */
const owners = () => [...new Set([currentOwner(), GUEST])];
