import type { State } from '#simulation/state.ts';
import type { SimHour } from '#simulation/vocabulary.ts';

/** What the ads manager shows. */
export type AdsView = { readonly hour: SimHour };

export const adsOf = ({ hour }: State): AdsView => ({ hour });
