/** How easily a text is understood at one reading. Weights as in `hook.ts`. */
import { between, openJudge, spread, type Judge, type Judgement } from './judge.ts';
import { getLexicon } from './lexicon/languages.ts';
import { readingGrade } from './readability.ts';
import { countPhrases } from './reading/phrases.ts';
import type { Reading } from './reading/read-text.ts';
import type { LanguageTools } from './types.ts';
import { weighTraits, type TraitSources, type Weight } from './weigh.ts';

const WEIGHTS: readonly Weight[] = [
  ['text', 'fragment', 0.12, 'clarity-short-sentences'],
  ['text', 'past', 0.05, 'clarity-short-sentences'],
  ['text', 'jargon', -0.12, 'clarity-jargon'],
  ['share', 'jargon', -0.2, 'clarity-jargon'],
  ['opening', 'jargon', -0.1, 'clarity-jargon'],
  ['text', 'stiff', -0.08, 'clarity-stiff'],
  ['share', 'stiff', -0.09, 'clarity-stiff'],
  ['text', 'passive', -0.04, 'clarity-passive'],
  ['text', 'cliche', -0.03, 'clarity-cliche'],
  ['text', 'hashtag', -0.08, 'clarity-hashtags'],
  ['text', 'shout', -0.05, 'clarity-shouted'],
];
const CUTS = [0.575, 0.76, 0.86] as const;

/** A school grade from which on it costs. */
const EASY_GRADE = 7;
const LONG_SENTENCE = 20;
const LONG_BLOCK = 350;

export function judgeClarity(reading: Reading, traits: TraitSources, tools: LanguageTools): Judgement {
  const judge = openJudge('clarity', 0.9);
  weighTraits(judge, traits, WEIGHTS);
  if (reading.words.length === 0) judge.note(-0.4, 'clarity-no-words');
  const grade = readingGrade(reading, tools);
  if (grade > EASY_GRADE)
    judge.note(-0.36 * between((grade - EASY_GRADE) / 10, 0, 1), 'clarity-grade', null, [String(Math.round(grade))]);
  judgeLengths(judge, reading);
  if (isOtherLanguage(reading)) judge.note(-0.5, 'clarity-other-language');
  return spread(judge.close(), CUTS);
}

/** The longest sentence and the longest block. */
function judgeLengths(judge: Judge, { sentences, lines }: Reading): void {
  const [firstSentence] = sentences;
  const [firstLine] = lines;
  if (firstSentence === undefined || firstLine === undefined) return;
  const sentence = sentences.reduce((most, next) => (next.words > most.words ? next : most), firstSentence);
  const over = between((sentence.words - LONG_SENTENCE) / 20, 0, 1);
  if (over > 0) judge.note(-0.26 * over, 'clarity-long-sentence', sentence, [String(sentence.words)]);
  const line = lines.reduce((most, next) => (next.to - next.from > most.to - most.from ? next : most), firstLine);
  const block = between((line.to - line.from - LONG_BLOCK) / 400, 0, 1);
  if (block > 0) judge.note(-0.16 * block, 'clarity-block', line, [String(line.to - line.from)]);
}

/** More function words of the other language than of its own. */
export function isOtherLanguage({ tokens, language }: Reading): boolean {
  const own = countPhrases(tokens, getLexicon(language).function);
  const other = countPhrases(tokens, getLexicon(language === 'en' ? 'nl' : 'en').function);
  return other > 2 && other > 2 * own;
}
