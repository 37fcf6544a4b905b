/**
 * How a text feels, in two numbers that have little to do with each other: glad or sad, stirred or calm. Sharing follows
 * arousal: awe, anger and anxiety raise it, sadness lowers it (Berger & Milkman 2012). Weights as in `hook.ts`.
 */
import { between, openJudge, saturate, spread, type Judge } from './judge.ts';
import type { ReasonCode } from './reasons.ts';
import type { TraitName, Traits } from './traits.ts';
import type { Finding } from './types.ts';
import { weighTraits, type TraitSources, type Weight } from './weigh.ts';

export type Feeling = { readonly valence: number; readonly arousal: number; readonly findings: readonly Finding[] };

type Part = readonly [TraitName, number, ReasonCode];

/** What each thing found adds to gladness, and to badness. */
const GLAD: readonly Part[] = [
  ['gladCalm', 1, 'feeling-glad'],
  ['gladStirred', 1, 'feeling-glad'],
  ['funny', 0.7, 'feeling-funny'],
  ['emoji', 0.3, 'feeling-glad'],
  ['cry', 0.2, 'feeling-glad'],
  ['people', 0.15, 'feeling-people'],
  ['numeral', 0.1, 'feeling-people'],
  ['quote', 0.15, 'feeling-people'],
];
const BAD: readonly Part[] = [
  ['badStirred', 1.2, 'feeling-bad-stirred'],
  ['badCalm', 0.75, 'feeling-bad-calm'],
  ['irony', 3, 'feeling-irony'],
];
/** What is matter-of-fact takes the feeling out of both. */
const DRY: readonly TraitName[] = ['condition', 'advice', 'when', 'stiff', 'jargon'];
/** The fourth of a kind adds nothing. */
const MOST_OF_A_KIND = 3;

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
  const arousal = openJudge('arousal', 0.1);
  weighTraits(arousal, traits, AROUSAL);
  const spreadArousal = spread(arousal.close(), CUTS);
  const valence = openJudge('valence', 0);
  const glad = addParts(valence, traits.text, GLAD, 1);
  const bad = addParts(valence, traits.text, BAD, -1);
  const dry = saturate(
    DRY.reduce((sum, name) => sum + traits.text[name].found.length, 0),
    2,
  );
  return {
    valence: between((glad - bad) / (glad + bad + 1 + 2 * dry), -1, 1),
    arousal: spreadArousal.value,
    findings: [...valence.close().findings, ...spreadArousal.findings],
  };
}

function addParts(judge: Judge, traits: Traits, parts: readonly Part[], sign: 1 | -1): number {
  let sum = 0;
  for (const [name, each, reason] of parts) {
    const found = traits[name].found.slice(0, MOST_OF_A_KIND);
    sum += each * found.length;
    for (const { from, to, text } of found) judge.note(sign * between(0.3 * each, 0, 1), reason, { from, to }, [text]);
  }
  return sum;
}
