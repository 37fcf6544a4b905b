import type { Contest } from '../actions.ts';
import type { LivePost } from '../feed/live-post.ts';
import type { SimHour } from '../vocabulary.ts';

export type ContestRun = {
  readonly contest: Contest;
  readonly post: LivePost;
  readonly startedAt: SimHour;
  readonly endsAt: SimHour;
  /** What its rules leave open; anything here springs the trap. */
  readonly missing: readonly RuleOfRules[];
  /** What is known of each member: has decided, takes part, was tagged by somebody. */
  readonly marks: Uint8Array;
  entrants: number;
  /** Entrants who came for the prize alone, and those who follow because of the contest. */
  hunters: number;
  gained: number;
  tagged: number;
  /** Member who won, −1 while it runs or when nobody took part. */
  winner: number;
  isOver: boolean;
};

/** What rules must say. */
export type RuleOfRules = 'closing-date' | 'who' | 'choice';

export const ContestMark = { Decided: 1, Entered: 2, Tagged: 4 } as const;

export type ContestsState = { readonly runs: ContestRun[]; prizesEuro: number };

export const noContests = (): ContestsState => ({ runs: [], prizesEuro: 0 });
