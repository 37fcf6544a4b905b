/** Influencers: what they cost and what they bring. */
import { Counter, countOf, type LivePost, Source } from '#simulation/feed/live-post.ts';
import { usualFeeEuro } from '#simulation/influencers/hire.ts';
import { SIGNALS } from '#simulation/networks/law.ts';
import type { Influencer } from '#simulation/scenario.ts';
import type { Lab, Variation } from '../lab.ts';
import { REFERENCE, referencePost } from '../reference-brand.ts';
import { about, engagements, postsOf, ratio, reach, type Row, rows, signal, sum } from './measure.ts';

const influencer = (id: string, followers: number): Influencer => ({
  id,
  name: id,
  network: 'chirp',
  followers,
  bought: 0,
  audience: Object.fromEntries(REFERENCE.segments.map((segment) => [segment.id, 1])),
  topic: 'food',
  quality: 0.6,
  feeEuro: usualFeeEuro({ followers, bought: 0 }),
  labels: true,
});
const SMALL = influencer('small', 1500);
const LARGE = influencer('large', 6000);

/** Each influencer posts once a day; every second post is informative. The brand posts as well. */
const HIRES: Variation = {
  name: 'hires',
  networks: ['chirp'],
  formats: ['text'],
  weeks: 4,
  scenario: { ...REFERENCE, influencers: [SMALL, LARGE] },
  actions: [SMALL, LARGE].flatMap(({ id }) =>
    Array.from({ length: 24 }, (_, i) => ({
      id: `${id}-${String(i)}`,
      hour: 0,
      kind: 'hire-influencer' as const,
      influencer: id,
      at: 24 * i + 18,
      freedom: false,
      post: referencePost('chirp', 'text', 4 * i, {
        text: `${id} ${String(i)}|usefulness=${i % 2 === 0 ? '0.1' : '0.9'}`,
        link: 'home',
        disclosed: true,
      }),
    })),
  ),
};

function postsBy(lab: Lab, seed: number, id: string, parity?: number): LivePost[] {
  return lab
    .play(HIRES, seed)
    .influencers.hires.filter((hire) => hire.id.startsWith(id))
    .filter((hire) => parity === undefined || Number(hire.id.split('-')[1]) % 2 === parity)
    .flatMap(({ live }) => (live ? [live] : []));
}

const tier = (name: string, followers: number, band: readonly [number, number]): Omit<Row, 'fact'> => ({
  what: `Price of a post: ${name}`,
  definition: `usual fee with ${followers.toLocaleString('en')} followers`,
  unit: '€',
  band,
  isGiven: true,
  measure: () => usualFeeEuro({ followers, bought: 0 }),
});

export const INFLUENCERS: readonly Row[] = [
  ...rows('I01', [
    tier('nano', 3000, [10, 150]),
    tier('micro', 22_000, [100, 750]),
    tier('mid', 160_000, [500, 5000]),
    tier('macro', 700_000, [5000, 25_000]),
  ]),
  ...rows('I02', [
    {
      what: 'Chirp: engagement by what is paid',
      definition: 'elasticity: ln(ratio of engagements) / ln(ratio of fees), 1,500 and 6,000 followers',
      unit: '',
      band: about(0.5),
      measure: (lab, seed) => {
        const more = ratio(sum(postsBy(lab, seed, 'large'), engagements), sum(postsBy(lab, seed, 'small'), engagements));
        return more === null || more <= 0 ? null : Math.log(more) / Math.log(LARGE.feeEuro / SMALL.feeEuro);
      },
    },
  ]),
  ...rows('I04', [
    {
      what: 'Chirp: an informative post works better',
      definition: 'clicks per person reached by influencers, informative to other posts',
      unit: '×',
      band: [1.05, 10],
      measure: (lab, seed) => ratio(clicksPerReach(postsBy(lab, seed, '', 1)), clicksPerReach(postsBy(lab, seed, '', 0))),
    },
    {
      what: 'Chirp: influencers bring followers better',
      definition: 'new followers per person reached, by influencers to by the brand’s own posts',
      unit: '×',
      band: [1.05, 1000],
      measure: (lab, seed) => {
        const rate = (posts: readonly LivePost[]): number | null => ratio(sum(posts, newFollowers), sum(posts, reach));
        return ratio(rate(postsBy(lab, seed, '')), rate(postsOf(lab, seed, 'chirp', HIRES)));
      },
    },
  ]),
];

const clicksPerReach = (posts: readonly LivePost[]): number | null =>
  ratio(
    sum(posts, (post) => signal(post, 'click')),
    sum(posts, reach),
  );

const newFollowers = (post: LivePost): number =>
  [Source.Follower, Source.Stranger, Source.Share].reduce<number>(
    (all, source) => all + countOf(post, source, Counter.Signals + SIGNALS.indexOf('follow')),
    0,
  );
