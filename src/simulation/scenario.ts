/**
 * What the engine knows of one client: plain data, made from `content/scenarios/<slug>/` by the loader.
 * Shares, probabilities and qualities run from 0 to 1, money is in euros, times are {@link SimHour}.
 */
import type { Format, Language, NetworkId, Rhythm, SimHour, Topic } from './vocabulary.ts';

export type Scenario = {
  readonly id: string;
  /** Goes up with every change that changes an outcome: a run is replayed on the version it was played on. */
  readonly version: number;
  readonly weeks: number;
  /** The Monday on which the run begins, `2026-03-02`. */
  readonly startsOn: string;
  readonly brand: Brand;
  readonly segments: readonly Segment[];
  readonly products: readonly Product[];
  readonly pages: readonly LandingPage[];
  readonly pillars: readonly Pillar[];
  readonly pictures: readonly Picture[];
  readonly team: Team;
  readonly competitors: readonly Competitor[];
  readonly influencers: readonly Influencer[];
  readonly calendar: readonly CalendarEntry[];
  readonly crisis: Crisis;
  readonly talk: Talk;
  readonly traps: readonly Trap[];
  readonly client: Client;
  readonly goals: readonly Goal[];
};

export type Brand = {
  readonly name: string;
  /** Followers at the start, per network that the client uses. A network left out is not used. */
  readonly followers: Readonly<Partial<Record<NetworkId, number>>>;
  /** Share of those bought or won by a giveaway, who care for nothing that the brand does. */
  readonly hollowFollowers: number;
  /** Share of the population that knows the brand at the start. */
  readonly awareness: number;
  readonly voice: Voice;
};

/** How the brand sounds; the appraisal holds texts against it. */
export type Voice = {
  /** 0: among friends · 1: in a letter from a ministry. */
  readonly formality: number;
  readonly humour: number;
  readonly emoji: 'never' | 'few' | 'many';
  /** Words that are the brand's own, and words that it never uses, lower case, per language. */
  readonly says: Readonly<Record<Language, readonly string[]>>;
  readonly avoids: Readonly<Record<Language, readonly string[]>>;
};

/** A group of people who are alike. Hidden from the learner until the debrief. */
export type Segment = {
  readonly id: string;
  readonly name: string;
  /** Share of the population; all segments together make 1. */
  readonly share: number;
  readonly rhythm: Rhythm;
  /** Mean sessions a day, over all networks. */
  readonly sessionsPerDay: number;
  /** Probability that somebody of the segment uses the network. */
  readonly networks: Readonly<Partial<Record<NetworkId, number>>>;
  /** Mean interest in each topic; what is left out counts 0.1. */
  readonly interests: Readonly<Partial<Record<Topic, number>>>;
  /** How likely they are to comment, and to pass things on, beside the average 1. */
  readonly talkative: number;
  readonly sociable: number;
  readonly priceSensitivity: number;
  /** How much they like and believe the brand at the start, among those who know it. */
  readonly affinity: number;
  readonly trust: number;
  /** Share of the brand's followers who come from here, beside their share of the population (1 is proportional). */
  readonly followIndex: number;
  /** Purchases of this kind of thing that one person makes a week, from anybody. */
  readonly needPerWeek: number;
  /** Which of the products, by weight. */
  readonly wants: Readonly<Record<string, number>>;
  /** What moves them to buy; a post that speaks to it counts for more with them. */
  readonly motives: readonly Motive[];
};

export const MOTIVES = ['price', 'quality', 'proof', 'ease', 'belonging', 'fun', 'safety', 'cause'] as const;
export type Motive = (typeof MOTIVES)[number];

export type Product = {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly priceEuro: number;
  /** Share of the price that is left after direct costs. */
  readonly margin: number;
  readonly topic: Topic;
  /** How many can be sold in a week; null for no limit. */
  readonly stockPerWeek: number | null;
  /** Share of orders that come back. */
  readonly returns: number;
};

