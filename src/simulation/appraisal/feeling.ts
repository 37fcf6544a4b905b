/**
 * How a text feels, in two numbers that have little to do with each other: glad or sad, stirred or calm. Sharing follows
 * arousal: awe, anger and anxiety raise it, sadness lowers it (Berger & Milkman 2012).
 */
import { between, openJudge, saturate, type Judge } from './judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findPhrases, hasPhrase, type Hit, type Phrases } from './reading/phrases.ts';
import { isShouted, type Reading, type Sentence } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';
import type { Finding } from './types.ts';

export type Feeling = { readonly valence: number; readonly arousal: number; readonly findings: readonly Finding[] };

type Mood = { glad: number; bad: number; stirred: number };

/** `telling` is how much of a story or an oddity there is beside the words, 0 to 1: laughter comes from there. */
export function judgeFeeling(reading: Reading, lexicon: Lexicon, telling: number): Feeling {
  const mood: Mood = { glad: 0, bad: 0, stirred: 0 };
  const valence = openJudge('valence', 0);
  const arousal = openJudge('arousal', 0);
  for (const sentence of reading.sentences) readSentence(sentence, lexicon, mood, valence);
  readEmoji(reading, mood);
  readForce(reading, lexicon, mood, arousal);
  mood.stirred += 2.2 * telling;
  const sum = mood.glad + mood.bad;
  const sign = sum === 0 ? 0 : ((mood.glad - mood.bad) / sum) * saturate(sum, 0.9);
  const size = reading.words.length < 25 ? 25 : reading.words.length;
  const stirred = saturate(mood.stirred * (0.4 + 24 / (size + 15)), 2.6);
  if (stirred > 0.6) arousal.note(stirred, 'arousal-high');
  if (stirred < 0.15) arousal.note(stirred, 'arousal-flat');
  return {
    valence: between(sign, -1, 1),
    arousal: between(stirred, 0, 1),
    findings: [...valence.close().findings, ...arousal.close().findings],
  };
}

const WEIGHTS = [
  ['gladStirred', 1, 0, 0.8, 'feeling-glad-stirred'],
  ['gladCalm', 0.8, 0, 0.12, 'feeling-glad-calm'],
  ['badStirred', 0, 1.1, 1, 'feeling-bad-stirred'],
  ['badCalm', 0, 0.8, 0.3, 'feeling-bad-calm'],
  ['funny', 0.4, 0, 0.9, 'feeling-funny'],
  ['awe', 0.3, 0, 0.7, 'feeling-awe'],
] as const;

function readSentence(sentence: Sentence, lexicon: Lexicon, mood: Mood, judge: Judge): void {
  const { tokens } = sentence;
  if (isIronic(sentence, lexicon)) {
    mood.bad += 2;
    mood.stirred += 0.9;
    judge.note(-0.6, 'feeling-irony', sentence);
    return;
  }
  for (const [list, glad, bad, stirred, reason] of WEIGHTS) {
    for (const hit of findPhrases(tokens, lexicon.feeling[list])) {
      const force = isStrengthened(tokens, hit, lexicon.feeling.stronger) ? 1.5 : 1;
      const turned = isNegated(tokens, hit, lexicon.feeling.negators);
      // “Not good” is bad; “not bad” is only not bad.
      mood.glad += turned ? bad * 0.25 : glad * force;
      mood.bad += turned ? glad * 0.8 : bad * force;
      mood.stirred += turned ? stirred * 0.4 : stirred * force;
      judge.note(turned ? bad * 0.25 - glad * 0.8 : glad - bad, turned ? 'feeling-negated' : reason, hit, [hit.text]);
    }
  }
}

/** Praise beside a fault, or a sour saying: “Great, another broken package.” */
export function isIronic({ tokens, words }: Sentence, { feeling }: Lexicon): boolean {
  if (hasPhrase(tokens, feeling.sour)) return true;
  if (words > 16) return false;
  const praise = findPhrases(tokens, feeling.praise)[0];
  if (praise === undefined || isNegated(tokens, praise, feeling.negators)) return false;
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (praise.index > first + 1) return false;
  const rest = tokens.slice(praise.index + 1);
  const faults = findPhrases(rest, feeling.faults).length + findPhrases(rest, feeling.badStirred).length;
  const glad = findPhrases(rest, feeling.gladCalm).length + findPhrases(rest, feeling.gladStirred).length;
  return faults > 1 || (faults === 1 && glad === 0 && words < 10 && !isThanksFor(tokens, praise));
}

/** “Thanks for waiting” is meant. */
const isThanksFor = (tokens: readonly Token[], praise: Hit): boolean => {
  const after = tokens[praise.index + praise.text.split(' ').length]?.lower;
  return after === 'for' || after === 'voor' || after === 'to' || after === 'dat' || after === 'that';
};

function isNegated(tokens: readonly Token[], hit: Hit, negators: Phrases): boolean {
  const before = tokens.slice(hit.index < 3 ? 0 : hit.index - 3, hit.index);
  let from = 0;
  before.forEach((token, i) => {
    if (token.kind === 'mark') from = i + 1;
  });
  return hasPhrase(before.slice(from), negators);
}

const isStrengthened = (tokens: readonly Token[], hit: Hit, stronger: Phrases): boolean =>
  hit.index > 0 && hasPhrase(tokens.slice(hit.index - 1, hit.index), stronger);

const GLAD_EMOJI = '😀😃😄😁😆😊🙂😍🥰😘🤩🥳😋😎🤗💛💚💙❤🧡💜🖤🤍💕💖🎉🎊✨👏🙌👍💪🌞🔥😻🐶🐾🎶☀🥖🍞';
const BAD_EMOJI = '😢😭😞😔😟😕🙁☹😣😖😫😩😤😠😡🤬😱😨😰😥💔👎🤮🤢⚠🚨';
const STIRRED_EMOJI = '😂🤣😍🤩🥳😭😡🤬😱🔥🎉🚨🤯💥🙌⚠😤';

function readEmoji({ tokens }: Reading, mood: Mood): void {
  for (const { kind, text } of tokens.filter((token) => token.kind === 'emoji').slice(0, 6)) {
    if (kind !== 'emoji') continue;
    const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
    if (GLAD_EMOJI.includes(first)) mood.glad += 0.5;
    if (BAD_EMOJI.includes(first)) mood.bad += 0.7;
    mood.stirred += STIRRED_EMOJI.includes(first) ? 0.35 : 0.08;
  }
}

/** Exclamations and capitals, and the grip of danger or of laughter. */
function readForce({ tokens, sentences }: Reading, _lexicon: Lexicon, mood: Mood, judge: Judge): void {
  const cries = sentences.filter(({ mark }) => mark === '!').length;
  const doubled = tokens.filter(({ kind, text }) => kind === 'mark' && text.length > 1 && '!?'.includes(text.charAt(0)));
  const shouted = tokens.filter((token) => token.kind === 'word' && isShouted(token) && token.text.length > 2);
  mood.stirred +=
    (cries > 3 ? 3 : cries) * 0.22 +
    (doubled.length > 3 ? 3 : doubled.length) * 0.3 +
    (shouted.length > 6 ? 6 : shouted.length) * 0.22;
  if (doubled[0]) judge.note(0.1, 'arousal-exclaims', doubled[0], [doubled[0].text]);
  if (shouted[0]) judge.note(0.1, 'arousal-shouts', shouted[0], [shouted[0].text]);
}
