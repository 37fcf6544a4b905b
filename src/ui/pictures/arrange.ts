import { personOf } from './cast.ts';
import { sizeOf } from './figures.ts';
import { roomOf } from './products.ts';
import type { Person } from './person.ts';
import { findHolder, type Product, type Scene, type Spot } from './scene.ts';
import { STAGES } from './stages.ts';

const MOST_PEOPLE = 3;

/** Somebody and where they stand; `scale` is the spot's and their own together. */
export type Placed = {
  readonly person: Person;
  readonly spot: Spot;
  readonly scale: number;
  readonly isHolder: boolean;
  readonly isBack: boolean;
  readonly isBehindCounter: boolean;
};

/** Who stands where: first those whose faces are seen, then those seen from behind, on what spots are left. */
export function arrangePeople(scene: Scene): readonly Placed[] {
  const stage = STAGES[scene.place];
  const holder = findHolder(scene);
  const faces = scene.people.slice(0, MOST_PEOPLE);
  return [...faces, ...(scene.backs ?? [])].slice(0, MOST_PEOPLE).map((role, i) => {
    const person = personOf(role);
    const standing = stage.spots[i] ?? stage.spots[0];
    const spot = person.pose === 'lie' ? (stage.bed ?? standing) : raise(standing, person);
    return {
      person,
      spot,
      scale: spot.scale * sizeOf(person),
      isHolder: i === holder,
      isBack: i >= faces.length,
      isBehindCounter: isBehindCounter(standing),
    };
  });
}

// A child behind a counter stands on a box.
const raise = (spot: Spot, { age }: Person): Spot =>
  age === 'child' && isBehindCounter(spot) ? { ...spot, y: spot.y - 34 * spot.scale } : spot;

// Whether a counter hides somebody's legs.
const isBehindCounter = ({ y, isBefore }: Spot): boolean => y > HIDDEN_FEET && isBefore !== true;
const HIDDEN_FEET = 320;

/** A thing and where it stands. */
export type PlacedThing = { readonly product: Product; readonly spot: Spot };

const GAP = 6;
const WIDEST_ROW = 340;
const EDGE = 390;

/** Where a place's things stand; hands lift them from the ground. */
export function spotOfThings({ place, hands }: Scene): Spot {
  const spot = STAGES[place].product;
  return hands === undefined ? spot : { ...spot, y: Math.min(spot.y, 232) };
}

/** What stands on the place's spot for things, side by side, the product first unless somebody holds it. */
export function arrangeThings(scene: Scene): readonly PlacedThing[] {
  const first = scene.product === null || findHolder(scene) !== undefined ? [] : [scene.product];
  const things = [...first, ...(scene.also ?? [])];
  const { x, y, scale } = spotOfThings(scene);
  const widths = things.map((thing) => 2 * roomOf(thing)[0]);
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const tallest = Math.max(1, ...things.map((thing) => roomOf(thing)[1]));
  const alone = things.length === 1 ? Math.min(2 * (EDGE - x), WIDEST_ROW) / total : WIDEST_ROW / Math.max(total, 1);
  const fitted = Math.min(scale, alone, (y - 12) / tallest);
  const half = (total * fitted) / 2;
  // A row begins at the place's spot where somebody stands beside it, so that it hides no face.
  const start = scene.people.length > 0 ? ((widths[0] ?? 0) * fitted) / 2 : half;
  const left = Math.max(Math.min(x - start, EDGE - 2 * half), 400 - EDGE);
  return things.map((product, i) => {
    const before = widths.slice(0, i).reduce((sum, width) => sum + width + GAP, 0);
    return { product, spot: { x: Math.round(left + (before + (widths[i] ?? 0) / 2) * fitted), y, scale: fitted } };
  });
}
