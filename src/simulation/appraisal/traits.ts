/** What stands in a text, found under names; the judgements weigh it. */
import type { Place } from './judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findMoods, isIronic, type Moods } from './moods.ts';
import { findNames, findQuotes } from './particulars.ts';
import { findOwnFaults } from './own-fault.ts';
import { findPhrases, type Phrases } from './reading/phrases.ts';
import { isShouted, type Reading, type Sentence } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';
import { findImperatives, findPastVerbs } from './verbs.ts';

export type Found = Place & { readonly text: string };

/** A text or its beginning: its words and sentences up to there, and once somebody asks, its moods. */
type Part = {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  moods: Moods | null;
};
type Find = (part: Part) => readonly Found[];

/** Entries of a word list. */
const listed =
  (listOf: (lexicon: Lexicon) => Phrases): Find =>
  ({ tokens, lexicon }) =>
    findPhrases(tokens, listOf(lexicon));
const mood =
  (name: keyof Moods): Find =>
  (part) =>
    (part.moods ??= findMoods(part.sentences, part.lexicon))[name];
const ofKind =
  (kind: Token['kind']): Find =>
  ({ tokens }) =>
    tokens.filter((token) => token.kind === kind);
const numbers =
  (isWanted: (text: string) => boolean): Find =>
  ({ tokens }) =>
    tokens.filter(({ kind, text }) => kind === 'number' && isWanted(text));
const ofSentences =
  (isWanted: (sentence: Sentence, lexicon: Lexicon) => boolean): Find =>
  ({ reading, sentences, lexicon }) =>
    sentences
      .filter((sentence) => isWanted(sentence, lexicon))
      .map(({ from, to }) => ({ from, to, text: reading.text.slice(from, to) }));

const CONDITIONS = ['if', 'als', 'wie', 'whoever', 'whether', 'indien'];

const FINDS = {
  moment: listed(({ opening }) => opening.moments),
  sense: listed(({ opening }) => opening.senses),
  numeral: listed(({ opening }) => opening.numerals),
  tension: listed(({ opening }) => opening.tension),
  announcing: listed(({ opening }) => opening.throatClearing),
  cliche: listed(({ style }) => style.cliches),
  jargon: listed(({ style }) => style.jargon),
  stiff: listed(({ style }) => style.stiff),
  loose: listed(({ style }) => style.loose),
  passive: listed(({ style }) => style.passive),
  polite: listed(({ style }) => style.formalYou),
  funny: listed(({ feeling }) => feeling.funny),
  awe: listed(({ feeling }) => feeling.awe),
  not: listed(({ feeling }) => feeling.negators),
  price: listed(({ selling }) => selling.price),
  discount: listed(({ selling }) => selling.discount),
  buyNow: listed(({ selling }) => selling.buyNow),
  superlative: listed(({ selling }) => selling.superlatives),
  pressure: listed(({ selling }) => selling.pressure),
  offer: listed(({ selling }) => selling.offer),
  steps: listed(({ useful }) => useful.steps),
  when: listed(({ useful }) => useful.when),
  because: listed(({ useful }) => useful.because),
  unit: listed(({ useful }) => useful.units),
  advice: listed(({ useful }) => useful.advice),
  i: listed(({ person }) => person.i),
  we: listed(({ person }) => person.we),
  you: listed(({ person }) => person.you),
  somebody: listed(({ person }) => person.he),
  opinion: listed(({ person }) => person.opinion),
  people: listed(({ person }) => person.kin),
  heard: listed(({ talk }) => talk.heard),
  thanks: listed(({ talk }) => talk.thanks),
  canned: listed(({ talk }) => talk.canned),
  blame: listed(({ talk }) => talk.blame),
  mockery: listed(({ talk }) => talk.mockery),
  deeds: listed(({ talk }) => talk.deeds),
  soon: listed(({ talk }) => talk.soon),
  sorry: listed(({ talk }) => talk.sorry),
  brushOff: listed(({ talk }) => talk.brushOff),
  privateThing: listed(({ talk }) => talk.privateThings),
  privately: listed(({ talk }) => talk.privately),
  gladStirred: mood('gladStirred'),
  gladCalm: mood('gladCalm'),
  badStirred: mood('badStirred'),
  badCalm: mood('badCalm'),
  own: ({ tokens, lexicon }) => findOwnFaults(tokens, lexicon),
  number: numbers((text) => !isTime(text)),
  time: numbers(isTime),
  money: ({ tokens }) => tokens.filter((token, i) => '€$£'.includes(token.text) && tokens[i + 1]?.kind === 'number'),
  name: ({ reading }) => findNames(reading),
  quote: ({ reading }) => findQuotes(reading),
  past: ({ reading }) => findPastVerbs(reading),
  imperative: ({ reading, lexicon }) => findImperatives(reading, lexicon),
  fragment: ofSentences(({ words, mark }) => words <= 4 && mark === '.'),
  aside: ({ tokens }) => tokens.filter(({ text, kind }) => kind === 'mark' && (text === '(' || text === '—' || text === ';')),
  question: ofSentences(({ mark, words }) => mark === '?' && words > 2),
  cry: ofSentences(({ mark }) => mark === '!'),
  irony: ofSentences(isIronic),
  shout: ({ tokens }) => tokens.filter((token) => token.kind === 'word' && token.text.length > 3 && isShouted(token)),
  emoji: ofKind('emoji'),
  hashtag: ofKind('hashtag'),
  link: ofKind('link'),
  item: ({ reading }) => findItems(reading),
  signed: ({ reading }) => findSignature(reading),
  condition: ({ tokens }) => tokens.filter(({ lower }) => CONDITIONS.includes(lower)),
} satisfies Record<string, Find>;

