/** Cuts a text into words, numbers, signs and the things only social networks have, in one pass from left to right. */
import { emojiLength, isApostrophe, isDigit, isLetter, isSpace, widthOf } from './characters.ts';

export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'link' | 'email' | 'emoji' | 'mark';

export type Token = {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  /** See {@link headOf}. */
  readonly head: string;
  /** UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** Number of the line it stands in. */
  readonly line: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
};

/** The first letters of a word, by which lists of words are sorted. */
export const headOf = (lower: string): string => lower.slice(0, 3);

/** Cuts at most the given text; one token never swallows white space. */
export function cutTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let spaced = true;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) line++;
      spaced = true;
      at++;
      continue;
    }
    const { kind, to } = readToken(text, at);
    const part = text.slice(at, to);
    const lower = part.toLowerCase().replaceAll('’', "'");
    tokens.push({ kind, text: part, lower, head: headOf(lower), from: at, to, line, spaced });
    spaced = false;
    at = to;
  }
  return tokens;
}

type Cut = { readonly kind: TokenKind; readonly to: number };

function readToken(text: string, at: number): Cut {
  const code = text.charCodeAt(at);
  const emoji = code > 0x2000 ? emojiLength(text, at) : 0;
  if (emoji > 0) return { kind: 'emoji', to: at + emoji };
  if (code === 35 || code === 64) return readTagged(text, at, code === 35 ? 'hashtag' : 'mention');
  if (isLetter(code)) return readLinkOrWord(text, at);
  if (isApostrophe(code) && isShortDutch(text, at)) return { kind: 'word', to: at + 2 };
  if (isDigit(code)) return { kind: 'number', to: endOfNumber(text, at) };
  return { kind: 'mark', to: at + endOfMark(text, at) };
}

/** A run of the same sign is one mark: `...`, `!!!`. */
function endOfMark(text: string, at: number): number {
  const width = widthOf(text.codePointAt(at) ?? 0);
  if (width === 2) return 2;
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end++;
  return end - at;
}

/** `'s avonds`, `'t is`, `'n koffie` begin with their apostrophe. */
function isShortDutch(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  return (letter === 115 || letter === 116 || letter === 110 || letter === 107) && isSpace(text.charCodeAt(at + 2));
}

function readTagged(text: string, at: number, kind: 'hashtag' | 'mention'): Cut {
  let end = at + 1;
  while (end < text.length && (isWordPart(text.charCodeAt(end)) || isInnerDot(text, end))) end++;
  return end === at + 1 ? { kind: 'mark', to: end } : { kind, to: end };
}

const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code) || code === 95;
const isInnerDot = (text: string, at: number): boolean => text.charCodeAt(at) === 46 && isWordPart(text.charCodeAt(at + 1));

function readLinkOrWord(text: string, at: number): Cut {
  const word = endOfWord(text, at);
  const next = text.charCodeAt(word);
  if (next === 58 && text.startsWith('://', word)) return { kind: 'link', to: endOfRun(text, word) };
  if (next === 64 && isLetter(text.charCodeAt(word + 1))) return { kind: 'email', to: endOfRun(text, word) };
  if (next === 46 && isAddress(text, at, word)) return readAddress(text, word);
  return { kind: 'word', to: word };
}

function readAddress(text: string, word: number): Cut {
  const to = endOfRun(text, word);
  return { kind: text.slice(word, to).includes('@') ? 'email' : 'link', to };
}

const ENDINGS = ['com', 'nl', 'org', 'net', 'eu', 'example', 'shop', 'be', 'test', 'io', 'co'];
/** `www.…`, `name.ending` or `first.last@…`. */
function isAddress(text: string, at: number, word: number): boolean {
  if (text.slice(at, word).toLowerCase() === 'www') return true;
  const rest = text.slice(word + 1, word + 80);
  let end = 0;
  while (end < rest.length && isWordPart(rest.charCodeAt(end))) end++;
  const after = rest.charCodeAt(end);
  if (after === 64) return true;
  if (after === 46 && isLetter(rest.charCodeAt(end + 1))) return ENDINGS.some((ending) => rest.startsWith(`.${ending}`, end));
  return end > 0 && ENDINGS.includes(rest.slice(0, end));
}

/** To the next white space, without the sentence's punctuation. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) < 0x2000) end++;
  while (end > at + 1 && '.,!?:;)"\''.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Letters, with apostrophes, hyphens and the dots of `p.m.` between them, and digits after them (`B12`). */
function endOfWord(text: string, at: number): number {
  let end = at;
  let run = 0;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code) || (code >= 0x300 && code < 0x370)) run++;
    else if (isJoint(text, end, run)) run = 0;
    else break;
    end++;
  }
  if (run === 1 && text.charCodeAt(end) === 46 && text.charCodeAt(end - 2) === 46) end++;
  return end;
}

function isJoint(text: string, at: number, run: number): boolean {
  const code = text.charCodeAt(at);
  if (run === 0 || !isLetter(text.charCodeAt(at + 1))) return isApostrophe(code) && run > 0 && isPluralEnd(text, at);
  if (isApostrophe(code) || code === 45 || code === 0x2010) return true;
  return code === 46 && run === 1 && isSingle(text, at + 1);
}

/** In `bakers' hands` the apostrophe belongs to the word; at the end of a quotation it doesn't. */
const isPluralEnd = (text: string, at: number): boolean => text.charAt(at - 1) === 's' && isSpace(text.charCodeAt(at + 1));

const isSingle = (text: string, at: number): boolean => text.charCodeAt(at + 1) === 46 || !isLetter(text.charCodeAt(at + 1));

/** Digits with points, commas, colons between them, and letters hanging on: `1.250,50`, `7:30`, `15u`, `2nd`, `10x`, `40%`. */
function endOfNumber(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joins = (code === 46 || code === 44 || code === 58) && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(code) && !joins) break;
    end++;
  }
  const letters = end;
  while (end < text.length && end < letters + 3 && isLetter(text.charCodeAt(end))) end++;
  if (isLetter(text.charCodeAt(end))) end = letters;
  return text.charCodeAt(end) === 37 ? end + 1 : end;
}
