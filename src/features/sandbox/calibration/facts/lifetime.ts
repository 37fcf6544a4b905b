/** How long a post lives, and how soon it is passed on. */
import type { LivePost } from '#simulation/feed/live-post.ts';
import type { State } from '#simulation/state.ts';
import type { Lab, Variation } from '../lab.ts';
import { about, postsOf, type Row, rows } from './measure.ts';

const CHIRPS: Variation = { name: 'chirps', networks: ['chirp'], perWeek: 14, formats: ['text', 'photo'] };

/** Seconds after the post of every impression or share, from the run's hourly series or its list of shares. */
function shareAges(run: State): number[] {
  return run.shares.filter(({ post }) => post.post.network === 'chirp').map(({ post, at }) => at - post.publishedAt);
}
const shareWithin = (seconds: number) => (lab: Lab, seed: number) => {
  const ages = shareAges(lab.play(CHIRPS, seed));
  return ages.length === 0 ? null : (100 * ages.filter((age) => age <= seconds).length) / ages.length;
};

export const LIFETIME: readonly Row[] = [
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
