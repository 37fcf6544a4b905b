/** What is posted, and how often. */
import type { Post } from '#simulation/actions.ts';
import type { Signal } from '#simulation/networks/law.ts';
import type { NetworkId } from '#simulation/vocabulary.ts';
import type { Lab, Variation } from '../lab.ts';
import { REFERENCE } from '../reference-brand.ts';
import {
  about,
  contrast,
  contrastRate,
  contrastRatio,
  engagements,
  formatRatio,
  impressions,
  mean,
  percentMore,
  postsOf,
  ratio,
  type Row,
  rows,
  signal,
  sum,
} from './measure.ts';

/** The same posts twice, under the same luck: what is rare needs no more of them then. */
const twin = (name: string, network: NetworkId, change: (post: Post) => Post): Variation => ({
  name,
  networks: [network],
  formats: ['photo'],
  perWeek: 14,
  post: change,
});
const FACES = twin('faces', 'frame', (post) => ({ ...post, picture: 'face' }));
const THINGS = twin('things', 'frame', (post) => ({ ...post, picture: 'thing' }));
const QUESTIONS = twin('questions', 'commons', (post) => ({ ...post, text: `${post.text}?` }));
const TELLING = twin('no questions', 'commons', (post) => post);
const AROUSED = contrast(
  'arousal',
  'frame',
  ['photo'],
  { settings: 'arousal=0.85,valence=0.6' },
  { settings: 'arousal=0.2,valence=0.1' },
);
const SAD = contrast(
  'sadness',
  'frame',
  ['photo'],
  { settings: 'arousal=0.12,valence=-0.7' },
  { settings: 'arousal=0.35,valence=0.2' },
);
const DEALS = contrast(
  'deals',
  'commons',
  ['link'],
  { settings: 'promotion=0.85,personality=0.1' },
  { settings: 'promotion=0.2,personality=0.3' },
);
const WARM_DEALS = contrast(
  'warm deals',
  'commons',
  ['link'],
  { settings: 'promotion=0.7,personality=0.8' },
  { settings: 'promotion=0.7,personality=0.1' },
);
const PERSONAL = contrast(
  'personality',
  'commons',
  ['photo'],
  { settings: 'personality=0.8,promotion=0.1' },
  { settings: 'personality=0.15,promotion=0.1' },
);
const SELLING_VIDEO = contrast('selling video', 'frame', ['video'], { settings: 'promotion=0.8' }, { settings: 'promotion=0.1' });
const ONE_A_DAY: Variation = { name: 'one a day', networks: ['commons'], formats: ['photo'], perWeek: 7 };
const TWO_A_DAY: Variation = { name: 'two a day', networks: ['commons'], formats: ['photo'], perWeek: 14 };

const hashtags = (count: number): Variation => ({
  name: `${String(count)} hashtags`,
  networks: ['frame'],
  weeks: 3,
  post: (post) => ({ ...post, text: `${post.text}|hashtags=${String(count)}` }),
});
const TAGGED = hashtags(4);
const UNTAGGED = hashtags(0);

const UNCROWDED: Variation = { name: 'uncrowded', networks: ['frame'] };
const CROWDED: Variation = {
  name: 'crowded',
  networks: ['frame'],
  scenario: {
    ...REFERENCE,
    calendar: [
      {
        id: 'crowd',
        kind: 'event',
        name: { en: '', nl: '' },
        from: 0,
        to: 9999,
        topics: [],
        networks: [],
        interest: 1,
        activity: 1,
        noise: 2.2,
        demand: 1,
        announced: true,
        fits: true,
      },
    ],
  },
};

