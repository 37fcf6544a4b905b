import { KARIM, REGULAR, SAMIRA, TOMASZ, TRUUS, WIL } from './people.ts';
import type { Deed, Looks, Person } from './person.ts';

const woman = (age: Looks['age'], skin: Looks['skin'], rest: Omit<Looks, 'who' | 'age' | 'skin'>): Looks => ({
  who: 'woman',
  age,
  skin,
  ...rest,
});
const man = (age: Looks['age'], skin: Looks['skin'], rest: Omit<Looks, 'who' | 'age' | 'skin'>): Looks => ({
  who: 'man',
  age,
  skin,
  ...rest,
});

const BAKERY = {
  samira: SAMIRA,
  joost: man('young', 1, { hair: 'short', hairTone: 'blond', wears: 'apron', tone: 'cream' }),
  karim: KARIM,
  wil: WIL,
  truus: TRUUS,
  regular: REGULAR,
  noor: woman('adult', 3, { hair: 'long', wears: 'jumper', tone: 'rose' }),
  baker: man('adult', 3, { hair: 'beanie', hatTone: 'cream', wears: 'apron', tone: 'slate', beard: true }),
  mother: woman('adult', 1, { hair: 'tail', hairTone: 'brown', wears: 'coat', tone: 'ochre' }),
  toddler: man('child', 2, { hair: 'curls', hairTone: 'brown', wears: 'jumper', tone: 'moss' }),
} as const satisfies Readonly<Record<string, Looks>>;

const PHONES = {
  tomasz: TOMASZ,
  femke: woman('young', 1, { hair: 'bun', hairTone: 'black', wears: 'apron', tone: 'rose', glasses: true }),
  technician: man('adult', 4, { hair: 'bald', wears: 'shirt', tone: 'teal', beard: true }),
  pupil: man('child', 1, { hair: 'short', hairTone: 'auburn', wears: 'jumper', tone: 'sea' }),
  schoolgirl: woman('child', 4, { hair: 'tail', wears: 'jumper', tone: 'signal' }),
  father: man('adult', 4, { hair: 'short', wears: 'coat', tone: 'plum' }),
  fitter: man('adult', 2, { hair: 'beanie', hatTone: 'night', wears: 'vest', tone: 'ochre', beard: true }),
  grandma: woman('old', 1, { hair: 'curls', wears: 'jumper', tone: 'teal', glasses: true }),
  student: man('young', 3, { hair: 'curls', wears: 'jumper', tone: 'moss', glasses: true }),
} as const satisfies Readonly<Record<string, Looks>>;

const MUSEUM = {
  ines: woman('adult', 2, { hair: 'long', hairTone: 'black', wears: 'coat', tone: 'moss', glasses: true }),
  piet: man('old', 1, { hair: 'bald', wears: 'coat', tone: 'slate', beard: true, glasses: true }),
  ana: woman('adult', 1, { hair: 'short', hairTone: 'auburn', wears: 'apron', tone: 'plum', glasses: true }),
  zoe: woman('child', 3, { hair: 'curls', wears: 'jumper', tone: 'ochre' }),
  bram: man('child', 1, { hair: 'short', hairTone: 'blond', wears: 'jumper', tone: 'signal' }),
  grandpa: man('old', 3, { hair: 'bald', wears: 'coat', tone: 'sea', beard: true }),
  engineer: man('old', 2, { hair: 'short', wears: 'shirt', tone: 'mist', glasses: true }),
  recorder: man('young', 4, { hair: 'earmuffs', hairTone: 'black', hatTone: 'signal', wears: 'jumper', tone: 'sea' }),
} as const satisfies Readonly<Record<string, Looks>>;

const ACCOUNTING = {
  ruben: man('adult', 1, { hair: 'short', hairTone: 'black', wears: 'shirt', tone: 'cream', glasses: true }),
  lotte: woman('young', 2, { hair: 'bun', hairTone: 'brown', wears: 'jumper', tone: 'ochre' }),
  daan: man('young', 1, { hair: 'curls', hairTone: 'auburn', wears: 'jumper', tone: 'teal' }),
  hairdresser: woman('adult', 4, { hair: 'curls', wears: 'apron', tone: 'plum' }),
  installer: woman('adult', 1, { hair: 'tail', hairTone: 'blond', wears: 'vest', tone: 'signal' }),
  carpenter: man('adult', 1, { hair: 'short', hairTone: 'blond', wears: 'jumper', tone: 'plum' }),
  foilgirl: woman('adult', 1, { hair: 'long', hairTone: 'mist', wears: 'cape', tone: 'ink' }),
  hoodie: man('young', 2, { hair: 'short', hairTone: 'brown', wears: 'cape', tone: 'slate' }),
  florist: woman('old', 2, { hair: 'bun', wears: 'apron', tone: 'rose' }),
} as const satisfies Readonly<Record<string, Looks>>;

const PHYSIO = {
  marit: woman('adult', 1, { hair: 'short', hairTone: 'auburn', wears: 'jumper', tone: 'teal' }),
  runner: woman('young', 4, { hair: 'tail', wears: 'sport', tone: 'signal' }),
  dikeman: man('young', 4, { hair: 'short', wears: 'sport', tone: 'ochre' }),
  typist: man('adult', 2, { hair: 'short', hairTone: 'black', wears: 'shirt', tone: 'mist', beard: true }),
  commuter: woman('young', 3, { hair: 'long', wears: 'coat', tone: 'rose' }),
  elif: woman('adult', 2, { hair: 'beanie', hatTone: 'moss', wears: 'sport', tone: 'night' }),
  papa: man('old', 1, { hair: 'short', wears: 'jumper', tone: 'plum', glasses: true }),
  patient: man('adult', 1, { hair: 'bald', wears: 'sport', tone: 'slate', beard: true, hairTone: 'auburn' }),
} as const satisfies Readonly<Record<string, Looks>>;

