import type { Pillar, Scenario } from '#simulation/scenario.ts';
import type { Trend } from '../../views/market.ts';

/** The client's pillars that are about what a trend is about. Whether to join is another question. */
export const pillarsFor = ({ topics }: Pick<Trend, 'topics'>, { pillars }: Pick<Scenario, 'pillars'>): Pillar[] =>
  pillars.filter(({ topic }) => topics.includes(topic));
