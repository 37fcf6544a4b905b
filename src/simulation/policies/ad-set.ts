/** One ad set, as the careful players start it. */
import type { Action, AdSet, Post } from '../actions.ts';
import type { LandingPage } from '../scenario.ts';
import { HOURS_A_WEEK, type NetworkId } from '../vocabulary.ts';
import type { Now } from './policy.ts';
import { type PlayText, postOf } from './plays.ts';

export type Buy = {
  readonly name: string;
  readonly network: NetworkId;
  readonly objective: AdSet['objective'];
  readonly page: LandingPage | undefined;
  readonly texts: readonly PlayText[];
  readonly euroPerDay: number;
};

/** Starts an ad set for all that are on the network, from now to the end of the run. */
export function startAds({ state, nameOf }: Now, { name, network, objective, page, texts, euroPerDay }: Buy): Action {
  const adSet: AdSet = {
    id: nameOf(name),
    network,
    objective,
    audience: { topics: [], kind: 'broad', excludesBuyers: false },
    euroPerDay,
    bidEuro: null,
    from: state.hour,
    to: state.scenario.weeks * HOURS_A_WEEK,
    hours: [],
  };
  const ads = texts.map((text, i) => ({ id: `${nameOf(name)}-${String(i)}`, adSet: adSet.id, post: linkTo(postOf(text), page) }));
  return { id: nameOf(`start-${name}`), hour: state.hour, kind: 'start-ad-set', adSet, ads };
}

const linkTo = (post: Post, page: LandingPage | undefined): Post =>
  post.link !== null || !page ? post : { ...post, link: page.id, isTagged: true };
