/** Paid posts of influencers: hired at once at their price, out at the hour agreed, seen by those who follow them. */
import type { Action, ActionOf } from '../actions.ts';
import type { PostAppraisal, PostQualities } from '../appraisal/types.ts';
import { seeTraps } from '../client/client.ts';
import { bookHours } from '../client/production.ts';
import { publishDraft } from '../feed/publish.ts';
import { clamp, pow } from '../maths.ts';
import type { Influencer } from '../scenario.ts';
import type { State } from '../state.ts';
import { audienceOf, fitOf } from './audience.ts';
import type { Hire } from './influencers-state.ts';

/** Fit at which a paid post works best: too close is no news, too far is not believed (I02: an inverted U). */
const BEST_FIT = 0.72;
const FIT_CURVE = 1.6;
/** Followers for whom an influencer's rates are an average author's; with more of them each cares less (I02: elasticity ½). */
const USUAL_FOLLOWERS = 5000;
const SIZE_EXPONENT = -0.4;

/** Networks show persons sooner than brands. An influencer's post lives on their own followers and what these pass on: no trials on strangers. */
const PERSON = 1.6;

/** Finding somebody, briefing them and reading what they made takes hours, whatever they ask for it. */
export const BRIEFING_HOURS = 1.5;

/** Does an action if it is one for influencers. */
export function actOnInfluencers(state: State, action: Action): void {
  if (action.kind === 'hire-influencer') hire(state, action);
}

function hire(state: State, action: ActionOf<'hire-influencer'>): void {
  const index = state.scenario.influencers.findIndex(({ id }) => id === action.influencer);
  const influencer = state.scenario.influencers[index];
  if (!influencer || state.influencers.hires.some(({ id }) => id === action.id)) return;
  if (!bookHours(state, state.hour, BRIEFING_HOURS)) {
    state.refused.push({ id: action.id, why: 'no-hours' });
    return;
  }
  const feeEuro = feeFor(state, index, influencer);
  state.influencers.feesEuro += feeEuro;
  state.influencers.hires.push({
    id: action.id,
    influencer: index,
    at: Math.max(action.at, state.hour),
    post: { ...action.post, network: influencer.network },
    freedom: action.freedom,
    isLabelled: action.post.disclosed || influencer.labels,
    feeEuro,
    live: null,
  });
}

/** A friend does it for nothing once; who is asked again asks what others of that size do. */
function feeFor(state: State, index: number, influencer: Influencer): number {
  const isAgain = state.influencers.hires.some((job) => job.influencer === index);
  return isAgain ? Math.max(influencer.feeEuro, usualFeeEuro(influencer)) : influencer.feeEuro;
}

/** Publishes what is due in this hour. */
export function playInfluencers(state: State): void {
  for (const job of state.influencers.hires) if (job.at === state.hour && job.live === null) publishJob(state, job);
}

function publishJob(state: State, job: Hire): void {
  const influencer = state.scenario.influencers[job.influencer];
  if (!influencer) return;
  const appraisal = appraiseFor(state, job, influencer);
  const live = publishDraft(state, {
    id: job.id,
    post: job.post,
    author: -(job.influencer + 1),
    appraisal,
    audience: audienceOf(state, job.influencer),
  });
  const factor = fitFactor(fitOf(state.scenario, influencer, job.post.topic)) * sizeFactor(influencer);
  // Seeing is not doing: dwelling, the first rate, does not depend on how close one is.
  for (const rates of [live.rates, live.strangerRates]) {
    for (let i = 1; i < rates.length; i++) rates[i] = (rates[i] ?? 0) * factor;
  }
  live.boost *= PERSON;
  job.live = live;
  seeTraps(state, job.id, appraisal);
}

export const fitFactor = (fit: number): number => 1.15 - FIT_CURVE * (fit - BEST_FIT) * (fit - BEST_FIT);

/** Engagement of one follower beside that of an author of usual size. Bought ones are no followers here. */
export const sizeFactor = ({ followers, bought }: Influencer): number =>
  clamp(pow(Math.max(1, followers * (1 - bought)) / USUAL_FOLLOWERS, SIZE_EXPONENT), 0.25, 2);

/** The post as the influencer makes it: in their own words livelier, to a script stiffer and more of an advertisement. */
function appraiseFor(state: State, job: Hire, influencer: Influencer): PostAppraisal {
  const read = state.appraise(job.post, []);
  const traps = job.isLabelled ? read.traps : [...new Set([...read.traps, ...disclosureTraps(state)])];
  return {
    ...read,
    traps,
    qualities: job.freedom ? inOwnWords(read.qualities, influencer) : toScript(read.qualities, influencer),
  };
}

const disclosureTraps = (state: State): string[] =>
  state.scenario.traps.filter(({ kind }) => kind === 'disclosure').map(({ id }) => id);

const inOwnWords = (q: PostQualities, { quality }: Influencer): PostQualities => ({
  ...q,
  hook: between(q.hook, quality, 0.6),
  personality: clamp(between(q.personality, quality, 0.5) + 0.25, 0, 1),
  nativeFit: clamp(between(q.nativeFit, quality, 0.6) + 0.1, 0, 1),
  promotion: clamp(q.promotion - 0.1, 0, 1),
  voice: clamp(q.voice - 0.1, 0, 1),
});

const toScript = (q: PostQualities, { quality }: Influencer): PostQualities => ({
  ...q,
  hook: between(q.hook, quality, 0.2),
  personality: clamp(q.personality - 0.1, 0, 1),
  promotion: clamp(q.promotion + 0.12, 0, 1),
});

const between = (ours: number, theirs: number, share: number): number => ours + share * (theirs - ours);

/** Price of a post by published tiers (I01: 1 to 10 thousand followers $10–100, up to 500 thousand $500–5,000): about a cent for each real follower. */
export const usualFeeEuro = ({ followers, bought }: Pick<Influencer, 'followers' | 'bought'>): number =>
  Math.max(10, Math.round(0.01 * followers * (1 - bought)));
