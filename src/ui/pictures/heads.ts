import type { Looks, Person } from './person.ts';
import { beads, dot, line, path, ring } from './shapes.ts';
import type { Paint } from './tones.ts';

const SKIN = { 1: 'skin1', 2: 'skin2', 3: 'skin3', 4: 'skin4' } as const;

/** The colour of somebody's face and hands. */
export const skinOf = ({ skin }: Pick<Looks, 'skin'>) => SKIN[skin];

const hairTone = (person: Person) => person.hairTone ?? (person.age === 'old' ? 'grey' : 'black');

/** A head with its middle at 0,0, about 30 wide and 40 high, looking to the right when `isTurned`. */
export function drawHead(person: Person, paint: Paint, isTurned: boolean): string {
  const hair = paint(hairTone(person));
  const skin = paint(skinOf(person));
  const shade = paint(skinOf(person), 0.84);
  return [
    behind(person, hair),
    path('M-13-4C-13-19 13-19 13-4C13 8 7 17 0 17S-13 8-13-4Z', skin),
    path('M13-6C13 8 7 17 0 17C7 11 9 2 8-8Z', shade),
    face(person, paint, isTurned ? 4.5 : 0, paint(skinOf(person), 0.7)),
    inFront(person, hair, paint),
  ].join('');
}

function face(person: Person, paint: Paint, to: number, shade: string): string {
  const ink = paint('ink');
  const mood = person.mood ?? 'calm';
  // The far brow of a turned head comes closer.
  const gap = to === 0 ? 11 : 9.5;
  const raised = `M${to - 8}-5.5q2.5-2 5-1m${gap} 1q-2.5-2-5-1`;
  const brows = {
    glad: raised,
    calm: raised,
    worried: `M${to - 8}-4l5-2.5m${gap} 2.5l-5-2.5`,
    cross: `M${to - 9}-7l6 2.5m${gap} -2.5l-6 2.5`,
    asleep: raised,
  }[mood];
  const mouth = {
    glad: `M${to - 5} 7q5 6.5 9 0`,
    calm: `M${to - 3} 9q3 1.5 6 0`,
    worried: `M${to - 3} 10.5q3-3 6 0`,
    cross: `M${to - 4} 9.5q3-1.5 8 .5`,
    asleep: `M${to - 3} 9h5`,
  }[mood];
  const glasses = person.glasses ? `M${to - 9}-1a4 4 0 1 0 8 0a4 4 0 1 0-8 0m8 0h2a4 4 0 1 0 8 0a4 4 0 1 0-8 0` : '';
  return [
    line(`M${to - 7.5} 5h0${to === 0 ? 'm15 0h0' : ''}`, person.skin > 2 ? paint('auburn', 1.15) : paint('rose'), 5),
    person.beard
      ? path(
          `M${to - 12} 3C${to - 11} 15 ${to - 5} 20 ${to} 20S${to + 9} 15 ${to + 9} 3Q${to + 6} 8 ${to} 6.5T${to - 12} 3Z`,
          paint(hairTone(person)),
        ) + line(mouth, paint('cream'), 1.8)
      : '',
    mood === 'asleep' ? line(`M${to - 7}-1q2.5 2.5 5 0m4 0q2.5 2.5 5 0`, ink, 1.5) : line(`M${to - 5}-1h0m9.5 0h0`, ink, 3.4),
    person.moustache ? line(`M${to - 9} 3q1 4 4 3t5-2q2 3 5 2t4-3`, ink, 2.6) : '',
    line(brows + glasses + (person.beard ? '' : mouth), ink, 1.5),
    line(
      `M${to + 1} 0l2 4-3 1${person.age === 'old' && !person.glasses ? `M${to - 7} 6.5l-1.5 4m14.5-4l1.5 4` : ''}`,
      shade,
      1.6,
    ),
  ].join('');
}

function behind({ hair }: Person, tone: string): string {
  if (hair === 'long') return path('M-15-6C-18-24 18-24 15-6C15 6 20 14 17 26H-17C-20 14-15 6-15-6Z', tone);
  if (hair === 'bun') return dot(-5, -22, 8, tone);
  if (hair === 'curls') return beads('M-13 8C-20-4-14-20 0-20S20-4 14 8', tone, 15, 8);
  if (hair === 'tail') return path('M-8-20C-30-24-30 2-24 14C-18 8-20-6-10-10Z', tone);
  return '';
}

