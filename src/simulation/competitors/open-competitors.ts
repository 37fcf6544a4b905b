/** Who follows the competitors at the start. */
import { mix, Purpose } from '../draw.ts';
import type { Competitor, Scenario } from '../scenario.ts';
import { NETWORKS } from '../vocabulary.ts';
import { byteAt, type Members } from '../world/members.ts';
import { sampleByWeight, USUAL_MEMBERS } from '../world/sample.ts';
import { type CompetitorsState, MOST_COMPETITORS } from './competitors-state.ts';

const MASKS = 32;

/**
 * Sets the bits of those who follow each competitor: as many as its networks have followers together, rather in the
 * segments that it pulls at. One bit stands for a competitor wherever both are.
 */
export function openCompetitors(scenario: Scenario, members: Members, seed: number): CompetitorsState {
  scenario.competitors.slice(0, MOST_COMPETITORS).forEach((competitor, c) => {
    follow(scenario, members, competitor, mix(mix(seed, Purpose.Rival), c), 1 << c);
  });
  return { posts: scenario.competitors.map(() => []) };
}

function follow(scenario: Scenario, members: Members, competitor: Competitor, key: number, bit: number): void {
  const places = NETWORKS.map((network) => competitor.posts[network]?.followers ?? 0);
  const wanted = (places.reduce((sum, followers) => sum + followers, 0) * members.count) / USUAL_MEMBERS;
  // Somebody on two of its networks counts twice, so weights are by segment, and the sum is over both.
  const reach = Array.from(
    { length: MASKS },
    (_, mask) => places.filter((followers, n) => followers > 0 && mask & (1 << n)).length,
  );
  let presences = 0;
  let people = 0;
  const classes = Uint8Array.from({ length: members.count }, (_, m) => {
    const on = reach[members.networks[m] ?? 0] ?? 0;
    if (on === 0) return 255;
    presences += on;
    people++;
    return Math.min(254, members.segment[byteAt(m)] ?? 0);
  });
  if (people === 0 || wanted <= 0) return;
  const weights = scenario.segments.map(({ id }) => competitor.pull[id] ?? 0.3);
  sampleByWeight(classes, weights, Math.min((wanted * people) / presences, 0.9 * people), key, (m) => {
    members.rivals[m] = (members.rivals[m] ?? 0) | bit;
  });
}
