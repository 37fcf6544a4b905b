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
  judgeInvitation(judge, view);
  return judge.close();
}

/** “You can put it here”: what is private may be told where everybody reads. */
function judgeInvitation(judge: Judge, { reading, lexicon, background: { reason } }: ReplyView): void {
  const here = reading.sentences.find(
    ({ tokens }) => tokens.some(({ lower }) => HERE.has(lower)) && !hasPhrase(tokens, lexicon.feeling.negators),
  );
  const isPrivate = reason.isPrivate || hasPhrase(reading.tokens, lexicon.talk.privateThings);
  if (here && isPrivate && !hasPhrase(reading.tokens, lexicon.talk.privately)) judge.note(0.3, 'exposes-asks', here, ['?']);
}

const HERE = new Set(['here', 'below', 'hier', 'hieronder']);

/** Asking to write privately about it is right; asking for it here is not; telling it is worst. */
function judgeSentence(judge: Judge, sentence: Sentence, view: ReplyView): void {
  const { lexicon, background, message } = view;
  const theirs = new Set(message.words.map(({ lower }) => lower));
  const things = findPhrases(sentence.tokens, lexicon.talk.privateThings).filter(({ text }) => !isOpen(text, theirs, view));
  const isPrivately = hasPhrase(sentence.tokens, lexicon.talk.privately);
  const thing = things[0];
  const number = sentence.tokens.find((token) => token.kind === 'email' || (token.kind === 'number' && isLong(token)));
  if (thing && !isPrivately && !number) judge.note(things.length > 1 ? 0.62 : 0.52, 'exposes-asks', thing, [thing.text]);
  if (number && (thing || background.reason.isPrivate) && !isOwnAddress(number))
    judge.note(0.8, 'exposes-tells', number, [number.text]);
  const fact = findPhrases(sentence.tokens, lexicon.talk.personalFacts).find(({ text }) => !isSaidBy(theirs, text));
  if (!fact) return;
  if (sentence.mark === '?') judge.note(0.6, 'exposes-asks', fact, [fact.text]);
  else judge.note(background.reason.isPrivate ? 0.8 : 0.6, 'exposes-tells', fact, [fact.text]);
}

/** What they have written themselves, or what anybody who asks is to be told: the insurance, the number for complaints. */
const isOpen = (text: string, theirs: ReadonlySet<string>, { background: { reason, language } }: ReplyView): boolean =>
  isSaidBy(theirs, text) || (!reason.isPrivate && reason.answerNeeds[language].some((words) => words.includes(text)));

const isSaidBy = (theirs: ReadonlySet<string>, text: string): boolean => text.split(' ').every((word) => theirs.has(word));

/** The brand's own address may be told; it isn't long and has no digits. */
const isOwnAddress = ({ kind }: Token): boolean => kind === 'email';

/** Five digits or more: orders, telephones, accounts. */
function isLong({ text }: Token): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits++;
  return digits >= 5;
}
