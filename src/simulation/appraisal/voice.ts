/**
 * Whether a text sounds like this client: its words, its distance to the reader, its humour, its emoji. Brochure words and
 * hard selling are nobody's voice; what is particular could only be somebody's. Weights as in `hook.ts`.
 */
import type { Voice } from '../scenario.ts';
import { between, openJudge, saturate, spread, type Judge, type Judgement } from './judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { countPhrases, findPhrases, phrasesOf } from './reading/phrases.ts';
import type { Reading } from './reading/read-text.ts';
import { weighTraits, type TraitSources, type Weight } from './weigh.ts';

export type VoiceView = {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly traits: TraitSources;
  readonly voice: Voice;
};

const WEIGHTS: readonly Weight[] = [
  ['text', 'people', 0.05, 'voice-person'],
  ['text', 'we', 0.05, 'voice-person'],
  ['text', 'quote', 0.11, 'voice-person'],
  ['text', 'fragment', 0.14, 'voice-person'],
  ['text', 'aside', 0.07, 'voice-person'],
  ['text', 'sense', 0.1, 'voice-particular'],
  ['text', 'number', 0.06, 'voice-particular'],
  ['text', 'numeral', 0.3, 'voice-particular'],
  ['text', 'not', 0.12, 'voice-person'],
  ['text', 'cliche', -0.09, 'voice-brochure'],
  ['share', 'cliche', -0.12, 'voice-brochure'],
  ['text', 'jargon', -0.06, 'voice-brochure'],
  ['share', 'jargon', -0.09, 'voice-brochure'],
  ['text', 'stiff', -0.07, 'voice-too-stiff'],
  ['text', 'hashtag', -0.1, 'voice-hashtags'],
  ['text', 'shout', -0.14, 'voice-shouting'],
  ['text', 'cry', -0.18, 'voice-shouting'],
  ['text', 'superlative', -0.05, 'voice-pressure'],
  ['text', 'pressure', -0.11, 'voice-pressure'],
  ['text', 'discount', -0.05, 'voice-pressure'],
];
const CUTS = [0.42, 0.54, 0.63] as const;

export function judgeVoice(view: VoiceView): Judgement {
  return spread(weighVoice(view, openJudge('voice', 0.46)).close(), CUTS);
}

/** Voice before it is spread: a reply has more to say on it. */
export function weighVoice({ reading, lexicon, traits, voice }: VoiceView, judge: Judge): Judge {
  weighTraits(judge, traits, WEIGHTS);
  judgeWords(judge, reading, voice);
  judgeDistance(judge, formalityOf(reading, lexicon) - voice.formality);
  judgeEmoji(judge, reading, voice);
  const jokes = traits.text('funny');
  const joke = jokes.found[0];
  if (joke && voice.humour > 0.5) judge.note(0.05 * jokes.amount, 'voice-humour', joke, [joke.text]);
  if (joke && voice.humour < 0.25) judge.note(-0.08 * jokes.amount, 'voice-joke-too-much', joke, [joke.text]);
  return judge;
}

function judgeWords(judge: Judge, reading: Reading, voice: Voice): void {
  const own = findPhrases(reading.tokens, phrasesOf(voice.says[reading.language]));
  for (const hit of own.slice(0, 3)) judge.note(0.06 / Math.min(own.length, 3), 'voice-own-word', hit, [hit.text]);
  const foreign = findPhrases(reading.tokens, phrasesOf(voice.avoids[reading.language]));
  const weight = -0.22 * saturate(foreign.length, 0.5);
  for (const hit of foreign.slice(0, 3)) judge.note(weight / Math.min(foreign.length, 3), 'voice-avoided-word', hit, [hit.text]);
}

/** How formal the text is, 0 to 1; without a sign either way about 0.4. */
export function formalityOf(reading: Reading, { style, person }: Lexicon): number {
  const stiff = countPhrases(reading.tokens, style.stiff) + 0.4 * countPhrases(reading.tokens, style.passive);
  const polite = countPhrases(reading.tokens, style.formalYou);
  const loose = countPhrases(reading.tokens, style.loose) + reading.tokens.filter(({ kind }) => kind === 'emoji').length;
  const short = reading.words.filter(({ lower }) => lower.includes("'")).length;
  const dutchYou = reading.language === 'nl' ? countPhrases(reading.tokens, person.you) - polite : 0;
  const up = 1.2 * stiff + 0.8 * polite;
  const down = loose + 0.5 * short + 0.5 * (dutchYou > 0 ? dutchYou : 0);
  return between(0.4 + 0.6 * saturate(up, 2) - 0.4 * saturate(down, 3), 0, 1);
}

function judgeDistance(judge: Judge, apart: number): void {
  if (apart > 0.2) judge.note(-0.25 * (apart - 0.2), 'voice-too-stiff');
  if (apart < -0.3) judge.note(0.2 * (apart + 0.3), 'voice-too-loose');
}

/** How many emoji make half the harm. */
const EMOJI_HALF = { never: 0.5, few: 2, many: 8 } as const;

function judgeEmoji(judge: Judge, reading: Reading, voice: Voice): void {
  const emoji = reading.tokens.filter(({ kind }) => kind === 'emoji');
  const first = emoji[0];
  if (first) judge.note(-0.26 * saturate(emoji.length, EMOJI_HALF[voice.emoji]), 'voice-emoji', first, [String(emoji.length)]);
}
