/** Whether the reader can do or know something afterwards. Weights as in `hook.ts`. */
import { openJudge, spread, type Judgement } from './judge.ts';
import type { PostView } from './view.ts';
import { weighTraits, type Weight } from './weigh.ts';

const WEIGHTS: readonly Weight[] = [
  ['text', 'imperative', 0.24, 'useful-do'],
  ['text', 'advice', 0.14, 'useful-advice'],
  ['text', 'steps', 0.1, 'useful-steps'],
  ['text', 'when', 0.14, 'useful-when'],
  ['text', 'time', 0.05, 'useful-when'],
  ['text', 'moment', 0.09, 'useful-when'],
  ['text', 'number', 0.18, 'useful-number'],
  ['text', 'unit', 0.1, 'useful-number'],
  ['text', 'money', 0.08, 'useful-number'],
  ['text', 'item', 0.18, 'useful-list'],
  ['text', 'condition', 0.16, 'useful-advice'],
  ['text', 'because', 0.03, 'useful-advice'],
  ['text', 'you', 0.1, 'useful-advice'],
  ['text', 'not', 0.1, 'useful-advice'],
  ['text', 'cliche', -0.16, 'useful-empty'],
  ['text', 'jargon', -0.05, 'useful-empty'],
  ['text', 'past', -0.12, 'useful-tale'],
  ['text', 'somebody', -0.05, 'useful-tale'],
  ['text', 'cry', -0.2, 'useful-emoji'],
  ['text', 'emoji', -0.2, 'useful-emoji'],
  ['text', 'hashtag', -0.05, 'useful-emoji'],
];
const CUTS = [0.29, 0.4, 0.61] as const;

export function judgeUsefulness({ traits, reading }: PostView): Judgement {
  const judge = openJudge('usefulness', 0.085);
  weighTraits(judge, traits, WEIGHTS);
  const length = Math.min(reading.words.length, 150) / 150;
  if (length > 0.2) judge.note(0.2 * length, 'useful-room');
  else judge.count(0.2 * length);
  return spread(judge.close(), CUTS);
}
