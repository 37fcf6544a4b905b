/** What is remembered of ad sets and ads while they run. Money is counted in whole millionths of a euro, so sums are exact. */
import type { AdSet, Post } from '../actions.ts';
import type { LivePost } from '../feed/live-post.ts';
import type { NetworkLaw } from '../networks/law.ts';
import type { SimHour } from '../vocabulary.ts';

export const MICROS = 1_000_000;

/** `review`: the network looks at it · `running` · `paused` by the learner · `rejected`, see the reason. */
export type AdStatus = 'review' | 'running' | 'paused' | 'rejected';

/** As the ads manager shows it (D07). `limited`: too few results to learn from, or a bid that wins too little · `spent`: the client's money for ads is used up. */
export type AdSetStatus = 'review' | 'scheduled' | 'learning' | 'active' | 'limited' | 'spent' | 'paused' | 'ended';

/** Objectives as numbers, for the auctions. */
export const Objective = { Reach: 0, Traffic: 1, Leads: 2, Sales: 3 } as const;
export const OBJECTIVES = ['reach', 'traffic', 'leads', 'sales'] as const;

/** Previous exposures of the viewer to the ad are told apart up to here: 0, 1, 2, 3, 4 and more. */
export const EXPOSURE_CLASSES = 5;

/** One ad during one hour, a line of the trace. */
export type AdHour = {
  readonly hour: SimHour;
  readonly impressions: number;
  readonly reach: number;
  readonly clicks: number;
  readonly results: number;
  readonly costMicro: number;
  readonly impressionsByExposure: readonly number[];
  readonly clicksByExposure: readonly number[];
};

export type AdRun = {
  readonly id: string;
  readonly key: number;
  /** Place in its ad set. */
  readonly index: number;
  /** Hash from which the network's errors about viewers are drawn. */
  readonly errorKey: number;
  post: Post;
  status: AdStatus;
  /** Hour at which the network's review or the answer to an appeal is there; −1 for none. */
  answerAt: SimHour;
  isAppealed: boolean;
  /** The trap for which it was rejected; `mistake` when there was none. */
  reason: string | null;
  /** Post that was judged last: an appeal with another one is a new review. */
  judged: Post | null;
  /** What runs now; an edit of the creative makes a new one, and `earlier` keeps the old. */
  live: LivePost | null;
  readonly earlier: LivePost[];
  /** How often each member has seen it; 255 for those who hid it. */
  exposures: Uint8Array | null;
  /** The network's error about the ad as a whole, on the scale of a logarithm, before it has learnt. */
  readonly misjudged: number;
  /** What quality adds to the total value of an impression, in euros. */
  qualityEuro: number;
  impressions: number;
  reach: number;
  clicks: number;
  results: number;
  costMicro: number;
  readonly impressionsNow: Int32Array;
  readonly clicksNow: Int32Array;
  reachNow: number;
  resultsNow: number;
  costNow: number;
  readonly hours: AdHour[];
};

export type AdSetRun = {
  readonly adSet: AdSet;
  readonly key: number;
  readonly network: number;
  readonly law: NetworkLaw;
  readonly ads: AdRun[];
  readonly objective: number;
  /** Everybody on the network belongs to the audience. */
  readonly isForAll: boolean;
  /** Those of its ads that run in this hour. */
  readonly onAir: AdRun[];
  /** The market's median price of an impression in this hour, in euros. */
  medianEuro: number;
  /** Who belongs to the audience, where that is settled at the start; null where it is looked up. */
  readonly mask: Uint8Array | null;
  euroPerDay: number;
  bidEuro: number | null;
  isPaused: boolean;
  status: AdSetStatus;
  /** Hour of the start of delivery or of the last significant edit; −1 before. */
  learningSince: SimHour;
  hasLearnt: boolean;
  /** Results since then, and on each of the last seven days. */
  events: number;
  readonly eventsByDay: Int32Array;
  /** Factor on errors of prediction: 1 at first, smaller with every result. */
  unsure: number;
  costMicro: number;
  costTodayMicro: number;
  costHourMicro: number;
  /** Share of the opportunities in this hour at which it takes part, in 65,536ths. */
  pace: number;
  /** Factor on the automatic bid, and the predicted rate (1 is the audience's mean) below which it lets people go. */
  hunger: number;
  choosiness: number;
  /** Mean predicted rate of results in the audience. */
  meanRate: number;
  /** What an average hour would cost at full pace. */
  fullPaceMicro: number;
  /** Spent yesterday beside the budget. */
  delivered: number;
};

/** Made when the first ad set starts; 2 bytes a member. */
export type AdTables = {
  /** How readily members click on ads, and leave an address: levels of a logarithm as in `world/members.ts`. */
  readonly clicky: Uint8Array;
  readonly candid: Uint8Array;
  /** Per network: quantiles of the market price beside its median. */
  readonly prices: readonly Float64Array[];
  /** Per segment: how dear its people are, and how readily they buy. */
  readonly dearness: Float64Array;
  readonly need: Float64Array;
  /** Per network: sessions in each hour of the week beside the mean. */
  readonly tide: readonly Float64Array[];
};

export type AdsState = {
  readonly sets: AdSetRun[];
  /** Per network: those that take part in auctions in this hour. */
  readonly running: AdSetRun[][];
  tables: AdTables | null;
  /** What the client's purse still holds for ads in this hour, in millionths of a euro. */
  leftMicro: number;
  /** Orders that have been credited. */
  ordersSeen: number;
  /** The offer of the ad set that was asked last (kept here so that a session allocates nothing). */
  readonly offer: { ad: AdRun | null; valueEuro: number; qualityEuro: number };
};

export const noAds = (networks: number): AdsState => ({
  sets: [],
  running: Array.from({ length: networks }, () => []),
  tables: null,
  leftMicro: 0,
  ordersSeen: 0,
  offer: { ad: null, valueEuro: 0, qualityEuro: 0 },
});
