/** Whether a reply blames, lectures or mocks the one it answers. */
import { noteEach, openJudge, type Judge, type Judgement } from '../judge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findPhrases, hasPhrase } from '../reading/phrases.ts';
import { isShouted, type Reading } from '../reading/read-text.ts';
import { isIronic } from '../moods.ts';

/** `isTouchy`: somebody complains or provokes, so that a mocking face or a retort weighs more. */
export function judgeBlame(reading: Reading, lexicon: Lexicon, isTouchy: boolean): Judgement {
  const judge = openJudge('blames', 0);
  const blame = findPhrases(reading.tokens, lexicon.talk.blame);
  const mockery = findPhrases(reading.tokens, lexicon.talk.mockery);
  noteEach(judge, blame, 'blame-lectures', [0.3, 0.7]);
  noteEach(judge, mockery, 'blame-mocks', [0.4, 0.8]);
  const sour = reading.sentences.find(
    (sentence) => hasPhrase(sentence.tokens, lexicon.feeling.sour) && isIronic(sentence, lexicon),
  );
  if (sour) judge.note(0.3, 'blame-irony', sour);
  const shouted = reading.words.filter((word) => isShouted(word) && word.text.length > 3);
  if (shouted[0] && blame.length + mockery.length > 0) judge.note(0.15, 'blame-shouts', shouted[0], [shouted[0].text]);
  if (isTouchy) judgeTone(judge, reading, lexicon);
  return judge.close();
}

const MOCKING_FACES = '🙄😂🤣😏🤡😒🤷🥱😜😝';

function judgeTone(judge: Judge, { tokens, sentences }: Reading, { talk, person }: Lexicon): void {
  const face = tokens.find(
    ({ kind, text }) => kind === 'emoji' && MOCKING_FACES.includes(String.fromCodePoint(text.codePointAt(0) ?? 0)),
  );
  if (face) judge.note(0.35, 'blame-mocks', face, [face.text]);
  const isKind = [talk.sorry, talk.thanks, talk.ownFault, talk.deeds, talk.privately].some((list) => hasPhrase(tokens, list));
  const retort = sentences.find(({ mark, tokens: asked }) => mark === '?' && hasPhrase(asked, person.you));
  if (!isKind && retort) judge.note(0.3, 'blame-lectures', retort, ['?']);
}
