/** The picture of a draft as this browser kept it: what is not whole is left out, the words are kept elsewhere. */
import type { Crop, OwnPicture } from '#simulation/actions.ts';
import { PICTURE_RIGHTS, type Scenario } from '#simulation/scenario.ts';
import { CROP_SHAPES, type CropShape, TOPICS } from '#simulation/vocabulary.ts';
import { at, flagAt, idOf, listAt, numberAt, oneOf, textAt } from '../read-plain.ts';

const AGES = ['child', 'young', 'adult', 'old'] as const;
const shareAt = (value: unknown, name: string): number => Math.min(1, numberAt(value, name) ?? 0.5);

/** What is said of a picture of one's own; null for one of the library, or where it is not whole. */
export function ownAt(draft: unknown, scenario: Scenario): OwnPicture | null {
  const own = at(draft, 'ownPicture');
  const topic = oneOf(TOPICS, at(own, 'topic'));
  const rights = oneOf(PICTURE_RIGHTS, at(own, 'rights'));
  if (!topic || !rights || textAt(draft, 'picture') === '') return null;
  return {
    topic,
    product: idOf(scenario.products, at(own, 'product')),
    faces: Math.floor(numberAt(own, 'faces') ?? 0),
    ages: listAt(own, 'ages').flatMap((age) => oneOf(AGES, age) ?? []),
    hasText: flagAt(own, 'hasText'),
    brightness: shareAt(own, 'brightness'),
    clutter: shareAt(own, 'clutter'),
    isNear: flagAt(own, 'isNear'),
    rights,
  };
}

/** What is shown in each shape. */
export function cropsAt(draft: unknown): Partial<Record<CropShape, Crop>> {
  const crops = at(draft, 'crops');
  return Object.fromEntries(
    CROP_SHAPES.flatMap((shape) => {
      const crop = at(crops, shape);
      const zoom = numberAt(crop, 'zoom');
      return zoom === null ? [] : [[shape, { shape, zoom: Math.max(1, zoom), x: shareAt(crop, 'x'), y: shareAt(crop, 'y') }]];
    }),
  );
}
