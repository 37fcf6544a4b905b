import type { Path } from '#yaml/yaml-source.ts';
import type { FileName, Written } from '../schema.ts';
import type { Check, Found } from './found.ts';

type Mention = { readonly file: FileName; readonly path: Path; readonly id: string };
type Named = readonly { readonly id: string }[];

/** Whether everything that is named exists, and nothing has the name of something else. */
export const checkReferences: Check = (written) => {
  const { scenario } = written;
  const known = (what: string, items: Named, mentions: readonly Mention[]): Found[] =>
    mentions
      .filter(({ id }) => !items.some((item) => item.id === id))
      .map(({ file, path, id }) => ({
        file,
        path,
        message: `names the ${what} "${id}", which does not exist. Take one of ${items.map((item) => item.id).join(', ')}.`,
      }));
  return [
    ...findTwins(written),
    ...known('segment', scenario.segments, mentionsOfSegments(written)),
    ...known('product', scenario.products, mentionsOfProducts(written)),
    ...known('goal', scenario.goals, [
      { file: 'scenario', path: ['client', 'lateChange', 'goal'], id: scenario.client.lateChange.goal },
    ]),
    ...known('pillar', scenario.pillars, mentionsOfPlays(written, 'pillar')),
    ...known('page', scenario.pages, mentionsOfPlays(written, 'link')),
    ...known('picture', written.pictures, mentionsOfPlays(written, 'picture')),
    ...unusedNetworks(written),
  ];
};

function findTwins({ scenario, rivals, pictures, plays, talk }: Written): Found[] {
  const { segments, products, pages, pillars, calendar, traps, goals, client } = scenario;
  const twins = (file: FileName, base: Path, items: Named): Found[] =>
    items.flatMap(({ id }, i) =>
      items.findIndex((item) => item.id === id) < i
        ? [{ file, path: [...base, i, 'id'], message: `is "${id}", which stands twice. Give it a name of its own.` }]
        : [],
    );
  return [
    ...Object.entries({ segments, products, pages, pillars, calendar, traps, goals }).flatMap(([field, items]) =>
      twins('scenario', [field], items),
    ),
    ...twins('scenario', ['client', 'questions'], client.questions),
    ...twins('rivals', ['competitors'], rivals.competitors),
    ...twins('rivals', ['influencers'], rivals.influencers),
    ...twins('pictures', [], pictures),
    ...twins('plays', [], plays),
    ...twins('talk', ['reasons'], talk.reasons),
  ];
}

const mentionsOfPlays = ({ plays }: Written, field: 'pillar' | 'link' | 'picture'): Mention[] =>
  plays.flatMap((text, i) => {
    const id = text[field];
    return id === null ? [] : [{ file: 'plays', path: [i, field], id }];
  });

function mentionsOfSegments({ scenario, rivals, talk }: Written): Mention[] {
  const keys = (file: FileName, path: Path, weights: Readonly<Record<string, number>>): Mention[] =>
    Object.keys(weights).map((id) => ({ file, path: [...path, id], id }));
  return [
    ...keys('scenario', ['crisis', 'touches'], scenario.crisis.touches),
    ...rivals.competitors.flatMap(({ pull }, i) => keys('rivals', ['competitors', i, 'pull'], pull)),
    ...rivals.influencers.flatMap(({ audience }, i) => keys('rivals', ['influencers', i, 'audience'], audience)),
    ...talk.reasons.flatMap(({ segments }, i) => keys('talk', ['reasons', i, 'segments'], segments)),
  ];
}

function mentionsOfProducts({ scenario, pictures }: Written): Mention[] {
  return [
    ...scenario.segments.flatMap(({ wants }, i) =>
      Object.keys(wants).map((id): Mention => ({ file: 'scenario', path: ['segments', i, 'wants', id], id })),
    ),
    ...scenario.pages.flatMap(({ product }, i): Mention[] =>
      product === null ? [] : [{ file: 'scenario', path: ['pages', i, 'product'], id: product }],
    ),
    ...pictures.flatMap(({ product }, i): Mention[] =>
      product === null ? [] : [{ file: 'pictures', path: [i, 'product'], id: product }],
    ),
  ];
}

function unusedNetworks({ scenario, rivals, plays }: Written): Found[] {
  const used = Object.keys(scenario.brand.followers);
  const mentions: Mention[] = [
    { file: 'scenario', path: ['crisis', 'network'], id: scenario.crisis.network },
    ...plays.map((text, i): Mention => ({ file: 'plays', path: [i, 'network'], id: text.network })),
    ...scenario.goals.flatMap(({ network }, i): Mention[] =>
      network === null ? [] : [{ file: 'scenario', path: ['goals', i, 'network'], id: network }],
    ),
    ...rivals.competitors.flatMap(({ posts }, i) =>
      Object.keys(posts).map((id): Mention => ({ file: 'rivals', path: ['competitors', i, 'posts', id], id })),
    ),
    ...rivals.influencers.map(({ network }, i): Mention => ({
      file: 'rivals',
      path: ['influencers', i, 'network'],
      id: network,
    })),
  ];
  return mentions
    .filter(({ id }) => !used.includes(id))
    .map(({ file, path, id }) => ({
      file,
      path,
      message: `speaks of ${id}, which the client does not use. Take one of ${used.join(', ')}, or add ${id} to brand.followers.`,
    }));
}
