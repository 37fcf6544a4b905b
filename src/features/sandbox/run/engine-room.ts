import { act } from '#simulation/act.ts';
import type { Action, Post } from '#simulation/actions.ts';
import type { LanguageTools } from '#simulation/appraisal/index.ts';
import { checkAction } from '#simulation/replay/check-action.ts';
import { digestOf } from '#simulation/replay/digest.ts';
import { inOrder } from '#simulation/replay/replay.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import type { State } from '#simulation/state.ts';
import type { Language, SimHour } from '#simulation/vocabulary.ts';
import { createAppraiser, createTalkAppraiser } from '../appraiser.ts';
import { audienceRange } from '../views/audience-range.ts';
import { type Need, needsOf, newNeeds, type StopFor } from '../views/needs.ts';
import { type ViewName, type Views, viewOf } from '../views/index.ts';
import { readDraftPost } from '../views/posts.ts';
import { LookAhead } from './look-ahead.ts';
import type { Answer, Ask, Deed, RunSetup } from './protocol.ts';

export type LoadTools = (language: Language) => Promise<LanguageTools>;

/** Hours that are played at most before what was asked meanwhile is heard: some 15 ms of work. */
const HOURS_A_TURN = 24;
/** Who asks again so soon is at work, and the run about to change. */
const QUIET_MS = 300;

/**
 * Plays one run and answers the desk. It knows nothing of workers: what it says goes to `say`, and `rest` gives others a
 * turn for so many milliseconds.
 */
export class EngineRoom {
  #state: State | null = null;
  #watched: ViewName = 'now';
  /** Goes up with everything that ends the playing under way. */
  #turn = 0;
  /** Goes up with everything that is asked. */
  #asked = 0;
  #playing = 0;
  readonly #ahead = new LookAhead();
  readonly #tools = new Map<Language, LanguageTools>();
  readonly #say: (answer: Answer) => void;
  readonly #loadTools: LoadTools;
  readonly #rest: (ms: number) => Promise<void>;

  constructor(say: (answer: Answer) => void, loadTools: LoadTools, rest: (ms: number) => Promise<void>) {
    this.#say = say;
    this.#loadTools = loadTools;
    this.#rest = rest;
  }

  /** Does what is asked. Errors: those of the engine, which are bugs; the caller says `broken`. */
  async hear(n: number, ask: Ask): Promise<void> {
    this.#asked++;
    switch (ask.kind) {
      case 'open':
        return this.#open(ask.setup, ask.hour);
      case 'play':
        return this.#play(ask.until, ask.hoursPerSecond, ask.stopFor);
      case 'hold':
        this.#turn++;
        return;
      case 'digest':
        return this.#say({ kind: 'digest', digest: digestOf(this.#run) });
      case 'do':
        return this.#do(n, ask.deed);
      case 'appraise':
        return this.#appraise(n, ask.post);
      case 'watch':
        this.#watched = ask.view;
        return this.#show();
      case 'size-audience':
        return this.#say({ kind: 'sized', n, people: audienceRange(this.#run, ask.audience, ask.network) });
    }
  }

  get #run(): State {
    if (this.#state === null) throw new Error('The run is not open yet.');
    return this.#state;
  }

