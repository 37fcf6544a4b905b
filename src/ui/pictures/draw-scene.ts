import { arrangePeople, arrangeThings, type Placed, spotOfThings } from './arrange.ts';
import { drawCrowd } from './crowd.ts';
import { drawFigure } from './figures.ts';
import { frameOf } from './frame.ts';
import { drawHands } from './hands.ts';
import { HANDS } from './postures.ts';
import { drawProduct, heldScaleOf, roomOf } from './products.ts';
import type { Product, Scene, Stage } from './scene.ts';
import { at, box, line, LINE_WIDTH, veil } from './shapes.ts';
import { STAGES } from './stages.ts';
import { type Paint, paintFor } from './tones.ts';

// A sign that hangs higher is on the wall behind the people, a lower one on what stands before them.
const HIGHEST_FRONT = 130;

/** The inside of an `<svg>` that shows the scene; `viewBoxOf` says which part of the sheet. */
export function drawScene(scene: Scene): string {
  const stage = STAGES[scene.place];
  const paint = paintFor(scene.light);
  const people = arrangePeople(scene);
  const standing = (isBefore: boolean) =>
    people
      .filter(({ spot }) => (spot.isBefore ?? false) === isBefore)
      .map((placed) => drawPlaced(placed, scene, paint))
      .reverse();
  const hands = handsOf(scene, paint);
  const crowd = stage.crowd ?? { ...stage.spots[0], x: 200, y: stage.spots[0].y - 18, scale: stage.spots[0].scale * 0.8 };
  const isCrowdBefore = crowd.y > 290;
  const plate = scene.text === undefined ? '' : drawPlate([scene.text, ...(scene.lines ?? [])], stage, paint);
  const isOnWall = stage.plate.y < HIGHEST_FRONT;
  const drawing = [
    stage.back(paint, scene),
    isOnWall ? plate : '',
    isCrowdBefore ? '' : drawCrowd(scene, crowd, paint),
    ...standing(false),
    stage.front(paint, scene),
    hands.behind,
    ...arrangeThings(scene).map(({ product, spot }) =>
      at(spot.x, spot.y, spot.scale, drawShadow(product, stage, paint) + drawProduct(product, paint)),
    ),
    isOnWall ? '' : plate,
    hands.before,
    ...standing(true),
    isCrowdBefore ? drawCrowd(scene, crowd, paint) : '',
    stage.over?.(paint) ?? '',
  ];
  return `<g fill="none" stroke-width="${LINE_WIDTH}" stroke-linecap="round" stroke-linejoin="round">${joinAlike(drawing.join(''))}</g>`;
}

// What lies on a table or stands on the ground is flat without one.
const drawShadow = (product: Product, { hasShadows }: Stage, paint: Paint) =>
  hasShadows
    ? veil(
        `M${-roomOf(product)[0]} 1a${roomOf(product)[0]} 4 0 1 0 ${2 * roomOf(product)[0]} 0a${roomOf(product)[0]} 4 0 1 0-${2 * roomOf(product)[0]} 0`,
        paint('ink'),
        0.16,
      )
    : '';

// Neighbours that differ only in their outline become one path.
function joinAlike(drawing: string): string {
  const joined = drawing.replace(/<path d="([^"]*)"([^>]*)\/><path d="([^"]*)"\2\/>/g, '<path d="$1$3"$2/>');
  return joined === drawing ? drawing : joinAlike(joined);
}

function drawPlaced(
  { person, spot, scale, isHolder, isBack, isBehindCounter }: Placed,
  { product }: Scene,
  paint: Paint,
): string {
  const held = isHolder && product !== null ? at(HANDS[0], HANDS[1], heldScaleOf(product), drawProduct(product, paint)) : '';
  const figure = drawFigure(person, paint, { held, isBehindCounter, isBack });
  if (person.pose === 'lie')
    return at(spot.x + 85 * scale, spot.y - 20 * scale, scale, `<g transform="rotate(-90)">${figure}</g>`);
  const bike = person.pose === 'ride' ? drawBike(paint) : '';
  return at(spot.x, spot.y, scale, bike + figure, person.looks === 'left');
}

function drawBike(paint: Paint): string {
  const wheels = 'M-70-26a26 26 0 1 0 52 0a26 26 0 1 0-52 0M20-26a26 26 0 1 0 52 0a26 26 0 1 0-52 0';
  return [
    line(wheels, paint('ink'), 4),
    line('M-44-26L-16-66 32-70 46-26M-16-66L0-24-44-26M0-24L30-66M36-88L32-70M36-88h8M-26-74h18M-46-70h26', paint('signal'), 4.5),
    box(-84, -122, 48, 52, paint('ochre')),
    box(-84, -110, 48, 6, paint('ochre', 0.76)),
  ].join('');
}

const USUAL_HEIGHT = 62;

// Hands reach for the product; a tall one is touched at its top.
function handsOf(scene: Scene, paint: Paint) {
  const { hands, product } = scene;
  if (hands === undefined) return { behind: '', before: '' };
  const { x, y, scale } = spotOfThings(scene);
  const isAbove = hands.does === 'pinch' || hands.does === 'point';
  const up = isAbove && product !== null ? Math.max(0, roomOf(product)[1] - USUAL_HEIGHT) * scale : 0;
  const { behind, before } = drawHands(hands, paint, product === null ? 0 : roomOf(product)[0]);
  return { behind: at(x, y - up, scale, behind), before: at(x, y - up, scale, before) };
}

// The first line is a heading; the others share what room is left.
function drawPlate(rows: readonly string[], { plate }: Stage, paint: Paint): string {
  const { x, y, width, height } = plate;
  const [heading = '', ...lines] = rows;
  const room = lines.length === 0 ? height : height * 0.42;
  const fitting = (text: string, most: number) => Math.min(most, (width * (isCapitals(text) ? 1.3 : 1.6)) / text.length);
  const size = fitting(heading, room * (lines.length === 0 ? 0.62 : 0.8));
  const step = (height - room) / Math.max(lines.length, 1);
  const small = Math.min(...lines.map((text) => fitting(text, step * 0.76)), size * 0.8);
  const top = y - height / 2;
  return (
    (plate.board === null ? '' : box(x - width / 2, top, width, height, paint(plate.board))) +
    drawText(heading, [x, top + room / 2], size, paint(plate.letters)) +
    lines.map((text, i) => drawText(text, [x, top + room + (i + 0.5) * step], small, paint(plate.letters))).join('')
  );
}

// Capitals are wider; a price or an hour has none.
const isCapitals = (text: string) => /[A-Z]{3}/.test(text);

function drawText(text: string, [x, y]: readonly [number, number], size: number, fill: string): string {
  const letters = text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<text x="${x}" y="${Math.round(y + size * 0.35)}" font-size="${Math.round(size)}" font-family="Bricolage,sans-serif" text-anchor="middle" fill="${fill}">${letters}</text>`;
}

/** Which part of the sheet is shown: 4:3, or a square from its middle. */
export type Ratio = '4:3' | '1:1';

/** The part of the 400 × 300 sheet that a scene shows, for `viewBox`. */
export function viewBoxOf(scene: Scene, ratio: Ratio = '4:3'): string {
  const { x, y, width, height } = frameOf(scene);
  const shown = ratio === '1:1' ? height : width;
  return [x + (width - shown) / 2, y, shown, height].map((value) => Math.round(value * 10) / 10).join(' ');
}
