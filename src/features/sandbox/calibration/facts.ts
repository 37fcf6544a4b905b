/**
 * The published facts that the engine is held against, each with a precise experiment on the reference brand. `fact` is
 * the id in benchmarks.json. A band is the source's own range, or ±25 % of its value.
 */
import { Counter, type LivePost, totalOf } from '#simulation/feed/live-post.ts';
import { SIGNALS, type Signal } from '#simulation/networks/law.ts';
import type { State } from '#simulation/state.ts';
import { type Format, NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import { LEVELS } from '#simulation/world/members.ts';
import { finishedPosts, type Lab, type Variation } from './lab.ts';
import { FOLLOWERS, REFERENCE } from './reference-brand.ts';

export type Row = {
  readonly fact: string;
  readonly what: string;
  readonly definition: string;
  readonly unit: '%' | '×' | 'min' | '€' | 'count' | 'h' | '';
  readonly band: readonly [number, number];
  /** The value under one seed; null where this seed has nothing to say. */
  readonly measure: (lab: Lab, seed: number) => number | null;
};

const BASE: Variation = { name: 'base' };
/** The source's value and a quarter of it on each side. */
const about = (value: number): [number, number] => (value < 0 ? [value * 1.25, value * 0.75] : [value * 0.75, value * 1.25]);

const signal = (post: LivePost, name: Signal): number => totalOf(post, Counter.Signals + SIGNALS.indexOf(name));
const impressions = (post: LivePost): number => totalOf(post, Counter.Impressions);
const reach = (post: LivePost): number => totalOf(post, Counter.Reach);
const engagements = (post: LivePost): number =>
  signal(post, 'like') + signal(post, 'comment') + signal(post, 'share') + signal(post, 'send');

const sum = (posts: readonly LivePost[], of: (post: LivePost) => number): number =>
  posts.reduce((total, post) => total + of(post), 0);
const mean = (posts: readonly LivePost[], of: (post: LivePost) => number): number | null =>
  posts.length === 0 ? null : sum(posts, of) / posts.length;
const ratio = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : a / b);

const postsOf = (lab: Lab, seed: number, network: NetworkId, variation = BASE): LivePost[] =>
  finishedPosts(lab.play(variation, seed), network);
const withFormat = (posts: readonly LivePost[], ...formats: Format[]): LivePost[] =>
  posts.filter((post) => formats.includes(post.post.format));

const byFollowers = (network: NetworkId) => (lab: Lab, seed: number) => {
  const value = mean(postsOf(lab, seed, network), engagements);
  return value === null ? null : (100 * value) / FOLLOWERS;
};
const byImpressions = (network: NetworkId) => (lab: Lab, seed: number) => {
  const posts = postsOf(lab, seed, network);
  const value = ratio(sum(posts, engagements), sum(posts, impressions));
  return value === null ? null : 100 * value;
};
const reachRate = (network: NetworkId) => (lab: Lab, seed: number) => {
  const value = mean(postsOf(lab, seed, network), reach);
  return value === null ? null : (100 * value) / FOLLOWERS;
};
/** Mean of a count for posts of one format beside those of another. */
const formatRatio =
  (network: NetworkId, of: (post: LivePost) => number, a: readonly Format[], b: readonly Format[]) =>
  (lab: Lab, seed: number) => {
    const posts = postsOf(lab, seed, network, manyFormats(network));
    return ratio(mean(withFormat(posts, ...a), of), mean(withFormat(posts, ...b), of));
  };
const signalRatio = (network: NetworkId, a: Signal, b: Signal) => (lab: Lab, seed: number) => {
  const posts = postsOf(lab, seed, network);
  return ratio(
    sum(posts, (post) => signal(post, a)),
    sum(posts, (post) => signal(post, b)),
  );
};

/** Every format of one network in turn. */
function manyFormats(network: NetworkId): Variation {
  const formats: Readonly<Record<NetworkId, readonly Format[]>> = {
    frame: ['photo', 'carousel', 'video'],
    loopa: ['video', 'carousel'],
    chirp: ['text', 'photo', 'link', 'video'],
    guild: ['photo', 'text', 'document', 'link', 'video', 'poll'],
    commons: ['photo', 'link', 'video', 'text', 'live'],
  };
  return { name: `formats ${network}`, networks: [network], formats: formats[network], perWeek: 7 };
}

