import { expect, test } from 'vitest';
import { CAST_SCENES } from '#ui/pictures/cast-scenes.ts';
import { describeScene } from '#ui/pictures/describe-scene.ts';
import { drawScene, viewBoxOf } from '#ui/pictures/draw-scene.ts';
import { EMPTY_SCENES } from '#ui/pictures/empty-scenes.ts';
import { MORNING_FACES, MORNING_PHOTO, MORNING_SCENES } from '#ui/pictures/morning-scenes.ts';
import { POSES } from '#ui/pictures/person.ts';
import { PLACES, PRODUCTS, type Scene } from '#ui/pictures/scene.ts';
import { SceneInput } from '#ui/pictures/scene-input.ts';
import { findFaces, isWellFormed } from './drawn.ts';

const EMPTY: Scene = { place: 'wall', light: 'day', people: [], product: null, distance: 'far', clutter: 0 };

test('every place, product and pose of the kit can be drawn and described', () => {
  const scenes: readonly Scene[] = [
    ...PLACES.map((place): Scene => ({ ...EMPTY, place, light: 'dusk', clutter: 2, text: 'A & B', lines: ['1 < 2'] })),
    ...PRODUCTS.map((product): Scene => ({ ...EMPTY, place: 'table', product, distance: 'near' })),
    ...POSES.map((pose): Scene => ({ ...EMPTY, place: 'treatment', people: [{ is: 'samira', age: 'adult', pose }] })),
  ];
  for (const scene of scenes) {
    const drawing = drawScene(scene);
    expect(isWellFormed(drawing), JSON.stringify(scene)).toBe(true);
    expect(drawing).not.toMatch(/NaN|undefined/);
    expect(describeScene(scene, 'nl')).not.toContain('undefined');
  }
});

test('the scenes of the home page and of empty states show who is in them', () => {
  const scenes: readonly Scene[] = [CAST_SCENES, EMPTY_SCENES, MORNING_SCENES, MORNING_FACES].flatMap((set) =>
    Object.values<Scene>(set),
  );
  for (const scene of scenes) expect(findFaces(drawScene(scene)).length).toBe(scene.people.length);
});

test('the photo of the home page shows the part of the table that it always showed', () => {
  expect(viewBoxOf(MORNING_PHOTO)).toBe('100 101 200 150');
});

test('Samira looks the same wherever she is', () => {
  const near = (place: Scene['place']): Scene => ({ ...EMPTY, place, people: [{ is: 'samira', age: 'adult', pose: 'stand' }] });
  const headOf = (scene: Scene) => /M0-23C-20-23[^/]*\/>/.exec(drawScene(scene))?.[0];
  expect(headOf(near('oven'))).toBeDefined();
  expect(headOf(near('oven'))).toBe(headOf(near('quay')));
});

test('hands, people from behind and a crowd are no faces', () => {
  const scene: Scene = {
    ...EMPTY,
    place: 'hall',
    backs: [{ is: 'piet', age: 'old', pose: 'stand' }],
    crowd: 2,
    hands: { does: 'palm', skin: 3, sleeve: 'teal' },
    product: 'bird',
  };
  expect(findFaces(drawScene(scene))).toStrictEqual([]);
  expect(describeScene(scene)).toBe(
    'In a museum hall with glass cases, by day: an older man in a coat, seen from behind, an open hand beneath, a clockwork bird in a cage, and a crowd seen from behind.',
  );
});

test('whoever holds the product is said to hold it, by name', () => {
  const scene: Scene = {
    ...EMPTY,
    place: 'bakery',
    people: [{ is: 'samira', age: 'adult', pose: 'hold', mood: 'glad' }],
    product: 'loaf',
  };
  expect(describeScene(scene)).toBe(
    'At the counter of a bakery, by day: Samira, a woman in an apron who holds a loaf of bread and smiles.',
  );
  expect(describeScene(scene, 'nl')).toBe(
    'Aan de toonbank van een bakkerij, overdag: Samira, een vrouw met een schort die een brood vasthoudt en glimlacht.',
  );
});

test('nobody holds a dog', () => {
  const scene: Scene = { ...EMPTY, place: 'shelter', people: [{ is: 'bea', age: 'adult', pose: 'hold' }], product: 'dog' };
  expect(describeScene(scene)).toBe('On a quay before an animal shelter, by day: Bea, a woman in a coat, and a grey dog.');
});

test.each([
  ['a place that is not there', { ...EMPTY, place: 'moon' }],
  ['somebody whom nobody knows', { ...EMPTY, people: [{ is: 'elvis', age: 'adult', pose: 'sing' }] }],
  ['somebody at another age than they are', { ...EMPTY, people: [{ is: 'samira', age: 'old', pose: 'stand' }] }],
  ['a word that is too long for a sign', { ...EMPTY, text: 'a sign on which there is more than fits' }],
])('a scene with %s is refused', (_name, scene) => {
  expect(SceneInput.safeParse(scene).success).toBe(false);
});
