import type { Locale } from '#i18n/locale.ts';
import { WorkKeeper } from '../../works/keeper.svelte.ts';
import { type DossierPage, indexPieces, type PieceText } from '../evidence.ts';
import type { Key, Research, Truth } from '../pack/schema.ts';
import { buildRubricPack, gradeWork } from '../rubric.ts';
import type { Grade, Judgement, RubricPack } from '../rubric/types.ts';
import {
  blankWork,
  contentAt,
  isBlank,
  LIMITS,
  nextItemId,
  type Persona,
  pinsAt,
  PERSONA_DESK,
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
  readonly keeper: WorkKeeper<Work>;

  /** Which sheet lies on top. */
  sheet: 0 | 1 = $state(0);
  page: DossierPage = $state('brief');
  /** On a narrow screen only one of the two is seen. */
  side: 'dossier' | 'sheet' = $state('dossier');
  /** The line that pins go to, while one is being collected for. */
  collecting: Spot | null = $state(null);
  /** The piece whose lines are being chosen, while that is asked. */
  placing: string | null = $state(null);
  /** A piece to show and look at now. */
  shownPiece: string | null = $state(null);

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
    this.keeper = new WorkKeeper(PERSONA_DESK, research.client, blankWork(), {
      mark: (work) => (this.#key && !work.truthSeen ? gradeWork(this.#key, work).score / 100 : null),
      toSave: (work) => ({ ...work, truthSeen: this.hasSeenTruth }),
      onOpen: (_, versions) => {
        this.hasSeenTruth ||= versions.some(({ work }) => work?.truthSeen);
      },
    });
  }

  get work(): Work {
    return this.keeper.work;
  }

  get persona(): Persona {
    return this.work.personas[this.sheet];
  }

  /** Each pinned piece with the lines of this sheet that it is pinned to. */
  readonly pinned: ReadonlyMap<string, readonly Spot[]> = $derived.by(() => spotsByPin(this.persona));
  /** Whether nothing has been written on the sheets yet. */
  readonly isUntouched = $derived.by(() => isBlank(this.work));

  /** Changes the work; changes of one `group` in quick succession are one step to undo. */
  change(next: Work, group: string): void {
    this.keeper.change(next, group);
    if (!this.#key) void this.#loadKey().catch(() => undefined); // not needed before the check; it will say so then
  }

  changePersona(next: Persona, group: string): void {
    const [first, second] = this.work.personas;
    this.change({ ...this.work, personas: this.sheet === 0 ? [next, second] : [first, next] }, `${this.sheet}:${group}`);
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
      if (!isBlank(this.work)) this.keeper.keepSoon();
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
      if (!this.hasSeenTruth) await this.keeper.keep(label);
      this.hasSeenTruth = true;
      this.keeper.keepSoon();
      this.checked = { grade: gradeWork(pack, this.work), work: this.work };
      this.truth = truth;
      this.truthState = 'idle';
    } catch {
      this.truthState = 'failed'; // offline: the page says so and keeps the work
    }
  }

  /** Puts a version back on the sheets. What was there stays in the history and in the versions. */
  restore(work: Work): void {
    this.checked = null;
    this.keeper.restore({ ...work, truthSeen: this.hasSeenTruth });
  }
}
