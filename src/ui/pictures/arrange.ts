import { personOf } from './cast.ts';
import { sizeOf } from './figures.ts';
import { roomOf } from './products.ts';
import { findHolder, type Person, type Product, type Scene, type Spot } from './scene.ts';
import { STAGES } from './stages.ts';

const MOST_PEOPLE = 3;

/** Somebody and where they stand; `scale` is the spot's and their own together. */
export type Placed = {
  readonly person: Person;
  readonly spot: Spot;
  readonly scale: number;
  readonly isHolder: boolean;
  readonly isBack: boolean;
};

/** Who stands where: first those whose faces are seen, then those seen from behind, on what spots are left. */
export function arrangePeople(scene: Scene): readonly Placed[] {
  const stage = STAGES[scene.place];
  const holder = findHolder(scene);
  const faces = scene.people.slice(0, MOST_PEOPLE);
  return [...faces, ...(scene.backs ?? [])].slice(0, MOST_PEOPLE).map((role, i) => {
    const person = personOf(role);
    const standing = stage.spots[i] ?? stage.spots[0];
    const spot = person.pose === 'lie' ? (stage.bed ?? standing) : standing;
    return { person, spot, scale: spot.scale * sizeOf(person), isHolder: i === holder, isBack: i >= faces.length };
  });
}

/** A thing and where it stands. */
export type PlacedThing = { readonly product: Product; readonly spot: Spot };

const GAP = 6;
const WIDEST_ROW = 340;

/** What stands on the place's spot for things, side by side: the product in the middle unless somebody holds it. */
export function arrangeThings(scene: Scene): readonly PlacedThing[] {
  const first = scene.product === null || findHolder(scene) !== undefined ? [] : [scene.product];
  const things = [...first, ...(scene.also ?? [])].reduce<readonly Product[]>(
    (row, thing, i) => (i % 2 === 1 ? [...row, thing] : [thing, ...row]),
    [],
  );
  const { x, y, scale } = STAGES[scene.place].product;
  const widths = things.map((thing) => 2 * roomOf(thing)[0]);
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const fitted = Math.min(scale, WIDEST_ROW / Math.max(total, 1));
  const half = (total * fitted) / 2;
  const left = Math.min(Math.max(x - half, 12), 388 - 2 * half);
  return things.map((product, i) => {
    const before = widths.slice(0, i).reduce((sum, width) => sum + width + GAP, 0);
    return { product, spot: { x: Math.round(left + (before + (widths[i] ?? 0) / 2) * fitted), y, scale: fitted } };
  });
}
