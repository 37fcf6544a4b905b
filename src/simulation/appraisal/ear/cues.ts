/**
 * What is heard in a sentence: its words, which of them stand side by side, which word lists they are in, how it ends and
 * how long it is. An {@link Ear} weighs these cues; none of them means anything by itself.
 */
import type { Language } from '../../vocabulary.ts';
import { getLexicon } from '../lexicon/languages.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findMoods, isIronic } from '../moods.ts';
import { isDigit } from '../reading/characters.ts';
import { entryLength, type Entry, type Phrases } from '../reading/phrases.ts';
import { isCapitalised, isShouted, type Sentence } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';

/** Where a sentence begins and ends, a name, a long number, an address, a face that mocks and one that doesn't. */
const FIRST = '^';
const LAST = '$';
const NAME = 'Name';
const LONG_NUMBER = '00000';
const NUMBER = '0';
const ADDRESS = '@';
const MOCKING = ':/';
const FACE = ':)';
const MOCKING_FACES = '🙄😂🤣😏🤡😒🤷🥱😜😝';
const SIGNS = '?!,:…"“€$£(';
/** A word longer than six letters is also heard by its first five, so that `complain`, `complaints` and `complaining` are one. */
const LONG_WORD = 6;
const STEM = 5;

/** Cues of a text, sentence by sentence; several ears may listen to the same. */
export type Cues = readonly { readonly sentence: Sentence; readonly cues: ReadonlySet<string> }[];

/** All cues of all sentences. */
export const listen = (sentences: readonly Sentence[], language: Language): Cues =>
  sentences.map((sentence) => ({ sentence, cues: cuesOf(sentence, language) }));

/** All cues of a sentence, each once. */
function cuesOf(sentence: Sentence, language: Language): ReadonlySet<string> {
  const cues = new Set<string>();
  let before = FIRST;
  sentence.tokens.forEach((token, i) => {
    const heard = nameOf(token, i === 0);
    if (heard === '') return;
    cues.add(heard);
    if (heard.length > LONG_WORD) cues.add(`${heard.slice(0, STEM)}*`);
    cues.add(`${before} ${heard}`);
    before = heard;
  });
  cues.add(`${before} ${LAST}`);
  cues.add(sentence.words < 5 ? '#4' : sentence.words < 9 ? '#8' : sentence.words < 16 ? '#15' : '#more');
  addLists(cues, sentence, language);
  return cues;
}

/** By what a token is heard; nothing for signs that say little. */
function nameOf(token: Token, isFirst: boolean): string {
  const { kind, text, lower } = token;
  if (kind === 'word')
    return !isFirst && text.length > 1 && !lower.startsWith("i'") && isCapitalised(token) && !isShouted(token) ? NAME : lower;
  if (kind === 'number') return digitsIn(text) >= 5 ? LONG_NUMBER : NUMBER;
  if (kind === 'emoji') return MOCKING_FACES.includes(String.fromCodePoint(text.codePointAt(0) ?? 0)) ? MOCKING : FACE;
  if (kind === 'mark') return SIGNS.includes(text.charAt(0)) ? text.charAt(0) : '';
  return ADDRESS;
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits++;
  return digits;
}

function addLists(cues: Set<string>, sentence: Sentence, language: Language): void {
  const { tokens, mark } = sentence;
  const lists = listsOf(language);
  for (let i = 0; i < tokens.length; i++)
    for (const { entry, cue } of lists.get(tokens[i]?.head ?? '') ?? []) if (entryLength(tokens, i, entry) > 0) cues.add(cue);
  const lexicon = getLexicon(language);
  for (const [mood, hits] of Object.entries(findMoods([sentence], lexicon))) if (hits.length > 0) cues.add(`=${mood}`);
  if (isIronic(sentence, lexicon)) cues.add('=irony');
  const speaksToYou = cues.has('=you');
  if (speaksToYou && !cues.has('=i') && !cues.has('=we')) cues.add('=only-you');
  if (speaksToYou && mark === '?') cues.add('=asks-you');
  if (cues.has('=privateThings') && !cues.has('=privately')) cues.add('=openly-private');
  if (tokens.some((token) => token.kind === 'word' && token.text.length > 3 && isShouted(token))) cues.add('=shouts');
}

/** Entries of all lists by the head of their first word, so that one look at a token serves all of them. */
type Listed = ReadonlyMap<string, readonly { readonly entry: Entry; readonly cue: string }[]>;

/** Heard as they are meant, by {@link findMoods}. */
const MOODS: ReadonlySet<string> = new Set(['gladStirred', 'gladCalm', 'badStirred', 'badCalm']);

const LISTED: Partial<Record<Language, Listed>> = {};

function listsOf(language: Language): Listed {
  return (LISTED[language] ??= gather(getLexicon(language)));
}

function gather({ opening, style, feeling, selling, asking, useful, person, talk }: Lexicon): Listed {
  const listed = new Map<string, { entry: Entry; cue: string }[]>();
  const groups: readonly Readonly<Record<string, Phrases>>[] = [opening, style, feeling, selling, asking, useful, person, talk];
  for (const group of groups)
    for (const [name, list] of Object.entries(group)) {
      if (MOODS.has(name)) continue;
      for (const [head, entries] of list) {
        const there = listed.get(head) ?? [];
        for (const entry of entries) there.push({ entry, cue: `=${name}` });
        listed.set(head, there);
      }
    }
  return listed;
}
