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
import type { Answer, Ask, Deed, RunSetup } from './protocol.ts';

export type LoadTools = (language: Language) => Promise<LanguageTools>;

/** Hours that are played at most before what was asked meanwhile is heard: some 15 ms of work. */
const HOURS_A_TURN = 24;
const WARM_UP_MEMBERS = 5_000;
/** Who has replayed so many hours is warm. */
const WARM_AFTER: SimHour = 2 * 168;

/**
 * Plays one run and answers the desk. It knows nothing of workers: what it says goes to `say`, and `rest` gives others a
 * turn for so many milliseconds.
 */
export class EngineRoom {
  #state: State | null = null;
  #watched: ViewName = 'now';
  /** Goes up with everything that ends the playing under way. */
  #turn = 0;
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
    this.#state = state;
    this.#say({ kind: 'opened' });
    this.#show();
  }

  /**
   * Plays a small town of the same client and forgets it, until somebody wants something: a browser compiles what has run
   * for a while, and the learner's first week then takes half as long. Nothing of the run changes.
   */
  async warmUp(setup: RunSetup): Promise<void> {
    const turn = this.#turn;
    if (this.#state === null || this.#state.hour >= WARM_AFTER) return;
    const town = this.#create(setup, WARM_UP_MEMBERS);
    while (town.hour < setup.scenario.weeks * 168 && turn === this.#turn) {
      playUntil(town, town.hour + HOURS_A_TURN);
      await this.#rest(0);
    }
  }

  #create({ scenario, seed, language }: RunSetup, members?: number): State {
    const tools = { en: this.#tool('en'), nl: this.#tool('nl') };
    const talk = createTalkAppraiser(scenario, tools);
    const appraise = createAppraiser(scenario, tools);
    return createRun({ scenario, seed, language, appraise, ...(members === undefined ? {} : { members }), ...talk });
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
    const state = this.#run;
    const end = Math.min(until, state.scenario.weeks * 168);
    let before = needsOf(state);
    let found: Need[] = [];
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
    if (turn === this.#turn) this.#say({ kind: 'stopped', hour: state.hour, needs: found });
  }

  async #do(n: number, deed: Deed): Promise<void> {
    const language = languageOf(deed);
    if (language) await this.#load(language);
    const state = this.#run;
    const action: Action = { ...deed, hour: state.hour };
    const wrong = checkAction(state.scenario, action, state.hour, state.done);
    if (wrong) return this.#say({ kind: 'refused', n, wrong });
    const refused = state.refused.length;
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
