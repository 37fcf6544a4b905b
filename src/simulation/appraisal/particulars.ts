/** Names and spoken words: what only this text could say. */
import type { Hit } from './reading/phrases.ts';
import { isCapitalised, isShouted, type Reading } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';

/** Words with a capital that don't begin a sentence, and the client's own names wherever they stand. */
export function findNames(reading: Reading): readonly Token[] {
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
export function findQuotes({ tokens }: Reading): readonly Hit[] {
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
