import { KARIM, REGULAR, SAMIRA, TRUUS, WIL } from './people.ts';
import type { Person } from './person.ts';
import type { Scene } from './scene.ts';

const MORNING = { place: 'bakery', light: 'day', distance: 'far', clutter: 0, text: 'Crumb & Co' } as const;

/** The decision of the home page: the shop before it, and after each choice. */
export const MORNING_SCENES = {
  quiet: { ...MORNING, people: [{ ...SAMIRA, pose: 'stand', mood: 'calm' }], product: 'loaf' },
  photo: {
    ...MORNING,
    people: [
      { ...SAMIRA, pose: 'phone', mood: 'glad', looks: 'right' },
      { ...KARIM, pose: 'phone', mood: 'worried', looks: 'left' },
    ],
    product: 'loaf',
  },
  reply: { ...MORNING, people: [SAMIRA, { ...KARIM, pose: 'reach' }], product: 'loaf' },
  discount: {
    ...MORNING,
    people: [{ ...SAMIRA, pose: 'worry', mood: 'worried' }, REGULAR, TRUUS],
    product: 'buns',
    text: '−20%',
  },
} as const satisfies Readonly<Record<string, Scene>>;

/** The photo that waits to be posted. */
export const MORNING_PHOTO: Scene = { place: 'table', light: 'dawn', people: [], product: 'loaf', distance: 'near', clutter: 0 };

const face = (person: Person): Scene => ({
  place: 'wall',
  light: 'day',
  people: [person],
  product: null,
  distance: 'near',
  clutter: 0,
});

/** The faces of those who react on the home page. */
export const MORNING_FACES = {
  wil: face({ ...WIL, looks: 'ahead' }),
  wilGlad: face({ ...WIL, looks: 'ahead', mood: 'glad' }),
  karim: face({ ...KARIM, mood: 'worried' }),
  karimGlad: face(KARIM),
  truus: face({ ...TRUUS, looks: 'right' }),
} as const;
