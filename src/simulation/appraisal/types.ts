/**
 * What the libraries know about a language, handed in so that the engine stays pure. The libraries' versions are part
 * of the engine's version: the same text must be judged alike in the browser and on the server, today and next year.
 */
export type LanguageTools = {
  /** Whether the spelling is right, for one word without punctuation. */
  readonly isWord: (word: string) => boolean;
  readonly countSyllables: (word: string) => number;
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
  readonly reason: string;
  readonly words: readonly string[];
  /** Place in the text, in UTF-16 units; null when it is about the whole. */
  readonly from: number | null;
  readonly to: number | null;
};

export type PostAppraisal = {
  readonly qualities: PostQualities;
  readonly asks: 'nothing' | 'comment' | 'share' | 'save' | 'tag' | 'follow' | 'click' | 'buy';
  readonly isQuestion: boolean;
  readonly hashtags: number;
  readonly characters: number;
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
