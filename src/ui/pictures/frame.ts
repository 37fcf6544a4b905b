import { arrangePeople, arrangeThings, type Placed, spotOfThings } from './arrange.ts';
import type { Looks } from './person.ts';
import { HANDS, POSTURES } from './postures.ts';
import { heldScaleOf, roomOf } from './products.ts';
import type { Scene } from './scene.ts';
import { STAGES } from './stages.ts';

/** A part of the 400 × 300 sheet, in its units. */
export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Bounds = readonly [left: number, top: number, right: number, bottom: number];

const SHEET: Frame = { x: 0, y: 0, width: 400, height: 300 };
const NEAREST_WIDTH = 200;

/** Which part of the sheet a scene shows: all of it, or as near as what it is about allows. */
export function frameOf(scene: Scene): Frame {
  if (scene.distance === 'far') return SHEET;
  const [focusX, focusY] = STAGES[scene.place].focus;
  const all = [...boundsOfPeople(scene), ...boundsOfThings(scene), ...boundsOfHands(scene), ...boundsOfText(scene)];
  const [left, top, right, bottom] = widen(all.reduce(join, all[0] ?? [focusX, focusY, focusX, focusY]));
  const nearest = STAGES[scene.place].nearest ?? NEAREST_WIDTH;
  const width = Math.min(SHEET.width, Math.max(nearest, right - left, ((bottom - top) * 4) / 3));
  const height = (width * 3) / 4;
  // As close to the focus as it can be without cutting anything off or leaving the sheet.
  const middleX = scene.product === null && scene.people.length > 0 && scene.place !== 'wall' ? (left + right) / 2 : focusX;
  const place = (focus: number, size: number, low: number, high: number, end: number) =>
    clamp(clamp(focus - size / 2, high - size, low), 0, end - size);
  return {
    x: place(middleX, width, left, right, SHEET.width),
    y: place(focusY, height, top, bottom, SHEET.height),
    width,
    height,
  };
}

// Room to breathe, as far as the sheet reaches.
const MARGIN = 7;
const widen = ([left, top, right, bottom]: Bounds): Bounds => [
  Math.max(left - MARGIN, 0),
  Math.max(top - MARGIN, 0),
  Math.min(right + MARGIN, 400),
  Math.min(bottom + MARGIN, 300),
];
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
const join = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

const boundsOfPeople = (scene: Scene): readonly Bounds[] => arrangePeople(scene).map((placed) => boundsOf(placed, scene));

// How far above the middle of a head its hair or hat reaches.
const HAIR: Readonly<Record<Looks['hair'], number>> = {
  ...{ short: 23, long: 23, bald: 20, tail: 23, headscarf: 24, helmet: 24, beanie: 25, earmuffs: 25 },
  ...{ bun: 31, curls: 28 },
};

// Head and what the hands do; those who lie, crouch, run or ride are seen whole.
function boundsOf({ person, spot, scale, isHolder }: Placed, { product }: Scene): Bounds {
  if (person.pose === 'lie') return [spot.x - 92 * scale, spot.y - 56 * scale, spot.x + 88 * scale, spot.y + 6 * scale];
  const { head, arm, farArm, leg, farLeg } = POSTURES[person.pose];
  const turn = person.looks === 'left' ? -1 : 1;
  const isWhole = person.pose === 'crouch' || person.pose === 'run' || person.pose === 'ride' || person.pose === 'dance';
  const joints = [...(person.pose === 'stand' ? [] : [arm[1], farArm[1]]), ...(isWhole ? [leg[1], farLeg[1]] : [])];
  const size = person.age === 'child' ? 1.25 : 1;
  const box = (x: number, y: number, half: number, above: number, below: number): Bounds => [
    spot.x + (turn * x - half) * scale,
    spot.y + (y - above) * scale,
    spot.x + (turn * x + half) * scale,
    spot.y + (y + below) * scale,
  ];
  const held =
    isHolder && product !== null
      ? [box(HANDS[0], HANDS[1], roomOf(product)[0] * heldScaleOf(product), roomOf(product)[1] * heldScaleOf(product), 4)]
      : [];
  return [...joints.map(([x, y]) => box(x, y, 9, 9, 9)), ...held].reduce(
    join,
    box(head[0], head[1], 18 * size, HAIR[person.hair] * size, 26 * size),
  );
}

const boundsOfThings = (scene: Scene): readonly Bounds[] =>
  arrangeThings(scene).map(({ product, spot: { x, y, scale } }): Bounds => {
    const [half, height] = roomOf(product);
    return [x - half * scale, y - height * scale, x + half * scale, y + 6];
  });

// A hand and its wrist, from whatever side it comes.
function boundsOfHands(scene: Scene): readonly Bounds[] {
  const { hands } = scene;
  if (hands === undefined) return [];
  const { x, y, scale } = spotOfThings(scene);
  const left = hands.does === 'palm' || hands.does === 'work' ? 96 : 50;
  const right = hands.does === 'palm' || hands.does === 'cup' ? 50 : 100;
  return [[x - left * scale, y - 60 * scale, x + right * scale, y + (hands.does === 'cup' ? 64 : 30) * scale]];
}

function boundsOfText({ place, text }: Scene): readonly Bounds[] {
  if (text === undefined) return [];
  const { x, y, width, height } = STAGES[place].plate;
  return [[x - width / 2 - 6, y - height / 2 - 6, x + width / 2 + 6, y + height / 2 + 6]];
}
