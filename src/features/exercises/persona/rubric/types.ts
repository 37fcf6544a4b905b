import type { DossierPage } from '../evidence.ts';
import type { Field } from '../fields.ts';
import type { Noise, Strength } from '../pack/schema.ts';
import type { Spot } from '../work.ts';

/** One thing that a piece says, about some of the groups. */
export type Statement = {
  readonly field: Field;
  /** Options or themes it speaks for; none where it gives years. */
  readonly is: readonly string[];
  readonly years: readonly [from: number, to: number] | null;
  /** Whether it speaks against them. */
  readonly against: boolean;
  readonly segments: readonly string[];
  /** The words of the piece that say it. */
  readonly quote: string;
};

/** A piece of the dossier, as the rubric weighs it. */
export type WeighedPiece = {
  readonly id: string;
  readonly ref: string;
  readonly page: DossierPage;
  readonly quote: string;
  /** Whose mouth: many pieces from one voice count once. */
  readonly voice: string;
  readonly strength: Strength;
  readonly loud: boolean;
  readonly noise: Noise | null;
  readonly statements: readonly Statement[];
};

export type Theme = {
  readonly id: string;
  readonly label: { readonly en: string; readonly nl: string };
  readonly stems: readonly string[];
};
export type ThemeField = 'work' | 'problems' | 'costs' | 'barriers';

/** Everything that the rubric knows of a client. */
export type RubricPack = {
  readonly segments: readonly string[];
  readonly themes: Readonly<Record<ThemeField, readonly Theme[]>>;
  readonly pieces: readonly WeighedPiece[];
  /** Those that say something on a field and are no noise. */
  readonly on: Readonly<Record<Field, readonly WeighedPiece[]>>;
};

/**
 * What a claim turned out to be. `holds` and `honest` earn full points, `thin` some, the others none;
 * `unjudged` is no verdict on the claim but on what a program can read.
 */
export const VERDICTS = [
  'holds',
  'honest',
  'thin',
  'contradicted',
  'stereotyped',
  'empty',
  'loud',
  'noise',
  'silent',
  'untied',
  'overlooked',
  'repeated',
  'unjudged',
  'missing',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why, as a code that a sentence exists for in each language. */
export const WHYS = [
  'holds',
  'honest',
  'one-voice',
  'one-source',
  'only-wishes',
  'few-voices',
  'bare-options',
  'broad',
  'buried',
  'dossier-denies',
  'did-denies',
  'outnumbered',
  'pinned-denies',
  'trait-untied',
  'cliche',
  'empty-words',
  'empty-range',
  'empty-choice',
  'loud-few',
  'noise',
  'another-group',
  'off-subject',
  'untied',
  'overlooked',
  'repeated',
  'no-theme',
  'own-words-only',
  'blank',
  'half-range',
  'one-more',
] as const;
export type WhyCode = (typeof WHYS)[number];

export type Quote = { readonly id: string; readonly ref: string; readonly page: DossierPage; readonly text: string };

export type Why = {
  readonly code: WhyCode;
  readonly quotes: readonly Quote[];
  /** Options or themes it is about. */
  readonly options?: readonly string[];
  /** How many of how many voices fit. */
  readonly count?: number;
  readonly total?: number;
  /** Words of the learner's that gave it away. */
  readonly phrase?: string;
  readonly noise?: Noise;
};

export type Judgement = {
  readonly field: Field | 'sentence';
  readonly spot: Spot | 'problems' | 'costs' | 'barriers' | 'sentence';
  readonly verdict: Verdict;
  /** Whole points; a part's judgements add up to the part, the parts to the score. */
  readonly points: number;
  readonly why: Why;
  /** The page of the dossier on which to look further; null where none would help. */
  readonly look: DossierPage | null;
};

/** One field of one portrait. */
export type Part = {
  readonly persona: 0 | 1;
  readonly field: Field;
  readonly points: number;
  readonly max: number;
  readonly judgements: readonly Judgement[];
};

export type Grade = {
  /** 0 to 100; the parts' points add up to it exactly. */
  readonly score: number;
  readonly parts: readonly Part[];
  /** What can be said of name and sentence; no points hang on it. */
  readonly remarks: readonly { readonly persona: 0 | 1; readonly judgement: Judgement }[];
  /** Which real group each portrait was held against. */
  readonly groups: readonly [string, string];
  /** Whether both portraits seem to show the same people. */
  readonly sameGroup: boolean;
  /** Points that hang on claims which a program can't judge. */
  readonly unjudgedPoints: number;
};
