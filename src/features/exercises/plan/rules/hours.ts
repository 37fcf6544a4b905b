import { HOURS_A_WEEK } from '#simulation/vocabulary.ts';
import { networkIn, type PlanClient } from '../plan-client.ts';
import type { Slot } from '../plan.ts';
import { type Finding, idsOf, type Judge, on, PARTS, usedNetworks } from './finding.ts';

/** Below this share of a network's average use an hour counts as asleep. */
const ASLEEP = 0.5;
/** A share of posts in sleeping hours costs this many times itself. */
const ASLEEP_FACTOR = 1.5;
/** So many posts of one network can tell something about hours, if they differ. */
const ENOUGH = 4;
/** What is to go out on the first morning would have to be made the night before. */
const FIRST_HOURS = 8;
const LOST = { oneHour: 2, early: 3, mostEarly: 6 } as const;

/** How much a network is used at the hour of a post, 1 on average. */
export const useAt = (client: PlanClient, { network, at }: Pick<Slot, 'network' | 'at'>): number =>
  networkIn(client, network)?.use[at % HOURS_A_WEEK] ?? 1;

/** When: whether anybody is awake, whether one learns something, whether it can be ready. */
export const judgeHours: Judge = (look) => [...findAsleep(look), ...findOneHour(look), ...findEarly(look)];

const findAsleep: Judge = (look) =>
  usedNetworks(look).flatMap(({ id: network }): Finding[] => {
    const asleep = on(look.slots, network).filter((slot) => useAt(look.client, slot) < ASLEEP);
    if (asleep.length === 0) return [];
    const lost = (PARTS.hours * ASLEEP_FACTOR * asleep.length) / look.slots.length;
    return [
      { rule: 'asleep', part: 'hours', slots: idsOf(asleep), lost, network, figures: { count: asleep.length }, source: 'A10' },
    ];
  });

const findOneHour: Judge = (look) =>
  usedNetworks(look).flatMap(({ id: network }): Finding[] => {
    const own = on(look.slots, network);
    const hours = new Set(own.map(({ at }) => at % 24));
    if (own.length < ENOUGH || hours.size > 1) return [];
    const figures = { hour: [...hours][0] ?? 0, count: own.length };
    return [{ rule: 'one-hour', part: 'hours', slots: idsOf(own), lost: LOST.oneHour, network, figures, source: 'house' }];
  });

/** Posts that can't have been made, or seen by the client, by their hour. */
const findEarly: Judge = ({ client, slots }) => {
  const early = slots.filter((slot) => slot.at < Math.max(FIRST_HOURS, isShown(client, slot) ? client.approvalHours : 0));
  if (early.length === 0) return [];
  const figures = { hours: Math.max(FIRST_HOURS, ...early.map((slot) => (isShown(client, slot) ? client.approvalHours : 0))) };
  const lost = Math.min(LOST.mostEarly, LOST.early * early.length);
  return [{ rule: 'too-early', part: 'hours', slots: idsOf(early), lost, figures, source: 'house' }];
};

/** Whether the client wants to see it before it goes out. */
const isShown = ({ approves }: PlanClient, { aim }: Slot): boolean =>
  approves === 'everything' || (approves === 'promotion' && aim === 'sell');
