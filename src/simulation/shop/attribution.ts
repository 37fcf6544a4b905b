import type { SimHour } from '../vocabulary.ts';
import type { Members } from '../world/members.ts';

type LastTouched = Pick<Members, 'lastClick' | 'lastClickAt' | 'lastView' | 'lastViewAt'>;

export const Attribution = { Nothing: 0, View: 1, Click: 2 } as const;

/** Default windows of the big networks' ads managers (D08): seven days after a click, one day after a view. */
const CLICK_HOURS = 168;
const VIEW_HOURS = 24;

/** What a platform's report would credit with an order of member `m` at an hour: the last click, else the last view. */
export function attribute(members: LastTouched, m: number, hour: SimHour): { by: number; number: number } {
  if (members.lastClick[m] && hour - (members.lastClickAt[m] ?? 0) <= CLICK_HOURS)
    return { by: Attribution.Click, number: (members.lastClick[m] ?? 1) - 1 };
  if (members.lastView[m] && hour - (members.lastViewAt[m] ?? 0) <= VIEW_HOURS)
    return { by: Attribution.View, number: (members.lastView[m] ?? 1) - 1 };
  return { by: Attribution.Nothing, number: -1 };
}
