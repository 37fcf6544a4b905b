import type { Picture } from '#simulation/scenario.ts';
import type { PictureEntry } from './schema.ts';

type DrawnScene = PictureEntry['scenes'][number];

/** How bright each light is; `src/ui/pictures/tones.ts` paints it. */
const BRIGHTNESS: Readonly<Record<DrawnScene['light'], number>> = { day: 1, dawn: 0.8, lamp: 0.6, rain: 0.5, dusk: 0.35 };
/** A place has room for three; more are not drawn. */
const SEEN = 3;

/**
 * What can be seen on a picture, counted from its drawn scenes. Of a storyboard: the most faces at a time, everybody's
 * age, mean brightness and clutter; near is what its first scene is, since that one stops the thumb.
 */
export function derivePicture({ id, topic, product, rights, scenes }: PictureEntry): Picture {
  const seen = scenes.map((scene) => scene.people.slice(0, SEEN));
  const mean = (value: (scene: DrawnScene) => number) => scenes.reduce((sum, scene) => sum + value(scene), 0) / scenes.length;
  return {
    id,
    topic,
    product,
    faces: Math.max(...seen.map((people) => people.length)),
    ages: [...new Set(seen.flat().map((person) => person.age))],
    hasText: scenes.some((scene) => (scene.text ?? '') !== ''),
    brightness: mean((scene) => BRIGHTNESS[scene.light]),
    clutter: mean((scene) => scene.clutter / 2),
    isNear: scenes[0]?.distance === 'near',
    scenes: scenes.length,
    rights,
  };
}
