/** What the desk and the worker that plays the run say to each other. Every message carries the run it is about. */
import type { Action, Audience, Post } from '#simulation/actions.ts';
import type { Wrong } from '#simulation/replay/check-action.ts';
import type { Scenario } from '#simulation/scenario.ts';
import type { Language, NetworkId, SimHour } from '#simulation/vocabulary.ts';
import type { AudienceRange } from '../views/audience-range.ts';
import type { Need, StopFor } from '../views/needs.ts';
import type { ViewName, Views } from '../views/index.ts';
import type { DraftRead } from '../views/posts.ts';

type WithoutHour<Kind> = Kind extends Action ? Omit<Kind, 'hour'> : never;
/** What the learner does; the worker knows at which hour. */
export type Deed = WithoutHour<Action>;

/** All that a run is played from. State is a function of this and of the hour. */
export type RunSetup = {
  readonly scenario: Scenario;
  readonly seed: number;
  /** In which people write. */
  readonly language: Language;
  readonly actions: readonly Action[];
};

export type Ask =
  /** Replays the actions up to `hour`. */
  | { readonly kind: 'open'; readonly setup: RunSetup; readonly hour: SimHour }
  /** Lets time pass up to `until`, at so many hours a second (null: as fast as it goes), and stops by itself for what is listed. */
  | {
      readonly kind: 'play';
      readonly until: SimHour;
      readonly hoursPerSecond: number | null;
      readonly stopFor: readonly StopFor[];
    }
  | { readonly kind: 'hold' }
  | { readonly kind: 'do'; readonly deed: Deed }
  /** Reads a post that is being written; nothing of the run changes. */
  | { readonly kind: 'appraise'; readonly post: Post }
  /** The fingerprint of the run as it stands. */
  | { readonly kind: 'digest' }
  /** Which screen is looked at: its view is sent now and after every change. */
  | { readonly kind: 'watch'; readonly view: ViewName }
  /** How many people of a network an ad could be shown to. */
  | { readonly kind: 'size-audience'; readonly audience: Audience; readonly network: NetworkId };

export type Answer =
  | { readonly kind: 'opened' }
  | { readonly kind: 'opening'; readonly hour: SimHour; readonly of: SimHour }
  | { readonly kind: 'shown'; readonly views: Partial<Views> }
  | { readonly kind: 'stopped'; readonly hour: SimHour; readonly needs: readonly Need[] }
  /** The action as it stands in the list from now on. */
  | { readonly kind: 'done'; readonly n: number; readonly action: Action }
  | { readonly kind: 'refused'; readonly n: number; readonly wrong: Wrong }
  | { readonly kind: 'appraised'; readonly n: number; readonly read: DraftRead }
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'sized'; readonly n: number; readonly people: AudienceRange }
  | { readonly kind: 'broken'; readonly message: string };

export type ToWorker = { readonly runId: string; readonly n: number; readonly ask: Ask };
export type FromWorker = { readonly runId: string; readonly answer: Answer };
