import { REFERENCE } from '../../calibration/reference-brand.ts';
import type { Figure } from '../figure.ts';
import { NETWORK_DIAL, networkOf, ordinaryPost, ownPosts, playTown, reachOf, schedule, spreadOf } from '../town.ts';

const MEMBERS = 2400;
const LUCKS = 8;
/** Wednesday. */
const DAY = 2;
const HOURS = Array.from({ length: 12 }, (_, i) => i * 2);
const PEOPLE = ['everybody', ...REFERENCE.segments.map(({ id }) => id)];

/** Reach of one post by the hour at which it goes out, by who the audience is. */
export const HOUR: Figure = {
  id: 'hour',
  dials: [NETWORK_DIAL, { id: 'people', options: PEOPLE, start: 'everybody' }],
  play: ({ network: name, people }, tell) => {
    const network = networkOf(name);
    const segments = REFERENCE.segments.filter(({ id }) => people === 'everybody' || id === people);
    const total = segments.reduce((sum, { share }) => sum + share, 0);
    const scenario = { ...REFERENCE, segments: segments.map((one) => ({ ...one, share: one.share / total })) };
    const columns = HOURS.map((hour, i) => {
      const at = DAY * 24 + hour;
      const reach = Array.from({ length: LUCKS }, (_, seed) => {
        const actions = [schedule('post', ordinaryPost(network, 0), at)];
        const run = playTown({ members: MEMBERS, hours: at + 48, seed: seed + 1, scenario, actions });
        return (100 * ownPosts(run).reduce((sum, post) => sum + reachOf(post), 0)) / (MEMBERS / 4);
      });
      tell((i + 1) / HOURS.length);
      return spreadOf(reach);
    });
    return { kind: 'columns', places: HOURS.map(String), panels: [{ id: 'reach', unit: '%', columns }] };
  },
};
