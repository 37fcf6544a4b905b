/** How the careful players spend the client's money for ads. */
import type { Action } from '../actions.ts';
import { startAds } from './ad-set.ts';
import { buyForAims } from './aims.ts';
import { networksOf, type Now, textsFor } from './policy.ts';

/** Share of the ad budget that is spent by the book. */
const SPENT = 0.5;
const STARTS_AT = 34;

/** Ad sets from the second day to the end: one by the book, and by the expert one for each kind of goal in the brief. */
export function advertise(now: Now, who: 'textbook' | 'expert'): Action[] {
  const { state } = now;
  if (state.hour !== STARTS_AT || state.scenario.team.adBudgetPerWeek === 0) return [];
  return who === 'expert' ? buyForAims(now) : byTheBook(now);
}

function byTheBook(now: Now): Action[] {
  const { scenario } = now.state;
  const [network] = networksOf(scenario);
  if (network === undefined) return [];
  const texts = textsFor(now, network, ['textbook']).slice(0, 1);
  const euroPerDay = (SPENT * scenario.team.adBudgetPerWeek) / 7;
  return [startAds(now, { name: 'ads', network, objective: 'traffic', page: scenario.pages[0], texts, euroPerDay })];
}
