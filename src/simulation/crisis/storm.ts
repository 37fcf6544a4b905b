import type { LivePost } from '../feed/live-post.ts';
import type { Telling } from '../appraisal/telling.ts';
import type { SimHour } from '../vocabulary.ts';

/**
 * Author number of posts by the public. Bits of `Members.rivals` say who follows a competitor; none has bit 31, so nobody
 * follows the public: a claim is seen only by those to whom somebody has passed it, and by a network's own trials.
 */
export const PUBLIC = 32;

/** What a member has had to do with the storm, as bits of {@link Storm.felt}. */
export const Felt = { Touched: 1, Told: 2 } as const;

export type StatementMade = {
  /** Of the action. */
  readonly id: string;
  readonly hour: SimHour;
  readonly weight: number;
  readonly harm: number;
  /** How a careful reader takes it. */
  readonly telling: Telling;
};

/** A crisis on its way through the members. */
export type Storm = {
  phase: 'ahead' | 'on' | 'over';
  since: SimHour;
  endedAt: SimHour | null;
  /** The claim, passed on like any other post. */
  post: LivePost | null;
  /** Bits of {@link Felt}, one byte a member; empty while the storm is ahead. */
  felt: Uint8Array;
  touched: number;
  angered: number;
  /** Members whom a post or ad of the brand, sent out meanwhile, made angry. */
  toneDeaf: number;
  /** How much of the spread statements (calm) and single replies (care) hold back, and what feeds it (heat), each from 0. */
  calm: number;
  care: number;
  heat: number;
  heatUntil: SimHour;
  press: 'unaware' | 'asking' | 'fair' | 'hostile';
  readonly statements: StatementMade[];
  /** Each hour since it began. */
  readonly hours: StormHour[];
};

export type StormHour = {
  readonly hour: SimHour;
  /** Members touched in it, and shares up to its end. */
  readonly touched: number;
  readonly shares: number;
  /** Everything of the brand's was paused. */
  readonly isStopped: boolean;
};

export const noStorm = (): Storm => ({
  phase: 'ahead',
  since: -1,
  endedAt: null,
  post: null,
  felt: new Uint8Array(0),
  touched: 0,
  angered: 0,
  toneDeaf: 0,
  calm: 0,
  care: 0,
  heat: 0,
  heatUntil: -1,
  press: 'unaware',
  statements: [],
  hours: [],
});
