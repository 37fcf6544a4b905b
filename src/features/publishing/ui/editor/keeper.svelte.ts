import { newId } from '#kernel/ids.ts';
import { Autosave, type WritingState } from './autosave.ts';
import { forgetText, holdTab, keepText, type KeptText, listOthersTexts, untilClosed } from './draft-store.ts';
import { fetchNewest, type NewestText, sendText } from './lesson-server.ts';

type Lesson = { readonly id: string; readonly userId: string };
type Hooks = {
  /** Puts a text on the desk in place of the present one; it can be undone there. */
  readonly lay: (text: string) => void;
  readonly current: () => string;
};

const NO_TEXTS = { left: [], open: [] };

/** One lesson's text while somebody writes it: saved, brought back, and joined with what others made of it meanwhile. */
export class LessonKeeper {
  readonly #lesson: Lesson;
  readonly #hooks: Hooks;
  readonly #tab = newId();
  readonly #leaving = new AbortController();
  /** Tabs with a text of this lesson whose end is waited for. */
  readonly #watched: string[] = [];
  readonly #autosave: Autosave;
  // Opened in the browser only: the server draws the desk too, and has channels that would stay open.
  #channel: BroadcastChannel | null = null;
  #stops: (() => void)[] = [];

  state: WritingState = $state.raw({ kind: 'saved', at: null });
  /** Whether this device takes texts. */
  isKeptHere = $state(true);
  /** The newest version that this desk knows the server has. */
  number = $state(0);
  /** A text that another visit left on this device. */
  left: KeptText | null = $state.raw(null);
  /** The last one that was thrown away, for who didn't mean it. */
  thrownAway: KeptText | null = $state.raw(null);
  /** Another's text that was saved before this one. */
  theirs: NewestText | null = $state.raw(null);
  /** Another's text that was laid on the desk because nothing was written here. */
  laid: NewestText | null = $state.raw(null);

  constructor(lesson: Lesson, text: { number: number; source: string }, hooks: Hooks) {
    this.#lesson = lesson;
    this.#hooks = hooks;
    this.number = text.number;
    this.#autosave = new Autosave(
      {
        keep: (kept) => keepText({ ...kept, tab: this.#tab, owner: lesson.userId, lessonId: lesson.id }),
        forget: () => forgetText(this.#tab),
        send: (sent) => sendText(lesson.id, sent),
        newId,
        now: () => Date.now(),
        onState: (state) => this.#changed(state),
        onKept: (isKept) => void (this.isKeptHere = isKept),
        onSaved: (number) => {
          this.number = number;
          this.#channel?.postMessage(number);
        },
      },
      text,
    );
  }

  /** Begins in the browser; returns how to stop. */
  start(): () => void {
    holdTab(this.#tab);
    if (typeof BroadcastChannel !== 'undefined') this.#channel = new BroadcastChannel(`lesson:${this.#lesson.id}`);
    const whenVisible = () => void (document.visibilityState === 'visible' ? this.#lookForNewer() : this.save());
    const onOnline = () => void this.save();
    const onLeave = (event: BeforeUnloadEvent) => {
      // Only where nothing else holds the text.
      if (!this.isKeptHere && this.#autosave.hasUnsaved) event.preventDefault();
    };
    const onHide = () => void this.save();
    document.addEventListener('visibilitychange', whenVisible);
    addEventListener('online', onOnline);
    addEventListener('pagehide', onHide);
    addEventListener('beforeunload', onLeave);
    this.#channel?.addEventListener('message', () => void this.#lookForNewer());
    this.#stops = [
      () => document.removeEventListener('visibilitychange', whenVisible),
      () => removeEventListener('online', onOnline),
      () => removeEventListener('pagehide', onHide),
      () => removeEventListener('beforeunload', onLeave),
      () => this.#channel?.close(),
      () => this.#autosave.stop(),
      () => this.#leaving.abort(),
    ];
    void this.#lookForLeft();
    return () => this.#stops.forEach((stop) => stop());
  }

  /** Takes the text after a change. */
  change(text: string): void {
    this.#autosave.change(text);
  }

  save(): Promise<void> {
    return this.#autosave.flush();
  }

  #changed(state: WritingState): void {
    this.state = state;
    if (state.kind === 'conflict') void fetchNewest(this.#lesson.id).then((newest) => void (this.theirs = newest));
  }

  async #lookForLeft(): Promise<void> {
    const { left, open } = await listOthersTexts(this.#lesson.userId, this.#lesson.id, this.#tab).catch(() => NO_TEXTS);
    for (const { tab } of open) void this.#watch(tab);
    if (left.length === 0) return;
    // What was under way when its tab was closed: the server keeps one of it, however often it is sent.
    for (const { sent } of left) if (sent) await sendText(this.#lesson.id, sent);
    await this.#lookForNewer();
    const current = this.#hooks.current();
    for (const { tab, source } of left) if (source === current) await forgetText(tab);
    this.left = left.find(({ source }) => source !== current) ?? null;
  }

  /** What a tab leaves is looked for when it is closed: a browser takes a moment over that, and who comes back at once is quicker. */
  async #watch(tab: string): Promise<void> {
    if (this.#watched.includes(tab)) return;
    this.#watched.push(tab);
    try {
      await untilClosed(tab, this.#leaving.signal);
    } catch {
      return; // this desk was left first
    }
    await this.#lookForLeft();
  }

  async #lookForNewer(): Promise<void> {
    const newest = await fetchNewest(this.#lesson.id);
    if (!newest || newest.number <= this.#autosave.number) return;
    // Who is writing gets both texts to look at when the server refuses theirs.
    if (this.#autosave.hasUnsaved) return void this.save();
    this.#lay(newest, newest.source);
    this.laid = newest;
  }

  #lay(newest: NewestText, text: string): void {
    this.number = newest.number;
    this.#autosave.beginFrom(newest.number, newest.source, text);
    this.#hooks.lay(text);
  }

  /** Saves what was made of both texts, as a version after theirs. */
  join(text: string): void {
    if (!this.theirs) return;
    const { theirs } = this;
    this.theirs = null;
    this.#lay(theirs, text);
  }

  /** Lays the text that was left on this device on the desk, or what was made of it and the present one. */
  async takeLeft(joined?: string): Promise<void> {
    const { left } = this;
    if (!left) return;
    this.left = null;
    this.#hooks.lay(joined ?? left.source);
    await forgetText(left.tab);
  }

  async throwLeftAway(): Promise<void> {
    const { left } = this;
    if (!left) return;
    this.left = null;
    this.thrownAway = left;
    await forgetText(left.tab);
  }

  /** Takes back the last throwing away. */
  async bringLeftBack(): Promise<void> {
    const { thrownAway } = this;
    if (!thrownAway) return;
    this.thrownAway = null;
    await keepText(thrownAway);
    this.left = thrownAway;
  }
}
