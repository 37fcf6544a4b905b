/** Whether a reply reads like a form letter. */
import { noteEach, openJudge, type Judgement } from '../judge.ts';
import { findPhrases } from '../reading/phrases.ts';
import { similarity } from '../similarity.ts';
import { findEchoes } from './acknowledges.ts';
import type { ReplyView } from './view.ts';

export function judgeCanned(view: ReplyView): Judgement {
  const judge = openJudge('canned', 0.1);
  const { reading, lexicon, background } = view;
  noteEach(judge, findPhrases(reading.tokens, lexicon.talk.canned), 'canned-phrase', [0.3, 0.9]);
  noteEach(judge, findPhrases(reading.tokens, lexicon.style.stiff), 'canned-stiff', [0.06, 0.12]);
  const echoes = findEchoes(view).length;
  if (echoes === 0 && reading.words.length > 0) judge.note(0.2, 'canned-no-echo');
  else if (echoes > 1) judge.note(-0.15, 'canned-own-words');
  for (const earlier of background.recentReplies.slice(0, 10)) {
    if (similarity(reading.text, earlier) < 0.6) continue;
    judge.note(0.4, 'canned-again');
    break;
  }
  return judge.close();
}
