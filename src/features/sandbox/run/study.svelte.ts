import type { Action } from '#simulation/actions.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { SimHour } from '#simulation/vocabulary.ts';
import type { OpenRun } from './open-run.svelte.ts';
import type { StoredRun } from './run-store.ts';
import { type Busy, StudyLink } from './study-link.ts';
import type { Finding, Study, StudySetup } from './study-protocol.ts';

/** A run that can be studied: one's own on its desk, or one that is only shown. */
export type Studied = {
  readonly scenario: Scenario;
  readonly run: Pick<StoredRun, 'id' | 'seed' | 'language'>;
  readonly actions: readonly Action[];
  readonly hour: SimHour;
};

/** The debrief's questions about a run, as the desk holds them: what is worked on, and what went wrong with it. */
export class StudyDesk {
  busy: Busy | null = $state.raw(null);
  /** What broke; empty when the worker could not be fetched. */
  trouble: string | null = $state(null);
  readonly #open: Studied;
  readonly #link: StudyLink;

  constructor(open: Studied) {
    this.#open = open;
    this.#link = new StudyLink(open.run.id, (busy) => (this.busy = busy));
  }

  /** The run as it stands now: all questions of one look at it are asked about the same. */
  get setup(): StudySetup {
    const { scenario, run, actions, hour } = this.#open;
    return { scenario, seed: run.seed, language: run.language, actions, hour };
  }

  /** Asks about a run; null when it was stopped or broke, which `trouble` then says. */
  async ask(setup: StudySetup, study: Study): Promise<Finding | null> {
    this.trouble = null;
    try {
      return await this.#link.ask(setup, study);
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
      return null;
    }
  }

  /** Ends the work under way and all that waits. What has been found stays known. */
  stop(): void {
    this.#link.stop();
  }
}

const desks = new WeakMap<OpenRun, StudyDesk>();

/** The run's study desk: leaving the debrief and coming back finds what was found. */
export function studyDeskOf(open: OpenRun): StudyDesk {
  const desk = desks.get(open) ?? new StudyDesk(open);
  desks.set(open, desk);
  return desk;
}
