import type { Figure } from '../figure.ts';
import { NETWORK_DIAL, networkOf, ordinaryPost, ownPosts, playTown, reachOf, schedule, spreadOf, sumOf } from '../town.ts';
import { NETWORKS } from '#simulation/vocabulary.ts';

const MEMBERS = 2400;
const FOLLOWERS = MEMBERS / 4;
const LUCKS = 4;
const WEEKS = 6;
const PER_WEEK = [1, 2, 3, 5, 7, 10, 14, 21] as const;
const POSTS: Readonly<Record<string, string>> = {
  ordinary: '',
  useful: 'usefulness=0.75,personality=0.6,promotion=0.1',
  selling: 'promotion=0.85,usefulness=0.15,personality=0.1',
};

/** What each post reaches, and what becomes of the followers, by how often the brand posts. */
export const FREQUENCY: Figure = {
  id: 'frequency',
  dials: [NETWORK_DIAL, { id: 'posts', options: Object.keys(POSTS), start: 'ordinary' }],
  play: ({ network: name, posts }, tell) => {
    const network = networkOf(name);
    const qualities = POSTS[posts ?? ''] ?? '';
    const results = PER_WEEK.map((perWeek, i) => {
      const actions = Array.from({ length: perWeek * WEEKS }, (_, n) =>
        schedule(`post ${String(n)}`, ordinaryPost(network, n, qualities), spacedHour(n, perWeek)),
      );
      const runs = Array.from({ length: LUCKS }, (_, seed) =>
        playTown({ members: MEMBERS, hours: WEEKS * 168, seed: seed + 1, actions }),
      );
      tell((i + 1) / PER_WEEK.length);
      const place = NETWORKS.indexOf(network);
      return {
        each: spreadOf(runs.map((run) => (100 * sumOf(ownPosts(run), reachOf)) / actions.length / FOLLOWERS)),
        followers: spreadOf(runs.map((run) => (100 * (run.followers[place] ?? 0)) / FOLLOWERS - 100)),
      };
    });
    return {
      kind: 'columns',
      places: PER_WEEK.map(String),
      panels: [
        { id: 'each', unit: '%', columns: results.map(({ each }) => each) },
        { id: 'followers', unit: '%', columns: results.map(({ followers }) => followers) },
      ],
    };
  },
};

/** Spread over the week, between nine and nine. */
function spacedHour(n: number, perWeek: number): number {
  const days = (n * 7) / perWeek;
  const day = Math.floor(days);
  return day * 24 + 9 + Math.floor((days - day) * 12);
}
