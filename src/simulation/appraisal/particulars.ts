/** What only this text could say: numbers, names, moments, things one can touch, words spoken; against what anybody could. */
import type { Lexicon } from './lexicon/lexicon.ts';
import { findPhrases, type Hit } from './reading/phrases.ts';
import { isCapitalised, isShouted, type Reading } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';
import { saturate } from './judge.ts';

export type Particulars = {
  readonly numbers: readonly Token[];
  readonly names: readonly Token[];
  readonly moments: readonly Hit[];
  readonly senses: readonly Hit[];
  readonly quotes: readonly Hit[];
  readonly numerals: readonly Hit[];
  readonly cliches: readonly Hit[];
  readonly jargon: readonly Hit[];
  /** 0: could be anybody's · towards 1: nobody else's. */
  readonly score: number;
};

export function readParticulars(reading: Reading, lexicon: Lexicon): Particulars {
  const { tokens } = reading;
  const found = {
    numbers: tokens.filter(({ kind }) => kind === 'number'),
    names: findNames(reading),
    moments: findPhrases(tokens, lexicon.opening.moments),
    senses: findPhrases(tokens, lexicon.opening.senses),
    quotes: findQuotes(reading),
    numerals: findPhrases(tokens, lexicon.opening.numerals),
    cliches: findPhrases(tokens, lexicon.style.cliches),
    jargon: findPhrases(tokens, lexicon.style.jargon),
  };
  return { ...found, score: scoreParticulars(found, reading.words.length) };
}

function scoreParticulars(found: Omit<Particulars, 'score'>, words: number): number {
  const things = found.numbers.length + found.names.length + 0.7 * (found.numerals.length + found.moments.length);
  const sum = things + 0.9 * found.senses.length + 1.5 * found.quotes.length;
  const empty = found.cliches.length + found.jargon.length;
  const rate = (sum - 1.5 * empty) / (words < 20 ? 20 : words);
  return saturate(rate, 0.12);
}

/** Words with a capital that don't begin a sentence, and the client's own names wherever they stand. */
function findNames(reading: Reading): readonly Token[] {
  const firsts = new Set(reading.sentences.map(({ tokens }) => tokens.find(({ kind }) => kind === 'word')?.from));
  return reading.words.filter((word) => {
    if (word.lower === 'i' || word.lower.startsWith("i'") || isShouted(word)) return false;
    if (reading.names.has(word.lower)) return isCapitalised(word);
    return isCapitalised(word) && !firsts.has(word.from) && word.text.length > 1 && !isCommonCapital(word.lower, reading);
  });
}

const ENGLISH_CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december english dutch vat dm`.split(/\s+/),
);
const isCommonCapital = (lower: string, reading: Reading): boolean => reading.language === 'en' && ENGLISH_CALENDAR.has(lower);

const OPENERS = '“„«"‘';
const CLOSERS = '”“»"’';

/** Spoken words between quotation marks, on one line and not longer than a sentence. */
function findQuotes({ tokens }: Reading): readonly Hit[] {
  const quotes: Hit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const opener = tokens[i];
    if (opener?.kind !== 'mark' || !OPENERS.includes(opener.text)) continue;
    const end = closingQuote(tokens, i);
    const closer = tokens[end];
    if (closer === undefined) continue;
    quotes.push({ from: opener.from, to: closer.to, text: '', index: i });
    i = end;
  }
  return quotes;
}

function closingQuote(tokens: readonly Token[], start: number): number {
  for (let i = start + 2; i < tokens.length && i < start + 40; i++) {
    const token = tokens[i];
    if (token === undefined || token.line !== tokens[start]?.line) return -1;
    if (token.kind === 'mark' && CLOSERS.includes(token.text)) return i;
  }
  return -1;
}
