import { hoursFor, type PlanClient } from '../plan-client.ts';
import { type Slot, weekOf } from '../plan.ts';
import { type Finding, idsOf, type Judge, PARTS, weeksIn } from './finding.ts';

/** Share of the week that making posts may take: answering people and looking at figures need the rest. */
export const ROOM = 0.75;
/** Share of a week's points lost when nothing is left for answering. */
const NO_ROOM = 0.4;

/** Hours of making a week's posts. */
export const hoursInWeek = (client: PlanClient, slots: readonly Slot[], week: number): number =>
  slots.filter(({ at }) => weekOf(at) === week).reduce((sum, { network, format }) => sum + hoursFor(client, network, format), 0);

/** Whether the team can make it. */
export const judgeWork: Judge = (look) => {
  const { client, slots } = look;
  const share = PARTS.work / look.weeks;
  return weeksIn(look).flatMap((week): Finding[] => {
    const hours = hoursInWeek(client, slots, week);
    const own = slots.filter(({ at }) => weekOf(at) === week);
    const figures = { hours, whole: client.hoursPerWeek, room: ROOM * client.hoursPerWeek };
    const about = { part: 'work', slots: idsOf(own), week, figures, source: 'house' } as const;
    if (hours > client.hoursPerWeek) return [{ ...about, rule: 'over-hours', lost: share }];
    return hours > figures.room ? [{ ...about, rule: 'no-room', lost: share * NO_ROOM }] : [];
  });
};
