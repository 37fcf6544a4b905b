/** Whether a reply reads like a form letter. Weights as in `hook.ts`. */
import { openJudge, saturate, spread, type Judgement } from '../judge.ts';
import { similarityTo } from '../similarity.ts';
import { weighTraits, type Weight } from '../weigh.ts';
import { findEchoes } from './acknowledges.ts';
import type { ReplyView } from './view.ts';

const WEIGHTS: readonly Weight[] = [
  ['text', 'canned', 0.12, 'canned-phrase'],
  ['share', 'canned', 0.25, 'canned-phrase'],
  ['text', 'stiff', 0.06, 'canned-stiff'],
  ['share', 'stiff', 0.15, 'canned-stiff'],
  ['text', 'passive', 0.03, 'canned-stiff'],
  ['text', 'thanks', 0.12, 'canned-phrase'],
  ['share', 'thanks', 0.2, 'canned-phrase'],
  ['text', 'brushOff', 0.1, 'canned-sends-away'],
  ['text', 'number', -0.14, 'canned-own-words'],
  ['text', 'numeral', -0.09, 'canned-own-words'],
  ['text', 'name', -0.11, 'canned-own-words'],
  ['text', 'signed', -0.1, 'canned-a-person'],
  ['text', 'i', -0.09, 'canned-a-person'],
  ['text', 'loose', -0.16, 'canned-a-person'],
  ['text', 'mockery', -0.12, 'canned-a-person'],
];
const CUTS = [0.3, 0.37, 0.43] as const;

export function judgeCanned(view: ReplyView): Judgement {
  const { reading, background, traits } = view;
  const judge = openJudge('canned', 0.38);
  weighTraits(judge, traits, WEIGHTS);
  const echoes = findEchoes(view);
  const first = echoes[0];
  if (first) judge.note(-0.12 - 0.12 * saturate(echoes.length, 1.5), 'canned-own-words', first, [first.text]);
  else judge.note(0, 'canned-no-echo');
  const isLike = similarityTo(reading.text);
  if (background.recentReplies.slice(0, 10).some((earlier) => isLike(earlier) > 0.6)) judge.note(0.2, 'canned-again');
  return spread(judge.close(), CUTS);
}
