/**
 * Whether a person shows: somebody who speaks, who has a name, a taste, a joke, a story (Lee, Hosanagar & Nair 2018).
 * Weights as in `hook.ts`.
 */
import { openJudge, saturate, spread, type Judgement } from './judge.ts';
import type { PostView } from './view.ts';
import { weighTraits, type Weight } from './weigh.ts';

const WEIGHTS: readonly Weight[] = [
  ['text', 'i', 0.22, 'personality-i'],
  ['share', 'i', 0.24, 'personality-i'],
  ['text', 'we', 0.16, 'personality-we'],
  ['text', 'opinion', 0.06, 'personality-opinion'],
  ['text', 'people', 0.16, 'personality-people'],
  ['text', 'name', 0.24, 'personality-name'],
  ['text', 'quote', 0.16, 'personality-quote'],
  ['text', 'funny', 0.1, 'personality-humour'],
  ['text', 'somebody', 0.19, 'personality-people'],
  ['text', 'fragment', 0.14, 'personality-particular'],
  ['text', 'sense', 0.07, 'personality-particular'],
  ['text', 'numeral', 0.28, 'personality-particular'],
  ['text', 'not', 0.05, 'personality-opinion'],
  ['share', 'past', 0.03, 'personality-people'],
  ['text', 'jargon', -0.05, 'personality-cliche'],
  ['share', 'jargon', -0.05, 'personality-cliche'],
  ['share', 'cliche', -0.1, 'personality-cliche'],
  ['text', 'stiff', -0.05, 'personality-stiff'],
  ['text', 'polite', -0.05, 'personality-stiff'],
  ['text', 'hashtag', -0.05, 'personality-emoji'],
  ['text', 'emoji', -0.12, 'personality-emoji'],
  ['opening', 'announcing', -0.1, 'personality-announces'],
  ['text', 'offer', -0.14, 'personality-offer'],
];
const CUTS = [0.285, 0.43, 0.64] as const;

export function judgePersonality({ traits, reading, background }: PostView): Judgement {
  const judge = openJudge('personality', 0.125);
  weighTraits(judge, traits, WEIGHTS);
  const brandWord = background.brand.name.toLowerCase().split(' ')[0] ?? '';
  const brand = reading.words.filter(({ lower }) => lower === brandWord);
  if (brand[0]) judge.note(-0.16 * saturate(brand.length, 1), 'personality-offer', brand[0], [brand[0].text]);
  return spread(judge.close(), CUTS);
}