  async #open(setup: RunSetup, hour: SimHour): Promise<void> {
    const turn = ++this.#turn;
    for (const language of languagesOf(setup)) await this.#load(language);
    const state = this.#create(setup);
    for (const action of inOrder(setup.actions)) {
      await this.#replayTo(state, action.hour, hour, turn);
      if (turn !== this.#turn) return;
      act(state, action);
    }
    await this.#replayTo(state, hour, hour, turn);
    if (turn !== this.#turn) return;
    this.#ahead.forget();
    this.#state = state;
    this.#say({ kind: 'opened' });
    this.#show();
  }

  /**
   * Once nobody has asked for anything for a while, plays on ahead of the run, in turns, until something is asked. What is
   * seen is there at once when the learner goes on; nothing of the run changes.
   */
  async lookAhead(): Promise<void> {
    const asked = this.#asked;
    await this.#rest(QUIET_MS);
    while (asked === this.#asked && this.#playing === 0 && this.#state !== null) {
      if (!this.#ahead.goOn(this.#state, HOURS_A_TURN)) return;
      await this.#rest(0);
    }
  }

  #create({ scenario, seed, language }: RunSetup): State {
    const tools = { en: this.#tool('en'), nl: this.#tool('nl') };
    const talk = createTalkAppraiser(scenario, tools);
    const appraise = createAppraiser(scenario, tools);
    return createRun({ scenario, seed, language, appraise, ...talk });
  }

  async #replayTo(state: State, until: SimHour, of: SimHour, turn: number): Promise<void> {
    while (state.hour < until && turn === this.#turn) {
      playUntil(state, Math.min(until, state.hour + 24));
      this.#say({ kind: 'opening', hour: state.hour, of });
      await this.#rest(0);
    }
  }

  async #play(until: SimHour, hoursPerSecond: number | null, stopFor: readonly StopFor[]): Promise<void> {
    const turn = ++this.#turn;
    this.#playing++;
    try {
      const needs = await this.#playOn(until, hoursPerSecond, stopFor, turn);
      if (turn === this.#turn) this.#say({ kind: 'stopped', hour: this.#run.hour, needs });
    } finally {
      this.#playing--;
    }
  }

  /** What it stopped for, with all that came in the way shown. */
  async #playOn(
    until: SimHour,
    hoursPerSecond: number | null,
    stopFor: readonly StopFor[],
    turn: number,
  ): Promise<readonly Need[]> {
    const end = Math.min(until, this.#run.scenario.weeks * 168);
    let found: readonly Need[] = [];
    const seen = hoursPerSecond === null ? this.#ahead.take(this.#run, end, stopFor) : null;
    if (seen) {
      this.#state = seen.state;
      found = seen.needs;
      this.#show();
    }
    const state = this.#run;
    let before = needsOf(state);
    while (state.hour < end && found.length === 0 && turn === this.#turn) {
      const hours = hoursPerSecond === null ? HOURS_A_TURN : 1;
      for (let i = 0; i < hours && state.hour < end && found.length === 0; i++) {
        playUntil(state, state.hour + 1);
        const now = needsOf(state);
        found = newNeeds(before, now, stopFor);
        before = now;
      }
      this.#show();
      await this.#rest(hoursPerSecond === null ? 0 : 1000 / hoursPerSecond);
    }
    return found;
  }

  async #do(n: number, deed: Deed): Promise<void> {
    const language = languageOf(deed);
    if (language) await this.#load(language);
    const state = this.#run;
    const action: Action = { ...deed, hour: state.hour };
    const wrong = checkAction(state.scenario, action, state.hour, state.done);
    if (wrong) return this.#say({ kind: 'refused', n, wrong });
    const refused = state.refused.length;
    this.#ahead.forget();
    act(state, action);
    this.#say(
      state.refused.length > refused
        ? { kind: 'refused', n, wrong: { field: 'hours', message: 'no-hours' } }
        : { kind: 'done', n, action },
    );
    this.#show();
  }

  async #appraise(n: number, post: Post): Promise<void> {
    await this.#load(post.language);
    if (this.#state !== null) this.#say({ kind: 'appraised', n, read: readDraftPost(this.#state, post) });
  }

  #show(): void {
    if (this.#state === null) return;
    const views: Partial<Views> = { ...viewOf('now', this.#state), ...viewOf(this.#watched, this.#state) };
    this.#say({ kind: 'shown', views });
  }

  async #load(language: Language): Promise<void> {
    if (!this.#tools.has(language)) this.#tools.set(language, await this.#loadTools(language));
  }

  /** Looks its language's tools up when they are used: a second language is fetched with the first text in it. */
  #tool(language: Language): LanguageTools {
    const loaded = () => {
      const tools = this.#tools.get(language);
      if (!tools) throw new Error(`The dictionary for ${language} was not loaded before a text in it.`);
      return tools;
    };
    return { isWord: (word) => loaded().isWord(word), countSyllables: (word) => loaded().countSyllables(word) };
  }
}

/** In which languages something has been written. */
function languagesOf({ language, actions }: RunSetup): Set<Language> {
  return new Set([language, ...actions.flatMap((action) => languageOf(action) ?? [])]);
}

function languageOf(deed: Deed): Language | null {
  switch (deed.kind) {
    case 'schedule-post':
    case 'edit-post':
    case 'hire-influencer':
      return deed.post.language;
    case 'start-contest':
      return deed.contest.post.language;
    case 'start-ad-set':
      return deed.ads[0]?.post.language ?? null;
    case 'make-statement':
    case 'report-to-client':
      return deed.language;
    default:
      return null;
  }
}
