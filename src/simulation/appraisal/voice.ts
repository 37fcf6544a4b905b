/** Whether a text sounds like this client: its words, its distance to the reader, its humour, its emoji. */
import type { Voice } from '../scenario.ts';
import { between, noteEach, openJudge, saturate, type Judge, type Judgement } from './judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Particulars } from './particulars.ts';
import { countPhrases, findPhrases, phrasesOf } from './reading/phrases.ts';
import { isShouted, type Reading } from './reading/read-text.ts';

export type VoiceView = {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly particulars: Particulars;
  readonly voice: Voice;
};

/** `own` is how much of a person shows, 0 to 1. */
export function judgeVoice(view: VoiceView, own: number): Judgement {
  const judge = openJudge('voice', 0.36);
  judgeWords(judge, view);
  judgeDistance(judge, view);
  judgeEmoji(judge, view);
  judgeHumour(judge, view);
  judgeBrochure(judge, view);
  if (own > 0) judge.note(0.28 * own, 'voice-person');
  if (view.particulars.score > 0.2) judge.note(0.28 * view.particulars.score, 'voice-particular');
  return judge.close();
}

function judgeWords(judge: Judge, { reading, voice }: VoiceView): void {
  const own = findPhrases(reading.tokens, phrasesOf(voice.says[reading.language]));
  noteEach(judge, own, 'voice-own-word', [0.06, 0.18]);
  const foreign = findPhrases(reading.tokens, phrasesOf(voice.avoids[reading.language]));
  noteEach(judge, foreign, 'voice-avoided-word', [-0.25, -0.6]);
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

function judgeDistance(judge: Judge, { reading, lexicon, voice }: VoiceView): void {
  const apart = formalityOf(reading, lexicon) - voice.formality;
  if (apart > 0.25) judge.note(-0.5 * (apart - 0.25), 'voice-too-stiff');
  if (apart < -0.3) judge.note(0.5 * (apart + 0.3), 'voice-too-loose');
}

const EMOJI_ALLOWED = { never: 0, few: 2, many: 8 } as const;

function judgeEmoji(judge: Judge, { reading, voice }: VoiceView): void {
  const emoji = reading.tokens.filter(({ kind }) => kind === 'emoji');
  const over = emoji.length - EMOJI_ALLOWED[voice.emoji];
  const first = emoji[0];
  if (over > 0 && first) judge.note(-0.06 * Math.min(over, 4), 'voice-emoji', first, [String(emoji.length)]);
}

function judgeHumour(judge: Judge, { reading, lexicon, voice }: VoiceView): void {
  const jokes = findPhrases(reading.tokens, lexicon.feeling.funny);
  if (voice.humour > 0.5) noteEach(judge, jokes, 'voice-humour', [0.05, 0.1]);
  else if (voice.humour < 0.2) noteEach(judge, jokes, 'voice-joke-too-much', [-0.05, -0.15]);
}

/** Brochure words and hard selling are nobody's voice. */
function judgeBrochure(judge: Judge, { reading, lexicon, particulars }: VoiceView): void {
  noteEach(judge, [...particulars.cliches, ...particulars.jargon], 'voice-brochure', [-0.13, -0.5]);
  noteEach(judge, findPhrases(reading.tokens, lexicon.selling.superlatives), 'voice-superlative', [-0.05, -0.15]);
  const shouted = reading.words.filter((word) => isShouted(word) && word.text.length > 3);
  if (shouted.length > 1) judge.note(-0.06 * Math.min(shouted.length, 4), 'voice-shouting', shouted[0], [shouted[0]?.text ?? '']);
  const tags = reading.tokens.filter(({ kind }) => kind === 'hashtag').length;
  if (tags > 3) judge.note(-0.04 * Math.min(tags - 3, 6), 'voice-hashtags', null, [String(tags)]);
  const cries = reading.sentences.filter(({ mark }) => mark === '!').length;
  if (cries > 2) judge.note(-0.05 * Math.min(cries - 2, 4), 'voice-exclaims', null, [String(cries)]);
}
