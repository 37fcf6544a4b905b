import type { SaveState } from '#features/progress/client.ts';
import { onSaveState, startSending } from '#features/progress/client.ts';
import type { Locale } from '#i18n/locale.ts';
import { type DossierPage, indexPieces, type PieceText } from '../evidence.ts';
import { type History, redo, startHistory, step, undo } from '../history.ts';
import type { Key, Research, Truth } from '../pack/schema.ts';
import { buildRubricPack, gradeWork } from '../rubric.ts';
import type { Grade, Judgement, RubricPack } from '../rubric/types.ts';
import { fetchVersion, listLocalVersions, listServerVersions, Saving, type SaveProblem } from '../saving.ts';
import { mergeVersions, type Version } from '../versions.ts';
import {
  blankWork,
  contentAt,
  isBlank,
  LIMITS,
  nextItemId,
  type Persona,
  pinsAt,
  type Spot,
  spotsByPin,
  withPins,
  type Work,
} from '../work.ts';

/** What the learner sees of the check: the grade, and the work that it was given to. */
export type Checked = { readonly grade: Grade; readonly work: Work };

type FetchState = 'idle' | 'loading' | 'failed';

/** One learner at one client's desk: what is on the sheets, what is being collected, what was said about it. */
export class Desk {
  readonly research: Research;
  readonly locale: Locale;
  readonly pieces: ReadonlyMap<string, PieceText>;
  readonly #saving: Saving;
  readonly #channel: BroadcastChannel | null;
  #stops: (() => void)[] = [];

  #history: History<Work> = $state.raw(startHistory(blankWork()));
  readonly work = $derived(this.#history.present);
  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);

  /** Which sheet lies on top. */
  sheet: 0 | 1 = $state(0);
  readonly persona = $derived(this.work.personas[this.sheet]);
  /** Each pinned piece with the lines of this sheet that it is pinned to. */
  readonly pinned: ReadonlyMap<string, readonly Spot[]> = $derived(spotsByPin(this.persona));
  page: DossierPage = $state('brief');
  /** On a narrow screen only one of the two is seen. */
  side: 'dossier' | 'sheet' = $state('dossier');
  /** The line that pins go to, while one is being collected for. */
  collecting: Spot | null = $state(null);
  /** The piece whose lines are being chosen, while that is asked. */
  placing: string | null = $state(null);
  /** A piece to show and look at now. */
  shownPiece: string | null = $state(null);

  /** Whether nothing has been written on the sheets yet. */
  readonly isUntouched = $derived(isBlank(this.work));
  /** Whether what was there before has been looked for. */
  isReady = $state(false);
  hasUnsaved = $state(false);
  saveState: SaveState = $state.raw({ kind: 'nothing-to-save' });
  saveProblem: SaveProblem | null = $state(null);
  versions: readonly Version[] = $state.raw([]);
  isServerSilent = $state(false);
  /** A newer version from another tab or device, not yet looked at. */
  newer: Version | null = $state.raw(null);

  #key: RubricPack | null = $state.raw(null);
  keyThemes: Key['themes'] | null = $state.raw(null);
  checking: FetchState = $state('idle');
  checked: Checked | null = $state.raw(null);
  truth: Truth | null = $state.raw(null);
  truthState: FetchState = $state('idle');
  hasSeenTruth = $state(false);

  /** Said to screen readers. */
  announcement = $state('');

