import type { Action } from '#simulation/actions.ts';
import type { LanguageTools } from '#simulation/appraisal/index.ts';
import { act } from '#simulation/act.ts';
import { applyChanges, whatIf, WHAT_IF_PLAYS } from '#simulation/explain/what-if.ts';
import { explainPost, WHY_PLAYS } from '#simulation/explain/why.ts';
import { Counter, totalOf } from '#simulation/feed/live-post.ts';
import { POLICY } from '#simulation/policies/index.ts';
import type { PlayText } from '#simulation/policies/plays.ts';
import type { PolicyName } from '#simulation/policies/policy.ts';
import { continueReplay, inOrder, replay } from '#simulation/replay/replay.ts';
import { createRun, playUntil, type Setup } from '#simulation/run.ts';
import { type RawScore, rawScore, scoreBetween } from '#simulation/score/score.ts';
import type { State } from '#simulation/state.ts';
import { HOURS_A_WEEK, type Language, LANGUAGES } from '#simulation/vocabulary.ts';
import { createAppraiser, createTalkAppraiser } from '../appraiser.ts';
import type { LoadTools } from './engine-room.ts';
import { ownPosts } from './good-habits.ts';
import { changesFor } from './study-changes.ts';
import type { Finding, Ranked, ScoreStudy, Study, StudySetup, Supposition } from './study-protocol.ts';
import { type GoalMark, markGoals, type Story, storyOf } from './study-story.ts';

export type Progress = (done: number, of: number) => void;

/** Posts that are looked at in search of the decisions that mattered; each costs a play of the weeks after it. */
const LOOKED_AT = 8;

/** A run as it was played: its state, and how the goals stood at the end of each week before. */
type Played = { readonly key: string; readonly setup: Setup; readonly state: State; readonly weekEnds: readonly GoalMark[] };

/**
 * Answers questions about a run that need it played again, several times over. It works without a pause: run it where
 * nobody waits, and end it by ending the worker.
 */
export class StudyRoom {
  readonly #loadTools: LoadTools;
  readonly #tools = new Map<Language, LanguageTools>();
  #played: Played | null = null;

  constructor(loadTools: LoadTools) {
    this.#loadTools = loadTools;
  }

  /** Errors: those of the engine, which are bugs, and of the dictionaries, when they can't be fetched. */
  async study(run: StudySetup, study: Study, progress: Progress): Promise<Finding> {
    for (const language of LANGUAGES) if (isNeeded(run, study, language)) await this.#load(language);
    const { setup, state, weekEnds } = this.#play(run);
    switch (study.kind) {
      case 'story':
        return { kind: 'story', story: storyOf(state, weekEnds) };
      case 'score':
        return { kind: 'score', score: scoreOf(setup, state, study.plays, progress) };
      case 'why': {
        const looking = { until: run.hour, onPlayed: counter(WHY_PLAYS, progress) };
        return {
          kind: 'why',
          explanations: explainPost(setup, run.actions, study.post, ['reach', 'engagements', 'click'], looking),
        };
      }
      case 'what-if': {
        const changes = changesFor(run.actions, study.supposition);
        const result = whatIf(setup, run.actions, changes, run.hour, counter(WHAT_IF_PLAYS, progress));
        return { kind: 'what-if', result };
      }
      case 'rank':
        return { kind: 'rank', ranked: rank(setup, run, state, progress) };
    }
  }

  /** The run as it was played, once for all questions about the same hour. */
  #play(run: StudySetup): Played {
    const key = `${String(run.actions.length)} ${String(run.hour)}`;
    if (this.#played?.key === key) return this.#played;
    const setup = this.#setUp(run);
    const state = createRun(setup);
    const ordered = inOrder(run.actions);
    const weekEnds: GoalMark[] = [];
    for (let end = HOURS_A_WEEK; end < run.hour; end += HOURS_A_WEEK) {
      continueReplay(state, ordered, end);
      weekEnds.push(markGoals(state));
    }
    continueReplay(state, ordered, run.hour);
    this.#played = { key, setup, state, weekEnds };
    return this.#played;
  }

