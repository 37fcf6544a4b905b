import type { Person } from './person.ts';

// People who appear in more than one picture.
export const SAMIRA: Person = {
  who: 'woman',
  age: 'adult',
  skin: 2,
  hair: 'headscarf',
  hatTone: 'signal',
  wears: 'apron',
  tone: 'night',
  pose: 'hold',
  mood: 'glad',
  looks: 'ahead',
};

export const TOMASZ: Person = {
  who: 'man',
  age: 'adult',
  skin: 1,
  hair: 'short',
  hairTone: 'auburn',
  wears: 'jumper',
  tone: 'ochre',
  pose: 'reach',
  mood: 'calm',
  beard: true,
  glasses: true,
};

export const KARIM: Person = {
  who: 'man',
  age: 'young',
  skin: 3,
  hair: 'curls',
  wears: 'coat',
  tone: 'moss',
  pose: 'stand',
  mood: 'glad',
  looks: 'right',
};

export const WIL: Person = {
  who: 'woman',
  age: 'old',
  skin: 1,
  hair: 'bun',
  wears: 'coat',
  tone: 'plum',
  pose: 'stand',
  mood: 'cross',
  looks: 'left',
  glasses: true,
};

export const REGULAR: Person = {
  who: 'man',
  age: 'old',
  skin: 1,
  hair: 'beanie',
  hatTone: 'teal',
  wears: 'coat',
  tone: 'slate',
  pose: 'hold',
  mood: 'glad',
  looks: 'right',
  beard: true,
};

export const TRUUS: Person = {
  who: 'woman',
  age: 'old',
  skin: 2,
  hair: 'curls',
  wears: 'coat',
  tone: 'signal',
  pose: 'stand',
  mood: 'glad',
  looks: 'left',
};
