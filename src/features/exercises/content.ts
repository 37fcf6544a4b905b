import { getCollection } from 'astro:content';
import { CLIENTS } from '#features/lessons/client.ts';
import type { Curriculum } from '#features/progress/index.ts';
import { readCurriculum } from '#features/progress/content.ts';
import type { Locale } from '#i18n/locale.ts';
import { remember } from '#kernel/remember.ts';
import type { PersonaPack, Research } from './persona/pack/schema.ts';
import { buildRubricPack } from './persona/rubric.ts';
import type { PackShelf } from './packs.ts';
import { planClientOf, type PlanSource } from './plan/plan-client.ts';

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

type PersonaShelf = Pick<PackShelf, 'findPersonaPack'>;

async function readShelf(): Promise<PersonaShelf> {
  const packs = new Map((await listPersonaPacks()).map(({ research, key }) => [research.client, buildRubricPack(research, key)]));
  return { findPersonaPack: (client) => packs.get(client) ?? null };
}

/** Built once a process from the content of the build. */
const getPersonaShelf: () => Promise<PersonaShelf> = import.meta.env.DEV ? readShelf : () => rememberedShelf('all');

/** What the server grades works by. The clients' scenarios are the sandbox's, so they are handed in. */
export async function getPackShelf(scenarios: { find: (client: string) => PlanSource | null }): Promise<PackShelf> {
  const findPlanClient = (client: string) => {
    const scenario = scenarios.find(client);
    return scenario && planClientOf(scenario);
  };
  return { ...(await getPersonaShelf()), findPlanClient };
}

const readWholeCurriculum = async (locale: Locale): Promise<Curriculum> => ({
  ...(await readCurriculum(locale)),
  clients: Object.fromEntries(Object.entries(CLIENTS).map(([client, { name }]) => [client, name])),
});

/** What the learner's desk is made from besides somebody's progress, in one language. */
export const getCurriculum = import.meta.env.DEV ? readWholeCurriculum : remember(readWholeCurriculum);

const rememberedShelf = remember((_: 'all') => readShelf());