  #setUp({ scenario, seed, language, members }: StudySetup): Setup {
    const tools = { en: this.#tool('en'), nl: this.#tool('nl') };
    const appraise = createAppraiser(scenario, tools);
    const sized = members === undefined ? {} : { members };
    return { scenario, seed, language, appraise, ...createTalkAppraiser(scenario, tools), ...sized };
  }

  async #load(language: Language): Promise<void> {
    if (!this.#tools.has(language)) this.#tools.set(language, await this.#loadTools(language));
  }

  #tool(language: Language): LanguageTools {
    const loaded = () => {
      const tools = this.#tools.get(language);
      if (!tools) throw new Error(`The dictionary for ${language} was not loaded before a text in it.`);
      return tools;
    };
    return { isWord: (word) => loaded().isWord(word), countSyllables: (word) => loaded().countSyllables(word) };
  }
}

/** The engine's own players write English. */
const isNeeded = ({ language, actions }: StudySetup, study: Study, wanted: Language): boolean =>
  wanted === language ||
  (wanted === 'en' && study.kind === 'score') ||
  JSON.stringify(actions).includes(`"language":"${wanted}"`);

function counter(of: number, progress: Progress): () => void {
  let done = 0;
  progress(0, of);
  return () => progress(++done, of);
}

function scoreOf(setup: Setup, state: State, plays: readonly PlayText[], progress: Progress): ScoreStudy {
  const days = Math.ceil(state.hour / 24);
  const tick = counter(2 * days, progress);
  const [own, idle, expert] = [
    rawScore(state),
    playOf(setup, plays, 'idle', state.hour, tick),
    playOf(setup, plays, 'expert', state.hour, tick),
  ];
  return { score: scoreBetween(own.total, idle.total, expert.total), own, idle, expert };
}

/** What a player of the engine's own makes of the same weeks; like `playPolicy`, up to any hour. */
function playOf(setup: Setup, plays: readonly PlayText[], name: PolicyName, until: number, onDay: () => void): RawScore {
  const state = createRun(setup);
  while (state.hour < until) {
    const day = Math.floor(state.hour / 24);
    const nameOf = (what: string): string => `d${String(day)}-${what}`;
    for (const action of POLICY[name]({ state, plays, day, nameOf })) act(state, action);
    playUntil(state, state.hour + 1);
    if (state.hour % 24 === 0 || state.hour === until) onDay();
  }
  return rawScore(state);
}

/** Decisions by what is different without them, the greatest first. */
function rank(setup: Setup, run: StudySetup, state: State, progress: Progress): Ranked[] {
  const decisions = candidates(storyOf(state), run.actions);
  const tick = counter(decisions.length, progress);
  const [orders, reach] = outcomeOf(state);
  return decisions
    .map((supposition): Ranked => {
      const [ordersThen, reachThen] = outcomeOf(
        replay(setup, applyChanges(run.actions, changesFor(run.actions, supposition)), run.hour),
      );
      tick();
      return {
        supposition,
        orders: (ordersThen - orders) / Math.max(1, orders),
        reach: (reachThen - reach) / Math.max(1, reach),
      };
    })
    .sort((a, b) => weightOf(b) - weightOf(a));
}

const weightOf = ({ orders, reach }: Ranked): number => Math.max(Math.abs(orders), Math.abs(reach));

const outcomeOf = (state: State): [number, number] => [
  state.orders.length,
  ownPosts(state).reduce((sum, post) => sum + totalOf(post, Counter.Reach), 0),
];

/** The posts most seen and most resented, statements in the crisis, and advertising as a whole. */
function candidates({ posts, hasAds }: Story, actions: readonly Action[]): Supposition[] {
  const most = (by: 'reach' | 'annoyed') => [...posts].sort((a, b) => b[by] - a[by] || (a.id < b.id ? -1 : 1));
  const seen = most('reach').slice(0, LOOKED_AT - 2);
  const chosen = [...seen, ...most('annoyed').filter((post) => !seen.includes(post))].slice(0, LOOKED_AT);
  return [
    ...chosen.map(({ id }): Supposition => ({ kind: 'without-post', id })),
    ...actions.filter(({ kind }) => kind === 'make-statement').map(({ id }): Supposition => ({ kind: 'without-statement', id })),
    ...(hasAds ? [{ kind: 'without-ads' } as const] : []),
  ];
}
