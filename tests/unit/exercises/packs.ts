import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type PackFiles, readPack } from '#features/exercises/persona/pack/read-pack.ts';
import type { PersonaPack, TruthSegment } from '#features/exercises/persona/pack/schema.ts';
import { buildRubricPack } from '#features/exercises/persona/rubric.ts';
import type { RubricPack } from '#features/exercises/persona/rubric/types.ts';
import { speaksFor } from '#features/exercises/persona/rubric/weigh.ts';
import { blankWork, type Persona, type Work } from '#features/exercises/persona/work.ts';

export const CLIENTS = ['bakery', 'phones', 'accounting'] as const;
const FOLDER = resolve(import.meta.dirname, '../../../content/scenarios');

/** The three files of one client's pack. */
export function filesOf(client: (typeof CLIENTS)[number]): PackFiles {
  const file = (name: string) => {
    const path = `${client}/persona/${name}.yaml`;
    return { path: `content/scenarios/${path}`, text: readFileSync(resolve(FOLDER, path), 'utf8') };
  };
  return { research: file('research'), key: file('key'), truth: file('truth') };
}

/** One client's pack, read from its files. */
export function packOf(client: (typeof CLIENTS)[number]): PersonaPack & { rubric: RubricPack } {
  const pack = readPack(filesOf(client));
  return { ...pack, rubric: buildRubricPack(pack.research, pack.key) };
}

type About = Parameters<typeof speaksFor>[1];

/** The portrait that somebody draws who read everything and pinned all that speaks for it. */
export function idealPersona(pack: ReturnType<typeof packOf>, segment: TruthSegment): Persona {
  const pins = (...abouts: About[]) =>
    pack.rubric.pieces
      .filter((piece) => !piece.loud && abouts.some((about) => speaksFor(piece, about, segment.id)))
      .map((piece) => piece.id)
      .slice(0, 40);
  const label = (field: 'work' | 'problems' | 'costs' | 'barriers', id: string) =>
    pack.key.themes[field].find((theme) => theme.id === id)?.label.en ?? '';
  const choice = (field: 'sex' | 'place' | 'family' | 'children' | 'income' | 'interests' | 'networks' | 'when') => {
    const value = segment[field];
    const picks = value === null ? [] : typeof value === 'string' ? [value] : value;
    const abouts = field === 'sex' && value === 'mixed' ? ['women', 'men', 'mixed'] : picks;
    return { picks: [...picks], words: '', unknown: value === null, pins: pins(...abouts.map((option) => ({ field, option }))) };
  };
  const [blank] = blankWork().personas;
  return {
    ...blank,
    name: segment.name,
    sentence: 'Comes with two children and leaves with three loaves.',
    age: { from: segment.age[0], to: segment.age[1], unknown: false, pins: pins({ field: 'age', years: segment.age }) },
    sex: choice('sex'),
    place: choice('place'),
    family: choice('family'),
    children: choice('children'),
    income: choice('income'),
    interests: choice('interests'),
    networks: choice('networks'),
    when: choice('when'),
    work: {
      picks: [],
      words: segment.work?.map((id) => label('work', id)).join(', ') ?? '',
      unknown: segment.work === null,
      pins: pins(...(segment.work ?? []).map((option) => ({ field: 'work' as const, option }))),
    },
    problems: segment.problems.map((id, i) => ({
      id: `p${i + 1}`,
      text: label('problems', id),
      pins: pins({ field: 'problems', option: id }),
      cost: { text: label('costs', segment.costs[i] ?? ''), pins: pins({ field: 'costs', option: segment.costs[i] ?? '' }) },
    })),
    barriers: segment.barriers.map((id, i) => ({
      id: `b${i + 1}`,
      text: label('barriers', id),
      pins: pins({ field: 'barriers', option: id }),
    })),
  };
}

/** Both of a pack's chief groups, drawn ideally. */
export function idealWork(pack: ReturnType<typeof packOf>): Work {
  const [first, second] = pack.truth.segments;
  if (!first || !second) throw new Error('A pack has at least two groups.');
  return { v: 1, personas: [idealPersona(pack, first), idealPersona(pack, second)], truthSeen: false };
}
