/** Whether the person was heard: their words come back, their feeling is named. */
import { openJudge, saturate, spread, type Judgement } from '../judge.ts';
import { getLexicon } from '../lexicon/languages.ts';
import { hasPhrase } from '../reading/phrases.ts';
import type { Token } from '../reading/tokens.ts';
import { weighTraits, type Weight } from '../weigh.ts';
import type { ReplyView } from './view.ts';

const WEIGHTS: readonly Weight[] = [
  ['text', 'sorry', 0.09, 'reply-sorry-heard'],
  ['text', 'thanks', 0.18, 'reply-thanks'],
  ['text', 'heard', 0.1, 'reply-heard'],
  ['text', 'own', 0.16, 'repair-own-fault'],
  ['text', 'you', 0.03, 'reply-speaks-to-them'],
  ['text', 'number', 0.16, 'reply-particular'],
  ['text', 'numeral', 0.18, 'reply-particular'],
  ['text', 'past', 0.17, 'reply-particular'],
  ['text', 'signed', 0.25, 'reply-particular'],
  ['share', 'canned', -0.17, 'reply-canned'],
  ['text', 'brushOff', -0.17, 'reply-canned'],
  ['text', 'stiff', -0.3, 'reply-canned'],
];
const CUTS = [0.28, 0.44, 0.6] as const;
/** Echoes that make half of what echoes can. */
const ECHO_HALF = 1.5;

export function judgeAcknowledgement(view: ReplyView): Judgement {
  const judge = openJudge('acknowledges', 0.1);
  // Room to say something to them in particular.
  judge.count((0.4 * Math.min(view.reading.words.length, 60)) / 60);
  const echoes = findEchoes(view);
  const worth = 0.3 * saturate(echoes.length, ECHO_HALF);
  for (const echo of echoes.slice(0, 4)) judge.note(worth / Math.min(echoes.length, 4), 'reply-echo', echo, [echo.text]);
  weighTraits(judge, view.traits, WEIGHTS);
  if (judge.close().value < CUTS[0]) judge.note(0, 'reply-not-heard');
  return view.reading.words.length === 0 ? { value: 0, findings: [] } : spread(judge.close(), CUTS);
}

/** Words of the message that carry its matter, said again. */
export function findEchoes({ reading, message }: ReplyView): readonly Token[] {
  const theirs = new Set(message.words.filter(isWeighty(message.language)).map(({ lower }) => stemOf(lower)));
  for (const { kind, lower } of message.tokens) if (kind === 'number') theirs.add(lower);
  const seen = new Set<string>();
  return reading.tokens.filter((token) => {
    if (token.kind !== 'word' && token.kind !== 'number') return false;
    const stem = token.kind === 'number' ? token.lower : stemOf(token.lower);
    if (!theirs.has(stem) || seen.has(stem) || (token.kind === 'word' && !isWeighty(reading.language)(token))) return false;
    seen.add(stem);
    return true;
  });
}

const isWeighty =
  (language: ReplyView['reading']['language']) =>
  (token: Token): boolean =>
    token.lower.length > 3 &&
    !hasPhrase([token], getLexicon(language).function) &&
    !hasPhrase([token], getLexicon(language).talk.thanks);

/** Five letters tell a word from others well enough for an echo. */
const stemOf = (lower: string): string => lower.slice(0, lower.length > 7 ? 6 : lower.length > 5 ? 5 : 4);
