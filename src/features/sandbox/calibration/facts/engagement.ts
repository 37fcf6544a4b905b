/** Engagement: rates by followers and by impressions, and what they consist of. */
import type { NetworkId } from '#simulation/vocabulary.ts';
import type { Lab, Variation } from '../lab.ts';
import { REFERENCE } from '../reference-brand.ts';
import {
  about,
  byFollowers,
  byImpressions,
  engagements,
  mean,
  postsOf,
  ratio,
  type Row,
  rows,
  signal,
  signalRatio,
  sum,
} from './measure.ts';

/** The reference brand with other people: how they like and trust it, and care for what it is about. */
const feltAs = (name: string, affinity: number, trust: number, interest: number): Variation => ({
  name,
  networks: ['frame'],
  weeks: 4,
  scenario: {
    ...REFERENCE,
    segments: REFERENCE.segments.map((segment) => ({
      ...segment,
      affinity,
      trust,
      interests: { food: interest, home: interest, family: interest, making: interest },
    })),
  },
});
const LOVED = feltAs('loved', 0.7, 0.75, 0.9);
const COLD = feltAs('cold', 0.3, 0.5, 0.45);

export const ENGAGEMENT: readonly Row[] = [
  ...rows('E01', [
    {
      what: 'Frame, 2022',
      definition: 'engagements / followers, per post',
      unit: '%',
      band: about(0.47),
      measure: byFollowers('frame'),
    },
    {
      what: 'Order Loopa > Frame > Commons, as ratio of Loopa to Frame',
      definition: 'ratio of engagement rates by followers',
      unit: '×',
      band: [5.48, 12.1],
      measure: (lab, seed) => ratio(byFollowers('loopa')(lab, seed), byFollowers('frame')(lab, seed)),
    },
  ]),
  ...rows('E02', [
    {
      what: 'Loopa, 2024 edition',
      definition: 'engagements / followers, per post',
      unit: '%',
      band: about(2.63),
      measure: byFollowers('loopa'),
    },
  ]),
  ...rows('E03', [
    {
      what: 'Frame: a brand that is loved beside one that leaves people cold',
      definition: 'ratio of engagement rates by followers; the source’s industries lie 15 × apart',
      unit: '×',
      band: [10, 30],
      measure: (lab, seed) =>
        ratio(mean(postsOf(lab, seed, 'frame', LOVED), engagements), mean(postsOf(lab, seed, 'frame', COLD), engagements)),
    },
  ]),
  ...rows('E05', [
    {
      what: 'Loopa',
      definition: 'engagements / followers, per post',
      unit: '%',
      band: about(3.7),
      measure: byFollowers('loopa'),
    },
    {
      what: 'Frame',
      definition: 'engagements / followers, per post',
      unit: '%',
      band: about(0.48),
      measure: byFollowers('frame'),
    },
    {
      what: 'Commons',
      definition: 'engagements / followers, per post',
      unit: '%',
      band: about(0.15),
      measure: byFollowers('commons'),
    },
    {
      what: 'Chirp',
      definition: 'engagements / followers, per post',
      unit: '%',
      band: about(0.12),
      measure: byFollowers('chirp'),
    },
  ]),
  ...rows('E06', [
    {
      what: 'Loopa: likes per share',
      definition: 'likes / (public and private shares)',
      unit: '×',
      band: about(14.1),
      measure: likesPerShare('loopa'),
    },
    {
      what: 'Loopa: likes per comment',
      definition: 'likes / comments',
      unit: '×',
      band: about(69.8),
      measure: signalRatio('loopa', 'like', 'comment'),
    },
    {
      what: 'Frame: likes per share',
      definition: 'likes / (public and private shares)',
      unit: '×',
      band: about(7.44),
      measure: likesPerShare('frame'),
    },
  ]),
  ...rows('E07', [
    { what: 'Guild', definition: 'engagements / impressions', unit: '%', band: about(6.5), measure: byImpressions('guild') },
    { what: 'Commons', definition: 'engagements / impressions', unit: '%', band: about(5.07), measure: byImpressions('commons') },
    { what: 'Loopa', definition: 'engagements / impressions', unit: '%', band: about(4.86), measure: byImpressions('loopa') },
    { what: 'Chirp', definition: 'engagements / impressions', unit: '%', band: about(2.31), measure: byImpressions('chirp') },
    { what: 'Frame', definition: 'engagements / impressions', unit: '%', band: about(1.16), measure: byImpressions('frame') },
  ]),
  ...rows('E08', [
    {
      what: 'Order Loopa > Commons by followers',
      definition: 'ratio of engagement rates by followers; the source shows 27.6 to 1.4–2.4',
      unit: '×',
      band: [8.6, 24.6],
      measure: (lab, seed) => ratio(byFollowers('loopa')(lab, seed), byFollowers('commons')(lab, seed)),
    },
  ]),
];

function likesPerShare(network: NetworkId) {
  return (lab: Lab, seed: number): number | null => {
    const posts = postsOf(lab, seed, network);
    return ratio(
      sum(posts, (post) => signal(post, 'like')),
      sum(posts, (post) => signal(post, 'share') + signal(post, 'send')),
    );
  };
}