const FESTIVAL = {
  jonas: man('adult', 4, { hair: 'beanie', hatTone: 'ochre', wears: 'jumper', tone: 'night', beard: true }),
  wout: man('young', 1, { hair: 'curls', hairTone: 'auburn', wears: 'vest', tone: 'signal' }),
  helper: woman('young', 3, { hair: 'bun', wears: 'vest', tone: 'signal' }),
  singer: woman('young', 3, { hair: 'curls', hairTone: 'auburn', wears: 'shirt', tone: 'cream' }),
  drummer: man('adult', 1, { hair: 'long', hairTone: 'black', wears: 'jumper', tone: 'signal' }),
  earmuffs: woman('child', 1, { hair: 'earmuffs', hairTone: 'blond', hatTone: 'signal', wears: 'coat', tone: 'sea' }),
  digger: man('adult', 2, { hair: 'short', wears: 'jumper', tone: 'sea' }),
  cook: woman('old', 2, { hair: 'bun', wears: 'apron', tone: 'signal' }),
  dancer: woman('young', 1, { hair: 'long', hairTone: 'auburn', wears: 'shirt', tone: 'teal' }),
  sleeper: man('young', 1, { hair: 'short', hairTone: 'brown', wears: 'jumper', tone: 'moss', moustache: true }),
  oldsailor: man('old', 4, { hair: 'short', wears: 'shirt', tone: 'ochre', glasses: true }),
} as const satisfies Readonly<Record<string, Looks>>;

const SHELTER = {
  bea: woman('adult', 1, { hair: 'bun', hairTone: 'blond', wears: 'coat', tone: 'signal' }),
  tineke: woman('old', 1, { hair: 'short', wears: 'jumper', tone: 'sea', glasses: true }),
  walker: man('young', 3, { hair: 'short', wears: 'coat', tone: 'ochre' }),
  brusher: woman('young', 2, { hair: 'tail', wears: 'jumper', tone: 'moss' }),
  tramdriver: man('old', 2, { hair: 'short', wears: 'coat', tone: 'night' }),
  partner: man('adult', 1, { hair: 'bald', wears: 'jumper', tone: 'rose', beard: true, hairTone: 'brown' }),
  vet: man('adult', 3, { hair: 'short', wears: 'coat', tone: 'mint', glasses: true }),
  hugger: woman('child', 1, { hair: 'long', hairTone: 'brown', wears: 'jumper', tone: 'night' }),
} as const satisfies Readonly<Record<string, Looks>>;

const COURIERS = {
  dario: man('adult', 2, { hair: 'helmet', hatTone: 'cream', wears: 'coat', tone: 'teal', beard: true }),
  rider: woman('young', 4, { hair: 'helmet', hatTone: 'signal', wears: 'coat', tone: 'teal' }),
  planner: woman('adult', 3, { hair: 'headscarf', hatTone: 'ochre', wears: 'jumper', tone: 'slate' }),
  mechanic: man('old', 1, { hair: 'beanie', hatTone: 'slate', wears: 'apron', tone: 'brown', beard: true }),
  newrider: man('young', 1, { hair: 'short', hairTone: 'blond', wears: 'coat', tone: 'teal' }),
  pedestrian: woman('old', 1, { hair: 'curls', wears: 'coat', tone: 'plum' }),
} as const satisfies Readonly<Record<string, Looks>>;

/** Everybody who appears in more than one picture, by the name that a scene calls them. */
const CAST = { ...BAKERY, ...PHONES, ...MUSEUM, ...ACCOUNTING, ...PHYSIO, ...FESTIVAL, ...SHELTER, ...COURIERS };
export type CastName = keyof typeof CAST;

/** Somebody of the cast: they look the same in every picture. The age is said again, so that it can be counted without the cast. */
export type Role = Deed & { readonly is: CastName; readonly age: Looks['age']; readonly wears?: Looks['wears'] };

export const isCastName = (name: string): name is CastName => Object.hasOwn(CAST, name);

/** How somebody of the cast always looks. */
export const looksOf = (name: CastName): Looks => CAST[name];

/** The person whom a scene means: of the cast, or described in the scene. What a role says goes before. */
export function personOf(role: Person | Role): Person {
  if (!('is' in role)) return role;
  const { is, ...deed } = role;
  const { pose: _pose, mood: _mood, looks: _looks, ...looks }: Looks & Partial<Person> = CAST[is];
  return { ...looks, ...deed, age: looks.age };
}

// Names that the reader of a lesson knows; the others are extras.
const NAMES: Readonly<Partial<Record<CastName, string>>> = {
  samira: 'Samira',
  joost: 'Joost',
  noor: 'Noor',
  tomasz: 'Tomasz',
  femke: 'Femke',
  ines: 'Inês',
  piet: 'Piet',
  ana: 'Ana',
  ruben: 'Ruben',
  lotte: 'Lotte',
  daan: 'Daan',
  marit: 'Marit',
  elif: 'Elif',
  jonas: 'Jonas',
  wout: 'Wout',
  bea: 'Bea',
  tineke: 'Tineke',
  dario: 'Dario',
};

/** What somebody is called, if they have a name that readers know. */
export const findName = (role: Person | Role): string | undefined => ('is' in role ? NAMES[role.is] : undefined);