/** A page of the client's site to which a link can lead. */
export type LandingPage = {
  readonly id: string;
  readonly path: string;
  /** The product sold there; null for a page that informs. */
  readonly product: string | null;
  /** Speed, clarity and phone-readiness in one number; what it is made of is in the brief. */
  readonly quality: number;
  readonly asksForEmail: boolean;
};

/** A theme that the client posts about. */
export type Pillar = { readonly id: string; readonly name: string; readonly topic: Topic; readonly motives: readonly Motive[] };

export const PICTURE_RIGHTS = ['own', 'licensed', 'found', 'no-consent'] as const;

/** A picture of the client's library, with what can be seen on it; derived from the drawn scene, so it is true of it. */
export type Picture = {
  readonly id: string;
  readonly topic: Topic;
  readonly product: string | null;
  readonly faces: number;
  readonly ages: readonly ('child' | 'young' | 'adult' | 'old')[];
  readonly hasText: boolean;
  readonly brightness: number;
  readonly clutter: number;
  readonly isNear: boolean;
  /** Scenes of a storyboard; 1 for a still picture. */
  readonly scenes: number;
  /** `found`: taken from the web without asking · `no-consent`: somebody on it did not agree. Both are traps. */
  readonly rights: (typeof PICTURE_RIGHTS)[number];
};

export type Team = {
  readonly hoursPerWeek: number;
  readonly euroPerHour: number;
  /** How well the team makes things, 0 to 1. */
  readonly craft: number;
  /** Hours that one post takes, where they differ from the usual ones in `client/production.ts`. */
  readonly hours: Readonly<Partial<Record<Format, number>>>;
  readonly adBudgetPerWeek: number;
};

export type Competitor = {
  readonly id: string;
  readonly name: string;
  readonly posts: Readonly<Partial<Record<NetworkId, CompetitorPosting>>>;
  /** Their price beside ours, 1 is the same. */
  readonly priceIndex: number;
  /** How good an alternative they are, per segment id; what is left out counts 0.3. */
  readonly pull: Readonly<Record<string, number>>;
};
export type CompetitorPosting = {
  readonly followers: number;
  readonly perWeek: number;
  readonly formats: readonly Format[];
  readonly topics: readonly Topic[];
  readonly hours: readonly number[];
  readonly quality: number;
  readonly promotion: number;
};

export type Influencer = {
  readonly id: string;
  readonly name: string;
  readonly network: NetworkId;
  readonly followers: number;
  /** Share of followers who are bought: they are counted and do nothing. */
  readonly bought: number;
  /** Who follows them, by weight per segment id. */
  readonly audience: Readonly<Record<string, number>>;
  readonly topic: Topic;
  readonly quality: number;
  readonly feeEuro: number;
  /** Whether they label paid work without being told to. */
  readonly labels: boolean;
};

export type CalendarEntry = {
  readonly id: string;
  readonly kind: 'holiday' | 'payday' | 'event' | 'trend' | 'weather' | 'feed-change';
  readonly name: Readonly<Record<Language, string>>;
  readonly from: SimHour;
  readonly to: SimHour;
  /** Topics that people care more about while it lasts. */
  readonly topics: readonly Topic[];
  /** Where it happens; empty for everywhere. */
  readonly networks: readonly NetworkId[];
  /** Factors while it lasts: interest in the topics, time spent online, how much everybody posts, how much is bought. */
  readonly interest: number;
  readonly activity: number;
  readonly noise: number;
  readonly demand: number;
  /** Known beforehand? A trend and a feed change often are not. */
  readonly announced: boolean;
  /** Trends only: whether a client like this can join without looking foolish or cruel. */
  readonly fits: boolean;
};

