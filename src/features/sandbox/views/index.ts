/**
 * What the screens show: plain data made from the state, in the worker. A screen never sees the state itself, so what is
 * hidden from the learner stays there, and what crosses to the page is small.
 */
import type { State } from '#simulation/state.ts';
import { type Now, nowOf } from './now.ts';
import { type PostsView, postsOf } from './posts.ts';
import { type InboxView, inboxView } from './inbox.ts';
import { type MarketView, marketOf } from './market.ts';
import { type ClientView, clientOf } from './client.ts';
import { type AdsView, adsOf } from './ads.ts';
import { type Tried, triedOf } from './tried.ts';
import { type InsightsView, insightsOf } from './insights.ts';

export type Views = {
  /** The clock and what is needed on every screen. */
  readonly now: Now;
  readonly posts: PostsView;
  readonly inbox: InboxView;
  readonly ads: AdsView;
  readonly insights: InsightsView;
  readonly market: MarketView;
  readonly client: ClientView;
  /** The home page's one post. */
  readonly tried: Tried | null;
};
export type ViewName = keyof Views;

const MAKERS: { readonly [Name in ViewName]: (state: State) => Views[Name] } = {
  now: nowOf,
  posts: postsOf,
  inbox: inboxView,
  ads: adsOf,
  insights: insightsOf,
  market: marketOf,
  client: clientOf,
  tried: triedOf,
};

/** One screen's view of a run at its hour. */
export const viewOf = (name: ViewName, state: State): Partial<Views> => ({ [name]: MAKERS[name](state) });