function inFront({ hair, tone, hatTone }: Person, hue: string, paint: Paint): string {
  switch (hair) {
    case 'short':
      return path('M-14 1C-17-20-7-22 0-22C8-24 17-18 14-2C12-6 11-9 8-11C0-8-8-9-10-8Q-12-4-14 1Z', hue);
    case 'tail':
    case 'bun':
      return path('M-14 0C-17-20-6-21 0-21S17-20 14 0C12-7 8-12 2-13C-4-10-11-8-14 0Z', hue);
    case 'earmuffs':
      return (
        path('M-14 1C-17-20-7-22 0-22C8-24 17-18 14-2C12-6 11-9 8-11C0-8-8-9-10-8Q-12-4-14 1Z', hue) +
        line('M-16-2C-18-30 18-30 16-2', paint('ink'), 3) +
        line('M-16-3v5M16-3v5', paint(hatTone ?? 'signal'), 9)
      );
    case 'curls':
      return beads('M-11-9C-8-17 8-17 11-9', hue, 11, 6);
    case 'long':
      return path('M-15 2C-18-20-6-21 0-21S18-20 15 2C12-4 8-10 3-13C-3-9-11-8-15 2Z', hue);
    case 'bald':
      return path('M-14 3C-16-4-14-9-11-11Q-12-4-14 3ZM14 1C15-5 13-9 11-11Q12-5 14 1Z', hue);
    case 'headscarf': {
      const cloth = paint(hatTone ?? 'teal');
      return ring(
        'M0-23C-20-23-20-2-17 9C-15 19-8 24 0 24S15 19 17 9C20-2 20-23 0-23ZM0-13C9-13 11.5-5 11.5 0C11.5 9 6 15 0 15S-11.5 9-11.5 0C-11.5-5-9-13 0-13Z',
        cloth,
      );
    }
    case 'helmet':
      return (
        path('M-17-5C-17-27 19-27 18-6L14-4H-12Z', paint(hatTone ?? tone)) +
        line('M-11-5L-4 16M-8-19q8-5 17 0', paint('ink'), 1.6)
      );
    case 'beanie':
      return (
        path('M-15-5C-16-29 16-29 15-5Q0-11-15-5Z', paint(hatTone ?? 'signal')) +
        line('M-14-6Q0-12 14-6', paint(hatTone ?? 'signal', 0.78), 5)
      );
  }
}

/** A head from behind, with its middle at 0,0: hair and hat, no face. */
export function drawBackOfHead(person: Person, paint: Paint): string {
  const hue = paint(person.hair === 'bald' ? skinOf(person) : hairTone(person));
  const skull = path('M-14-5C-14-28 14-28 14-5C14 6 8 15 0 15S-14 6-14-5Z', hue);
  switch (person.hair) {
    case 'headscarf':
      return path('M0-24C-20-24-20-2-17 9C-15 19-8 24 0 24S15 19 17 9C20-2 20-24 0-24Z', paint(person.hatTone ?? 'teal'));
    case 'helmet':
    case 'beanie':
      return skull + path('M-16-4C-17-28 17-28 16-4Q0-9-16-4Z', paint(person.hatTone ?? 'signal'));
    case 'earmuffs':
      return (
        skull + line('M-16-2C-18-30 18-30 16-2', paint('ink'), 3) + line('M-16-3v5M16-3v5', paint(person.hatTone ?? 'signal'), 9)
      );
    case 'long':
      return path('M-15-6C-18-26 18-26 15-6C15 6 20 14 17 26H-17C-20 14-15 6-15-6Z', hue);
    case 'tail':
      return skull + line('M0-14V14', paint(hairTone(person), 0.8), 9);
    case 'bun':
      return dot(0, -24, 8, hue) + skull;
    case 'curls':
      return beads('M-13 8C-20-4-14-20 0-20S20-4 14 8', hue, 15, 8) + skull;
    case 'bald':
    case 'short':
      return skull;
  }
}
