/**
 * How a text feels, in two numbers that have little to do with each other: glad or sad, stirred or calm. Sharing follows
 * arousal: awe, anger and anxiety raise it, sadness lowers it (Berger & Milkman 2012). Weights as in `hook.ts`.
 */
import { between, openJudge, spread } from './judge.ts';
import type { Finding } from './types.ts';
import { weighTraits, type TraitSources, type Weight } from './weigh.ts';

export type Feeling = { readonly valence: number; readonly arousal: number; readonly findings: readonly Finding[] };

const VALENCE: readonly Weight[] = [
  ['text', 'gladCalm', 0.3, 'feeling-glad'],
  ['text', 'gladStirred', 0.2, 'feeling-glad'],
  ['text', 'funny', 0.1, 'feeling-funny'],
  ['text', 'cry', 0.2, 'feeling-glad'],
  ['text', 'quote', 0.06, 'feeling-people'],
  ['text', 'people', 0.1, 'feeling-people'],
  ['text', 'numeral', 0.18, 'feeling-people'],
  ['text', 'badStirred', -0.4, 'feeling-bad-stirred'],
  ['share', 'badStirred', -0.19, 'feeling-bad-stirred'],
  ['text', 'badCalm', -0.13, 'feeling-bad-calm'],
  ['share', 'badCalm', -0.25, 'feeling-bad-calm'],
  ['text', 'irony', -1.2, 'feeling-irony'],
  ['text', 'condition', -0.32, 'feeling-matter-of-fact'],
  ['text', 'advice', -0.09, 'feeling-matter-of-fact'],
  ['text', 'when', -0.13, 'feeling-matter-of-fact'],
  ['text', 'not', -0.16, 'feeling-matter-of-fact'],
];
/** Sums at which an editor's “sad” ends and “glad” begins. */
const NEITHER = [0.45, 0.7] as const;

const AROUSAL: readonly Weight[] = [
  ['text', 'past', 0.065, 'arousal-tells'],
  ['share', 'past', 0.08, 'arousal-tells'],
  ['opening', 'past', 0.04, 'arousal-tells'],
  ['text', 'quote', 0.03, 'arousal-people'],
  ['opening', 'quote', 0.045, 'arousal-people'],
  ['text', 'fragment', 0.06, 'arousal-tells'],
  ['text', 'name', 0.055, 'arousal-people'],
  ['text', 'people', 0.1, 'arousal-people'],
  ['text', 'somebody', 0.18, 'arousal-people'],
  ['text', 'i', 0.055, 'arousal-people'],
  ['text', 'sense', 0.11, 'arousal-tells'],
  ['opening', 'number', 0.04, 'arousal-tells'],
  ['text', 'badStirred', 0.16, 'arousal-alarm'],
  ['share', 'badStirred', 0.19, 'arousal-alarm'],
  ['text', 'badCalm', 0.05, 'arousal-sorrow'],
  ['text', 'awe', 0.05, 'arousal-joy'],
  ['text', 'funny', 0.05, 'arousal-joy'],
  ['text', 'gladStirred', 0.05, 'arousal-joy'],
  ['text', 'irony', 0.08, 'arousal-alarm'],
  ['text', 'shout', 0.085, 'arousal-shouts'],
  ['text', 'tension', 0.025, 'arousal-alarm'],
  ['text', 'cliche', -0.04, 'arousal-flat'],
  ['text', 'jargon', -0.03, 'arousal-flat'],
  ['text', 'stiff', -0.02, 'arousal-flat'],
  ['text', 'hashtag', -0.04, 'arousal-flat'],
  ['text', 'offer', -0.07, 'arousal-notice'],
  ['text', 'discount', -0.03, 'arousal-notice'],
  ['text', 'time', -0.03, 'arousal-notice'],
  ['text', 'when', -0.07, 'arousal-notice'],
];
const CUTS = [0.21, 0.39, 0.57] as const;

export function judgeFeeling(traits: TraitSources): Feeling {
  const valence = openJudge('valence', 0.73);
  weighTraits(valence, traits, VALENCE);
  const arousal = openJudge('arousal', 0.1);
  weighTraits(arousal, traits, AROUSAL);
  const spreadArousal = spread(arousal.close(), CUTS);
  const { value, findings } = valence.close();
  return { valence: signed(value), arousal: spreadArousal.value, findings: [...findings, ...spreadArousal.findings] };
}

/** Puts the two cuts at −0.2 and 0.2, and the ends at −1 and 1. */
function signed(sum: number): number {
  const [sad, glad] = NEITHER;
  if (sum < sad) return between(-0.2 - (0.8 * (sad - sum)) / sad, -1, -0.2);
  if (sum > glad) return between(0.2 + (0.8 * (sum - glad)) / (1 - glad), 0.2, 1);
  return -0.2 + (0.4 * (sum - sad)) / (glad - sad);
}
