/** What the client's purse for ads still holds, and what is promised of it. */
import type { SimHour } from '#simulation/vocabulary.ts';
import type { AdSetRow, AdsView } from '../../views/ads.ts';

type Span = { readonly euroPerDay: number; readonly from: SimHour; readonly to: SimHour };

/** Days of a week (from 0) that a span touches, from `now` on: a day costs at most its budget, however little of it is used. */
function daysIn({ from, to }: Span, week: number, now: SimHour): number {
  const start = Math.max(from, now, week * 168);
  const end = Math.min(to, (week + 1) * 168);
  return end > start ? Math.ceil(end / 24) - Math.floor(start / 24) : 0;
}

const canSpend = ({ status, isPaused }: AdSetRow): boolean => status !== 'ended' && status !== 'spent' && !isPaused;

/** The most that the sets which run can still spend in a week. */
export function promised({ sets, hour }: Pick<AdsView, 'sets' | 'hour'>, week: number): number {
  return sets.filter(canSpend).reduce((sum, { adSet, euroPerDay, spentTodayEuro }) => {
    const span = { euroPerDay, from: adSet.from, to: adSet.to };
    const days = daysIn(span, week, hour);
    const isToday = Math.floor(hour / 168) === week && adSet.from <= hour;
    return sum + Math.max(0, days * euroPerDay - (isToday && days > 0 ? spentTodayEuro : 0));
  }, 0);
}

/** Money of this week that is neither spent nor promised; below 0 when there is too little. */
export const leftThisWeek = (view: Pick<AdsView, 'sets' | 'hour' | 'purse'>): number =>
  view.purse.perWeek - view.purse.adsThisWeek - promised(view, Math.floor(view.hour / 168));

/** The first week (from 0) in which a new set could overspend, and by how much at most; null when there is none. */
export function firstWeekOver(
  view: Pick<AdsView, 'sets' | 'hour' | 'purse'>,
  added: Span,
): { readonly week: number; readonly euro: number } | null {
  const now = Math.floor(view.hour / 168);
  for (let week = Math.max(now, Math.floor(added.from / 168)); week * 168 < added.to; week++) {
    const spent = week === now ? view.purse.adsThisWeek : 0;
    const euro = spent + promised(view, week) + daysIn(added, week, view.hour) * added.euroPerDay - view.purse.perWeek;
    if (euro > 0.005) return { week, euro };
  }
  return null;
}
