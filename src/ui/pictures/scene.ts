import type { Role } from './cast.ts';
import type { Person } from './person.ts';
import type { Light, Paint, Tone } from './tones.ts';

/** Where a picture can be taken, family by family; each has its stage in `places-*.ts`. */
export const PLACES = [
  ...(['bakery', 'lunch', 'oven', 'kitchen', 'sofa', 'sill', 'hooks', 'floor'] as const),
  ...(['bench', 'mat', 'counter', 'desk', 'office', 'salon', 'site', 'depot'] as const),
  ...(['museum', 'hall', 'case', 'stairs', 'shelves'] as const),
  ...(['practice', 'treatment', 'mats', 'shelter', 'kennels', 'garden', 'wire', 'door'] as const),
  ...(['flat', 'stage', 'stars', 'camp', 'sea', 'ferry', 'doors', 'stall', 'dike'] as const),
  ...(['street', 'front', 'crossing', 'quay', 'stop'] as const),
  ...(['table', 'wall', 'top', 'board', 'poster', 'chalk', 'calendar', 'chart', 'screen', 'display', 'paper', 'keys'] as const),
] as const;
export type Place = (typeof PLACES)[number];

export const PRODUCTS = [
  ...(['loaf', 'half-loaf', 'buns', 'bun', 'flatbread', 'bag', 'dough', 'flour', 'coffee', 'soup', 'cake'] as const),
  ...(['phone', 'cracked-phone', 'open-phone', 'phone-box', 'battery', 'screwdriver', 'old-phones', 'charger'] as const),
  ...([
    'bird',
    'music-box',
    'frog',
    'fortune-teller',
    'top',
    'clock',
    'slot-machine',
    'organ',
    'gears',
    'paper-roll',
    'coin',
  ] as const),
  ...(['receipts', 'receipt-box', 'calculator', 'laptop', 'envelope', 'folders', 'mug', 'plant', 'scissors'] as const),
  ...(['shoe', 'sole', 'shoes', 'roller', 'bib', 'knee', 'bike', 'whistle'] as const),
  ...([
    'ticket',
    'wristband',
    'boots',
    'tents',
    'chair',
    'torch',
    'tap',
    'microphone',
    'drums',
    'sleeping-bags',
    'earplugs',
  ] as const),
  ...(['dog', 'brown-dog', 'puppy', 'puppy-eyes', 'cat', 'black-cat', 'boxed-cats', 'kitten', 'rabbits'] as const),
  ...(['carrot', 'lead', 'basket', 'sacks', 'keys'] as const),
  ...(['parcel', 'boxes', 'cargo-bike', 'helmet', 'bike-lamp', 'wheel', 'flowers', 'van'] as const),
] as const;
export type Product = (typeof PRODUCTS)[number];

/** Hands without a face: they come into the picture from its edge, to the product. */
export type Hands = {
  readonly does: 'palm' | 'cup' | 'pinch' | 'point' | 'work' | 'write';
  readonly skin: 1 | 2 | 3 | 4;
  /** The sleeve; bare arms have none. */
  readonly sleeve: Tone | null;
};

/** A picture as data: the drawing and its description are both made of this and of nothing else. */
export type Scene = {
  readonly place: Place;
  readonly light: Light;
  /** Whose faces can be seen, from the one that matters most; a place has room for three. */
  readonly people: readonly (Person | Role)[];
  /** Who is seen from behind, on the spots that `people` leave free. */
  readonly backs?: readonly (Person | Role)[];
  /** People seen from behind and far away: 1 a few, 2 many. */
  readonly crowd?: 1 | 2;
  readonly hands?: Hands;
  readonly product: Product | null;
  /** What lies or stands beside the product, at most five. */
  readonly also?: readonly Product[];
  /** What is written in the picture, at most 24 characters; a brand's name needs no translation. */
  readonly text?: string;
  /** More lines below it, smaller. */
  readonly lines?: readonly string[];
  readonly distance: 'far' | 'near';
  /** How much stands about: 0 tidy, 1 lived in, 2 a mess. */
  readonly clutter: 0 | 1 | 2;
};

/** A point on the 400 × 300 sheet and how large a thing is drawn there; a customer stands before the counter. */
export type Spot = { readonly x: number; readonly y: number; readonly scale: number; readonly isBefore?: boolean };

/** Where writing stands: its middle, its room, its colours; without a board it is written on what is there. */
export type Plate = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly board: Tone | null;
  readonly letters: Tone;
};

/** A place: what is behind the people, what stands before them, and where things go. */
export type Stage = {
  readonly back: (paint: Paint, scene: Scene) => string;
  readonly front: (paint: Paint, scene: Scene) => string;
  /** Feet of the first, second and third person. */
  readonly spots: readonly [Spot, Spot, Spot];
  readonly product: Spot;
  readonly plate: Plate;
  /** The middle of the picture taken from nearby. */
  readonly focus: readonly [number, number];
  /** Where somebody lies: the middle of their back. */
  readonly bed?: Spot;
  /** Feet of a crowd, where it isn't just behind the first person. */
  readonly crowd?: Spot;
  /** How many units wide the nearest picture is; 200 where nothing is said. */
  readonly nearest?: number;
  /** Whether things throw a shadow. */
  readonly hasShadows?: boolean;
  /** What is before everything: a fence, a pane. */
  readonly over?: (paint: Paint) => string;
};

// Animals and large things stand on their own feet.
const UNHELD: ReadonlySet<Product> = new Set<Product>([
  ...(['dog', 'brown-dog', 'puppy', 'boxed-cats', 'rabbits', 'black-cat', 'cat', 'sacks', 'boxes', 'cargo-bike', 'van'] as const),
  ...([
    'tents',
    'drums',
    'chair',
    'sleeping-bags',
    'organ',
    'slot-machine',
    'fortune-teller',
    'bike',
    'basket',
    'puppy-eyes',
  ] as const),
]);

/** Which of the people has the product in hand: the first who holds something; none where nobody can. */
export const findHolder = ({ product, people }: Scene): number | undefined => {
  if (product === null || UNHELD.has(product)) return undefined;
  const holder = people.slice(0, 3).findIndex(({ pose }) => pose === 'hold');
  return holder < 0 ? undefined : holder;
};
