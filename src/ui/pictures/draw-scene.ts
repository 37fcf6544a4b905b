import { drawFigure, sizeOf } from './figures.ts';
import { INSIDE } from './places-inside.ts';
import { OUTSIDE } from './places-outside.ts';
import { PLAIN } from './places-plain.ts';
import { HANDS } from './postures.ts';
import { drawProduct } from './products.ts';
import { type Person, type Place, type Scene, type Spot, type Stage, findHolder } from './scene.ts';
import { at, box, line, LINE_WIDTH } from './shapes.ts';
import { type Paint, paintFor } from './tones.ts';

const STAGES: Readonly<Record<Place, Stage>> = { ...INSIDE, ...OUTSIDE, ...PLAIN };

/** The inside of an `<svg>` that shows the scene; `viewBoxOf` says which part of the sheet. */
export function drawScene(scene: Scene): string {
  const stage = STAGES[scene.place];
  const paint = paintFor(scene.light);
  const product = scene.product === null ? '' : drawProduct(scene.product, paint);
  const holder = findHolder(scene);
  const people = scene.people.slice(0, 3).map((person, i) => {
    const spot = stage.spots[i] ?? stage.spots[0];
    return { spot, drawing: drawPerson(person, spot, paint, person === holder ? at(HANDS[0], HANDS[1], 0.95, product) : '') };
  });
  const standing = (isBefore: boolean) =>
    people
      .filter(({ spot }) => (spot.isBefore ?? false) === isBefore)
      .map(({ drawing }) => drawing)
      .reverse();
  const drawing = [
    stage.back(paint, scene),
    ...standing(false),
    stage.front(paint, scene),
    holder ? '' : at(stage.product.x, stage.product.y, stage.product.scale, product),
    scene.text === undefined ? '' : drawPlate(scene.text, stage, paint),
    ...standing(true),
  ];
  return `<g fill="none" stroke-width="${LINE_WIDTH}" stroke-linecap="round" stroke-linejoin="round">${joinAlike(drawing.join(''))}</g>`;
}

// Neighbours that differ only in their outline become one path.
function joinAlike(drawing: string): string {
  const joined = drawing.replace(/<path d="([^"]*)"([^>]*)\/><path d="([^"]*)"\2\/>/g, '<path d="$1$3"$2/>');
  return joined === drawing ? drawing : joinAlike(joined);
}

function drawPerson(person: Person, { x, y, scale, isBefore = false }: Spot, paint: Paint, held: string): string {
  const bike = person.pose === 'ride' ? drawBike(paint) : '';
  return at(x, y, scale * sizeOf(person), bike + drawFigure(person, paint, held, y > 320 && !isBefore), person.looks === 'left');
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
  const letters = text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return (
    box(plate.x - plate.width / 2, plate.y - plate.height / 2, plate.width, plate.height, paint(plate.board)) +
    `<text x="${plate.x}" y="${Math.round(plate.y + size * 0.35)}" font-size="${Math.round(size)}" font-family="Bricolage,sans-serif" text-anchor="middle" fill="${paint(plate.letters)}">${letters}</text>`
  );
}

/** Which part of the sheet is shown: 4:3, or a square from its middle. */
export type Ratio = '4:3' | '1:1';

/** The part of the 400 × 300 sheet that a scene shows, for `viewBox`. */
export function viewBoxOf(scene: Scene, ratio: Ratio = '4:3'): string {
  const height = scene.distance === 'near' ? 150 : 300;
  const width = ratio === '1:1' ? height : (height / 3) * 4;
  const [x, y] = scene.distance === 'near' ? STAGES[scene.place].focus : [200, 150];
  return `${x - width / 2} ${y - height / 2} ${width} ${height}`;
}
