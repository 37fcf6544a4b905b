/**
 * What the expert buys with the client's advertising money: for each kind of goal in the brief the objective that is made
 * for it, the page that serves it, and the posts that are about it. Once a week the money of what is reached goes to what
 * is not.
 */
import type { Action, AdSet } from '../actions.ts';
import { targetOf } from '../client/client.ts';
import { measureGoal } from '../insights/metrics.ts';
import { LAWS } from '../networks/index.ts';
import type { GoalMetric, LandingPage, Product, Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
import { HOURS_A_DAY, HOURS_A_WEEK, NETWORKS, type NetworkId } from '../vocabulary.ts';
import { startAds } from './ad-set.ts';
import { feeToCome } from './hire-once.ts';
import { networksOf, type Now, textsFor } from './policy.ts';
import { type PlayText, postOf } from './plays.ts';

/** A kind of goal that money buys. */
type Aim = {
  readonly name: string;
  readonly metrics: readonly GoalMetric[];
  readonly objective: AdSet['objective'];
  /** What a page does for it, and what a thousand showings on a network are worth beside their price. */
  readonly onPage: (page: LandingPage) => number;
  readonly onNetwork: (network: NetworkId) => number;
};
/** A text as an ad. */
type Idea = { readonly text: PlayText; readonly page: LandingPage; readonly worth: number };

const ADS = 3;
/** An ad beside the best one that is still worth trying. */
const CLOSE = 0.6;
/** So much of what was asked for is plenty. */
const ENOUGH = 1.2;
/** When figures are looked at: on Mondays at nine, from the third week on. */
const LOOKS_AT = { hour: 9, week: 2 } as const;
/** What an ad is worth that doesn't ask for what it wants, beside the best that does. */
const UNASKED = 0.3;

function aimsOf(scenario: Scenario): Aim[] {
  const per = (worth: (scenario: Scenario, network: NetworkId) => number) => (network: NetworkId) => worth(scenario, network);
  const aims: readonly Aim[] = [
    {
      name: 'ads',
      metrics: ['orders'],
      objective: 'sales',
      onPage: (page) => worthOfSales(scenario, page, () => 1),
      onNetwork: per(buyersPerEuro),
    },
    {
      name: 'till',
      metrics: ['revenue'],
      objective: 'sales',
      onPage: (page) => worthOfSales(scenario, page, ({ priceEuro }) => priceEuro),
      onNetwork: per(buyersPerEuro),
    },
    {
      name: 'list',
      metrics: ['emailOptIns'],
      objective: 'traffic',
      onPage: ({ asksForEmail, quality }) => (asksForEmail ? quality : 0),
      onNetwork: per(clicksPerEuro),
    },
    {
      name: 'visits',
      metrics: ['siteVisits'],
      objective: 'traffic',
      onPage: ({ quality }) => quality,
      onNetwork: per(clicksPerEuro),
    },
    {
      name: 'known',
      metrics: ['awareness'],
      objective: 'reach',
      onPage: ({ quality }) => quality,
      onNetwork: per(peoplePerEuro),
    },
  ];
  return aims.filter(({ metrics }) => weightOf(scenario, metrics) > 0);
}

/** The ad sets of the first day: money by the weight of what it buys, after the influencer's fee. */
export function buyForAims(now: Now): Action[] {
  const { scenario, hour } = now.state;
  const buys = aimsOf(scenario).map((aim) => ({ aim, ideas: ideasFor(now, aim) }));
  const days = Math.ceil((scenario.weeks * HOURS_A_WEEK - hour) / HOURS_A_DAY);
  const perDay = (scenario.team.adBudgetPerWeek * scenario.weeks - feeToCome(now)) / days;
  const total = buys.reduce((sum, { aim, ideas }) => sum + (ideas[0] ? weightOf(scenario, aim.metrics) : 0), 0);
  return buys.flatMap(({ aim: { name, metrics, objective }, ideas }): Action[] => {
    const [best] = ideas;
    if (!best) return [];
    const { page } = best;
    const texts = ideas.map(({ text }) => text);
    const euroPerDay = (perDay * weightOf(scenario, metrics)) / total;
    return [startAds(now, { name, network: best.text.network, objective, page, texts, euroPerDay })];
  });
}

/** The texts of one network that are worth most for an aim, the best first. */
function ideasFor(now: Now, aim: Aim): Idea[] {
  const ideas = networksOf(now.state.scenario).flatMap((network) =>
    textsFor(now, network, ['expert', 'textbook']).flatMap((text) => ideaOf(now, aim, text)),
  );
  const ranked = ideas.sort((a, b) => b.worth - a.worth || (a.text.id < b.text.id ? -1 : 1));
  const [best] = ranked;
  if (!best) return [];
  return ranked.filter(({ text, worth }) => text.network === best.text.network && worth >= CLOSE * best.worth).slice(0, ADS);
}

function ideaOf({ state }: Now, aim: Aim, text: PlayText): Idea[] {
  const pages = state.scenario.pages.filter(({ id }) => text.link === null || id === text.link);
  const page = [...pages].sort((a, b) => aim.onPage(b) - aim.onPage(a))[0];
  if (!page || aim.onPage(page) <= 0) return [];
  const { qualities, asks } = state.appraise(postOf(text), []);
  const isAsking = asks === 'click' || asks === 'buy';
  const said = aim.objective === 'reach' ? qualities.hook : UNASKED + (isAsking ? qualities.callToAction : 0);
  return [{ text, page, worth: aim.onPage(page) * aim.onNetwork(text.network) * said }];
}

/** Stops what has brought enough, and gives its money to the rest: nobody pays for more eyes than the brief could wish. */
export function moveMoney({ state, nameOf }: Now): Action[] {
  if (state.isPaused || state.hour % HOURS_A_WEEK !== LOOKS_AT.hour || state.hour < LOOKS_AT.week * HOURS_A_WEEK) return [];
  const running = state.ads.sets.filter(({ isPaused }) => !isPaused);
  const aims = aimsOf(state.scenario);
  const aimOf = (set: (typeof running)[number]): Aim | undefined => aims.find(({ name }) => set.adSet.id.endsWith(`-${name}`));
  const done = running.filter((set) => isReached(state, aimOf(set)));
  const rest = running.filter((set) => !done.includes(set));
  if (done.length === 0 || rest.length === 0) return [];
  const freed = done.reduce((sum, { euroPerDay }) => sum + euroPerDay, 0);
  const before = rest.reduce((sum, { euroPerDay }) => sum + euroPerDay, 0);
  return [
    ...done.map(({ adSet }): Action => ({
      id: nameOf(`enough-${adSet.id}`),
      hour: state.hour,
      kind: 'pause-ad',
      target: adSet.id,
    })),
    ...rest.map(({ adSet, euroPerDay }): Action => ({
      id: nameOf(`more-${adSet.id}`),
      hour: state.hour,
      kind: 'edit-ad-set',
      target: adSet.id,
      euroPerDay: euroPerDay * (1 + freed / before),
      bidEuro: null,
    })),
  ];
}

const isReached = (state: State, aim: Aim | undefined): boolean =>
  state.scenario.goals
    .filter(({ metric }) => aim?.metrics.includes(metric))
    .every((goal) => measureGoal(state, goal.metric, goal.network) >= ENOUGH * targetOf(state, goal.id, goal.target));

const weightOf = (scenario: Scenario, metrics: readonly GoalMetric[]): number =>
  scenario.goals.reduce((sum, goal) => sum + (metrics.includes(goal.metric) ? goal.weight : 0), 0);

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

function clicksPerEuro(scenario: Scenario, network: NetworkId): number {
  const law = LAWS[NETWORKS.indexOf(network)];
  return law ? (audienceOn(scenario, network) * law.ads.clickRate) / law.ads.cpmEuro : 0;
}

/** How much of what people want to buy sits on a network. */
export function audienceOn(scenario: Scenario, network: NetworkId): number {
  return scenario.segments.reduce(
    (sum, segment) => sum + segment.share * segment.needPerWeek * segment.affinity * (segment.networks[network] ?? 0),
    0,
  );
}

/** How many want what a page sells, times what the brief sees in one sold. */
function worthOfSales(scenario: Scenario, { product: id, quality }: LandingPage, inEach: (product: Product) => number): number {
  const product = scenario.products.find((candidate) => candidate.id === id);
  if (!product) return 0;
  const wanted = scenario.segments.reduce(
    (sum, segment) => sum + segment.share * segment.needPerWeek * segment.affinity * (segment.wants[product.id] ?? 0),
    0,
  );
  return quality * wanted * inEach(product);
}