/** Every second post has `changed`, the others not; compares the two halves under the same formats. */
function contrast(
  name: string,
  network: NetworkId,
  formats: readonly Format[],
  odd: Partial<Record<'text' | 'picture' | 'settings', string>>,
  even: typeof odd,
): Variation {
  return {
    name,
    networks: [network],
    formats,
    perWeek: 7,
    post: (post, index) => {
      const change = index % 2 === 1 ? odd : even;
      const settings = change.settings === undefined ? '' : `|${change.settings}`;
      return { ...post, text: `${post.text}${change.text ?? ''}${settings}`, picture: change.picture ?? post.picture };
    },
  };
}
const contrastRatio = (variation: Variation, network: NetworkId, of: (post: LivePost) => number) => (lab: Lab, seed: number) => {
  const posts = postsOf(lab, seed, network, variation);
  const isOdd = (post: LivePost): boolean => Number(post.id.split('-')[1]) % 2 === 1;
  return ratio(
    mean(posts.filter(isOdd), of),
    mean(
      posts.filter((post) => !isOdd(post)),
      of,
    ),
  );
};
const percentMore = (measure: (lab: Lab, seed: number) => number | null) => (lab: Lab, seed: number) => {
  const value = measure(lab, seed);
  return value === null ? null : 100 * (value - 1);
};

const FACES = contrast('faces', 'frame', ['photo'], { picture: 'face' }, { picture: 'thing' });
const QUESTIONS = contrast('questions', 'commons', ['photo'], { text: '?' }, {});
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
const LINKS: Variation = { name: 'links', perWeek: 7, post: (post) => ({ ...post, link: 'home' }) };
const CHIRPS: Variation = { name: 'chirps', networks: ['chirp'], perWeek: 14, formats: ['text', 'photo'] };

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

const rows = (fact: string, list: readonly Omit<Row, 'fact'>[]): Row[] => list.map((row) => ({ fact, ...row }));

