import { HOURS_A_WEEK } from '#simulation/vocabulary.ts';
import { NETWORK_RULES } from '../networks.ts';
import { dayOf } from '../plan.ts';
import { type Finding, idsOf, type Judge, on, usedNetworks } from './finding.ts';

/** Days without a post that are still all right. */
const QUIET_DAYS = 3;
const LOST = { gap: 5, close: 3, moment: 1 } as const;

/** Gaps, and posts that take people from each other. */
export const judgeRhythm: Judge = (look) => [...findGaps(look), ...findClose(look), ...findMoments(look)];

const findGaps: Judge = ({ slots, weeks }) => {
  if (slots.length === 0) return [];
  const days = [-1, ...new Set(slots.map(({ at }) => dayOf(at))), (weeks * HOURS_A_WEEK) / 24];
  return days.flatMap((day, i): Finding[] => {
    const before = days[i - 1] ?? day;
    const quiet = day - before - 1;
    if (quiet <= QUIET_DAYS) return [];
    const span: [number, number] = [before + 1, day - 1];
    return [{ rule: 'gap', part: 'rhythm', slots: [], lost: LOST.gap, days: span, figures: { days: quiet }, source: 'house' }];
  });
};

const findClose: Judge = (look) =>
  usedNetworks(look).flatMap(({ id: network }) => {
    const { apartHours, apartSource: source } = NETWORK_RULES[network];
    const own = on(look.slots, network);
    return own.flatMap((slot, i): Finding[] => {
      const before = own[i - 1];
      if (!before || slot.at - before.at >= apartHours) return [];
      const figures = { hours: slot.at - before.at, apart: apartHours };
      return [{ rule: 'too-close', part: 'rhythm', slots: idsOf([before, slot]), lost: LOST.close, network, figures, source }];
    });
  });

/** Different networks in the same hour: whoever answers comments has to be in two places. */
const findMoments: Judge = ({ slots }) => {
  const hours = [...new Set(slots.map(({ at }) => at))];
  return hours.flatMap((hour): Finding[] => {
    const same = slots.filter(({ at }) => at === hour);
    const networks = new Set(same.map(({ network }) => network)).size;
    if (networks < 2) return [];
    const figures = { count: networks };
    return [{ rule: 'same-moment', part: 'rhythm', slots: idsOf(same), lost: LOST.moment, figures, source: 'house' }];
  });
};
