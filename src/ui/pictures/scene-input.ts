import { z } from 'zod';
import { isCastName, looksOf } from './cast.ts';
import { POSES } from './person.ts';
import { PLACES, PRODUCTS, type Scene } from './scene.ts';
import { isTone, LIGHT_NAMES } from './tones.ts';

/** What somebody wrote as a scene, checked field by field: a place, pose or product that can't be drawn is refused. */
const tone = z.string().refine(isTone, 'is no tone of src/ui/pictures/tones.ts.');
const wears = z.enum(['jumper', 'apron', 'coat', 'sport', 'vest', 'cape', 'shirt']);
const age = z.enum(['child', 'young', 'adult', 'old']);
const skin = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const deed = {
  pose: z.enum(POSES),
  mood: z.enum(['glad', 'calm', 'worried', 'cross', 'asleep']).exactOptional(),
  looks: z.enum(['left', 'ahead', 'right']).exactOptional(),
};

const Role = z
  .strictObject({
    is: z.string().refine(isCastName, 'is nobody of src/ui/pictures/cast.ts.'),
    age,
    wears: wears.exactOptional(),
    ...deed,
  })
  .refine((role) => !isCastName(role.is) || looksOf(role.is).age === role.age, 'has another age in src/ui/pictures/cast.ts.');

const Person = z.strictObject({
  who: z.enum(['woman', 'man']),
  age,
  skin,
  hair: z.enum(['short', 'bun', 'curls', 'long', 'bald', 'headscarf', 'helmet', 'beanie', 'tail', 'earmuffs']),
  hairTone: tone.exactOptional(),
  hatTone: tone.exactOptional(),
  wears,
  tone,
  beard: z.boolean().exactOptional(),
  moustache: z.boolean().exactOptional(),
  glasses: z.boolean().exactOptional(),
  ...deed,
});

const people = z.array(z.union([Role, Person])).max(3);
const words = z.string().min(1).max(24);

export const SceneInput: z.ZodType<Scene> = z.strictObject({
  place: z.enum(PLACES),
  light: z.enum(LIGHT_NAMES),
  people,
  backs: people.exactOptional(),
  crowd: z.union([z.literal(1), z.literal(2)]).exactOptional(),
  hands: z
    .strictObject({ does: z.enum(['palm', 'cup', 'pinch', 'point', 'work', 'write']), skin, sleeve: tone.nullable() })
    .exactOptional(),
  product: z.enum(PRODUCTS).nullable(),
  also: z.array(z.enum(PRODUCTS)).max(5).exactOptional(),
  text: words.exactOptional(),
  lines: z.array(words).max(5).exactOptional(),
  distance: z.enum(['far', 'near']),
  clutter: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
