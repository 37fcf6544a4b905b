/** What stands in a text, counted under names; the judgements weigh it. */
import { saturate, type Place } from './judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findMoods, isIronic } from './moods.ts';
import { findNames, findQuotes } from './particulars.ts';
import { findOwnFaults } from './own-fault.ts';
import { findPhrases, type Phrases } from './reading/phrases.ts';
import { isShouted, type Reading, type Sentence } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';
import { findImperatives, findPastVerbs } from './verbs.ts';

export type Found = Place & { readonly text: string };

/** Things found under one name, and their weight from 0 (none) towards 1 (many). */
export type Trait = { readonly amount: number; readonly found: readonly Found[] };

export type Traits = Readonly<Record<TraitName, Trait>>;

/** Traits that are entries of a word list. */
function listsOf({ opening, style, feeling, selling, useful, person, talk }: Lexicon) {
  return {
    moment: opening.moments,
    sense: opening.senses,
    numeral: opening.numerals,
    tension: opening.tension,
    announcing: opening.throatClearing,
    cliche: style.cliches,
    jargon: style.jargon,
    stiff: style.stiff,
    loose: style.loose,
    passive: style.passive,
    polite: style.formalYou,
    funny: feeling.funny,
    awe: feeling.awe,
    not: feeling.negators,
    price: selling.price,
    discount: selling.discount,
    buyNow: selling.buyNow,
    superlative: selling.superlatives,
    pressure: selling.pressure,
    offer: selling.offer,
    steps: useful.steps,
    when: useful.when,
    because: useful.because,
    unit: useful.units,
    i: person.i,
    we: person.we,
    you: person.you,
    somebody: person.he,
    opinion: person.opinion,
    people: person.kin,
    advice: useful.advice,
    heard: talk.heard,
    thanks: talk.thanks,
    canned: talk.canned,
    blame: talk.blame,
    mockery: talk.mockery,
    deeds: talk.deeds,
    soon: talk.soon,
    sorry: talk.sorry,
    brushOff: talk.brushOff,
    privateThing: talk.privateThings,
    privately: talk.privately,
  } satisfies Record<string, Phrases>;
}

/** Traits of form. */
type Shape =
  | 'own'
  | 'number'
  | 'time'
  | 'money'
  | 'name'
  | 'quote'
  | 'past'
  | 'imperative'
  | 'fragment'
  | 'aside'
  | 'question'
  | 'cry'
  | 'shout'
  | 'emoji'
  | 'hashtag'
  | 'link'
  | 'item'
  | 'irony'
  | 'signed'
  | 'condition'
  | 'gladStirred'
  | 'gladCalm'
  | 'badStirred'
  | 'badCalm';

export type TraitName = keyof ReturnType<typeof listsOf> | Shape;

/** Reads the whole text, or what lies before `end`. `half` is how many of a thing make an amount of ½. */
export function readTraits(reading: Reading, lexicon: Lexicon, { end, half }: { end: number; half: number }): Traits {
  const tokens = reading.tokens.filter(({ to }) => to <= end);
  const sentences = reading.sentences.filter(({ from }) => from < end);
  const trait = (found: readonly Found[]): Trait => {
    const inside = found.filter(({ to }) => to <= end);
    return { amount: saturate(inside.length, half), found: inside };
  };
  const listed = mapValues(listsOf(lexicon), (list) => trait(findPhrases(tokens, list)));
  return { ...listed, ...mapValues(findShapes(reading, tokens, sentences, lexicon), trait) };
}

function mapValues<From extends Record<string, unknown>, Out>(
  from: From,
  make: (value: From[keyof From]) => Out,
): { [Key in keyof From]: Out };
function mapValues(from: Record<string, unknown>, make: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.keys(from).map((key) => [key, make(from[key])]));
}

function findShapes(reading: Reading, tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon) {
  const ofKind = (kind: Token['kind']) => tokens.filter((token) => token.kind === kind);
  const numbers = ofKind('number');
  const shaped = (chosen: readonly Sentence[]): Found[] =>
    chosen.map(({ from, to }) => ({ from, to, text: reading.text.slice(from, to) }));
  return {
    ...findMoods(sentences, lexicon),
    own: findOwnFaults(tokens, lexicon),
    number: numbers.filter(({ text }) => !isTime(text)),
    time: numbers.filter(({ text }) => isTime(text)),
    money: tokens.filter((token, i) => '€$£'.includes(token.text) && tokens[i + 1]?.kind === 'number'),
    name: findNames(reading),
    quote: findQuotes(reading),
    past: findPastVerbs(reading),
    imperative: findImperatives(reading, lexicon),
    fragment: shaped(sentences.filter(({ words, mark }) => words <= 4 && mark === '.')),
    aside: tokens.filter(({ text, kind }) => kind === 'mark' && (text === '(' || text === '—' || text === ';')),
    question: shaped(sentences.filter(({ mark, words }) => mark === '?' && words > 2)),
    cry: shaped(sentences.filter(({ mark }) => mark === '!')),
    shout: tokens.filter((token) => token.kind === 'word' && token.text.length > 3 && isShouted(token)),
    emoji: ofKind('emoji'),
    hashtag: ofKind('hashtag'),
    link: ofKind('link'),
    item: findItems(reading),
    irony: shaped(sentences.filter((sentence) => isIronic(sentence, lexicon))),
    signed: findSignature(reading),
    condition: tokens.filter(({ lower }) => ['if', 'als', 'wie', 'whoever', 'whether', 'indien'].includes(lower)),
  } satisfies Record<Shape, readonly Found[]>;
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
