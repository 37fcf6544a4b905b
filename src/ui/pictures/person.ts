import type { Tone } from './tones.ts';

export const POSES = [
  ...(['stand', 'hold', 'reach', 'phone', 'worry', 'wave', 'crouch', 'sit', 'run', 'ride'] as const),
  ...(['work', 'point', 'call', 'neck', 'stretch', 'sing', 'wide', 'dance', 'pull', 'lie', 'carry'] as const),
] as const;
export type Pose = (typeof POSES)[number];

/** What somebody looks like, whatever they do. */
export type Looks = {
  readonly who: 'woman' | 'man';
  readonly age: 'child' | 'young' | 'adult' | 'old';
  readonly skin: 1 | 2 | 3 | 4;
  readonly hair: 'short' | 'bun' | 'curls' | 'long' | 'bald' | 'headscarf' | 'helmet' | 'beanie' | 'tail' | 'earmuffs';
  /** Hair and beard. */
  readonly hairTone?: Tone;
  /** Headscarf, helmet, beanie or ear protectors. */
  readonly hatTone?: Tone;
  readonly wears: 'jumper' | 'apron' | 'coat' | 'sport' | 'vest' | 'cape' | 'shirt';
  readonly tone: Tone;
  readonly beard?: boolean;
  readonly moustache?: boolean;
  readonly glasses?: boolean;
};

/** What somebody does and how they feel. */
export type Deed = {
  readonly pose: Pose;
  readonly mood?: 'glad' | 'calm' | 'worried' | 'cross' | 'asleep';
  readonly looks?: 'left' | 'ahead' | 'right';
};

/** Somebody in the picture. What is said here is what can be seen, so that a scene can be read back. */
export type Person = Looks & Deed;
