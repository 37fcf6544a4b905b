import { noStorm } from '../crisis/storm.ts';
import type { Scenario } from '../scenario.ts';
import type { Language } from '../vocabulary.ts';
import type { AppraiseReply, AppraiseReport, AppraiseStatement, Conversation } from './message.ts';
import { nothingSaid } from './said.ts';
import { grammarOf } from './words.ts';

/** What a run is told about talking; a run in which nobody replies needs no appraisal of replies. */
export type TalkSetup = {
  readonly language?: Language;
  readonly appraiseReply?: AppraiseReply;
  readonly appraiseStatement?: AppraiseStatement;
  readonly appraiseReport?: AppraiseReport;
};

/** Stands in for what a run was not given. */
export const missing = (name: string) => (): never => {
  throw new Error(`This run was made without ${name}. Hand it to createRun.`);
};

export const createConversation = (scenario: Scenario, { language = 'en' }: TalkSetup): Conversation => ({
  language,
  grammar: grammarOf(scenario, language),
  messages: [],
  byId: new Map(),
  said: nothingSaid(),
  due: new Map(),
  ordersHeard: 0,
  talkedUnder: new Set(),
  replyTexts: [],
  replyMinutes: [],
  rating: { sum: 0, count: 0 },
  leads: { won: 0, lost: 0 },
  deserters: 0,
  leaks: [],
  storm: noStorm(),
});
