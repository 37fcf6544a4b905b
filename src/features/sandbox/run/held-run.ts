import type { Action } from '#simulation/actions.ts';
import type { Language, SimHour } from '#simulation/vocabulary.ts';
import type { Agreement } from './agreement.ts';

/** The run that one was copied from, with what had been done up to an hour. */
export type Origin = {
  /** `rewind`: the learner went back there. `parted`: both were continued, on two devices. */
  readonly kind: 'rewind' | 'parted';
  readonly run: string;
  readonly hour: SimHour;
};

/** What the server's own replay came to. */
export type Verified = { readonly score: number; readonly digest: string; readonly at: string };

/** A run as the server lists it. */
export type HeldRun = {
  readonly id: string;
  readonly client: string;
  readonly scenarioVersion: number;
  readonly engineVersion: number;
  readonly seed: number;
  readonly mode: 'practice' | 'certified';
  readonly language: Language;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Up to which hour it has been played. */
  readonly hour: SimHour;
  /** How many actions the server holds. */
  readonly count: number;
  /** What the server's own replay came to; null until it has been played there. */
  readonly verified: Verified | null;
  /** Why the server's replay did not bear out what was claimed. */
  readonly refusedWhy: string | null;
  readonly agreed: Agreement | null;
  readonly origin: Origin | null;
};

export type HeldRunWithActions = { readonly run: HeldRun; readonly actions: readonly Action[] };

/** Something that is being written in a run; null for what was taken away. */
export type HeldDraft = { readonly place: string; readonly value: unknown; readonly savedAt: string };

/** How far a run has come on the server. */
export type Reached = { readonly count: number; readonly hour: SimHour };

/** At most so many actions in one request, and so many in one run. */
export const MOST_ACTIONS_A_REQUEST = 500;
export const MOST_ACTIONS_A_RUN = 5000;
/** At most so many bytes in one request. */
export const MOST_BYTES_A_REQUEST = 1_048_576;
