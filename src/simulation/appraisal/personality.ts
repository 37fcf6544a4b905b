/** Whether a person shows: somebody who speaks, who has a name, a taste, a joke, a story (Lee, Hosanagar & Nair 2018). */
import { noteEach, openJudge, type Judgement } from './judge.ts';
import { findPhrases } from './reading/phrases.ts';
import type { PostView } from './view.ts';

export function judgePersonality(view: PostView): Judgement {
  const judge = openJudge('personality', 0);
  const { tokens } = view.reading;
  const { person, feeling } = view.lexicon;
  noteEach(judge, findPhrases(tokens, person.i), 'personality-i', [0.1, 0.2]);
  noteEach(judge, findPhrases(tokens, person.we), 'personality-we', [0.05, 0.08]);
  noteEach(judge, findPhrases(tokens, person.opinion), 'personality-opinion', [0.12, 0.2]);
  noteEach(judge, findPhrases(tokens, person.story), 'personality-story', [0.06, 0.22]);
  noteEach(judge, findPhrases(tokens, person.kin), 'personality-people', [0.05, 0.1]);
  noteEach(judge, view.particulars.names, 'personality-name', [0.07, 0.18]);
  noteEach(judge, view.particulars.quotes, 'personality-quote', [0.14, 0.2]);
  noteEach(judge, findPhrases(tokens, feeling.funny), 'personality-humour', [0.11, 0.24]);
  noteEach(judge, findPhrases(tokens, person.he), 'personality-somebody', [0.03, 0.1]);
  noteEach(judge, [...view.particulars.cliches, ...view.particulars.jargon], 'personality-cliche', [-0.09, -0.4]);
  noteEach(judge, findPhrases(tokens, view.lexicon.style.stiff), 'personality-stiff', [-0.06, -0.2]);
  if (view.particulars.score > 0.35) judge.note(0.1 * view.particulars.score, 'personality-particular');
  return judge.close();
}
