/** What people write to the brand, and what becomes of it. */
import type { Finding, ReplyAppraisal, ReportQualities } from '../appraisal/types.ts';
import type { Storm } from '../crisis/storm.ts';
import type { TalkKind, TalkReason } from '../scenario.ts';
import type { Said } from './said.ts';
import type { Language, SimHour, SimSecond } from '../vocabulary.ts';

/**
 * `open`: nobody has done anything · `answered`: there is a reply · `settled`: the author needs nothing more ·
 * `escalated`: with the client or a specialist · `expired`: the author has given up waiting.
 */
export type MessageState = 'open' | 'answered' | 'settled' | 'escalated' | 'hidden' | 'reported' | 'expired';

export type Reply = {
  readonly id: string;
  readonly text: string;
  readonly isPrivate: boolean;
  readonly at: SimHour;
  readonly isLate: boolean;
  readonly appraisal: ReplyAppraisal;
  /** How much good and how much harm it did to the author, each from 0 to 1. */
  readonly warmth: number;
  readonly harm: number;
};

/** What is known of a message before it is written. */
export type Draft = {
  /** Null for the claim of the crisis, which is the scenario's own text. */
  readonly reason: TalkReason | null;
  readonly kind: TalkKind;
  readonly member: number;
  readonly network: number;
  /** Number of the post under which it stands; null for a message, a review or a remark on the page. */
  readonly post: number | null;
  readonly at: SimSecond;
  readonly isPublic: boolean;
  readonly stars: number | null;
  /** How often the author has written about the same thing before. */
  readonly round: number;
  /** Id of the message after which its author writes again; null for a first one. */
  readonly after: string | null;
  /** Hash of what it is about: together with who and when it makes the id. */
  readonly why: number;
};

export type Message = Draft & {
  /** Place among all messages of the run; what-ifs must go by {@link Message.id}. */
  readonly number: number;
  /** Hash of who, why and when: the same message has the same id in a run with one action changed. */
  readonly id: string;
  /** Its luck: draws about it are keyed by this. */
  readonly key: number;
  /** Redraw of its text that repeats nobody; see `words.ts`. */
  readonly salt: number;
  /** When the author begins to find it late. */
  readonly expectsBy: SimSecond;
  state: MessageState;
  /** The author has been kept waiting and minds. */
  isCross: boolean;
  isLiked: boolean;
  readonly replies: Reply[];
};

/** What waits for its hour. */
export type Due =
  | { readonly kind: 'write'; readonly draft: Draft }
  /** Somebody would like to leave a review: satisfaction in stars, and how eagerly (the share of their readiness that they need). */
  | { readonly kind: 'review'; readonly draft: Draft; readonly felt: number; readonly eagerness: number }
  | { readonly kind: 'late' | 'silent' | 'handled'; readonly message: Message };

/** What the appraisal is told of the message that a reply answers. */
export type AnsweredMessage = {
  readonly message: string;
  readonly language: Language;
  readonly reason: Pick<TalkReason, 'kind' | 'answerNeeds' | 'isPrivate'>;
  readonly isPrivate: boolean;
  readonly recentReplies: readonly string[];
};
export type AppraiseReply = (text: string, message: AnsweredMessage) => ReplyAppraisal;

/** What of a statement's appraisal the crowd feels, each from 0 to 1; `findings`, the reasons, are for the desk alone. */
export type StatementFelt = {
  readonly qualities: {
    readonly acknowledges: number;
    readonly facts: number;
    readonly empathy: number;
    readonly nextStep: number;
    readonly blames: number;
    readonly paysFirst: number;
    readonly canned: number;
  };
  readonly findings?: readonly Finding[];
};
/** How much a report to the client tells, from 0 to 1; `qualities`, what there is of each part, is for the desk alone. */
export type AppraiseReport = (
  text: string,
  language: Language,
) => { readonly insight: number; readonly qualities?: ReportQualities };
export type AppraiseStatement = (text: string, language: Language) => StatementFelt;

/** Rule → alternatives. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

export type Conversation = {
  /** In which people write. */
  readonly language: Language;
  readonly grammar: Grammar;
  readonly messages: Message[];
  readonly byId: Map<string, Message>;
  readonly said: Said;
  readonly due: Map<SimHour, Due[]>;
  /** How many of the state's orders have been looked at. */
  ordersHeard: number;
  /** Posts under which the brand has answered, by number: the networks reward it once. */
  readonly talkedUnder: Set<number>;
  /** The brand's own answers, in order: the same words again read like a form. */
  readonly replyTexts: string[];
  /** Minutes of the team, per week. */
  readonly replyMinutes: number[];
  /** Reviews as the page shows them. */
  readonly rating: { sum: number; count: number };
  readonly leads: { won: number; lost: number };
  /** Members who went to a competitor because nobody answered. */
  deserters: number;
  /** Private data in public: trap, message and hour, for the client's room to charge. */
  readonly leaks: { readonly trap: string; readonly message: string; readonly at: SimHour }[];
  readonly storm: Storm;
};
