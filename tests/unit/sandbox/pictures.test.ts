import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lostOf,
  middleOf,
  MOST_ZOOM,
  moveCrop,
  partOf,
  pressOnCrop,
  SHAPE_RATIOS,
  shapesOf,
  zoomCrop,
} from '#features/sandbox/desk/pictures/crop.ts';
import { brightnessOf, faultOfFile, MOST_BYTES, sizeToKeep } from '#features/sandbox/desk/pictures/picture-file.ts';
import { type Answers, isAsked, missingIn, stateOf, unanswered } from '#features/sandbox/desk/pictures/state-picture.ts';
import { ActionsFile } from '#features/sandbox/simulate/actions-file.ts';
import type { Crop } from '#simulation/actions.ts';
import { checkAction } from '#simulation/replay/check-action.ts';
import { pictureOf } from '#simulation/feed/publish.ts';
import { CROP_SHAPES } from '#simulation/vocabulary.ts';
import { readScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import { draftOf, freshDraft, onNetwork, postOf, readDraft, withPicture } from '#features/sandbox/desk/compose/draft.ts';
import { SHOP } from './shop.ts';

const scenario = readScenario('shop', SHOP);

describe('a crop', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const aspect = fc.double({ min: 0.2, max: 5, noNaN: true });
  const crop: fc.Arbitrary<Crop> = fc.record({
    shape: fc.constantFrom(...CROP_SHAPES),
    zoom: fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }),
    x: share,
    y: share,
  });
  const by = fc.double({ min: -2, max: 2, noNaN: true });

  test('lies inside the picture and keeps its shape, whatever is done to it', () => {
    fc.assert(
      fc.property(crop, aspect, by, by, fc.double({ min: 0.01, max: 20, noNaN: true }), (begun, ratio, dx, dy, zoom) => {
        const { x, y, width, height } = partOf(
          zoomCrop(moveCrop(begun, ratio, { x: dx, y: dy }), ratio, begun.zoom * zoom),
          ratio,
        );
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(1 + 1e-12);
        expect(y + height).toBeLessThanOrEqual(1 + 1e-12);
        expect((width * ratio) / height).toBeCloseTo(SHAPE_RATIOS[begun.shape], 9);
      }),
    );
  });
  test('of a square from a picture of 4 by 3 shows three quarters of its width', () => {
    expect(partOf(middleOf('square'), 4 / 3)).toEqual({ x: 0.125, y: 0, width: 0.75, height: 1 });
    expect(lostOf(middleOf('square'), 4 / 3)).toBeCloseTo(0.25);
  });
  test('goes to an edge and no further', () => {
    const moved = moveCrop(middleOf('square'), 4 / 3, { x: -1, y: 0.4 });
    expect(partOf(moved, 4 / 3)).toEqual({ x: 0, y: 0, width: 0.75, height: 1 });
  });
  test('zooms about its own middle', () => {
    const near = zoomCrop(middleOf('square'), 4 / 3, 2);
    expect(partOf(near, 4 / 3)).toEqual({ x: 0.3125, y: 0.25, width: 0.375, height: 0.5 });
  });
  test('hears arrows, plus and minus, and no other keys', () => {
    const keys = ['ArrowLeft', '+', '-', 'a', 'Tab'].map((key) => pressOnCrop(middleOf('square'), 2, key) !== null);
    expect(keys).toEqual([true, true, true, false, false]);
  });
  test('is offered in the shapes of the network and the format', () => {
    expect(shapesOf('loopa', 'video')).toEqual(['story']);
    expect(shapesOf('frame', 'story')).toEqual(['story']);
    expect(shapesOf('frame', 'photo')).toEqual(['square', 'portrait', 'landscape']);
    expect(shapesOf('guild', 'link')).toEqual(['landscape']);
  });
});

describe('a file', () => {
  const head = (...bytes: (number | string)[]) =>
    Uint8Array.from(bytes.flatMap((byte) => (typeof byte === 'number' ? [byte] : [...byte].map((sign) => sign.charCodeAt(0)))));
  const faultOf = (...bytes: (number | string)[]) => faultOfFile(5000, head(...bytes));

  test('is taken when its first bytes are those of a JPEG, PNG or WebP', () => {
    expect(faultOf(0xff, 0xd8, 0xff, 0xe0)).toBeNull();
    expect(faultOf(0x89, 'PNG')).toBeNull();
    expect(faultOf('RIFF', 0, 0, 0, 0, 'WEBP')).toBeNull();
  });
  test('is refused with its reason otherwise', () => {
    expect(faultOf('GIF89a')).toBe('animation');
    expect(faultOf(0, 0, 0, 24, 'ftypheic')).toBe('phone-format');
    expect(faultOf('<svg xmlns="http')).toBe('drawing');
    expect(faultOf('<?xml version="1')).toBe('drawing');
    expect(faultOf('%PDF-1.7')).toBe('no-picture');
    expect(faultOfFile(0, head())).toBe('empty');
    expect(faultOfFile(MOST_BYTES + 1, head(0xff, 0xd8, 0xff))).toBe('too-heavy');
  });
  test('is made smaller in its own proportions, never larger', () => {
    expect(sizeToKeep(4000, 3000)).toEqual({ width: 2048, height: 1536 });
    expect(sizeToKeep(800, 600)).toEqual({ width: 800, height: 600 });
  });
  test('is half as bright when half of it is white', () => {
    expect(brightnessOf(Uint8ClampedArray.from([255, 255, 255, 255, 0, 0, 0, 255]))).toBeCloseTo(0.5);
  });
});

