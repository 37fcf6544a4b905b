/** A text as the judgements see it: tokens, words, sentences and lines, each with its place. */
import type { Language } from '../../vocabulary.ts';
import { emojiLength, isLetter, isUpper, widthOf } from './characters.ts';
import { cutTokens, type Token } from './tokens.ts';

/** What is longer is read up to here: no network takes more, and hostile input must not stall the engine. */
export const LONGEST_READ = 4000;

/** Tokens `first` up to and without `end`; `mark` is what closes it. */
export type Sentence = {
  readonly tokens: readonly Token[];
  readonly words: number;
  readonly mark: '.' | '!' | '?' | '';
  readonly from: number;
  readonly to: number;
};

export type Line = { readonly from: number; readonly to: number };

export type Reading = {
  readonly language: Language;
  readonly text: string;
  /** Code points of the whole text, an emoji counted once. */
  readonly characters: number;
  readonly tokens: readonly Token[];
  /** Tokens of kind `word`. */
  readonly words: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Lines that are not empty. */
  readonly lines: readonly Line[];
  /** Empty lines between others. */
  readonly gaps: number;
  /** Lower-case names that are spelled by nobody's dictionary: brand, products, people. */
  readonly names: ReadonlySet<string>;
};

/** Reads at most {@link LONGEST_READ} UTF-16 units of `text`. `names` may be phrases; each of their words is a name. */
export function readText(text: string, language: Language, names: readonly string[] = []): Reading {
  const kept = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
  const tokens = cutTokens(kept);
  const { lines, gaps } = cutLines(kept);
  return {
    language,
    text: kept,
    characters: countCharacters(text),
    tokens,
    words: tokens.filter(({ kind }) => kind === 'word'),
    sentences: cutSentences(tokens),
    lines,
    gaps,
    names: nameWords(names),
  };
}

function nameWords(names: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names) for (const token of cutTokens(name)) if (token.kind === 'word') words.add(token.lower);
  return words;
}

/** Counts up to 100,000 and then by UTF-16 units: nobody reads the difference. */
function countCharacters(text: string): number {
  if (text.length > 100_000) return text.length;
  let count = 0;
  for (let at = 0; at < text.length; count++) at += emojiLength(text, at) || widthOf(text.codePointAt(at) ?? 0);
  return count;
}

function cutLines(text: string): { lines: readonly Line[]; gaps: number } {
  const lines: Line[] = [];
  let gaps = 0;
  let from = 0;
  let empty = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    if (text.slice(from, to).trim() === '') empty++;
    else {
      if (empty > 0 && lines.length > 0) gaps++;
      empty = 0;
      lines.push({ from, to });
    }
    from = to + 1;
  }
  return { lines, gaps };
}

const SHORTENED = new Set([
  'bijv',
  'nr',
  'ca',
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'vs',
  'etc',
  'tel',
  'incl',
  'excl',
  'dhr',
  'mevr',
  'max',
  'min',
]);
const CLOSERS = '"”’»)\'';

function cutSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = endsAt(tokens, i);
    if (end === 0) continue;
    addSentence(sentences, tokens.slice(first, end));
    first = end;
    i = end - 1;
  }
  addSentence(sentences, tokens.slice(first));
  return sentences;
}

/** The index after the sentence's last token when token `i` ends it, else 0. */
function endsAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return 0;
  if (next.line > token.line) return i + 1;
  if (token.kind !== 'mark' || !'.!?…'.includes(token.text.charAt(0))) return 0;
  if (token.text === '.' && SHORTENED.has(tokens[i - 1]?.lower ?? '')) return 0;
  let end = i + 1;
  while (tokens[end]?.kind === 'mark' && tokens[end]?.spaced === false) {
    if (!CLOSERS.includes(tokens[end]?.text ?? ' ') && !'.!?…'.includes(tokens[end]?.text.charAt(0) ?? ' ')) break;
    end++;
  }
  const after = tokens[end];
  return after === undefined || after.spaced || after.kind === 'emoji' ? end : 0;
}

function addSentence(sentences: Sentence[], tokens: readonly Token[]): void {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (first === undefined || last === undefined || words === 0) return;
  sentences.push({ tokens, words, mark: closingMark(tokens), from: first.from, to: last.to });
}

function closingMark(tokens: readonly Token[]): Sentence['mark'] {
  let mark: Sentence['mark'] = '';
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'word' || token.kind === 'number') break;
    const sign = token.text.charAt(0);
    if (token.kind !== 'mark') continue;
    if (sign === '?') return '?';
    if (sign === '!') mark = '!';
    else if ((sign === '.' || sign === '…') && mark === '') mark = '.';
  }
  return mark;
}

export const isCapitalised = (token: Token): boolean => isUpper(token.text.charCodeAt(0));

/** Shouted: two letters or more and all of them capitals. */
export function isShouted(token: Token): boolean {
  let letters = 0;
  for (let i = 0; i < token.text.length; i++) {
    const code = token.text.charCodeAt(i);
    if (!isLetter(code)) continue;
    if (!isUpper(code)) return false;
    letters++;
  }
  return letters > 1;
}
