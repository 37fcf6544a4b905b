import { drawFigure, sizeOf } from './figures.ts';
import { INSIDE } from './places-inside.ts';
import { OUTSIDE } from './places-outside.ts';
import { HANDS } from './postures.ts';
import { drawProduct } from './products.ts';
import type { Paint, Person, Place, Scene, Spot, Stage } from './scene.ts';
import { at, box, line, LINE_WIDTH } from './shapes.ts';
import { paintFor } from './tones.ts';

const STAGES: Readonly<Record<Place, Stage>> = { ...INSIDE, ...OUTSIDE };

/** Which part of the sheet is shown: 4:3, or a square from its middle. */
export type Ratio = '4:3' | '1:1';

/** The inside of an `<svg>` that shows the scene; `viewBoxOf` says which part of the sheet. */
export function drawScene(scene: Scene): string {
  const stage = STAGES[scene.place];
  const paint = paintFor(scene.light);
  const holder = scene.product === 'dog' ? -1 : scene.people.findIndex((person) => person.pose === 'hold');
  const people = scene.people.slice(0, 3).map((person, i) => {
    const held = i === holder && scene.product !== null ? at(HANDS[0], HANDS[1], 0.95, drawProduct(scene.product, paint)) : '';
    return drawPerson(person, stage.spots[i] ?? stage.spots[0], paint, held);
  });
  const { product } = stage;
  const drawing = [
    stage.back(paint, scene),
    ...people.toReversed(),
    stage.front(paint, scene),
    scene.product !== null && holder === -1 ? at(product.x, product.y, product.scale, drawProduct(scene.product, paint)) : '',
    scene.text === undefined ? '' : drawPlate(scene.text, stage, paint),
  ];
  return `<g fill="none" stroke-width="${LINE_WIDTH}" stroke-linecap="round" stroke-linejoin="round">${joinAlike(drawing.join(''))}</g>`;
}

// Neighbours that differ only in their outline become one path.
function joinAlike(drawing: string): string {
  const joined = drawing.replace(/<path d="([^"]*)"([^>]*)\/><path d="([^"]*)"\2\/>/g, '<path d="$1$3"$2/>');
  return joined === drawing ? drawing : joinAlike(joined);
}

function drawPerson(person: Person, { x, y, scale }: Spot, paint: Paint, held: string): string {
  const bike = person.pose === 'ride' ? drawBike(paint) : '';
  return at(x, y, scale * sizeOf(person), bike + drawFigure(person, paint, held, y > 320), person.looks === 'left');
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

function drawPlate(text: string, { plate }: Stage, paint: Paint): string {
  const size = Math.min(plate.height * 0.62, (plate.width * 1.6) / text.length);
  return (
    box(plate.x - plate.width / 2, plate.y - plate.height / 2, plate.width, plate.height, paint(plate.board), 2) +
    `<text x="${plate.x}" y="${(plate.y + size * 0.35).toFixed(1)}" font-size="${size.toFixed(1)}" font-family="Bricolage" text-anchor="middle" fill="${paint(plate.letters)}">${text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</text>`
  );
}

/** The part of the sheet that a scene shows, for `viewBox`. */
export function viewBoxOf(scene: Scene, ratio: Ratio = '4:3'): string {
  const width = (ratio === '1:1' ? 300 : 400) * (scene.distance === 'near' ? 0.5 : 1);
  const height = 300 * (scene.distance === 'near' ? 0.5 : 1);
  const [x, y] = scene.distance === 'near' ? STAGES[scene.place].focus : [200, 150];
  return `${x - width / 2} ${y - height / 2} ${width} ${height}`;
}
