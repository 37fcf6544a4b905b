/** Who follows an influencer. Bought followers are in the number that is shown, and are nobody. */
import { mix, Purpose } from '../draw.ts';
import { exp } from '../maths.ts';
import type { Influencer, Scenario } from '../scenario.ts';
import type { State } from '../state.ts';
import { NETWORKS, TOPICS } from '../vocabulary.ts';
import { sampleByWeight, USUAL_MEMBERS } from '../world/sample.ts';
import { byteAt } from '../world/members.ts';

/** Steps in which interest in the influencer's topic counts. */
const INTEREST_STEPS = 7;

/** Real followers among the members: one byte each. Nearly everybody on a network is the most that there can be. */
export function audienceOf(state: State, index: number): Uint8Array {
  const made = state.influencers.audiences[index];
  if (made) return made;
  const { members, scenario } = state;
  const audience = new Uint8Array(members.count);
  const influencer = scenario.influencers[index];
  if (influencer) {
    const classes = classesOf(state, influencer);
    let users = 0;
    for (const c of classes) if (c < 255) users++;
    const real = (influencer.followers * (1 - influencer.bought) * members.count) / USUAL_MEMBERS;
    const wanted = users > 0 ? users * (1 - exp(-real / users)) : 0;
    const key = mix(mix(state.seed, Purpose.Influence), index);
    sampleByWeight(classes, weightsOf(scenario, influencer), wanted, key, (m) => (audience[m] = 1));
  }
  state.influencers.audiences[index] = audience;
  return audience;
}

/** Segment × interest in the influencer's topic; 255 for those who are not on the network. */
function classesOf(state: State, influencer: Influencer): Uint8Array {
  const { members } = state;
  const n = NETWORKS.indexOf(influencer.network);
  const topic = TOPICS.indexOf(influencer.topic);
  return Uint8Array.from({ length: members.count }, (_, m) => {
    if (((members.networks[m] ?? 0) & (1 << n)) === 0) return 255;
    const step = ((members.interests[byteAt(m) + topic] ?? 0) * INTEREST_STEPS) >> 8;
    return Math.min(254, (members.segment[byteAt(m)] ?? 0) * INTEREST_STEPS + step);
  });
}

const weightsOf = (scenario: Scenario, influencer: Influencer): number[] =>
  scenario.segments.flatMap(({ id }) =>
    Array.from({ length: INTEREST_STEPS }, (_, step) => (influencer.audience[id] ?? 0) * (0.25 + step / (INTEREST_STEPS - 1))),
  );

/**
 * How well an influencer goes with the brand, 0 to 1: half for the topic of the post, half for the share of people that
 * their audience and the brand's following have in common.
 */
export function fitOf(scenario: Scenario, influencer: Influencer, topic: string): number {
  const theirs = shares(scenario, ({ id, share }) => (influencer.audience[id] ?? 0) * share);
  const ours = shares(scenario, ({ share, followIndex }) => share * followIndex);
  const common = theirs.reduce((sum, share, i) => sum + Math.min(share, ours[i] ?? 0), 0);
  return 0.5 * common + (influencer.topic === topic ? 0.5 : 0.1);
}

function shares(scenario: Scenario, weight: (segment: Scenario['segments'][number]) => number): number[] {
  const weights = scenario.segments.map(weight);
  const total = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((each) => (total > 0 ? each / total : 0));
}
