import { describe, expect, test } from 'vitest';
import { describeScene } from '#ui/pictures/describe-scene.ts';
import { drawScene } from '#ui/pictures/draw-scene.ts';
import { frameOf } from '#ui/pictures/frame.ts';
import { drawPicture } from '#ui/pictures/picture-svg.ts';
import { findFaces, isWellFormed } from './drawn.ts';
import { LIBRARIES } from './libraries.ts';

const ALL = LIBRARIES.flatMap(({ client, pictures }) =>
  pictures.flatMap(({ id, scenes }) => scenes.map((scene, i) => ({ name: `${client}/${id} ${i + 1}`, scene }))),
);

test('all eight clients have a library', () => {
  expect(LIBRARIES.map(({ client }) => client)).toStrictEqual([
    'accounting',
    'bakery',
    'couriers',
    'festival',
    'museum',
    'phones',
    'physio',
    'shelter',
  ]);
});

describe.each(LIBRARIES)('the library of $client', ({ pictures }) => {
  test('has at least 24 pictures, five or six of them storyboards of three to six scenes', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(24);
    const lengths = pictures.map(({ scenes }) => scenes.length).filter((length) => length > 1);
    expect(lengths.length).toBeGreaterThanOrEqual(5);
    expect(lengths.length).toBeLessThanOrEqual(6);
    expect(lengths.filter((length) => length < 3)).toStrictEqual([]);
  });

  test('has one picture that was found on the web and one without consent', () => {
    const problems = pictures.map(({ rights }) => rights).filter((rights) => rights === 'found' || rights === 'no-consent');
    expect(problems.toSorted()).toStrictEqual(['found', 'no-consent']);
  });

  test('shows somebody on the picture without consent', () => {
    const seen = pictures.filter(({ rights }) => rights === 'no-consent').flatMap(({ scenes }) => scenes[0]?.people ?? []);
    expect(seen.length).toBeGreaterThan(0);
  });

  test('has no two pictures that are alike, and no id or title twice', () => {
    const covers = pictures.map(({ scenes: [cover] }) => (cover === undefined ? '' : drawScene(cover) + frameOf(cover).width));
    expect(new Set(covers).size).toBe(pictures.length);
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length);
    expect(new Set(pictures.map(({ title }) => title.en)).size).toBe(pictures.length);
    expect(new Set(pictures.map(({ title }) => title.nl)).size).toBe(pictures.length);
  });

  test('tells no scene of a storyboard twice', () => {
    for (const { id, scenes } of pictures)
      expect(new Set(scenes.map((scene) => drawPicture(scene, 'en'))).size, id).toBe(scenes.length);
  });
});

test('every scene is well-formed and lighter than 30 kB', () => {
  for (const { name, scene } of ALL) {
    const drawing = drawPicture(scene, 'en');
    expect(isWellFormed(drawing), name).toBe(true);
    expect(drawing.length, name).toBeLessThan(30_000);
    expect(drawing, name).not.toMatch(/NaN|undefined|style=/);
  }
});

test('every scene is described in both languages, and not in the same words', () => {
  for (const { name, scene } of ALL) {
    const [english, dutch] = [describeScene(scene, 'en'), describeScene(scene, 'nl')];
    expect(english, name).toMatch(/^[A-Z].{10,}\.$/);
    expect(dutch, name).toMatch(/^[A-Z].{10,}\.$/);
    expect(dutch, name).not.toBe(english);
  }
});

test('as many faces are drawn as the data has people, and all of them are in the frame', () => {
  for (const { name, scene } of ALL) {
    const faces = findFaces(drawScene(scene));
    expect(faces.length, name).toBe(scene.people.length);
    const { x, y, width, height } = frameOf(scene);
    for (const face of faces) {
      expect(face.x, name).toBeGreaterThan(x + 10);
      expect(face.x, name).toBeLessThan(x + width - 10);
      expect(face.y, name).toBeGreaterThan(y + 10);
      expect(face.y, name).toBeLessThan(y + height - 10);
    }
  }
});

test('writing is drawn where the data has text, and nowhere else', () => {
  for (const { name, scene } of ALL) {
    const written = [...drawScene(scene).matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"/g)];
    expect(written.length, name).toBe(scene.text === undefined ? 0 : 1 + (scene.lines?.length ?? 0));
    const { x, y, width, height } = frameOf(scene);
    for (const [, left, top, size] of written) {
      expect(Number(left), name).toBeGreaterThan(x);
      expect(Number(left), name).toBeLessThan(x + width);
      expect(Number(top), name).toBeLessThan(y + height);
      expect(Number(top) - Number(size), name).toBeGreaterThan(y - 4);
      expect(Number(size), name).toBeGreaterThanOrEqual(8);
    }
  }
});

test('a near picture shows less than the whole sheet', () => {
  // Two hands at work are as near as it gets, and they reach from edge to edge.
  const near = ALL.filter(({ scene }) => scene.distance === 'near' && scene.hands === undefined);
  for (const { name, scene } of near) expect(frameOf(scene).width, name).toBeLessThan(372);
});
