/**
 * How much a post sells. Price and deals alone lower engagement; with personality beside them they raise it (Lee,
 * Hosanagar & Nair 2018). Weights as in `hook.ts`.
 */
import { openJudge, saturate, spread, type Judgement } from './judge.ts';
import type { PostView } from './view.ts';
import { weighTraits, type Weight } from './weigh.ts';

const WEIGHTS: readonly Weight[] = [
  ['text', 'price', 0.28, 'promotion-price'],
  ['text', 'money', 0.3, 'promotion-price'],
  ['text', 'discount', 0.15, 'promotion-discount'],
  ['share', 'discount', 0.27, 'promotion-discount'],
  ['text', 'buyNow', 0.11, 'promotion-buy-now'],
  ['share', 'buyNow', 0.24, 'promotion-buy-now'],
  ['text', 'pressure', 0.2, 'promotion-pressure'],
  ['text', 'superlative', 0.17, 'promotion-superlative'],
  ['share', 'superlative', 0.19, 'promotion-superlative'],
  ['text', 'offer', 0.17, 'promotion-offer'],
  ['text', 'shout', 0.14, 'promotion-shouts'],
  ['text', 'cry', 0.13, 'promotion-exclaims'],
  ['text', 'cliche', 0.17, 'promotion-brochure'],
  ['share', 'cliche', 0.27, 'promotion-brochure'],
  ['text', 'jargon', 0.03, 'promotion-brochure'],
  ['text', 'past', -0.08, 'promotion-gives-besides'],
  ['text', 'quote', -0.03, 'promotion-gives-besides'],
  ['text', 'somebody', -0.08, 'promotion-gives-besides'],
  ['text', 'i', -0.07, 'promotion-gives-besides'],
  ['text', 'steps', -0.07, 'promotion-gives-besides'],
  ['text', 'not', -0.13, 'promotion-gives-besides'],
  ['text', 'badStirred', -0.1, 'promotion-gives-besides'],
  ['text', 'badCalm', -0.04, 'promotion-gives-besides'],
];
const CUTS = [0.22, 0.31, 0.44] as const;

export function judgePromotion({ traits, reading, background, post }: PostView): Judgement {
  const judge = openJudge('promotion', 0.16);
  weighTraits(judge, traits, WEIGHTS);
  const brandWord = background.brand.name.toLowerCase().split(' ')[0] ?? '';
  const brand = reading.words.filter(({ lower }) => lower === brandWord);
  const named = saturate(brand.length, 1);
  // The brand among words of praise is a brochure.
  if (brand[0]) judge.note(named * (0.26 + 0.12 * traits.text('cliche').amount), 'promotion-brand', brand[0], [brand[0].text]);
  if (post.link !== null) judge.note(0.12, 'promotion-link');
  return spread(judge.close(), CUTS);
}
