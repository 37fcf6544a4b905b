/** Everything that a run consists of while it plays. A function of scenario, engine, seed and actions, and of nothing else. */
import type { Action } from './actions.ts';
import type { PostAppraisal } from './appraisal/types.ts';
import type { Post } from './actions.ts';
import type { AdsState } from './ads/ads-state.ts';
import type { Online } from './activity/online.ts';
import type { Sessions } from './activity/sessions.ts';
import type { ClientState } from './client/client-state.ts';
import type { CompetitorsState } from './competitors/competitors-state.ts';
import type { ContestsState } from './contests/contests-state.ts';
import type { AppraiseReply, AppraiseReport, AppraiseStatement, Conversation } from './conversation/message.ts';
import type { Feed } from './feed/feed.ts';
import type { LivePost } from './feed/live-post.ts';
import type { InfluencersState } from './influencers/influencers-state.ts';
import type { Scenario } from './scenario.ts';
import type { SimHour, SimSecond } from './vocabulary.ts';
import type { Graph } from './world/graph.ts';
import type { Members } from './world/members.ts';

/** Somebody passed a post on. `parent` is who they have it from, −1 for the feed; depth counts from 1. */
export type ShareEvent = {
  readonly post: LivePost;
  readonly sharer: number;
  readonly parent: number;
  readonly depth: number;
  readonly at: SimSecond;
  readonly isPublic: boolean;
};

/** Somebody has written under a post; what they say is worked out when it appears. */
export type CommentEvent = {
  readonly post: LivePost;
  readonly author: number;
  readonly seenAt: SimSecond;
  readonly at: SimSecond;
};

export type Plan = {
  readonly id: string;
  post: Post;
  at: SimHour;
  readonly madeAt: SimHour;
  readonly hasHypothesis: boolean;
  /** `missed`: its hour fell into a pause; it goes out only when it is moved. */
  state: 'planned' | 'out' | 'missed' | 'cancelled' | 'deleted';
};

export type Visit = { readonly member: number; readonly post: LivePost; readonly hour: SimHour };

export type Order = {
  readonly member: number;
  readonly product: number;
  readonly hour: SimHour;
  /** What was before their eyes last; `email`: nothing but the client's own letter. */
  readonly source: 'own' | 'post' | 'ad' | 'email';
  /** Number of the post or ad to which the platform's report gives it (7 days after a click, 1 day after a view), −1 for none. */
  readonly attributedTo: number;
  /** They would have bought within the week anyway, under the same luck. */
  readonly anyway: boolean;
  readonly euro: number;
  /** Something went wrong with it; the buyer may write about it. */
  readonly hasFault: boolean;
  /** It came back, and the money went. */
  returnedAt: SimHour | null;
};

/** Per network of the brand, for one day. */
export type AccountDay = {
  day: number;
  network: number;
  followers: number;
  gained: number;
  lostPromotion: number;
  lostWeary: number;
  lostDrift: number;
  lostAnger: number;
};

export type State = {
  readonly scenario: Scenario;
  /** Makes the world. */
  readonly seed: number;
  /** Makes what happens in it; the same as `seed` unless the spread over luck is asked for. */
  readonly luck: number;
  readonly sessionLuck: number;
  readonly members: Members;
  readonly graph: Graph;
  readonly sessions: Sessions;
  /** Sessions on each network in an average hour. */
  readonly sessionsPerHour: Float64Array;
  /** Sessions on each network in each hour of the week, beside the average hour: five times 168. */
  readonly levels: Float64Array;
  readonly appraise: (post: Post, recent: readonly Post[]) => PostAppraisal;
  readonly appraiseReply: AppraiseReply;
  readonly appraiseStatement: AppraiseStatement;
  readonly appraiseReport: AppraiseReport;
  hour: SimHour;
  /** Networks on which the brand has an account. */
  readonly usedNetworks: readonly boolean[];
  /** Posts in the feeds per network, the newest first. */
  readonly live: LivePost[][];
  /** The feeds at this tick, per network. */
  readonly feeds: Feed[];
  /** Who goes online in this hour. */
  readonly online: Online;
  readonly posts: LivePost[];
  /** Marks of posts that are over, to be used again. */
  readonly spareMarks: Uint8Array[];
  /** What is scheduled. */
  readonly plans: Plan[];
  /** What waits for its tick (of 900 s) or hour. */
  readonly pendingShares: Map<number, ShareEvent[]>;
  readonly pendingComments: Map<number, CommentEvent[]>;
  readonly shares: ShareEvent[];
  /** Clicks that led to the client's site in this hour; the shop takes them away. */
  readonly visits: Visit[];
  readonly orders: Order[];
  /** Orders that will come back, by the hour. */
  readonly pendingReturns: Map<SimHour, Order[]>;
  /** Every visit, with whether it ended in a purchase at once. */
  readonly visitLog: (Visit & { readonly bought: boolean })[];
  optIns: number;
  /** Sold of each product since the start, and orders refused for want of stock. */
  readonly sold: Int32Array;
  soldOut: number;
  /** Mean of the segments' needs, weighted by share. */
  readonly meanNeed: number;
  readonly followers: Int32Array;
  readonly today: AccountDay[];
  readonly accountDays: AccountDay[];
  /** Record of the brand on each network, 1 is average: the networks expect of a post what the account has earned. */
  readonly standing: Float64Array;
  readonly client: ClientState;
  isPaused: boolean;
  /** Posts with causes set to their neutral value, for `explain`. */
  readonly neutral: ReadonlyMap<string, number>;
  /** Factors of the calendar at this hour. */
  readonly weather: Weather;
  readonly ads: AdsState;
  readonly influencers: InfluencersState;
  readonly contests: ContestsState;
  readonly competitors: CompetitorsState;
  readonly conversation: Conversation;
  readonly done: Action[];
  /** What could not be done, and why. */
  readonly refused: { readonly id: string; readonly why: 'no-hours' }[];
};

/** What the calendar does at an hour: activity online, noise per network, demand, and interest per topic. */
export type Weather = { activity: number; demand: number; readonly noise: Float64Array; readonly interest: Float64Array };

export const TICK_SECONDS = 900;
export const TICKS_AN_HOUR = 4;
