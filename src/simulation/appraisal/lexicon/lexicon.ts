/** The word lists of one language. Entries are lower case; `begin*` stands for every word that begins so. */
import type { Topic } from '../../vocabulary.ts';
import type { Phrases } from '../reading/phrases.ts';

export type Lexicon = {
  /** Words that tell the language: articles, prepositions, pronouns. */
  readonly function: Phrases;
  readonly opening: OpeningWords;
  readonly style: StyleWords;
  readonly feeling: FeelingWords;
  readonly selling: SellingWords;
  readonly asking: AskingWords;
  readonly useful: UsefulWords;
  readonly person: PersonWords;
  readonly talk: TalkWords;
  readonly topics: Readonly<Record<Topic, Phrases>>;
};

export type OpeningWords = {
  readonly greetings: Phrases;
  /** Announcing that something will be said, instead of saying it. */
  readonly throatClearing: Phrases;
  readonly tension: Phrases;
  readonly senses: Phrases;
  readonly moments: Phrases;
  readonly numerals: Phrases;
};

export type StyleWords = {
  /** Words of brochures that could stand in anybody's. */
  readonly cliches: Phrases;
  readonly jargon: Phrases;
  readonly stiff: Phrases;
  readonly loose: Phrases;
  readonly formalYou: Phrases;
  readonly passive: Phrases;
};

export type FeelingWords = {
  readonly gladStirred: Phrases;
  readonly gladCalm: Phrases;
  readonly badStirred: Phrases;
  readonly badCalm: Phrases;
  readonly awe: Phrases;
  readonly funny: Phrases;
  readonly stronger: Phrases;
  readonly negators: Phrases;
  /** Praise that turns sour beside a fault: `great, another …`. */
  readonly praise: Phrases;
  readonly faults: Phrases;
  readonly sour: Phrases;
};

export type SellingWords = {
  readonly price: Phrases;
  readonly discount: Phrases;
  readonly buyNow: Phrases;
  readonly superlatives: Phrases;
  readonly pressure: Phrases;
  readonly offer: Phrases;
};

export type AskingWords = {
  readonly comment: Phrases;
  readonly share: Phrases;
  readonly save: Phrases;
  readonly tag: Phrases;
  readonly follow: Phrases;
  readonly click: Phrases;
  readonly buy: Phrases;
  readonly vague: Phrases;
  readonly soft: Phrases;
  readonly how: Phrases;
};

export type UsefulWords = {
  readonly steps: Phrases;
  readonly advice: Phrases;
  readonly when: Phrases;
  readonly because: Phrases;
  readonly units: Phrases;
};

export type PersonWords = {
  readonly i: Phrases;
  readonly we: Phrases;
  readonly you: Phrases;
  readonly he: Phrases;
  readonly opinion: Phrases;
  readonly story: Phrases;
  readonly kin: Phrases;
};

export type TalkWords = {
  readonly thanks: Phrases;
  readonly heard: Phrases;
  readonly sorry: Phrases;
  readonly ownFault: Phrases;
  readonly deeds: Phrases;
  readonly soon: Phrases;
  readonly blame: Phrases;
  /** Blame only where nothing kind stands beside it: `next time`, `simply`. */
  readonly blameHints: Phrases;
  readonly mockery: Phrases;
  readonly canned: Phrases;
  readonly privateThings: Phrases;
  readonly privately: Phrases;
  readonly compensation: Phrases;
  readonly claims: Phrases;
  readonly causes: Phrases;
  readonly next: Phrases;
  readonly brushOff: Phrases;
  /** Making it small, or somebody else's. */
  readonly shifting: Phrases;
  /** What only they and the brand should know: health, home, money. */
  readonly personalFacts: Phrases;
};
