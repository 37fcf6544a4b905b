import { Counter, totalOf } from '#simulation/feed/live-post.ts';
import { SIGNALS } from '#simulation/networks/law.ts';
import type { Figure } from '../figure.ts';
import { NETWORK_DIAL, networkOf, ordinaryPost, ownPosts, playTown, reachOf, schedule, sumOf } from '../town.ts';

const PAIRS = 20;
const AT = 2 * 24 + 12;
const FOLLOWERS = ['200', '500', '1000', '2500'];
const COUNTS = ['1', '5', '20'];
const EVERY_HOURS = 12;
/** A difference that many would call a finding. */
const LIMIT_PERCENT = 20;
const ENGAGEMENTS = (['like', 'comment', 'share', 'send', 'save'] as const).map((name) => SIGNALS.indexOf(name));

/** The same posts twice to the same people, twenty times: how different the two look by luck alone. */
export const LUCK: Figure = {
  id: 'luck',
  dials: [NETWORK_DIAL, { id: 'followers', options: FOLLOWERS, start: '500' }, { id: 'count', options: COUNTS, start: '1' }],
  play: ({ network: name, followers, count }, tell) => {
    const network = networkOf(name);
    const members = Number(followers) * 4;
    const rate = (luck: number): number => {
      const actions = Array.from({ length: Number(count) }, (_, n) =>
        schedule(`post ${String(n)}`, ordinaryPost(network, n), AT + n * EVERY_HOURS),
      );
      const hours = AT + Number(count) * EVERY_HOURS + 48;
      const run = playTown({ members, hours, seed: 1, luck, actions });
      const posts = ownPosts(run);
      const reach = sumOf(posts, reachOf);
      const engaged = sumOf(posts, (post) => ENGAGEMENTS.reduce((sum, i) => sum + totalOf(post, Counter.Signals + i), 0));
      return reach === 0 ? 0 : engaged / reach;
    };
    const values = Array.from({ length: PAIRS }, (_, pair) => {
      const [a, b] = [rate(2 * pair + 1), rate(2 * pair + 2)];
      tell((pair + 1) / PAIRS);
      return a + b === 0 ? 0 : (100 * (b - a)) / ((a + b) / 2);
    });
    return { kind: 'dots', values, limit: LIMIT_PERCENT };
  },
};
