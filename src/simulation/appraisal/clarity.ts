/** How easily a text is understood at one reading. */
import { between, capped, openJudge, type Judge, type Judgement } from './judge.ts';
import { getLexicon } from './lexicon/languages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readingGrade } from './readability.ts';
import { countPhrases, findPhrases } from './reading/phrases.ts';
import { isShouted, type Reading } from './reading/read-text.ts';
import type { LanguageTools } from './types.ts';

const EASY_GRADE = 8;
const LONG_SENTENCE = 25;

export function judgeClarity(reading: Reading, lexicon: Lexicon, tools: LanguageTools): Judgement {
  const judge = openJudge('clarity', 1);
  if (reading.words.length === 0) judge.note(-0.5, 'clarity-no-words');
  judgeGrade(judge, reading, tools);
  judgeSentences(judge, reading);
  judgeWords(judge, reading, lexicon);
  judgeNoise(judge, reading);
  if (isOtherLanguage(reading)) judge.note(-0.5, 'clarity-other-language');
  return judge.close();
}

/** Short texts make wild grades: the fewer words, the less the grade counts. */
function judgeGrade(judge: Judge, reading: Reading, tools: LanguageTools): void {
  const grade = readingGrade(reading, tools);
  const over = grade - EASY_GRADE;
  if (over <= 0 || reading.words.length < 12) return;
  const weight = between(reading.words.length / 40, 0.3, 1);
  judge.note(-capped(over, 0.035 * weight, 0.4), 'clarity-grade', null, [String(Math.round(grade))]);
}

function judgeSentences(judge: Judge, { sentences }: Reading): void {
  for (const sentence of sentences) {
    const over = sentence.words - LONG_SENTENCE;
    if (over > 0) judge.note(-capped(over, 0.012, 0.25), 'clarity-long-sentence', sentence, [String(sentence.words)]);
  }
}

function judgeWords(judge: Judge, { tokens, words }: Reading, { style }: Lexicon): void {
  const jargon = findPhrases(tokens, style.jargon);
  const each = 0.06 + 0.9 / (words.length < 15 ? 15 : words.length);
  for (const hit of jargon.slice(0, 6)) judge.note(-each, 'clarity-jargon', hit, [hit.text]);
  for (const hit of findPhrases(tokens, style.stiff).slice(0, 4)) judge.note(-0.06, 'clarity-stiff', hit, [hit.text]);
  for (const hit of findPhrases(tokens, style.passive).slice(0, 3)) judge.note(-0.03, 'clarity-passive', hit, [hit.text]);
  const cliches = findPhrases(tokens, style.cliches);
  for (const hit of cliches.slice(2, 6)) judge.note(-0.03, 'clarity-cliche', hit, [hit.text]);
}

function judgeNoise(judge: Judge, { tokens, words, lines }: Reading): void {
  const tags = tokens.filter(({ kind }) => kind === 'hashtag').length;
  if (tags > 5) judge.note(-capped(tags - 5, 0.03, 0.25), 'clarity-hashtags', null, [String(tags)]);
  const shouted = tokens.filter((token) => token.kind === 'word' && isShouted(token)).length;
  if (words.length > 8 && shouted / words.length > 0.3) judge.note(-0.12, 'clarity-shouted');
  const longest = lines.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  if (longest > 600) judge.note(-capped(longest - 600, 0.0004, 0.2), 'clarity-block', null, [String(longest)]);
}

/** More function words of the other language than of its own. */
export function isOtherLanguage({ tokens, language }: Reading): boolean {
  const own = countPhrases(tokens, getLexicon(language).function);
  const other = countPhrases(tokens, getLexicon(language === 'en' ? 'nl' : 'en').function);
  return other > 2 && other > 2 * own;
}
