/** Whether a reply blames, lectures or mocks the one it answers. */
import { noteEach, openJudge, type Judgement } from '../judge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findPhrases, hasPhrase } from '../reading/phrases.ts';
import { isShouted, type Reading } from '../reading/read-text.ts';
import { isIronic } from '../moods.ts';

export function judgeBlame(reading: Reading, lexicon: Lexicon): Judgement {
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
  return judge.close();
}
