import type { Brand, Picture, Pillar, Product, TalkReason, Trap } from '../scenario.ts';
import type { Language, Topic } from '../vocabulary.ts';
import type { ReasonCode } from './reasons.ts';

/**
 * What the libraries know about a language, handed in so that the engine stays pure. The libraries' versions are part
 * of the engine's version: the same text must be judged alike in the browser and on the server, today and next year.
 */
export type LanguageTools = {
  /** Whether the spelling is right, for one word without punctuation. */
  readonly isWord: (word: string) => boolean;
  readonly countSyllables: (word: string) => number;
};

/** What one must know of the client to judge a post; a scenario's parts, or literals in a test. */
export type PostBackground = {
  readonly brand: Pick<Brand, 'name' | 'voice'>;
  /** People, places and other words of the client that no dictionary has. */
  readonly names: readonly string[];
  readonly pillars: readonly Pillar[];
  readonly products: readonly Pick<Product, 'id' | 'name' | 'topic'>[];
  readonly traps: readonly Trap[];
  /** The picture that the post names, looked up. */
  readonly picture: Pick<Picture, 'topic' | 'faces' | 'hasText' | 'clutter' | 'isNear' | 'rights'> | null;
  /** Texts of the client's last posts on this network. */
  readonly recentPosts: readonly string[];
};

/** Somebody's message, and the circumstances in which it is answered. */
export type ReplyBackground = {
  readonly brand: Pick<Brand, 'name' | 'voice'>;
  readonly names: readonly string[];
  readonly language: Language;
  /** What they wrote. */
  readonly message: string;
  readonly reason: Pick<TalkReason, 'kind' | 'answerNeeds' | 'isPrivate'>;
  /** Whether only they can read the answer. */
  readonly isPrivate: boolean;
  /** What the brand answered others lately: the same words again read like a form. */
  readonly recentReplies: readonly string[];
};

export type StatementBackground = {
  readonly brand: Pick<Brand, 'name' | 'voice'>;
  readonly names: readonly string[];
  readonly language: Language;
  /** Each entry is satisfied by any of its words. */
  readonly needs: readonly (readonly string[])[];
};

/** Qualities of a post as the audience feels them, each from 0 to 1 unless it says otherwise. */
export type PostQualities = {
  /** How likely the first line and the picture stop a thumb. */
  readonly hook: number;
  /** How easily it is understood at one reading. */
  readonly clarity: number;
  /** Whether the reader can do or know something afterwards. */
  readonly usefulness: number;
  /** How it feels: −1 sad or angry to 1 glad. */
  readonly valence: number;
  /** How stirred up one is by it (awe, anger, laughter: high; calm, sadness: low). */
  readonly arousal: number;
  /** How much it sells: 0 not at all, 1 nothing else. */
  readonly promotion: number;
  /** A person shows: humour, a name, an opinion, a story. */
  readonly personality: number;
  /** Spelling, grammar, layout: 1 without a mistake. */
  readonly craft: number;
  /** Sounds like this client. */
  readonly voice: number;
  /** Made for this network: length, format, line breaks, hashtags. */
  readonly nativeFit: number;
  /** Says what to do next: 0 nothing, 1 one clear thing. */
  readonly callToAction: number;
};

/** One judgement with its reason and its place in the text. */
export type Finding = {
  /** A quality's name, or `answer`, `topic`, `claim` and the like. */
  readonly about: string;
  /** What it did to the quality. */
  readonly effect: number;
  /** Names the message that explains it; `words` fills the message. */
  readonly reason: ReasonCode;
  readonly words: readonly string[];
  /** Place in the text, in UTF-16 units; null when it is about the whole. */
  readonly from: number | null;
  readonly to: number | null;
};

export type PostAppraisal = {
  readonly qualities: PostQualities;
  readonly asks: 'nothing' | 'comment' | 'share' | 'save' | 'tag' | 'follow' | 'click' | 'buy';
  /** Reactions that it begs for beyond one plain request, friends to be tagged counting double: 0 for nearly every post. */
  readonly begs: number;
  readonly isQuestion: boolean;
  readonly hashtags: number;
  readonly characters: number;
  /** How well the text keeps to the topic that the post says it has; 0.5 when one can't tell. */
  readonly topicFit: number;
  /** What a reader would say it is about; null when one can't tell. */
  readonly likelyTopic: Topic | null;
  /** How much of it stood in one of the client's last posts on this network: 0 nothing, 1 every word. */
  readonly repeats: number;
  /** Ids of traps of the scenario that it springs. */
  readonly traps: readonly string[];
  readonly findings: readonly Finding[];
};

/** Qualities of a reply to somebody, each from 0 to 1. */
export type ReplyQualities = {
  /** Shows that the person was heard. */
  readonly acknowledges: number;
  /** Answers what was asked, with what is needed. */
  readonly answers: number;
  /** Says sorry and what happens now; for complaints. */
  readonly repairs: number;
  /** Blames, lectures or mocks; high is bad. */
  readonly blames: number;
  /** Asks for or gives away something private in public; high is bad. */
  readonly exposes: number;
  readonly voice: number;
  readonly craft: number;
  /** Reads like a form letter; high is bad. */
  readonly canned: number;
};

export type ReplyAppraisal = { readonly qualities: ReplyQualities; readonly findings: readonly Finding[] };

/** Qualities of a report to the client, each from 0 to 1. */
export type ReportQualities = {
  /** Says what happened, instead of listing what was done. */
  readonly claim: number;
  /** Says it in numbers, with something to hold them against. */
  readonly number: number;
  /** Says why it may have happened. */
  readonly cause: number;
  /** Says what will be done about it. */
  readonly nextStep: number;
  readonly clarity: number;
  readonly craft: number;
};

export type ReportAppraisal = {
  readonly qualities: ReportQualities;
  /** All of it in one number, from 0 to 1: a chain is as strong as what is missing in it. */
  readonly insight: number;
  readonly findings: readonly Finding[];
};

/** Qualities of a statement in a crisis, each from 0 to 1 (Herhausen et al. 2019). */
export type StatementQualities = {
  /** Names what happened and to whom. */
  readonly acknowledges: number;
  /** Share of the facts needed that it gives. */
  readonly facts: number;
  /** Feels with those who are touched, and says sorry. */
  readonly empathy: number;
  /** Says what happens now, and when. */
  readonly nextStep: number;
  /** Blames others or makes it small; high is bad. */
  readonly blames: number;
  /** Offers money or vouchers before it has explained anything; high is bad. */
  readonly paysFirst: number;
  readonly canned: number;
  readonly clarity: number;
  readonly craft: number;
};

export type StatementAppraisal = {
  readonly qualities: StatementQualities;
  /** How much it calms, from 0 to 1. */
  readonly calms: number;
  readonly findings: readonly Finding[];
};
