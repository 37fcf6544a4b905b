import { getCollection } from 'astro:content';
import type { Curriculum } from '#features/progress/client.ts';
import { readCurriculum } from '#features/progress/content.ts';
import type { Locale } from '#i18n/locale.ts';
import { remember } from '#kernel/remember.ts';
import type { PersonaPack, Research } from './persona/pack/schema.ts';
import { buildRubricPack } from './persona/rubric.ts';
import type { PackShelf } from './packs.ts';

/** The clients in the order in which they are offered: the easiest first. */
const ORDER = ['bakery', 'phones', 'accounting'];

/** Every client's pack, the easiest first. */
export async function listPersonaPacks(): Promise<PersonaPack[]> {
  const place = ({ research }: PersonaPack) => (ORDER.indexOf(research.client) + ORDER.length + 1) % (ORDER.length + 1);
  return (await getCollection('personaPacks'))
    .map((entry) => entry.data)
    .sort((a, b) => place(a) - place(b) || (a.research.client < b.research.client ? -1 : 1));
}

/** What the learner reads about a client; null for one without a pack. */
export async function findResearch(client: string): Promise<Research | null> {
  return (await listPersonaPacks()).find(({ research }) => research.client === client)?.research ?? null;
}

async function readShelf(): Promise<PackShelf> {
  const packs = new Map((await listPersonaPacks()).map(({ research, key }) => [research.client, buildRubricPack(research, key)]));
  return { findPersonaPack: (client) => packs.get(client) ?? null };
}

/** What the server grades works by: built once a process from the content of the build. */
export const getPackShelf: () => Promise<PackShelf> = import.meta.env.DEV ? readShelf : () => rememberedShelf('all');

const readWholeCurriculum = async (locale: Locale): Promise<Curriculum> => ({
  ...(await readCurriculum(locale)),
  clients: Object.fromEntries((await listPersonaPacks()).map(({ research }) => [research.client, research.name])),
});

/** What the learner's desk is made from besides somebody's progress, in one language. */
export const getCurriculum = import.meta.env.DEV ? readWholeCurriculum : remember(readWholeCurriculum);

const rememberedShelf = remember((_: 'all') => readShelf());
