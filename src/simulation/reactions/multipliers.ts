/**
 * What the qualities of a post do to what people do with it: factors on the rates of an average post, which has
 * the qualities {@link AVERAGE} and therefore the factor 1 everywhere.
 */
import type { PostAppraisal, PostQualities } from '../appraisal/types.ts';
import { clamp } from '../maths.ts';
import type { NetworkLaw, PerSignal, Signal } from '../networks/law.ts';
import { SIGNALS } from '../networks/law.ts';
import type { Picture } from '../scenario.ts';
import type { Format } from '../vocabulary.ts';

export const AVERAGE: PostQualities = {
  hook: 0.45,
  clarity: 0.65,
  usefulness: 0.35,
  valence: 0.2,
  arousal: 0.35,
  promotion: 0.35,
  personality: 0.3,
  craft: 0.92,
  voice: 0.55,
  nativeFit: 0.6,
  callToAction: 0.35,
};

type Slopes = Readonly<Partial<Record<keyof PostQualities, number>>>;

/**
 * Change of a rate for one unit more of a quality. Signs and sizes: promotion and information without personality lower
 * engagement and deals raise clicks (C09, C10); high arousal is passed on and sadness is not, glad beats sad (C11);
 * mistakes cost trust. The sizes are fitted by `npm run calibrate` where a fact has one.
 */
const SLOPES: Readonly<Record<Signal, Slopes>> = {
  dwell: { hook: 1.5, clarity: 0.3, nativeFit: 0.5, promotion: -0.3 },
  like: { hook: 0.7, personality: 0.9, valence: 0.35, arousal: 0.5, promotion: -0.85, craft: 0.8, voice: 0.35, nativeFit: 0.6 },
  comment: { hook: 0.6, personality: 0.8, arousal: 0.9, promotion: -0.9, clarity: 0.3, nativeFit: 0.4 },
  share: { arousal: 1.7, valence: 0.4, usefulness: 0.9, promotion: -1.1, personality: 0.5, craft: 0.5 },
  send: { arousal: 1.1, valence: 0.4, usefulness: 1.2, promotion: -0.8, personality: 0.6 },
  save: { usefulness: 2.6, clarity: 0.4, promotion: -0.4 },
  click: { hook: 0.5, callToAction: 1.5, promotion: 0.5, clarity: 0.4, usefulness: 0.4 },
  profile: { hook: 0.7, personality: 0.8, voice: 0.5, promotion: -0.5 },
  follow: { usefulness: 1, personality: 0.8, craft: 0.6, promotion: -0.9, voice: 0.5 },
  hide: { promotion: 1.9, nativeFit: -0.7, clarity: -0.5, craft: -1.5, usefulness: -0.8, personality: -0.6 },
  report: { promotion: 1.2, craft: -1.5, usefulness: -0.6 },
  unfollow: { promotion: 2.2, usefulness: -1.1, personality: -0.9, nativeFit: -0.5 },
};

/** Two texts by the same author on the same matter have this much in common; from the second number on it is the same text. */
const LIKENESS = { usual: 0.4, same: 0.8 } as const;
/** How far a post is one that people have had already, from 0 to 1. */
export const stalenessOf = ({ repeats }: PostAppraisal): number =>
  clamp((repeats - LIKENESS.usual) / (LIKENESS.same - LIKENESS.usual), 0, 1);

/** What the same text again does to what people do: nobody learns it, laughs at it or passes it on twice, and more have had enough. */
const STALE: PerSignal = {
  dwell: -0.35,
  like: -0.5,
  comment: -0.5,
  share: -0.6,
  send: -0.6,
  save: -0.7,
  click: -0.3,
  profile: -0.4,
  follow: -0.4,
  hide: 1,
  report: 0.5,
  unfollow: 0.8,
};

/** C07: faces give 38 % more likes and 32 % more comments. About half of all pictures have one, so both sides move. */
const FACE = { like: [0.84, 1.16], comment: [0.83, 1.17] } as const;
/** C08: a question doubles the comments; about a fifth of posts ask one. */
const QUESTION = [0.86, 1.55] as const;

/** Factors on the twelve rates for what is in the post; format and network are `formatFactor`'s. */
export function contentFactors(appraisal: PostAppraisal, picture: Picture | null, neutralHook: boolean): Float64Array {
  const qualities = neutralHook ? { ...appraisal.qualities, hook: AVERAGE.hook } : appraisal.qualities;
  const factors = new Float64Array(SIGNALS.length);
  SIGNALS.forEach((signal, i) => {
    let sum = 1;
    for (const [quality, slope] of slopesOf(signal)) sum += slope * (qualities[quality] - AVERAGE[quality]);
    factors[i] = clamp(sum, 0.05, 4) * extra(signal, appraisal, picture) * (1 + STALE[signal] * stalenessOf(appraisal));
  });
  return factors;
}

const QUALITY_NAMES: readonly (keyof PostQualities)[] = [
  'hook',
  'clarity',
  'usefulness',
  'valence',
  'arousal',
  'promotion',
  'personality',
  'craft',
  'voice',
  'nativeFit',
  'callToAction',
];

function slopesOf(signal: Signal): [keyof PostQualities, number][] {
  return QUALITY_NAMES.flatMap((name): [keyof PostQualities, number][] => {
    const slope = SLOPES[signal][name];
    return slope === undefined ? [] : [[name, slope]];
  });
}

function extra(signal: Signal, appraisal: PostAppraisal, picture: Picture | null): number {
  const hasFace = picture === null ? null : picture.faces > 0 ? 1 : 0;
  if (signal === 'like') return hasFace === null ? 1 : FACE.like[hasFace];
  if (signal === 'comment')
    return (
      (hasFace === null ? 1 : FACE.comment[hasFace]) * QUESTION[appraisal.isQuestion ? 1 : 0] * asksFactor(appraisal, 'comment')
    );
  if (signal === 'share' || signal === 'save' || signal === 'follow' || signal === 'click') return asksFactor(appraisal, signal);
  return 1;
}

/** Asking for it helps, once. */
const asksFactor = (appraisal: PostAppraisal, what: PostAppraisal['asks']): number =>
  appraisal.asks === what || (what === 'click' && appraisal.asks === 'buy') ? 1.25 : 0.97;

/** Factor of the format on one rate. */
export function formatFactor(law: NetworkLaw, format: Format, signal: Signal): number {
  const factors = law.formats[format];
  if (!factors) return 0.5;
  if (signal === 'like' || signal === 'comment' || signal === 'share' || signal === 'save' || signal === 'click')
    return factors[signal];
  return signal === 'send' ? factors.share : 1;
}
