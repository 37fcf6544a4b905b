/** The one influencer whom the expert hires. */
import type { Action, Post } from '../actions.ts';
import { fitOf } from '../influencers/audience.ts';
import { fitFactor, sizeFactor } from '../influencers/hire.ts';
import type { Influencer, Scenario } from '../scenario.ts';
import { HOURS_A_WEEK } from '../vocabulary.ts';
import { type Now, textsFor } from './policy.ts';
import { type PlayText, postOf } from './plays.ts';

/** Share of the advertising money that an influencer may cost. */
const MOST = 0.25;
const HIRES_AT = HOURS_A_WEEK + 10;

/** The influencer whose followers fit best, if the money is there. */
export function hireOnce(now: Now): Action[] {
  const { state, nameOf } = now;
  const best = state.hour === HIRES_AT && !state.isPaused ? bestOffer(now) : null;
  if (!best) return [];
  const post: Post = { ...postOf(best.text), disclosed: true };
  const at = state.hour + 32;
  return [
    { id: nameOf('hire'), hour: state.hour, kind: 'hire-influencer', influencer: best.influencer.id, at, post, freedom: true },
  ];
}

/** What the influencer will cost, in euros: money that ads can't have. */
export const feeToCome = (now: Now): number => bestOffer(now)?.influencer.feeEuro ?? 0;

function bestOffer(now: Now): { readonly influencer: Influencer; readonly text: PlayText } | null {
  const { scenario } = now.state;
  const purse = MOST * scenario.team.adBudgetPerWeek * scenario.weeks;
  const offers = scenario.influencers
    .filter(({ feeEuro }) => feeEuro <= purse)
    .flatMap((influencer) => {
      const text = textsFor(now, influencer.network, ['expert', 'textbook'])[0];
      return text ? [{ influencer, text, worth: worthOf(scenario, influencer) }] : [];
    });
  return offers.sort((a, b) => b.worth - a.worth)[0] ?? null;
}

const worthOf = (scenario: Scenario, influencer: Influencer): number =>
  influencer.followers *
  (1 - influencer.bought) *
  influencer.quality *
  fitFactor(fitOf(scenario, influencer, influencer.topic)) *
  sizeFactor(influencer);
