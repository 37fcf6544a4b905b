import { TOMASZ } from './people.ts';
import type { Scene } from './scene.ts';

/** Pictures for pages and lists with nothing in them yet. */
export const EMPTY_SCENES = {
  nothingFound: { place: 'museum', light: 'day', people: [], product: null, text: '?', distance: 'far', clutter: 0 },
  nothingYet: { place: 'desk', light: 'day', people: [], product: null, distance: 'far', clutter: 0 },
  wrongAddress: {
    place: 'street',
    light: 'day',
    people: [
      {
        who: 'man',
        age: 'young',
        skin: 2,
        hair: 'helmet',
        hatTone: 'cream',
        wears: 'coat',
        tone: 'teal',
        pose: 'hold',
        mood: 'worried',
        looks: 'ahead',
      },
    ],
    product: 'parcel',
    text: '404',
    distance: 'far',
    clutter: 0,
  },
  offline: { place: 'flat', light: 'dusk', people: [], product: null, distance: 'far', clutter: 0 },
  broken: { place: 'bench', light: 'lamp', people: [TOMASZ], product: 'phone', distance: 'far', clutter: 2 },
} as const satisfies Readonly<Record<string, Scene>>;