export type TraitName = keyof typeof FINDS;

/** What stands under a name in a text. */
export type Traits = (name: TraitName) => readonly Found[];

/** The traits of a whole text, or of what lies before `end`; each is looked for when it is asked for, and then kept. */
export function openTraits(reading: Reading, lexicon: Lexicon, end: number): Traits {
  const tokens = reading.tokens.filter(({ to }) => to <= end);
  const sentences = reading.sentences.filter(({ from }) => from < end);
  const part: Part = { reading, tokens, sentences, lexicon, moods: null };
  const known = new Map<TraitName, readonly Found[]>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const found = FINDS[name](part).filter(({ to }) => to <= end);
    known.set(name, found);
    return found;
  };
}

/** `7:30`, `21:00`, `15u`, `10am`. */
export function isTime(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon > 0 && colon < 3 && text.length <= 5) return true;
  return text.length < 5 && (text.endsWith('u') || text.endsWith('am') || text.endsWith('pm') || text.endsWith('h'));
}

/** Lines that begin like a list's: a number, a dash, a sign, an emoji, or a word with a colon. */
function findItems({ lines, text }: Reading): readonly Found[] {
  return lines
    .filter(({ from, to }) => isItem(text.slice(from, Math.min(to, from + 60))))
    .map(({ from, to }) => ({ from, to, text: text.slice(from, to) }));
}

function isItem(line: string): boolean {
  const first = line.trimStart();
  const code = first.charCodeAt(0);
  if ('-–—•*✓✔→▸○'.includes(first.charAt(0)) || code >= 0x2600) return true;
  if (code >= 48 && code <= 57) return true;
  const colon = first.indexOf(': ');
  return colon > 0 && colon < 24;
}

/** A name alone at the end, as one signs. */
function findSignature({ tokens, sentences }: Reading): readonly Found[] {
  const last = sentences[sentences.length - 1];
  const word = last?.tokens[0];
  if (last === undefined || word?.kind !== 'word' || last.words > 2 || sentences.length < 2) return [];
  const code = word.text.charCodeAt(0);
  return code >= 65 && code <= 90 && last.mark === '' && tokens[tokens.length - 1]?.to === last.to ? [word] : [];
}
