import { NETWORK_RULES } from '../networks.ts';
import { weekOf } from '../plan.ts';
import { type Finding, idsOf, type Judge, on, PARTS, usedNetworks, weeksIn } from './finding.ts';

/** Points lost when the account with the most followers gets nothing. */
const SILENT_MAIN = 6;

/** How often: each network that is used, week by week, and those that are left alone. */
export const judgeCadence: Judge = (look) => [...judgeWeeks(look), ...judgeSilence(look)];

const judgeWeeks: Judge = (look) => {
  const used = usedNetworks(look);
  const share = PARTS.cadence / Math.max(1, used.length * look.weeks);
  return used.flatMap(({ id: network }) =>
    weeksIn(look).flatMap((week): Finding[] => {
      const slots = on(look.slots, network).filter(({ at }) => weekOf(at) === week);
      const { perWeek, perWeekSource: source } = NETWORK_RULES[network];
      const [least, most] = perWeek;
      const count = slots.length;
      const about = { part: 'cadence', slots: idsOf(slots), network, week, figures: { count, least, most } } as const;
      if (count < least) return [{ ...about, rule: 'too-few', lost: (share * (least - count)) / least, source: 'house' }];
      return count > most ? [{ ...about, rule: 'too-many', lost: share * Math.min(1, (count - most) / most), source }] : [];
    }),
  );
};

const judgeSilence: Judge = ({ client, slots }) => {
  const most = Math.max(...client.networks.map(({ followers }) => followers));
  return client.networks
    .filter(({ id }) => on(slots, id).length === 0)
    .map(({ id: network, followers }): Finding => {
      const isMain = followers === most;
      return {
        rule: isMain ? 'main-silent' : 'left-out',
        part: 'cadence',
        slots: [],
        lost: isMain ? SILENT_MAIN : 0,
        network,
        figures: { followers },
        source: 'house',
      };
    });
};
