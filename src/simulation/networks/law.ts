import type { Format, NetworkId, SimHour } from '../vocabulary.ts';

/** What a member can do with a post, in the order in which the counters hold it. */
export const SIGNALS = [
  'dwell',
  'like',
  'comment',
  'share',
  'send',
  'save',
  'click',
  'profile',
  'follow',
  'hide',
  'report',
  'unfollow',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** One number for each signal. */
export type PerSignal = Readonly<Record<Signal, number>>;

/**
 * The law of one network: all that decides who sees what there. `sources` name facts and laws of `benchmarks.json`
 * (E05, X03 …); a number without a published source is fitted by `npm run calibrate` to the facts named.
 */
export type NetworkLaw = {
  readonly id: NetworkId;
  /** What the networks it stands for are like. */
  readonly archetype: string;
  readonly sources: readonly string[];

  /** How often it is opened beside the others, by those who use it. */
  readonly habit: number;
  /** Posts that a member looks at in a session, on average. */
  readonly slots: number;
  /** Other posts that compete for these slots, on an ordinary day. */
  readonly crowd: number;
  /**
   * Probability of each signal when an average post of an average brand is seen by an average follower who cares;
   * `strangers` multiplies them for somebody who doesn't follow.
   */
  readonly rates: PerSignal;
  readonly strangers: PerSignal;
  /** What the network adds up: weight × predicted probability of each signal, for followers and for strangers. */
  readonly weights: PerSignal;
  readonly weightsForStrangers: PerSignal;
  readonly policy: {
    /** Posts of people whom one doesn't follow. */
    readonly stranger: number;
    /** Second post of one author in one session, and the floor for the further ones. */
    readonly sameAuthor: number;
    readonly sameAuthorFloor: number;
    /** A post that this member has seen before. */
    readonly seen: number;
    /** After "show me less": days until it is half forgotten. */
    readonly hiddenDays: number;
    /** A post whose author answers in the comments. */
    readonly conversation: number;
    /** A post with a link that leads away. */
    readonly link: number;
    /** How much the author's own record counts: exponent of their standing. */
    readonly standing: number;
  };
  /** Value of a post of age a: (1 + a/grace)^−exponent, nothing beyond the limit. */
  readonly age: { readonly graceSeconds: number; readonly exponent: number; readonly limitHours: number };
  /** Trials on strangers: the first, how much larger the next may be, and the value (1 is average) that earns it. */
  readonly waves: {
    readonly first: number;
    readonly growth: number;
    readonly pass: number;
    readonly hours: number;
    readonly largestShare: number;
  };
  /** Formats that can be posted, with factors on the signals of an average post; `pull` acts on the network's prediction alone. */
  readonly formats: Readonly<Partial<Record<Format, FormatLaw>>>;
  /** Delay between seeing and doing: median in seconds, and the exponent of its tail (1 + tail). */
  readonly delay: { readonly medianSeconds: number; readonly tail: number };
  /** Use by hour of the day beside the member's own rhythm, weekdays and weekends. */
  readonly clock: { readonly weekday: readonly number[]; readonly weekend: readonly number[] };
  readonly text: { readonly limit: number; readonly low: number; readonly high: number; readonly hashtags: number };
  readonly ads: {
    /** Euros for a thousand impressions that the competition is ready to pay, median, and its spread (σ of the logarithm). */
    readonly cpmEuro: number;
    readonly spread: number;
    readonly perSession: number;
    /** Link clicks per impression of an average ad shown to an average member. */
    readonly clickRate: number;
  };
  /** How often people look a brand up there, beside the other networks (A14). */
  readonly lookedUp: number;
  /** How ready to buy those are who come from here, 1 is as everywhere (F01, F02). */
  readonly intent: number;
  /** A change of the law while a `feed-change` of the calendar lasts: factors on weights. */
  readonly onFeedChange: Partial<Record<Signal, number>>;
};

export type FormatLaw = {
  readonly pull: number;
  readonly like: number;
  readonly comment: number;
  readonly share: number;
  readonly save: number;
  readonly click: number;
};

/** Hour of the day and whether it is weekend, for {@link NetworkLaw.clock}. */
export const clockAt = (law: NetworkLaw, hour: SimHour): number => {
  const day = Math.floor(hour / 24) % 7;
  return (day >= 5 ? law.clock.weekend : law.clock.weekday)[hour % 24] ?? 1;
};
