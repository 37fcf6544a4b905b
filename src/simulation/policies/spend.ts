/** How the careful players spend the client's money: one ad set, and once an influencer. */
import type { Action, Post } from '../actions.ts';
import { fitFactor, sizeFactor } from '../influencers/hire.ts';
import { fitOf } from '../influencers/audience.ts';
import { LAWS } from '../networks/index.ts';
import type { Influencer, LandingPage, Scenario } from '../scenario.ts';
import { HOURS_A_WEEK, NETWORKS, type NetworkId } from '../vocabulary.ts';
import { networksOf, type Now, textsFor } from './policy.ts';
import { postOf } from './plays.ts';

/** Shares of the ad budget: by the book, by the expert, and what the expert has left for an influencer. */
const SPENT = { textbook: 0.5, expert: 0.75, influencer: 0.25 } as const;
const STARTS_AT = 34;
const HIRES_AT = HOURS_A_WEEK + 10;

/** One ad set from the second day to the end. */
export function advertise(now: Now, who: 'textbook' | 'expert'): Action[] {
  const { state, nameOf } = now;
  const { scenario } = state;
  if (state.hour !== STARTS_AT || scenario.team.adBudgetPerWeek === 0) return [];
  const network = who === 'expert' ? cheapestCrowd(scenario) : networksOf(scenario)[0];
  if (network === undefined) return [];
  const page = who === 'expert' ? bestPage(scenario) : scenario.pages[0];
  const ads = textsFor(now, network, who === 'expert' ? ['expert', 'textbook'] : ['textbook'])
    .slice(0, who === 'expert' ? 3 : 1)
    .map((text, i) => ({ id: nameOf(`ad-${String(i)}`), adSet: nameOf('ads'), post: linkTo(postOf(text), page) }));
  const sells = who === 'expert' && isForOrders(scenario) && page?.product != null;
  return [
    {
      id: nameOf('start-ads'),
      hour: state.hour,
      kind: 'start-ad-set',
      adSet: {
        id: nameOf('ads'),
        network,
        objective: sells ? 'sales' : 'traffic',
        audience: { topics: [], kind: 'broad', excludesBuyers: false },
        euroPerDay: (SPENT[who] * scenario.team.adBudgetPerWeek) / 7,
        bidEuro: null,
        from: state.hour,
        to: scenario.weeks * HOURS_A_WEEK,
        hours: [],
      },
      ads,
    },
  ];
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

/** Where those who want to buy are, and in the mood to, for the price of a thousand showings. */
function cheapestCrowd(scenario: Scenario): NetworkId | undefined {
  const worth = (network: NetworkId): number => {
    const law = LAWS[NETWORKS.indexOf(network)];
    return law ? (audienceOn(scenario, network) * law.intent) / law.ads.cpmEuro : 0;
  };
  return [...networksOf(scenario)].sort((a, b) => worth(b) - worth(a))[0];
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
