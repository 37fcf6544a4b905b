/** A report to the client: not what was posted, but what it did, why, and what comes next. */
import { judgeClarity } from './clarity.ts';
import { judgeCraft } from './craft.ts';
import { openJudge, noteEach, type Judgement } from './judge.ts';
import { getLexicon } from './lexicon/languages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findPhrases, hasPhrase } from './reading/phrases.ts';
import { readText, type Reading } from './reading/read-text.ts';
import type { LanguageTools, ReportAppraisal } from './types.ts';
import { readTraitSources } from './weigh.ts';
import type { Language } from '../vocabulary.ts';

/** What is known when a report is read. */
export type ReportBackground = { readonly language: Language; readonly names: readonly string[] };

export function appraiseReport(text: string, { language, names }: ReportBackground, tools: LanguageTools): ReportAppraisal {
  const reading = readText(text, language, names);
  const lexicon = getLexicon(language);
  const judged = {
    claim: judgeClaim(reading, lexicon),
    number: judgeNumbers(reading, lexicon),
    cause: judgeCause(reading, lexicon),
    nextStep: judgeNext(reading, lexicon),
    clarity: judgeClarity(reading, readTraitSources(reading, lexicon, reading.text.length), tools),
    craft: judgeCraft(reading, tools),
  };
  const qualities = {
    claim: judged.claim.value,
    number: judged.number.value,
    cause: judged.cause.value,
    nextStep: judged.nextStep.value,
    clarity: judged.clarity.value,
    craft: judged.craft.value,
  };
  return { qualities, insight: insightOf(qualities), findings: Object.values(judged).flatMap(({ findings }) => findings) };
}

/** Half the mean of the four links, half the weakest of them; hard reading and slips take a little. */
function insightOf({ claim, number, cause, nextStep, clarity, craft }: ReportAppraisal['qualities']): number {
  const mean = (claim + number + cause + nextStep) / 4;
  const weakest = Math.min(claim, number, cause, nextStep);
  return (0.5 * mean + 0.5 * weakest) * (0.8 + 0.1 * clarity + 0.1 * craft);
}

function judgeClaim(reading: Reading, lexicon: Lexicon): Judgement {
  const judge = openJudge('claim', 0);
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.claims), 'report-claim', [0.6, 0.9]);
  if (judge.close().value === 0) judge.note(0, 'report-no-claim');
  return judge.close();
}

/** One number is a figure, two can be compared; days and years are not counted. */
function judgeNumbers(reading: Reading, lexicon: Lexicon): Judgement {
  const judge = openJudge('number', 0);
  const numbers = reading.tokens.filter(({ kind, text }) => kind === 'number' && !text.includes(':') && !isYear(text));
  noteEach(judge, [...numbers, ...findPhrases(reading.tokens, lexicon.opening.numerals)], 'report-number', [0.35, 0.75]);
  const isCompared = numbers.length > 1 || hasPhrase(reading.tokens, lexicon.talk.claims);
  if (numbers.length > 0 && isCompared) judge.note(0.25, 'report-compared');
  if (numbers.length === 0) judge.note(0, 'report-no-number');
  if (numbers.length > 14) judge.note(-0.25, 'report-number-heap', null, [String(numbers.length)]);
  return judge.close();
}

const isYear = (text: string): boolean => text.length === 4 && (text.startsWith('19') || text.startsWith('20'));

function judgeCause(reading: Reading, lexicon: Lexicon): Judgement {
  const judge = openJudge('cause', 0);
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.causes), 'report-cause', [0.8, 0.95]);
  if (judge.close().value === 0) judge.note(0, 'report-no-cause');
  return judge.close();
}

function judgeNext(reading: Reading, lexicon: Lexicon): Judgement {
  const judge = openJudge('nextStep', 0);
  const said = reading.sentences.filter(({ tokens }) => hasPhrase(tokens, lexicon.talk.next));
  const [first] = said;
  if (!first) judge.note(0, 'report-no-next-step');
  noteEach(
    judge,
    findPhrases(
      said.flatMap(({ tokens }) => tokens),
      lexicon.talk.next,
    ),
    'report-next-step',
    [0.3, 0.7],
  );
  if (
    first &&
    said.some(({ tokens }) => hasPhrase(tokens, lexicon.opening.moments) || tokens.some(({ kind }) => kind === 'number'))
  )
    judge.note(0.3, 'report-next-step-dated', first);
  return judge.close();
}
