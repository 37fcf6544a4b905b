/** Whether something private is asked for, or told, where others read along. */
import { openJudge, type Judge, type Judgement } from '../judge.ts';
import { findPhrases, hasPhrase } from '../reading/phrases.ts';
import { isDigit } from '../reading/characters.ts';
import type { Sentence } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';
import type { ReplyView } from './view.ts';

export function judgeExposure(view: ReplyView): Judgement {
  const judge = openJudge('exposes', 0);
  if (view.background.isPrivate) return judge.close();
  for (const sentence of view.reading.sentences) judgeSentence(judge, sentence, view);
  return judge.close();
}

/** Asking to write privately about it is right; asking for it here is not; telling it is worst. */
function judgeSentence(judge: Judge, sentence: Sentence, { lexicon, background }: ReplyView): void {
  const things = findPhrases(sentence.tokens, lexicon.talk.privateThings);
  const isPrivately = hasPhrase(sentence.tokens, lexicon.talk.privately);
  const told = findTold(sentence.tokens);
  const thing = things[0];
  if (thing && !isPrivately) judge.note(0.55, 'exposes-asks', thing, [thing.text]);
  if (told && (thing || told.kind === 'email' || isLong(told))) judge.note(0.6, 'exposes-tells', told, [told.text]);
  if (thing && background.reason.isPrivate && !isPrivately) judge.note(0.1, 'exposes-private-matter', thing);
}

/** A number or an address of somebody's, not of the brand's opening hours. */
const findTold = (tokens: readonly Token[]): Token | undefined =>
  tokens.find((token) => token.kind === 'email' || (token.kind === 'number' && isLong(token)));

/** Five digits or more: orders, telephones, accounts. */
function isLong({ text }: Token): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits++;
  return digits >= 5;
}
