import type { Light, Paint, Tone } from './tones.ts';

export type Place = 'bakery' | 'bench' | 'museum' | 'desk' | 'practice' | 'flat' | 'shelter' | 'street' | 'table' | 'wall';
export type Pose = 'stand' | 'hold' | 'reach' | 'phone' | 'worry' | 'wave' | 'crouch' | 'sit' | 'run' | 'ride';
export type Product = 'loaf' | 'buns' | 'phone' | 'bird' | 'receipts' | 'shoe' | 'ticket' | 'dog' | 'parcel';

/** Somebody in the picture. What is said here is what can be seen, so that a scene can be read back. */
export type Person = {
  readonly who: 'woman' | 'man';
  readonly age: 'child' | 'young' | 'adult' | 'old';
  readonly skin: 1 | 2 | 3 | 4;
  readonly hair: 'short' | 'bun' | 'curls' | 'long' | 'bald' | 'headscarf' | 'helmet' | 'beanie';
  /** Hair and beard. */
  readonly hairTone?: Tone;
  /** Headscarf, helmet or beanie. */
  readonly hatTone?: Tone;
  readonly wears: 'jumper' | 'apron' | 'coat' | 'sport' | 'vest' | 'cape';
  readonly tone: Tone;
  readonly pose: Pose;
  readonly mood?: 'glad' | 'calm' | 'worried' | 'cross';
  readonly looks?: 'left' | 'ahead' | 'right';
  readonly beard?: boolean;
  readonly glasses?: boolean;
};

/** A picture as data: the drawing and its description are both made of this and of nothing else. */
export type Scene = {
  readonly place: Place;
  readonly light: Light;
  /** From the one that matters most; a place has room for three. */
  readonly people: readonly Person[];
  readonly product: Product | null;
  /** What is written in the picture, at most 24 characters; a brand's name needs no translation. */
  readonly text?: string;
  readonly distance: 'far' | 'near';
  /** How much stands about: 0 tidy, 1 lived in, 2 a mess. */
  readonly clutter: 0 | 1 | 2;
};

/** A point on the 400 × 300 sheet and how large a thing is drawn there; a customer stands before the counter. */
export type Spot = { readonly x: number; readonly y: number; readonly scale: number; readonly isBefore?: boolean };

/** A place: what is behind the people, what stands before them, and where things go. */
export type Stage = {
  readonly back: (paint: Paint, scene: Scene) => string;
  readonly front: (paint: Paint, scene: Scene) => string;
  /** Feet of the first, second and third person. */
  readonly spots: readonly [Spot, Spot, Spot];
  readonly product: Spot;
  /** Where writing stands: its middle, its room, its colours. */
  readonly plate: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly board: Tone;
    readonly letters: Tone;
  };
  /** The middle of the picture taken from nearby. */
  readonly focus: readonly [number, number];
};

/** Who has the product in hand: the first who holds something. A dog is held by nobody. */
export const findHolder = (scene: Scene): Person | undefined =>
  scene.product === null || scene.product === 'dog' ? undefined : scene.people.find((person) => person.pose === 'hold');
