/** How the careful players spend the client's money: ads, and once an influencer. */
import type { Action, AdSet, Post } from '../actions.ts';
import { fitFactor, sizeFactor } from '../influencers/hire.ts';
import { fitOf } from '../influencers/audience.ts';
import { measureGoal } from '../insights/metrics.ts';
import { LAWS } from '../networks/index.ts';
import type { GoalMetric, Influencer, LandingPage, Scenario } from '../scenario.ts';
import { HOURS_A_DAY, HOURS_A_WEEK, NETWORKS, type NetworkId } from '../vocabulary.ts';
import { networksOf, type Now, textsFor } from './policy.ts';
import { type PlayText, postOf } from './plays.ts';

/** Shares of the ad budget: by the book, by the expert, and what the expert has left for an influencer. */
const SPENT = { textbook: 0.5, expert: 0.75, influencer: 0.25 } as const;
const STARTS_AT = 34;
const ENOUGH = 1.2;
const HIRES_AT = HOURS_A_WEEK + 10;

type Buy = {
  readonly name: string;
  readonly network: NetworkId;
  readonly objective: AdSet['objective'];
  readonly page: LandingPage | undefined;
  readonly texts: readonly PlayText[];
  /** Share of the ad budget. */
  readonly share: number;
};

/** Ad sets from the second day to the end: one by the book, and by the expert one for each kind of goal in the brief. */
export function advertise(now: Now, who: 'textbook' | 'expert'): Action[] {
  const { state } = now;
  if (state.hour !== STARTS_AT || state.scenario.team.adBudgetPerWeek === 0) return [];
  return (who === 'expert' ? expertBuys(now) : textbookBuys(now)).map((buy) => startAds(now, buy));
}

function textbookBuys(now: Now): Buy[] {
  const { scenario } = now.state;
  const [network] = networksOf(scenario);
  if (network === undefined) return [];
  const texts = textsFor(now, network, ['textbook']).slice(0, 1);
  return [{ name: 'ads', network, objective: 'traffic', page: scenario.pages[0], texts, share: SPENT.textbook }];
}

/** Money goes where the brief wants it: to those who may buy, and, as far as it wants to be known, to as many as there are. */
function expertBuys(now: Now): Buy[] {
  const { scenario } = now.state;
  const page = bestPage(scenario);
  const known = SPENT.expert * wantsToBeKnown(scenario);
  const objective = isForOrders(scenario) && page?.product != null ? 'sales' : 'traffic';
  const buy = (name: string, network: NetworkId | undefined, aim: AdSet['objective'], share: number): Buy[] =>
    network === undefined || share === 0
      ? []
      : [{ name, network, objective: aim, page, texts: textsFor(now, network, ['expert', 'textbook']).slice(0, 3), share }];
  return [
    ...buy('ads', bestBy(scenario, buyersPerEuro), objective, SPENT.expert - known),
    ...buy('known', bestBy(scenario, peoplePerEuro), 'reach', known),
  ];
}

function startAds({ state, nameOf }: Now, { name, network, objective, page, texts, share }: Buy): Action {
  const { scenario } = state;
  const adSet: AdSet = {
    id: nameOf(name),
    network,
    objective,
    audience: { topics: [], kind: 'broad', excludesBuyers: false },
    euroPerDay: (share * scenario.team.adBudgetPerWeek) / 7,
    bidEuro: null,
    from: state.hour,
    to: scenario.weeks * HOURS_A_WEEK,
    hours: [],
  };
  const ads = texts.map((text, i) => ({ id: `${nameOf(name)}-${String(i)}`, adSet: adSet.id, post: linkTo(postOf(text), page) }));
  return { id: nameOf(`start-${name}`), hour: state.hour, kind: 'start-ad-set', adSet, ads };
}