  constructor(research: Research, locale: Locale) {
    this.research = research;
    this.locale = locale;
    this.pieces = indexPieces(research);
    this.#saving = new Saving(research.client, {
      mark: (work) => (this.#key && !work.truthSeen ? gradeWork(this.#key, work).score / 100 : null),
      onSaved: (version) => this.#saved(version),
      onProblem: (problem) => void (this.saveProblem = problem),
    });
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`persona:${research.client}`);
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
    const { client } = this.research;
    const local = await listLocalVersions(client);
    this.versions = mergeVersions([], local);
    const found = this.versions[0];
    if (found) this.#offer(found);
    this.isReady = true;
    const server = await listServerVersions(client);
    this.isServerSilent = server === null;
    if (!server || server.length === 0) return;
    this.versions = mergeVersions(server, [...local, ...this.versions]);
    const newest = this.versions[0];
    if (newest && newest.id !== this.#openId) this.#offer(newest);
  }

  #openId: string | null = null;

  #open(version: Version): void {
    if (!version.work) return;
    this.#openId = version.id;
    this.hasSeenTruth ||= this.versions.some(({ work }) => work?.truthSeen);
    this.#history = startHistory(version.work);
    // A draft from a closed tab is in no version yet.
    if (version.id === this.versions[0]?.id && !version.isOnServer) void this.#keepDraft(version);
  }

  async #keepDraft(version: Version): Promise<void> {
    if (version.work && !(await listLocalVersions(this.research.client)).some(({ id }) => id === version.id))
      this.#saving.change(version.work);
  }

  // What is on the sheets is only replaced by itself while nothing has been done to it.
  #offer(newest: Version): void {
    if (this.#history.past.length === 0 && !this.hasUnsaved && newest.work) this.#open(newest);
    else this.newer = newest;
  }

  async #lookForNewer(): Promise<void> {
    const local = await listLocalVersions(this.research.client);
    this.versions = mergeVersions(this.versions, local);
    const newest = this.versions[0];
    if (newest && newest.id !== this.#openId && !this.hasUnsaved) this.#offer(newest);
  }

  #saved(version: Version): void {
    this.#openId = version.id;
    this.hasUnsaved = false;
    void listLocalVersions(this.research.client).then((local) => {
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
    this.#keepSoon();
    if (!this.#key) void this.#loadKey().catch(() => undefined); // not needed before the check; it will say so then
  }

  changePersona(next: Persona, group: string): void {
    const [first, second] = this.work.personas;
    this.change({ ...this.work, personas: this.sheet === 0 ? [next, second] : [first, next] }, `${this.sheet}:${group}`);
  }

  #keepSoon(): void {
    this.hasUnsaved = true;
    this.#saving.change(this.#toSave());
  }

  #toSave(): Work {
    return { ...this.work, truthSeen: this.hasSeenTruth };
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#history = undo(this.#history);
    this.#keepSoon();
  }

  redo(): void {
    if (!this.canRedo) return;
    this.#history = redo(this.#history);
    this.#keepSoon();
  }

  /** Pins a piece to a line, or takes it off. */
  togglePin(piece: string, spot: Spot, sheet: 0 | 1 = this.sheet): void {
    const persona = this.work.personas[sheet];
    const pins = pinsAt(persona, spot);
    if (!pins.includes(piece) && pins.length >= LIMITS.pins) return;
    const next = withPins(persona, spot, pins.includes(piece) ? pins.filter((other) => other !== piece) : [...pins, piece]);
    const [first, second] = this.work.personas;
    this.change({ ...this.work, personas: sheet === 0 ? [next, second] : [first, next] }, `pin:${piece}:${spot}:${Date.now()}`);
  }

  addProblem(): string {
    const id = nextItemId(this.persona.problems, 'p');
    this.changePersona(
      { ...this.persona, problems: [...this.persona.problems, { id, text: '', pins: [], cost: { text: '', pins: [] } }] },
      `add:${id}`,
    );
    return id;
  }

  addBarrier(): string {
    const id = nextItemId(this.persona.barriers, 'b');
    this.changePersona({ ...this.persona, barriers: [...this.persona.barriers, { id, text: '', pins: [] }] }, `add:${id}`);
    return id;
  }

  /** Begins collecting for a line: the dossier comes forward. */
  collect(spot: Spot, page?: DossierPage): void {
    this.collecting = spot;
    if (page) this.page = page;
    this.side = 'dossier';
  }

  stopCollecting(): void {
    this.collecting = null;
    this.side = 'sheet';
  }

  /** Opens the dossier at a piece. */
  showPiece(id: string): void {
    const piece = this.pieces.get(id);
    if (!piece) return;
    this.page = piece.page;
    this.side = 'dossier';
    this.shownPiece = id;
  }

  async #loadKey(): Promise<RubricPack> {
    if (this.#key) return this.#key;
    const response = await fetch(`/api/persona/${this.research.client}/key.json`);
    if (!response.ok) throw new Error(`The key answered ${response.status}.`);
    const key: Key = await response.json();
    this.keyThemes = key.themes;
    this.#key = buildRubricPack(this.research, key);
    return this.#key;
  }

  /** Asks what holds. */
  async check(): Promise<void> {
    this.checking = 'loading';
    try {
      const pack = await this.#loadKey();
      this.checked = { grade: gradeWork(pack, this.work), work: this.work };
      this.checking = 'idle';
      this.collecting = null;
      if (!isBlank(this.work)) this.#keepSoon();
    } catch {
      this.checking = 'failed'; // offline and not loaded yet: the page says so and keeps the work
    }
  }

  /** What was said about a line of a sheet, and whether the line has changed since. */
  judgementOf(spot: Judgement['spot'], sheet: 0 | 1 = this.sheet): Judgement | null {
    const grade = this.checked?.grade;
    if (!grade) return null;
    const remark = grade.remarks.find((found) => found.persona === sheet && found.judgement.spot === spot);
    return (
      remark?.judgement ??
      grade.parts
        .filter((part) => part.persona === sheet)
        .flatMap((part) => part.judgements)
        .find((judgement) => judgement.spot === spot) ??
      null
    );
  }

  /** Whether a line has changed since it was checked. */
  isStale(spot: Judgement['spot'], sheet: 0 | 1 = this.sheet): boolean {
    if (!this.checked || this.checked.work === this.work) return false;
    const [before, now] = [this.checked.work.personas[sheet], this.work.personas[sheet]];
    return JSON.stringify(contentAt(before, spot)) !== JSON.stringify(contentAt(now, spot));
  }

  /** Opens the truth. From then on nothing more is earned, so what was earned is kept as a version of its own. */
  async openTruth(label: string): Promise<void> {
    this.truthState = 'loading';
    try {
      const pack = await this.#loadKey();
      const response = await fetch(`/api/persona/${this.research.client}/truth.json`);
      if (!response.ok) throw new Error(`The truth answered ${response.status}.`);
      const truth: Truth = await response.json();
      if (!this.hasSeenTruth) await this.#saving.keep(this.#toSave(), label);
      this.hasSeenTruth = true;
      this.#keepSoon();
      this.checked = { grade: gradeWork(pack, this.work), work: this.work };
      this.truth = truth;
      this.truthState = 'idle';
    } catch {
      this.truthState = 'failed'; // offline: the page says so and keeps the work
    }
  }

  /** Keeps the present state under a name. */
  keep(label: string): Promise<void> {
    this.hasUnsaved = false;
    return this.#saving.keep(this.#toSave(), label);
  }

  /** The work of a version, from wherever it is; null when the server can't be reached. */
  async workOf(version: Version): Promise<Work | null> {
    return version.work ?? (await fetchVersion(this.research.client, version.id));
  }

  /** Opens the newer version that was offered; what is on the sheets stays in the history. */
  async openNewer(): Promise<void> {
    const work = this.newer && (await this.workOf(this.newer));
    if (work) this.restore(work);
  }

  /** Puts a version back on the sheets. What was there stays in the history and in the versions. */
  restore(work: Work): void {
    this.newer = null;
    this.checked = null;
    this.change({ ...work, truthSeen: this.hasSeenTruth }, `restore:${Date.now()}`);
  }
}
