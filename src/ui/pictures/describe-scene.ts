import type { Locale } from '#i18n/locale.ts';
import { type Person, type Scene, findHolder } from './scene.ts';
import { type PictureWords, WORDS } from './words.ts';

/** A scene in a sentence or two, for those who don't see it: exactly what the data says and nothing else. */
export function describeScene(scene: Scene, locale: Locale = 'en'): string {
  const words = WORDS[locale];
  const holder = findHolder(scene);
  const seen = scene.people.slice(0, 3).map((person) => describePerson(person, scene, words, person === holder));
  if (scene.product !== null && !holder) seen.push(words.products[scene.product]);
  const start = `${words.places[scene.place]}, ${words.lights[scene.light]}`;
  return [
    `${start.charAt(0).toUpperCase()}${start.slice(1)}: ${seen.length === 0 ? words.nobody : joinUp(seen, words.and)}.`,
    scene.distance === 'near' ? words.near : '',
    scene.clutter === 2 ? words.mess : '',
    scene.text === undefined ? '' : words.sign(scene.text),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function describePerson(person: Person, scene: Scene, words: PictureWords, isHolder: boolean): string {
  const { noun, who } = words.people[person.age][person.who];
  const pose = isHolder && scene.product !== null ? words.holds(words.products[scene.product]) : words.poses[person.pose];
  const deeds = [pose, words.moods[person.mood ?? 'calm']].filter((deed) => deed !== '').join(` ${words.and} `);
  return `${[noun, words.clothes[person.wears]].filter((part) => part !== '').join(' ')}${deeds === '' ? '' : `${who} ${deeds}`}`;
}

const joinUp = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, ${and} ${parts.at(-1) ?? ''}`;
