/**
 * The client's money for advertising: what ads, influencers' fees and prizes have taken of it, and what is left. The ad
 * accounts run on the client's card with a spending limit, so that ads stop when it is used up, in the middle of an hour.
 */
import type { Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
import { MICROS } from './ads-state.ts';

/** In euros, for the whole run. */
export const mediaEuro = ({ weeks, team }: Pick<Scenario, 'weeks' | 'team'>): number => weeks * team.adBudgetPerWeek;

/** What all ads have cost up to the end of the last hour, in euros. */
export const adSpendEuro = ({ ads: { sets } }: State): number =>
  sets.reduce((sum, set) => sum + set.ads.reduce((all, ad) => all + ad.costMicro, 0), 0) / MICROS;

/** What has been bought with it so far, in euros: ads, fees and prizes. */
export const boughtEuro = (state: State): number => adSpendEuro(state) + state.influencers.feesEuro + state.contests.prizesEuro;

/** What ads may still cost, in millionths of a euro; less than nothing when fees and prizes took more than there was. */
export const leftMicro = (state: State): number => Math.round((mediaEuro(state.scenario) - boughtEuro(state)) * MICROS);
