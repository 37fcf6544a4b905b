import type { Locale } from '#i18n/locale.ts';
import { arrangePeople, arrangeThings, type Placed } from './arrange.ts';
import { findName } from './cast.ts';
import type { Scene } from './scene.ts';
import { type PictureWords, WORDS } from './words.ts';

/** A scene in a sentence or two, for those who don't see it: exactly what the data says and nothing else. */
export function describeScene(scene: Scene, locale: Locale = 'en'): string {
  const words = WORDS[locale];
  const roles = [...scene.people.slice(0, 3), ...(scene.backs ?? [])];
  const seen = arrangePeople(scene).map((placed, i) => {
    const role = roles[i];
    const name = role === undefined || placed.isBack ? undefined : findName(role);
    return [name, describePerson(placed, scene, words)].filter((part) => part !== undefined).join(', ');
  });
  if (scene.hands !== undefined) seen.push(words.hands[scene.hands.does]);
  seen.push(...arrangeThings(scene).map(({ product }) => words.products[product]));
  if (scene.crowd !== undefined) seen.push(words.crowds[scene.crowd - 1] ?? '');
  const start = `${words.places[scene.place]}, ${words.lights[scene.light]}`;
  return [
    `${start.charAt(0).toUpperCase()}${start.slice(1)}: ${seen.length === 0 ? words.nobody : joinUp(seen, words.and)}.`,
    scene.distance === 'near' ? words.near : '',
    scene.clutter === 2 ? words.mess : '',
    scene.text === undefined ? '' : words.sign([scene.text, ...(scene.lines ?? [])].join(', ')),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function describePerson({ person, isHolder, isBack }: Placed, { product }: Scene, words: PictureWords): string {
  const { noun, who } = words.people[person.age][person.who];
  const pose = isHolder && product !== null ? words.holds(words.products[product]) : words.poses[person.pose];
  const mood = isBack ? '' : words.moods[person.mood ?? 'calm'];
  const deeds = [pose, mood].filter((deed) => deed !== '').join(` ${words.and} `);
  const dressed = [noun, words.clothes[person.wears]].filter((part) => part !== '').join(' ');
  const described = `${dressed}${deeds === '' ? '' : `${who} ${deeds}`}`;
  return isBack ? words.fromBehind(described) : described;
}

const joinUp = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, ${and} ${parts.at(-1) ?? ''}`;
