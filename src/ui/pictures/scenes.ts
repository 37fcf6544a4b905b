import type { Person, Scene } from './scene.ts';

const SAMIRA: Person = { who: 'woman', age: 'adult', skin: 2, hair: 'headscarf', hatTone: 'signal', wears: 'apron', tone: 'night', pose: 'hold', mood: 'glad', looks: 'ahead' };
const TOMASZ: Person = { who: 'man', age: 'adult', skin: 1, hair: 'short', hairTone: 'auburn', wears: 'jumper', tone: 'ochre', pose: 'reach', mood: 'calm', beard: true, glasses: true };
const RUNNER: Person = { who: 'man', age: 'young', skin: 4, hair: 'short', wears: 'sport', tone: 'signal', pose: 'run', mood: 'glad', looks: 'right' };

/** One picture of each client of docs/cast.md. */
export const CAST_SCENES = {
  bakery: { place: 'bakery', light: 'dawn', people: [SAMIRA], product: 'loaf', text: 'Crumb & Co', distance: 'far', clutter: 1 },
  phones: { place: 'bench', light: 'lamp', people: [TOMASZ], product: 'phone', text: 'Second Ring', distance: 'far', clutter: 1 },
  museum: {
    place: 'museum', light: 'day', product: 'bird', distance: 'far', clutter: 1,
    people: [
      { who: 'woman', age: 'child', skin: 3, hair: 'curls', wears: 'jumper', tone: 'ochre', pose: 'reach', mood: 'glad', looks: 'right' },
      { who: 'man', age: 'old', skin: 3, hair: 'bald', wears: 'coat', tone: 'sea', pose: 'stand', mood: 'glad', looks: 'right', beard: true },
    ],
  },
  accounting: { place: 'desk', light: 'lamp', people: [{ who: 'man', age: 'adult', skin: 1, hair: 'short', hairTone: 'blond', wears: 'jumper', tone: 'plum', pose: 'worry', mood: 'worried', looks: 'ahead' }], product: 'receipts', distance: 'far', clutter: 2 },
  physio: {
    place: 'practice', light: 'day', product: 'shoe', distance: 'far', clutter: 1,
    people: [RUNNER, { who: 'woman', age: 'adult', skin: 1, hair: 'bun', hairTone: 'auburn', wears: 'jumper', tone: 'teal', pose: 'hold', mood: 'calm', looks: 'left' }],
  },
  festival: {
    place: 'flat', light: 'dusk', product: 'ticket', distance: 'far', clutter: 0,
    people: [
      { who: 'woman', age: 'young', skin: 1, hair: 'long', hairTone: 'auburn', wears: 'cape', tone: 'teal', pose: 'wave', mood: 'glad', looks: 'left' },
      { who: 'man', age: 'young', skin: 4, hair: 'beanie', hatTone: 'ochre', wears: 'jumper', tone: 'night', pose: 'hold', mood: 'glad', looks: 'left' },
    ],
  },
  shelter: { place: 'shelter', light: 'day', people: [{ who: 'woman', age: 'adult', skin: 1, hair: 'bun', hairTone: 'blond', wears: 'vest', tone: 'signal', pose: 'crouch', mood: 'glad', looks: 'left' }], product: 'dog', text: 'PIER 9', distance: 'far', clutter: 1 },
  couriers: { place: 'street', light: 'rain', people: [{ who: 'man', age: 'young', skin: 2, hair: 'helmet', hatTone: 'cream', wears: 'coat', tone: 'teal', pose: 'ride', mood: 'calm', looks: 'right' }], product: null, distance: 'far', clutter: 1 },
} as const satisfies Readonly<Record<string, Scene>>;

const KARIM: Person = { who: 'man', age: 'young', skin: 3, hair: 'curls', wears: 'coat', tone: 'moss', pose: 'stand', mood: 'glad', looks: 'right' };
const WIL: Person = { who: 'woman', age: 'old', skin: 1, hair: 'bun', wears: 'coat', tone: 'plum', pose: 'stand', mood: 'cross', looks: 'left', glasses: true };
const REGULAR: Person = { who: 'man', age: 'old', skin: 1, hair: 'beanie', hatTone: 'teal', wears: 'coat', tone: 'slate', pose: 'hold', mood: 'glad', looks: 'right', beard: true };
const TRUUS: Person = { who: 'woman', age: 'old', skin: 2, hair: 'curls', wears: 'coat', tone: 'signal', pose: 'stand', mood: 'glad', looks: 'left' };
const TUESDAY = { place: 'bakery', light: 'day', distance: 'far', clutter: 0, text: 'Crumb & Co' } as const;

/** The decision of the home page: the shop before it, and after each choice. */
export const TUESDAY_SCENES = {
  quiet: { ...TUESDAY, people: [{ ...SAMIRA, pose: 'stand', mood: 'calm' }], product: 'loaf' },
  photo: { ...TUESDAY, people: [{ ...SAMIRA, pose: 'phone', mood: 'glad', looks: 'right' }, { ...KARIM, pose: 'phone', mood: 'worried', looks: 'left' }], product: 'loaf' },
  reply: { ...TUESDAY, people: [SAMIRA, { ...KARIM, pose: 'reach' }], product: 'loaf' },
  discount: { ...TUESDAY, people: [{ ...SAMIRA, pose: 'worry', mood: 'worried' }, REGULAR, TRUUS], product: 'buns', text: '−20%' },
} as const satisfies Readonly<Record<string, Scene>>;

const face = (person: Person): Scene => ({ place: 'wall', light: 'day', people: [person], product: null, distance: 'near', clutter: 0 });

/** The photo that waits to be posted. */
export const TUESDAY_PHOTO: Scene = { place: 'table', light: 'dawn', people: [], product: 'loaf', distance: 'near', clutter: 0 };

/** The faces of those who react on the home page. */
export const TUESDAY_FACES = {
  wil: face({ ...WIL, looks: 'ahead' }),
  wilGlad: face({ ...WIL, looks: 'ahead', mood: 'glad' }),
  karim: face({ ...KARIM, mood: 'worried' }),
  karimGlad: face(KARIM),
  truus: face({ ...TRUUS, looks: 'right' }),
} as const;

/** Pictures for pages and lists with nothing in them yet. */
export const EMPTY_SCENES = {
  nothingFound: { place: 'museum', light: 'day', people: [], product: null, text: '?', distance: 'far', clutter: 0 },
  nothingYet: { place: 'desk', light: 'day', people: [], product: null, distance: 'far', clutter: 0 },
  wrongAddress: { place: 'street', light: 'day', people: [{ who: 'man', age: 'young', skin: 2, hair: 'helmet', hatTone: 'cream', wears: 'coat', tone: 'teal', pose: 'hold', mood: 'worried', looks: 'ahead' }], product: 'parcel', text: '404', distance: 'far', clutter: 0 },
  offline: { place: 'flat', light: 'dusk', people: [], product: null, distance: 'far', clutter: 0 },
  broken: { place: 'bench', light: 'lamp', people: [TOMASZ], product: 'phone', distance: 'far', clutter: 2 },
} as const satisfies Readonly<Record<string, Scene>>;
