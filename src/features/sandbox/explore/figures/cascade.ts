import type { Figure } from '../figure.ts';
import { NETWORK_DIAL, networkOf, ordinaryPost, ownPosts, playTown, reachOf, schedule, sumOf } from '../town.ts';

const MEMBERS = 12_000;
const LUCKS = 16;
const AT = 2 * 24 + 18;
const FEELINGS: Readonly<Record<string, string>> = {
  flat: 'arousal=0.05,valence=0,usefulness=0.2',
  ordinary: 'arousal=0.35',
  stirring: 'arousal=0.95,valence=0.6,usefulness=0.6,promotion=0.02,hook=0.8',
};

/** Who passed a post on to whom, sixteen times, with nothing changed but luck. */
export const CASCADE: Figure = {
  id: 'cascade',
  dials: [NETWORK_DIAL, { id: 'feeling', options: Object.keys(FEELINGS), start: 'stirring' }],
  play: ({ network: name, feeling }, tell) => {
    const network = networkOf(name);
    const post = ordinaryPost(network, 0, FEELINGS[feeling ?? '']);
    const trees = Array.from({ length: LUCKS }, (_, luck) => {
      const run = playTown({ members: MEMBERS, hours: AT + 72, seed: 1, luck: luck + 1, actions: [schedule('post', post, AT)] });
      tell((luck + 1) / LUCKS);
      const places = new Map(run.shares.map(({ sharer }, i) => [sharer, i]));
      return { parents: run.shares.map(({ parent }) => places.get(parent) ?? -1), reach: sumOf(ownPosts(run), reachOf) };
    });
    return { kind: 'trees', trees: trees.sort((a, b) => b.parents.length - a.parents.length || b.reach - a.reach) };
  },
};