const ENGAGEMENT: readonly Row[] = [
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

const REACH: readonly Row[] = [
  ...rows('R01', [
    { what: 'Frame', definition: 'reach / followers, per post', unit: '%', band: about(3.5), measure: reachRate('frame') },
    { what: 'Commons', definition: 'reach / followers, per post', unit: '%', band: about(1.65), measure: reachRate('commons') },
  ]),
  ...rows('R03', [
    {
      what: 'Frame: reach of video to photo',
      definition: 'mean reach by format',
      unit: '×',
      band: about(2.25),
      measure: formatRatio('frame', reach, ['video'], ['photo']),
    },
    {
      what: 'Frame: reach of video to carousel',
      definition: 'mean reach by format',
      unit: '×',
      band: about(1.36),
      measure: formatRatio('frame', reach, ['video'], ['carousel']),
    },
    {
      what: 'Frame: engagement of carousel to photo',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(1.92),
      measure: formatRatio('frame', engagements, ['carousel'], ['photo']),
    },
    {
      what: 'Frame: engagement of video to photo',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(1.71),
      measure: formatRatio('frame', engagements, ['video'], ['photo']),
    },
  ]),
  ...rows('R04', [
    {
      what: 'Frame: carousels and video to photo',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(1.44),
      measure: formatRatio('frame', engagements, ['carousel', 'video'], ['photo']),
    },
    {
      what: 'Commons: live to photo',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(6),
      measure: formatRatio('commons', engagements, ['live'], ['photo']),
    },
    {
      what: 'Commons: live to link',
      definition: 'mean engagements by format',
      unit: '×',
      band: about(4),
      measure: formatRatio('commons', engagements, ['live'], ['link']),
    },
  ]),
  ...rows('R05', [
    {
      what: 'Guild: document to photo',
      definition: 'mean impressions by format',
      unit: '×',
      band: about(1.97),
      measure: formatRatio('guild', impressions, ['document'], ['photo']),
    },
    {
      what: 'Guild: video to photo',
      definition: 'mean impressions by format',
      unit: '×',
      band: about(0.956),
      measure: formatRatio('guild', impressions, ['video'], ['photo']),
    },
    {
      what: 'Guild: text to photo',
      definition: 'mean impressions by format',
      unit: '×',
      band: about(0.838),
      measure: formatRatio('guild', impressions, ['text'], ['photo']),
    },
  ]),
  ...rows('R06', [
    {
      what: 'Guild: poll to photo',
      definition: 'mean reach by format',
      unit: '×',
      band: about(1.84),
      measure: formatRatio('guild', reach, ['poll'], ['photo']),
    },
    {
      what: 'Guild: document to photo',
      definition: 'mean reach by format',
      unit: '×',
      band: about(1.21),
      measure: formatRatio('guild', reach, ['document'], ['photo']),
    },
    {
      what: 'Guild: link to photo',
      definition: 'mean reach by format',
      unit: '×',
      band: about(0.647),
      measure: formatRatio('guild', reach, ['link'], ['photo']),
    },
  ]),
  ...rows('R07', [
    {
      what: 'Chirp: text to photo',
      definition: 'mean engagement per follower by format',
      unit: '×',
      band: about(2),
      measure: formatRatio('chirp', engagements, ['text'], ['photo']),
    },
    {
      what: 'Chirp: video to photo',
      definition: 'mean engagement per follower by format',
      unit: '×',
      band: about(1.25),
      measure: formatRatio('chirp', engagements, ['video'], ['photo']),
    },
    {
      what: 'Chirp: link to text',
      definition: 'mean engagement per follower by format',
      unit: '×',
      band: [0, 0.31],
      measure: formatRatio('chirp', engagements, ['link'], ['text']),
    },
  ]),
];

/** Seconds after the post of every impression or share, from the run's hourly series or its list of shares. */
function shareAges(run: State): number[] {
  return run.shares.filter(({ post }) => post.post.network === 'chirp').map(({ post, at }) => at - post.publishedAt);
}
const shareWithin = (seconds: number) => (lab: Lab, seed: number) => {
  const ages = shareAges(lab.play(CHIRPS, seed));
  return ages.length === 0 ? null : (100 * ages.filter((age) => age <= seconds).length) / ages.length;
};

const LIFETIME: readonly Row[] = [
  ...rows('L01', [
    {
      what: 'Chirp: half-life of impressions',
      definition: 'minutes until half of a post’s impressions, over all posts',
      unit: 'min',
      band: about(80),
      measure: chirpHalfLife,
    },
    {
      what: 'Chirp: dead after a day',
      definition: 'posts whose impressions per hour after 24 h are under 2 % of those of the first hour',
      unit: '%',
      band: [71, 100],
      measure: chirpDead,
    },
  ]),
  ...rows('L03', [
    {
      what: 'Chirp: shares within 5 minutes',
      definition: 'share of reshares by delay after the post',
      unit: '%',
      band: about(18.8),
      measure: shareWithin(300),
    },
    {
      what: 'Chirp: shares within the hour',
      definition: 'share of reshares by delay after the post',
      unit: '%',
      band: about(54.3),
      measure: shareWithin(3600),
    },
    {
      what: 'Chirp: shares within a day',
      definition: 'share of reshares by delay after the post',
      unit: '%',
      band: [58.6, 97.6],
      measure: shareWithin(86_400),
    },
  ]),
];

function chirpViews(lab: Lab, seed: number): number[] {
  const totals = new Array<number>(49 * 4).fill(0);
  for (const post of postsOf(lab, seed, 'chirp', CHIRPS))
    post.viewsByQuarter.forEach((views, i) => (totals[i] = (totals[i] ?? 0) + views));
  return totals;
}
function chirpHalfLife(lab: Lab, seed: number): number | null {
  const views = chirpViews(lab, seed);
  const half = views.reduce((a, b) => a + b, 0) / 2;
  if (half === 0) return null;
  let so = 0;
  for (let i = 0; i < views.length; i++) {
    const here = views[i] ?? 0;
    if (so + here >= half) return 15 * (i + (half - so) / here);
    so += here;
  }
  return null;
}
function chirpDead(lab: Lab, seed: number): number | null {
  const posts = postsOf(lab, seed, 'chirp', CHIRPS).filter((post) => post.viewsByQuarter.slice(0, 4).some((views) => views > 0));
  const perHour = (post: LivePost, from: number, to: number): number =>
    post.viewsByQuarter.slice(from * 4, to * 4).reduce((a, b) => a + b, 0) / (to - from);
  const dead = posts.filter((post) => perHour(post, 24, 48) < 0.02 * perHour(post, 0, 1));
  return posts.length === 0 ? null : (100 * dead.length) / posts.length;
}

const POSTING: readonly Row[] = [
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
  ...rows('C07', [
    {
      what: 'Frame: likes of photos with faces',
      definition: 'more likes per impression than without',
      unit: '%',
      band: about(38),
      measure: percentMore(contrastRate(FACES, 'frame', 'like')),
    },
    {
      what: 'Frame: comments of photos with faces',
      definition: 'more comments per impression than without',
      unit: '%',
      band: about(32),
      measure: percentMore(contrastRate(FACES, 'frame', 'comment')),
    },
  ]),
  ...rows('C08', [
    {
      what: 'Commons: comments on questions',
      definition: 'more comments per impression than on other posts',
      unit: '%',
      band: about(100),
      measure: percentMore(contrastRate(QUESTIONS, 'commons', 'comment')),
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

function dilution(name: Signal) {
  return (lab: Lab, seed: number): number | null =>
    ratio(
      mean(postsOf(lab, seed, 'commons', TWO_A_DAY), (post) => signal(post, name)),
      mean(postsOf(lab, seed, 'commons', ONE_A_DAY), (post) => signal(post, name)),
    );
}

/** Ratio of a signal's rate per impression between the changed and the other posts. */
function contrastRate(variation: Variation, network: NetworkId, name: Signal) {
  return (lab: Lab, seed: number): number | null => {
    const posts = postsOf(lab, seed, network, variation);
    const isOdd = (post: LivePost): boolean => Number(post.id.split('-')[1]) % 2 === 1;
    const rate = (some: readonly LivePost[]): number | null =>
      ratio(
        sum(some, (post) => signal(post, name)),
        sum(some, impressions),
      );
    return ratio(rate(posts.filter(isOdd)), rate(posts.filter((post) => !isOdd(post))));
  };
}

const AUDIENCE: readonly Row[] = [
  ...rows('A01', [
    {
      what: 'Comments written by the top 1 %',
      definition: 'share of all contributions expected of a member (sessions × talkativeness)',
      unit: '%',
      band: about(74.7),
      measure: contribution(0, 0.01),
    },
    {
      what: 'Comments written by the next 9 %',
      definition: 'the same',
      unit: '%',
      band: about(24),
      measure: contribution(0.01, 0.1),
    },
  ]),
  ...rows('A02', [
    {
      what: 'Posts written by the top 10 % on Chirp',
      definition: 'share of contributions of Chirp’s users',
      unit: '%',
      band: [60, 100],
      measure: contribution(0, 0.1),
    },
  ]),
  ...rows('A03', [
    { what: 'Follows per member', definition: 'edges / members', unit: 'count', band: about(35.25), measure: meanFollows },
    {
      what: 'Average path',
      definition: 'steps between two members, along follows',
      unit: 'count',
      band: about(4.1),
      measure: meanPath,
    },
  ]),
  ...rows('A04', [
    {
      what: 'In-degrees',
      definition: 'tail exponent, maximum likelihood over the top 2 %',
      unit: '',
      band: about(2.841),
      measure: inExponent,
    },
    {
      what: 'Out-degrees',
      definition: 'tail exponent, maximum likelihood over the top 2 %',
      unit: '',
      band: about(2.941),
      measure: outExponent,
    },
  ]),
  ...rows('A07', [
    {
      what: 'Cascades die near the root',
      definition: 'share of all shares at depth 1',
      unit: '%',
      band: [75, 100],
      measure: firstHandShares,
    },
  ]),
  ...rows('A10', [
    {
      what: 'Sunday begins later',
      definition: 'hours between the times at which a tenth of a Sunday’s and of a working day’s sessions since 4:00 have begun',
      unit: 'h',
      band: [1, 2.5],
      measure: sundayLag,
    },
  ]),
  ...rows('A11', [
    {
      what: 'Chirp: followers who leave in 51 days',
      definition: 'share of the followers of day one',
      unit: '%',
      band: about(12.28),
      measure: leavers,
    },
  ]),
  ...rows('A14', [
    {
      what: 'Loopa: growth of followers',
      definition: 'over 8 weeks, carried on for a year without compounding',
      unit: '%',
      band: [150, 1000],
      measure: growth('loopa'),
    },
    {
      what: 'Frame: growth of followers',
      definition: 'the same; mid single digits',
      unit: '%',
      band: [2, 9],
      measure: growth('frame'),
    },
    {
      what: 'Guild: growth of followers',
      definition: 'the same; double digits',
      unit: '%',
      band: [10, 99],
      measure: growth('guild'),
    },
    { what: 'Commons: growth of followers', definition: 'the same; flat', unit: '%', band: [-5, 5], measure: growth('commons') },
    { what: 'Chirp: growth of followers', definition: 'the same; flat', unit: '%', band: [-5, 5], measure: growth('chirp') },
  ]),
];

function growth(network: NetworkId) {
  return (lab: Lab, seed: number): number => {
    const run = lab.play(BASE, seed);
    return 100 * ((run.followers[NETWORKS.indexOf(network)] ?? 0) / FOLLOWERS - 1) * (52 / (run.hour / 168));
  };
}

function leavers(lab: Lab, seed: number): number {
  const run = lab.play(BASE, seed);
  const days = run.accountDays.filter((day) => NETWORKS[day.network] === 'chirp' && day.day < 51);
  return (
    (100 * days.reduce((all, day) => all + day.lostDrift + day.lostPromotion + day.lostWeary + day.lostAnger, 0)) / FOLLOWERS
  );
}

function contribution(from: number, to: number) {
  return (lab: Lab, seed: number): number => {
    const { members } = lab.play(BASE, seed);
    const expected = Float64Array.from(
      { length: members.count },
      (_, m) => (members.rate[m] ?? 0) * (LEVELS[members.talk[m] ?? 0] ?? 0),
    )
      .sort()
      .reverse();
    const all = expected.reduce((a, b) => a + b, 0);
    return (
      (100 * expected.slice(Math.round(from * members.count), Math.round(to * members.count)).reduce((a, b) => a + b, 0)) / all
    );
  };
}

function meanFollows(lab: Lab, seed: number): number {
  const { graph, members } = lab.play(BASE, seed);
  return graph.followers.length / members.count;
}

function meanPath(lab: Lab, seed: number): number {
  const { graph, members } = lab.play(BASE, seed);
  let steps = 0;
  let pairs = 0;
  for (let source = 17; source < members.count; source += Math.floor(members.count / 12)) {
    const distance = new Int16Array(members.count).fill(-1);
    distance[source] = 0;
    const queue = [source];
    for (const m of queue) {
      for (let e = graph.start[m] ?? 0; e < (graph.start[m + 1] ?? 0); e++) {
        const next = graph.followers[e] ?? 0;
        if (distance[next] !== -1) continue;
        distance[next] = (distance[m] ?? 0) + 1;
        steps += distance[next];
        pairs++;
        queue.push(next);
      }
    }
  }
  return steps / pairs;
}

function inExponent(lab: Lab, seed: number): number {
  const { graph, members } = lab.play(BASE, seed);
  return tailExponent(Array.from({ length: members.count }, (_, m) => (graph.start[m + 1] ?? 0) - (graph.start[m] ?? 0)));
}
function outExponent(lab: Lab, seed: number): number {
  const { graph, members } = lab.play(BASE, seed);
  const degrees = new Array<number>(members.count).fill(0);
  for (const follower of graph.followers) degrees[follower] = (degrees[follower] ?? 0) + 1;
  return tailExponent(degrees);
}
/** Hill’s estimator: 1 + n / Σ ln(x / x₀). */
function tailExponent(degrees: readonly number[]): number {
  const sorted = [...degrees].sort((a, b) => b - a).slice(0, Math.round(degrees.length * 0.02));
  const least = (sorted[sorted.length - 1] ?? 1) - 0.5;
  return 1 + sorted.length / sorted.reduce((total, degree) => total + Math.log(degree / least), 0);
}

function firstHandShares(lab: Lab, seed: number): number | null {
  const { shares } = lab.play(BASE, seed);
  return shares.length === 0 ? null : (100 * shares.filter(({ depth }) => depth === 1).length) / shares.length;
}

function sundayLag(lab: Lab, seed: number): number {
  const { sessions, members } = lab.play(BASE, seed);
  const onset = (day: number): number => {
    const hours = new Array<number>(20).fill(0);
    for (let m = 0; m < members.count; m += 7) {
      const clock = sessions.clocks[members.segment[m] ?? 0];
      clock?.forEach((second) => {
        const hour = second / 3600 + (members.shift[m] ?? 0) / 4 - day * 24 - 4;
        if (hour >= 0 && hour < 20) hours[Math.floor(hour)] = (hours[Math.floor(hour)] ?? 0) + (members.rate[m] ?? 0);
      });
    }
    const tenth = hours.reduce((a, b) => a + b, 0) / 10;
    let so = 0;
    for (let i = 0; i < hours.length; i++) {
      const here = hours[i] ?? 0;
      if (so + here >= tenth) return i + (tenth - so) / here;
      so += here;
    }
    return 0;
  };
  return onset(6) - (onset(1) + onset(2) + onset(3)) / 3;
}

const FUNNEL: readonly Row[] = [
  ...rows('F01', [
    {
      what: 'Buyers among visitors from Commons',
      definition: 'purchases at a visit / visits',
      unit: '%',
      band: about(1.5),
      measure: conversion('commons'),
    },
    {
      what: 'Buyers among visitors from Frame',
      definition: 'purchases at a visit / visits',
      unit: '%',
      band: about(0.8),
      measure: conversion('frame'),
    },
  ]),
  ...rows('F02', [
    {
      what: 'Orders per visit, organic',
      definition: 'purchases at a visit / visits, all networks',
      unit: '%',
      band: [0.5, 1],
      measure: conversion(null),
    },
  ]),
  ...rows('F03', [
    {
      what: 'Orders per visit at weekends',
      definition: 'rate on Saturday and Sunday beside other days',
      unit: '×',
      band: about(1.31),
      measure: weekendConversion,
    },
    {
      what: 'Visits at weekends',
      definition: 'visits a day on Saturday and Sunday beside other days, posts spread evenly',
      unit: '×',
      band: about(1.25),
      measure: weekendVisits,
    },
  ]),
  ...rows('F04', [
    {
      what: 'E-mail addresses per visit',
      definition: 'addresses left / visits of a page that asks',
      unit: '%',
      band: [0.8, 6.5],
      measure: optIns,
    },
  ]),
];

function conversion(network: NetworkId | null) {
  return (lab: Lab, seed: number): number | null => {
    const { visitLog } = lab.play(LINKS, seed);
    const visits = visitLog.filter(({ post }) => network === null || post.post.network === network);
    return visits.length < 30 ? null : (100 * visits.filter(({ bought }) => bought).length) / visits.length;
  };
}
const isWeekend = (hour: number): boolean => Math.floor(hour / 24) % 7 >= 5;
function weekendConversion(lab: Lab, seed: number): number | null {
  const { visitLog } = lab.play(LINKS, seed);
  const rate = (some: typeof visitLog): number | null => ratio(some.filter(({ bought }) => bought).length, some.length);
  return ratio(rate(visitLog.filter(({ hour }) => isWeekend(hour))), rate(visitLog.filter(({ hour }) => !isWeekend(hour))));
}
function weekendVisits(lab: Lab, seed: number): number | null {
  const { visitLog } = lab.play(LINKS, seed);
  const some = visitLog.filter(({ post }) => post.post.network === 'frame' || post.post.network === 'commons');
  const weekend = some.filter(({ hour }) => isWeekend(hour)).length / 2;
  return ratio(weekend, (some.length - 2 * weekend) / 5);
}
function optIns(lab: Lab, seed: number): number | null {
  const run = lab.play(LINKS, seed);
  return run.visitLog.length === 0 ? null : (100 * run.optIns) / run.visitLog.length;
}

/** All rows, in the order of the table. */
export const ROWS: readonly Row[] = [...ENGAGEMENT, ...REACH, ...LIFETIME, ...POSTING, ...AUDIENCE, ...FUNNEL];
