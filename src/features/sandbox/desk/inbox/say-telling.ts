/** What is said of an answer or a statement, in words. */
import { m } from '#i18n/paraglide/messages.js';
import type { ReasonCode } from '#simulation/appraisal/reasons.ts';
import type { Finding } from '#simulation/appraisal/types.ts';
import { type Say, SAY_WRITING } from '../say-writing.ts';

/** Every reason that can be given for one; by name, so that a page carries no message that it can't show. */
const SAY: Readonly<Partial<Record<ReasonCode, Say>>> = {
  ...SAY_WRITING,
  'answer-brushed-off': m.appraisal_answer_brushed_off,
  'answer-calm': m.appraisal_answer_calm,
  'answer-canned': m.appraisal_answer_canned,
  'answer-given': m.appraisal_answer_given,
  'answer-missing': m.appraisal_answer_missing,
  'answer-quarrels': m.appraisal_answer_quarrels,
  'answer-something': m.appraisal_answer_something,
  'answer-too-long': m.appraisal_answer_too_long,
  'blame-lectures': m.appraisal_blame_lectures,
  'blame-mocks': m.appraisal_blame_mocks,
  'canned-a-person': m.appraisal_canned_a_person,
  'canned-again': m.appraisal_canned_again,
  'canned-no-echo': m.appraisal_canned_no_echo,
  'canned-own-words': m.appraisal_canned_own_words,
  'canned-phrase': m.appraisal_canned_phrase,
  'canned-sends-away': m.appraisal_canned_sends_away,
  'canned-stiff': m.appraisal_canned_stiff,
  'exposes-asks': m.appraisal_exposes_asks,
  'exposes-tells': m.appraisal_exposes_tells,
  'repair-by-when': m.appraisal_repair_by_when,
  'repair-deed': m.appraisal_repair_deed,
  'repair-none': m.appraisal_repair_none,
  'repair-own-fault': m.appraisal_repair_own_fault,
  'repair-sorry': m.appraisal_repair_sorry,
  'reply-canned': m.appraisal_reply_canned,
  'reply-echo': m.appraisal_reply_echo,
  'reply-heard': m.appraisal_reply_heard,
  'reply-not-heard': m.appraisal_reply_not_heard,
  'reply-particular': m.appraisal_reply_particular,
  'reply-sorry-heard': m.appraisal_reply_sorry_heard,
  'reply-speaks-to-them': m.appraisal_reply_speaks_to_them,
  'reply-thanks': m.appraisal_reply_thanks,
  'statement-fact': m.appraisal_statement_fact,
  'statement-fact-missing': m.appraisal_statement_fact_missing,
  'statement-feels': m.appraisal_statement_feels,
  'statement-no-next-step': m.appraisal_statement_no_next_step,
  'statement-pays-first': m.appraisal_statement_pays_first,
  'statement-shifts': m.appraisal_statement_shifts,
  'statement-sorry': m.appraisal_statement_sorry,
  'statement-when': m.appraisal_statement_when,
  'statement-who': m.appraisal_statement_who,
};

/** Each thing that is to be said, once; a reason without words is left out. */
export function sayTelling(findings: readonly Finding[]): string[] {
  const said = findings.flatMap(({ reason, words: [first = '', second = ''] }) => SAY[reason]?.({ first, second }) ?? []);
  return [...new Set(said)];
}