const answered = (more: Partial<Answers> = {}): Answers => ({
  topic: 'food',
  product: 'none',
  faces: 'none',
  children: null,
  agreed: null,
  text: 'no',
  near: 'yes',
  busy: 'calm',
  source: 'made',
  ...more,
});

describe('what is said of one’s own picture', () => {
  test('is asked whole before anything follows from it', () => {
    expect(stateOf(unanswered(), 0.5)).toBeNull();
    expect(missingIn(answered({ text: null, source: null }))).toEqual(['text', 'source']);
  });
  test('asks about people only where there are some', () => {
    expect(isAsked('agreed', answered())).toBe(false);
    expect(missingIn(answered({ faces: 'one' }))).toEqual(['children', 'agreed']);
  });
  test('becomes what the engine reads', () => {
    expect(stateOf(answered({ faces: 'few', children: 'yes', agreed: 'yes', product: 'bread', busy: 'busy' }), 0.4)).toEqual({
      topic: 'food',
      product: 'bread',
      faces: 3,
      ages: ['child', 'adult'],
      hasText: false,
      brightness: 0.4,
      clutter: 0.8,
      isNear: true,
      rights: 'own',
    });
  });
  test('owns up to people who were not asked, and to what was found', () => {
    expect(stateOf(answered({ faces: 'one', children: 'no', agreed: 'no' }), 0.5)?.rights).toBe('no-consent');
    expect(stateOf(answered({ faces: 'one', children: 'no', agreed: 'no', source: 'found' }), 0.5)?.rights).toBe('found');
    // An answer about people is void once there are none.
    expect(stateOf(answered({ agreed: 'no' }), 0.5)?.rights).toBe('own');
  });
});

describe('a post with one’s own picture', () => {
  const stated = stateOf(answered(), 0.5);
  if (!stated) throw new Error('All is answered.');
  const own = { id: 'own-1', stated };
  const draft = withPicture({ ...freshDraft(scenario, 'en', 20), text: 'Warm' }, own);
  const deed = { kind: 'schedule-post', id: 'p1', hour: 0, at: 20, hypothesis: null } as const;

  test('carries what is said of it, and nothing of the picture', () => {
    const post = postOf(draft, scenario);
    expect(post).toMatchObject({ picture: 'own-1', ownPicture: stated });
    expect(ActionsFile.parse([{ ...deed, post }])).toEqual([{ ...deed, post }]);
    expect(checkAction(scenario, { ...deed, post }, 0, [])).toBeNull();
    expect(pictureOf(scenario, post)).toEqual({ ...stated, id: 'own-1', scenes: 1 });
  });
  test('comes back from the browser as it was, crops and all', () => {
    const cropped = {
      ...draft,
      shape: 'square' as const,
      crops: { square: { shape: 'square' as const, zoom: 2, x: 0.1, y: 1 } },
    };
    expect(readDraft(JSON.parse(JSON.stringify(cropped)), scenario, 'en')).toEqual(cropped);
    const post = postOf(cropped, scenario);
    expect(post.crop).toEqual({ shape: 'square', zoom: 2, x: 0.1, y: 1 });
    expect(postOf(draftOf({ post, at: 20 }), scenario)).toEqual(post);
  });
  test('keeps a crop for each shape, and shows the one that the network takes', () => {
    const onFrame = { ...draft, network: 'frame' as const, crops: { square: { shape: 'square' as const, zoom: 2, x: 0, y: 0 } } };
    const elsewhere = onNetwork(onFrame, 'commons');
    expect(postOf({ ...elsewhere, format: 'photo' }, scenario).crop?.shape).not.toBe('story');
    expect(postOf(onNetwork({ ...elsewhere, shape: null }, 'frame'), scenario).crop).toEqual(onFrame.crops.square);
  });
  test('is refused when it takes the name of one of the client’s, or names a product that is not there', () => {
    const [first] = scenario.pictures;
    const post = { ...postOf(draft, scenario), picture: first?.id ?? '' };
    expect(checkAction(scenario, { ...deed, post }, 0, [])?.field).toBe('post.ownPicture');
    const strange = { ...postOf(draft, scenario), ownPicture: { ...stated, product: 'yacht' } };
    expect(checkAction(scenario, { ...deed, post: strange }, 0, [])?.field).toBe('post.ownPicture.product');
  });
  test('says nothing of pictures when it has none', () => {
    const post = postOf(withPicture(draft, null), scenario);
    expect(Object.keys(post)).not.toContain('ownPicture');
    expect(Object.keys(post)).not.toContain('crop');
  });
});
