import { audienceOf } from '#simulation/influencers/audience.ts';
import type { State } from '#simulation/state.ts';
import { NETWORKS, type Topic, TOPICS } from '#simulation/vocabulary.ts';
import { byteAt } from '#simulation/world/members.ts';

/** What anybody can find out about an influencer before hiring, with the tools of the trade and some reading. */
export type PersonSeen = {
  /** People in and around here who really follow them, to two digits; null for too few to say. */
  readonly here: number | null;
  /** Those of them who follow the brand on that network already. */
  readonly yours: number | null;
  /** What their followers care about more than others on the network do, the most first. */
  readonly topics: readonly Topic[];
  /** Whether their earlier paid posts carry a label. */
  readonly labels: boolean;
};

/** A count below this is not shown, as with audiences of ads. */
const TOO_FEW = 20;
const TOPICS_SHOWN = 2;
/** So much more than others: less is noise. */
const MORE = 1.1;

export function peopleOf(state: State): Readonly<Record<string, PersonSeen>> {
  return Object.fromEntries(state.scenario.influencers.map(({ id }, index) => [id, personSeen(state, index)]));
}

function personSeen(state: State, index: number): PersonSeen {
  const { members, scenario } = state;
  const n = NETWORKS.indexOf(scenario.influencers[index]?.network ?? 'frame');
  const theirs = audienceOf(state, index);
  const isTheirs = (m: number) => theirs[m] === 1;
  const isOnIt = (m: number) => ((members.networks[m] ?? 0) & (1 << n)) !== 0;
  const followsYou = (m: number) => ((members.follows[m] ?? 0) & (1 << n)) !== 0;
  return {
    here: shown(countOf(state, isTheirs)),
    yours: shown(countOf(state, (m) => isTheirs(m) && followsYou(m))),
    topics: topicsOf(meanInterests(state, isTheirs), meanInterests(state, isOnIt)),
    labels: scenario.influencers[index]?.labels ?? false,
  };
}

const shown = (count: number): number | null => (count < TOO_FEW ? null : Number(count.toPrecision(2)));

function countOf({ members }: State, isIn: (m: number) => boolean): number {
  let count = 0;
  for (let m = 0; m < members.count; m++) if (isIn(m)) count++;
  return count;
}

function meanInterests({ members }: State, isIn: (m: number) => boolean): number[] {
  const sums = TOPICS.map(() => 0);
  let count = 0;
  for (let m = 0; m < members.count; m++) {
    if (!isIn(m)) continue;
    count++;
    for (let t = 0; t < TOPICS.length; t++) sums[t] = (sums[t] ?? 0) + (members.interests[byteAt(m) + t] ?? 0);
  }
  return sums.map((sum) => sum / Math.max(1, count));
}

function topicsOf(theirs: readonly number[], others: readonly number[]): Topic[] {
  return TOPICS.map((topic, t) => ({ topic, lift: (theirs[t] ?? 0) / Math.max(1, others[t] ?? 0) }))
    .filter(({ lift }) => lift >= MORE)
    .sort((a, b) => b.lift - a.lift)
    .slice(0, TOPICS_SHOWN)
    .map(({ topic }) => topic);
}
