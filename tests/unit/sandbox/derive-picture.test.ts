import { expect, test } from 'vitest';
import { derivePicture } from '#features/sandbox/scenarios/derive-picture.ts';

type Entry = Parameters<typeof derivePicture>[0];
type Scene = Entry['scenes'][number];

const picture = (...scenes: Scene[]): Entry => ({
  id: 'counter',
  topic: 'food',
  product: 'loaf',
  title: { en: 'The counter', nl: 'De toonbank' },
  rights: 'own',
  scenes,
});
const EMPTY: Scene = { place: 'bakery', light: 'day', people: [], product: 'loaf', distance: 'far', clutter: 0 };

test('an empty place by day has nobody in it, is bright, tidy and far away', () => {
  expect(derivePicture(picture(EMPTY))).toEqual({
    id: 'counter',
    topic: 'food',
    product: 'loaf',
    faces: 0,
    ages: [],
    hasText: false,
    brightness: 1,
    clutter: 0,
    isNear: false,
    scenes: 1,
    rights: 'own',
  });
});

test('a fourth person is not drawn and does not count', () => {
  const people: Scene['people'] = [{ age: 'adult' }, { age: 'child' }, { age: 'adult' }, { age: 'old' }];
  const { faces, ages } = derivePicture(picture({ ...EMPTY, people }));
  expect(faces).toBe(3);
  expect(ages).toEqual(['adult', 'child']);
});

test('a storyboard has the most faces of a scene, everybody’s age, any writing, and is as near as its first scene', () => {
  const near: Scene = { ...EMPTY, distance: 'near', light: 'dusk', clutter: 2, people: [{ age: 'young' }] };
  const end: Scene = { ...EMPTY, text: 'OPEN', people: [{ age: 'old' }, { age: 'young' }] };
  expect(derivePicture(picture(near, end))).toMatchObject({
    faces: 2,
    ages: ['young', 'old'],
    hasText: true,
    brightness: 0.675,
    clutter: 0.5,
    isNear: true,
    scenes: 2,
  });
});
