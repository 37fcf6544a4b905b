import type { SaveState } from '#features/progress/client.ts';
import { onSaveState, startSending } from '#features/progress/client.ts';
import type { DeskKind } from './desk-kind.ts';
import { type History, redo, startHistory, step, undo } from './history.ts';
import { Saving, type SaveProblem, WorkStore } from './saving.ts';
import { mergeVersions, type Version } from './versions.ts';

type Hooks<Work> = {
  /** The browser's own mark of a work, 0 to 1; null when it can't tell yet. */
  readonly mark: (work: Work) => number | null;
  /** What is kept of the work on the desk, where that is more than what lies there. */
  readonly toSave?: (work: Work) => Work;
  /** A version has been laid on the desk. */
  readonly onOpen?: (work: Work, versions: readonly Version<Work>[]) => void;
};

/**
 * One work on a desk, kept safe: what lies there, what can be undone, every version of it in this browser and on the
 * server, and what another tab or device has made of it meanwhile.
 */
export class WorkKeeper<Work> {
  readonly #store: WorkStore<Work>;
  readonly #saving: Saving<Work>;
  readonly #hooks: Hooks<Work>;
  readonly #channel: BroadcastChannel | null;
  #stops: (() => void)[] = [];
  #openId: string | null = null;

  #history: History<Work>;

  /** Whether what was there before has been looked for. */
  isReady = $state(false);
  hasUnsaved = $state(false);
  saveState: SaveState = $state.raw({ kind: 'nothing-to-save' });
  saveProblem: SaveProblem | null = $state(null);
  versions: readonly Version<Work>[] = $state.raw([]);
  isServerSilent = $state(false);
  /** A newer version from another tab or device, not yet looked at. */
  newer: Version<Work> | null = $state.raw(null);

  constructor(kind: DeskKind<Work>, client: string, blank: Work, hooks: Hooks<Work>) {
    this.#history = $state.raw(startHistory(blank));
    this.#hooks = hooks;
    this.#store = new WorkStore(kind, client);
    this.#saving = new Saving(this.#store, {
      mark: hooks.mark,
      onSaved: (version) => this.#saved(version),
      onProblem: (problem) => void (this.saveProblem = problem),
    });
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${kind.desk}:${client}`);
  }

  get work(): Work {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Begins in the browser: finds what was there, saves from now on. Returns how to stop. */
  start(): () => void {
    this.#stops = [onSaveState((state) => void (this.saveState = state))];
    startSending();
    const flush = () => void this.#saving.flush();
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', flushWhenHidden);
    addEventListener('pagehide', flush);
    this.#channel?.addEventListener('message', () => void this.#lookForNewer());
    this.#stops.push(() => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      removeEventListener('pagehide', flush);
      this.#channel?.close();
      flush();
    });
    void this.#load();
    return () => this.#stops.forEach((stop) => stop());
  }

  async #load(): Promise<void> {
    const local = await this.#store.listLocal();
    this.versions = mergeVersions([], local);
    const found = this.versions[0];
    if (found) this.#offer(found);
    this.isReady = true;
    const server = await this.#store.listOnServer();
    this.isServerSilent = server === null;
    if (!server || server.length === 0) return;
    this.versions = mergeVersions(server, [...local, ...this.versions]);
    const newest = this.versions[0];
    if (newest && newest.id !== this.#openId) this.#offer(newest);
  }

  #open(version: Version<Work>): void {
    if (!version.work) return;
    this.#openId = version.id;
    this.#hooks.onOpen?.(version.work, this.versions);
    this.#history = startHistory(version.work);
    // A draft from a closed tab is in no version yet.
    if (version.id === this.versions[0]?.id && !version.isOnServer) void this.#keepDraft(version);
  }

  async #keepDraft(version: Version<Work>): Promise<void> {
    if (version.work && !(await this.#store.listLocal()).some(({ id }) => id === version.id)) this.#saving.change(version.work);
  }

  // What is on the desk is only replaced by itself while nothing has been done to it.
  #offer(newest: Version<Work>): void {
    if (this.#history.past.length === 0 && !this.hasUnsaved && newest.work) this.#open(newest);
    else this.newer = newest;
  }

  async #lookForNewer(): Promise<void> {
    this.versions = mergeVersions(this.versions, await this.#store.listLocal());
    const newest = this.versions[0];
    if (newest && newest.id !== this.#openId && !this.hasUnsaved) this.#offer(newest);
  }

  #saved(version: Version<Work>): void {
    this.#openId = version.id;
    this.hasUnsaved = false;
    void this.#store.listLocal().then((local) => {
      // An autosave takes the place of the one before it, so what is no longer here and not on the server is gone.
      this.versions = mergeVersions(
        this.versions.filter(({ id, isOnServer }) => isOnServer || local.some((kept) => kept.id === id)),
        local,
      );
    });
    this.#channel?.postMessage(version.id);
  }

  /** Changes the work; changes of one `group` in quick succession are one step to undo. */
  change(next: Work, group: string): void {
    this.#history = step(this.#history, next, group, Date.now());
    this.keepSoon();
  }

  /** Saves when the hand rests. */
  keepSoon(): void {
    this.hasUnsaved = true;
    this.#saving.change(this.#toSave());
  }

  #toSave(): Work {
    return this.#hooks.toSave?.(this.work) ?? this.work;
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#history = undo(this.#history);
    this.keepSoon();
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#history = redo(this.#history);
    this.keepSoon();
  }

  /** Keeps the present state under a name. */
  keep(label: string): Promise<void> {
    this.hasUnsaved = false;
    return this.#saving.keep(this.#toSave(), label);
  }

  /** The work of a version, from wherever it is; null when the server can't be reached. */
  async workOf(version: Version<Work>): Promise<Work | null> {
    return version.work ?? (await this.#store.fetchWork(version.id));
  }

  /** Opens the newer version that was offered; what is on the desk stays in the history. */
  async openNewer(): Promise<void> {
    const work = this.newer && (await this.workOf(this.newer));
    if (work) this.restore(work);
  }

  /** Puts a version back on the desk. What was there stays in the history and in the versions. */
  restore(work: Work): void {
    this.newer = null;
    this.change(work, `restore:${Date.now()}`);
  }
}