/** A storm that breaks out at some hour unless the world has changed; the learner meets it unprepared. */
export type Crisis = {
  readonly id: string;
  readonly from: SimHour;
  readonly network: NetworkId;
  /** How agitated the first post is, and how much of it is true. */
  readonly arousal: number;
  readonly truth: number;
  /** Members, per segment id by weight, who are touched by it. */
  readonly touches: Readonly<Record<string, number>>;
  readonly claim: Readonly<Record<Language, string>>;
  /** What happened, as the client tells when asked. */
  readonly facts: string;
  /** What a good statement has in it: each entry is satisfied by any of its words. */
  readonly statementNeeds: Readonly<Record<Language, readonly (readonly string[])[]>>;
};

/** Why people write, and in which words. */
export type Talk = {
  readonly reasons: readonly TalkReason[];
  /** Grammars: rule → alternatives; `{rule}` in a text is replaced by one of the rule's alternatives. */
  readonly grammar: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>;
};

export const TALK_KINDS = ['praise', 'question', 'complaint', 'troll', 'spam', 'lead', 'journalist', 'review'] as const;
export type TalkKind = (typeof TALK_KINDS)[number];

export type TalkReason = {
  readonly id: string;
  readonly kind: TalkKind;
  /** What brings it about: a post or ad seen, an order, a fault of an order, an undisclosed ad, a price, a crisis; or nothing in particular. */
  readonly cause: 'post' | 'order' | 'fault' | 'undisclosed' | 'price' | 'crisis' | 'none';
  readonly weight: number;
  /** Per segment id; what is left out counts 1. */
  readonly segments: Readonly<Record<string, number>>;
  /** Topics of the posts under which it is asked; empty for any. */
  readonly topics: readonly Topic[];
  /** The grammar's rule from which the text is made. */
  readonly rule: string;
  /** What a good answer has in it: each entry is satisfied by any of its words. Empty where nothing is asked. */
  readonly answerNeeds: Readonly<Record<Language, readonly (readonly string[])[]>>;
  /** Settling it needs something private (an order number, an address): to be asked for in a message, never in public. */
  readonly isPrivate: boolean;
};

export const TRAP_KINDS = [
  'disclosure',
  'picture-rights',
  'consent',
  'private-data',
  'health-claim',
  'false-claim',
  'contest-rules',
  'alt-text',
] as const;
export type TrapKind = (typeof TRAP_KINDS)[number];

/** A way to do harm that lies in the work itself. */
export type Trap = {
  readonly id: string;
  readonly kind: TrapKind;
  /** Words that spring it, lower case, per language; empty where the engine sees it by other means. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** Trust that those who notice lose, 0 to 1, and the money it costs. */
  readonly harm: number;
  readonly fineEuro: number;
  readonly why: string;
};

export type Client = {
  readonly name: string;
  readonly role: string;
  /** Questions that the client answers gladly; each one more costs satisfaction. */
  readonly patience: number;
  readonly brief: string;
  readonly questions: readonly ClientQuestion[];
  /** What the client wants to see before it goes out. */
  readonly approves: 'nothing' | 'promotion' | 'everything';
  readonly approvalHours: number;
  readonly lateChange: LateChange;
};
export type ClientQuestion = {
  readonly id: string;
  readonly about: 'offer' | 'people' | 'money' | 'past' | 'team' | 'goal' | 'rules' | 'rivals';
  readonly question: string;
  readonly answer: string;
  /** Whether somebody who knows the trade would ask it. */
  readonly worth: 0 | 1 | 2;
};
/** A change of mind after the start: an old wish dropped, a new one made. */
export type LateChange = { readonly at: SimHour; readonly text: string; readonly goal: string; readonly factor: number };

export const GOAL_METRICS = [
  'orders',
  'revenue',
  'followers',
  'reach',
  'siteVisits',
  'emailOptIns',
  'engagementRateByReach',
  'replyShare',
  'trust',
  'awareness',
] as const;
export type GoalMetric = (typeof GOAL_METRICS)[number];

export type Goal = {
  readonly id: string;
  readonly metric: GoalMetric;
  readonly network: NetworkId | null;
  /** What the client would be content with at the end, in the metric's own unit. */
  readonly target: number;
  /** Weights of all goals make 1. */
  readonly weight: number;
  readonly text: string;
};
