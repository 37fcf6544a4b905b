import { HOURS_A_WEEK, type SimHour } from '#simulation/vocabulary.ts';
import type { PlanClient, PlanDate } from '../plan-client.ts';
import { type Finding, idsOf, type Judge, type Look, PARTS } from './finding.ts';

/** A date wants something in the week before it, or while it lasts. */
const BEFORE_HOURS = HOURS_A_WEEK;
const LOST_AROUND = 2;

/** Dates that a post at this hour can take up. */
export const datesFor = ({ dates }: Pick<PlanClient, 'dates'>, at: SimHour): PlanDate[] =>
  dates.filter(({ from, to }) => at >= from - BEFORE_HOURS && at < to);

/** The dates that fall into the plan. */
export const datesIn = ({ client, weeks }: Pick<Look, 'client' | 'weeks'>): PlanDate[] =>
  client.dates.filter(({ from }) => from < weeks * HOURS_A_WEEK);

/** Dates that matter: theirs want a post, the others no advertising. */
export const judgeDates: Judge = (look) => {
  const theirs = datesIn(look).filter(({ isTheirs }) => isTheirs);
  return datesIn(look).flatMap(({ id: date, from, to, isTheirs }): Finding[] => {
    const about = { part: 'dates', date, source: 'house' } as const;
    if (isTheirs) {
      const isMet = look.slots.some((slot) => slot.date === date && datesFor(look.client, slot.at).some(({ id }) => id === date));
      return isMet ? [] : [{ ...about, rule: 'date-missed', slots: [], lost: PARTS.dates / theirs.length }];
    }
    const joining = look.slots.filter(({ at, aim, date: own }) => own === date || (aim === 'sell' && at >= from && at < to));
    return joining.length === 0 ? [] : [{ ...about, rule: 'date-around', slots: idsOf(joining), lost: LOST_AROUND }];
  });
};