export const POSTING: readonly Row[] = [
  ...rows('E04', [
    {
      what: 'Frame: engagement when the crowd grows',
      definition:
        'engagement rate with 2.2 × the competing posts, beside today’s; the source saw 1.22 % become 0.47 % in three years',
      unit: '×',
      band: about(0.385),
      measure: (lab, seed) =>
        ratio(mean(postsOf(lab, seed, 'frame', CROWDED), engagements), mean(postsOf(lab, seed, 'frame', UNCROWDED), engagements)),
    },
  ]),
  ...rows('C02', [
    {
      what: 'Commons: likes per post at two a day',
      definition: 'likes per post beside one a day',
      unit: '×',
      band: about(0.57),
      measure: dilution('like'),
    },
    {
      what: 'Commons: comments per post at two a day',
      definition: 'comments per post beside one a day',
      unit: '×',
      band: about(0.78),
      measure: dilution('comment'),
    },
  ]),
  ...rows('C06', [
    {
      what: 'Frame: hashtags',
      definition: 'engagements / impressions with four beside none, the same posts',
      unit: '×',
      band: [0.9, 1.1],
      measure: (lab, seed) => {
        const rate = (variation: Variation): number | null => {
          const posts = postsOf(lab, seed, 'frame', variation);
          return ratio(sum(posts, engagements), sum(posts, impressions));
        };
        return ratio(rate(TAGGED), rate(UNTAGGED));
      },
    },
  ]),
  ...rows('C07', [
    {
      what: 'Frame: likes of photos with faces',
      definition: 'more likes per impression than without',
      unit: '%',
      band: about(38),
      measure: percentMore(twinRate(FACES, THINGS, 'frame', 'like')),
    },
    {
      what: 'Frame: comments of photos with faces',
      definition: 'more comments per impression than without',
      unit: '%',
      band: about(32),
      measure: percentMore(twinRate(FACES, THINGS, 'frame', 'comment')),
    },
  ]),
  ...rows('C08', [
    {
      what: 'Commons: comments on questions',
      definition: 'more comments per impression than on other posts',
      unit: '%',
      band: about(100),
      measure: percentMore(twinRate(QUESTIONS, TELLING, 'commons', 'comment')),
    },
    {
      what: 'Commons: photos to text',
      definition: 'more engagements than text posts',
      unit: '%',
      band: about(39),
      measure: percentMore(formatRatio('commons', engagements, ['photo'], ['text'])),
    },
  ]),
  ...rows('C09', [
    {
      what: 'Commons: personality',
      definition: 'engagements with much to little personality',
      unit: '×',
      band: [1.05, 20],
      measure: contrastRatio(PERSONAL, 'commons', engagements),
    },
    {
      what: 'Commons: deals alone',
      definition: 'engagements of deals to other posts',
      unit: '×',
      band: [0, 0.95],
      measure: contrastRatio(DEALS, 'commons', engagements),
    },
    {
      what: 'Commons: deals with personality',
      definition: 'engagements of warm deals to cold ones',
      unit: '×',
      band: [1.05, 20],
      measure: contrastRatio(WARM_DEALS, 'commons', engagements),
    },
    {
      what: 'Commons: clicks on deals',
      definition: 'clicks per impression of deals to other posts',
      unit: '×',
      band: [1.02, 5],
      measure: contrastRate(DEALS, 'commons', 'click'),
    },
  ]),
  ...rows('C10', [
    {
      what: 'Frame: shares of videos that sell',
      definition: 'shares per impression of selling to other videos',
      unit: '×',
      band: [0, 0.9],
      measure: contrastRate(SELLING_VIDEO, 'frame', 'send'),
    },
  ]),
  ...rows('C11', [
    {
      what: 'Frame: shares when aroused',
      definition: 'shares per impression, aroused to calm',
      unit: '×',
      band: [1.1, 10],
      measure: contrastRate(AROUSED, 'frame', 'send'),
    },
    {
      what: 'Frame: shares when sad',
      definition: 'shares per impression, sad to ordinary',
      unit: '×',
      band: [0, 0.9],
      measure: contrastRate(SAD, 'frame', 'send'),
    },
  ]),
];

/** Ratio of a signal's rate per impression between two runs. */
function twinRate(changed: Variation, plain: Variation, network: NetworkId, name: Signal) {
  return (lab: Lab, seed: number): number | null => {
    const rate = (variation: Variation): number | null => {
      const posts = postsOf(lab, seed, network, variation);
      return ratio(
        sum(posts, (post) => signal(post, name)),
        sum(posts, impressions),
      );
    };
    return ratio(rate(changed), rate(plain));
  };
}

function dilution(name: Signal) {
  return (lab: Lab, seed: number): number | null =>
    ratio(
      mean(postsOf(lab, seed, 'commons', TWO_A_DAY), (post) => signal(post, name)),
      mean(postsOf(lab, seed, 'commons', ONE_A_DAY), (post) => signal(post, name)),
    );
}