/** Who is known to as many as the brief could wish stops paying for more eyes; each brings questions that somebody has to answer. */
export function stopWhenKnown({ state }: Now): Action[] {
  const goal = state.scenario.goals.find(({ metric }) => metric === 'awareness');
  const set = state.ads.sets.find(({ adSet, isPaused }) => adSet.objective === 'reach' && !isPaused);
  if (!goal || !set || state.hour % HOURS_A_DAY !== 9 || measureGoal(state, goal.metric, null) < ENOUGH * goal.target) return [];
  return [{ id: `${set.adSet.id}-enough`, hour: state.hour, kind: 'pause-ad', target: set.adSet.id }];
}

/** Weight of the goal to be known among those for which one can advertise. */
function wantsToBeKnown(scenario: Scenario): number {
  const weight = (metrics: readonly GoalMetric[]): number =>
    scenario.goals.reduce((sum, goal) => sum + (metrics.includes(goal.metric) ? goal.weight : 0), 0);
  const known = weight(['awareness']);
  return known === 0 ? 0 : known / (known + weight(['orders', 'revenue', 'emailOptIns', 'siteVisits']));
}

/** The influencer whose followers fit best, if the money is there. */
export function hireOnce(now: Now): Action[] {
  const { state, nameOf } = now;
  const { scenario } = state;
  if (state.hour !== HIRES_AT || state.isPaused) return [];
  const purse = SPENT.influencer * scenario.team.adBudgetPerWeek * scenario.weeks;
  const offers = scenario.influencers
    .filter(({ feeEuro, network }) => feeEuro <= purse && textsFor(now, network, ['expert', 'textbook']).length > 0)
    .map((influencer) => ({ influencer, worth: worthOf(scenario, influencer) }))
    .sort((a, b) => b.worth - a.worth);
  const best = offers[0]?.influencer;
  const text = best && textsFor(now, best.network, ['expert', 'textbook'])[0];
  if (!best || !text) return [];
  const post: Post = { ...postOf(text), disclosed: true };
  const at = state.hour + 32;
  return [{ id: nameOf('hire'), hour: state.hour, kind: 'hire-influencer', influencer: best.id, at, post, freedom: true }];
}

const worthOf = (scenario: Scenario, influencer: Influencer): number =>
  influencer.followers *
  (1 - influencer.bought) *
  influencer.quality *
  fitFactor(fitOf(scenario, influencer, influencer.topic)) *
  sizeFactor(influencer);

/** The network that gives most of something for the price of a thousand showings. */
function bestBy(scenario: Scenario, worth: (scenario: Scenario, network: NetworkId) => number): NetworkId | undefined {
  return [...networksOf(scenario)].sort((a, b) => worth(scenario, b) - worth(scenario, a))[0];
}

/** Those who want to buy, in the mood to. */
function buyersPerEuro(scenario: Scenario, network: NetworkId): number {
  const law = LAWS[NETWORKS.indexOf(network)];
  return law ? (audienceOn(scenario, network) * law.intent) / law.ads.cpmEuro : 0;
}

function peoplePerEuro(scenario: Scenario, network: NetworkId): number {
  const law = LAWS[NETWORKS.indexOf(network)];
  const people = scenario.segments.reduce((sum, { share, networks }) => sum + share * (networks[network] ?? 0), 0);
  return law ? people / law.ads.cpmEuro : 0;
}

/** How much of what people want to buy sits on a network. */
export function audienceOn(scenario: Scenario, network: NetworkId): number {
  return scenario.segments.reduce(
    (sum, segment) => sum + segment.share * segment.needPerWeek * segment.affinity * (segment.networks[network] ?? 0),
    0,
  );
}

function bestPage(scenario: Scenario): LandingPage | undefined {
  const wantsMail = scenario.goals.some(({ metric }) => metric === 'emailOptIns');
  const worth = (page: LandingPage): number =>
    page.quality * (page.product !== null ? 1.5 : 1) * (wantsMail && page.asksForEmail ? 2 : 1);
  return [...scenario.pages].sort((a, b) => worth(b) - worth(a))[0];
}

const isForOrders = (scenario: Scenario): boolean =>
  [...scenario.goals]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .some(({ metric }) => metric === 'orders' || metric === 'revenue');

const linkTo = (post: Post, page: LandingPage | undefined): Post =>
  post.link !== null || !page ? post : { ...post, link: page.id, isTagged: true };
