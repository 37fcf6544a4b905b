/** What changes in people overnight without anybody's doing: they tidy their follows, forget, and calm down. */
import { mix, Purpose, unit } from '../draw.ts';
import { LAWS } from '../networks/index.ts';
import type { State } from '../state.ts';
import { NETWORKS } from '../vocabulary.ts';
import { Flag, floatAt, type Members, shortAt } from './members.ts';

/** Chance a day to drop an account that means little: a one-way tie broke with 12 % in 51 days (A11). */
const TIDY = 0.0024;
/** Chance a day that somebody who knows and likes the brand looks it up and follows it, without any post. */
const LOOKED_UP = 0.011;
/** Share of a change of heart that is lost in a day. */
const FORGETTING = 0.012;

/** Nobody without one of {@link RESTLESS} is likelier than this to tidy up, and nobody at all to look the brand up. */
const MOST_TIDY = NETWORKS.length * TIDY * 1.5;
const MOST_LOOK = 3 * LOOKED_UP;
const RESTLESS = Flag.Entrant | Flag.Angry | Flag.Muted;
const BLOCK = 4096;

export function drift(state: State): void {
  const { members } = state;
  const { follows, flags } = members;
  forget(members);
  const day = mix(mix(state.luck, Purpose.Churn), state.hour);
  for (let from = 0; from < members.count; from += BLOCK) {
    const size = siftStirred(STIRRED, members, from, day);
    for (let j = 0; j < size; j++) {
      const m = STIRRED[j] ?? 0;
      if (follows[m]) tidy(state, m, mix(day, m));
      if ((flags[shortAt(m)] ?? 0) & Flag.Aware) lookUp(state, m, mix(day ^ Purpose.Follow, m));
      if ((flags[shortAt(m)] ?? 0) & Flag.Muted && unit(mix(day ^ Purpose.Hide, m)) < 1 / 30) calm(members, m);
    }
  }
}

/** Room for those of a block of members in whom something may change tonight. */
const STIRRED = new Int32Array(BLOCK);

/**
 * Notes in `stirred` those of a block whose luck allows a change, whoever they are, and those who are restless; answers with
 * how many. As in `feed/sift.ts` it is a short loop without branches on what is drawn, and its bounds change speed alone.
 */
function siftStirred(stirred: Int32Array, { count, flags }: Members, from: number, day: number): number {
  const to = from + BLOCK < count ? from + BLOCK : count;
  const tidies = Math.ceil(MOST_TIDY * 0x80000000);
  const looks = Math.ceil(MOST_LOOK * 0x80000000);
  const searching = day ^ Purpose.Follow;
  let size = 0;
  for (let m = from; m < to; m++) {
    stirred[size] = m;
    const tidy = (mix(day, m) >>> 1) - tidies - 1;
    const look = (mix(searching, m) >>> 1) - looks - 1;
    size += (tidy | look | -((flags[shortAt(m)] ?? 0) & RESTLESS)) >>> 31;
  }
  return size;
}

/** Opinions go back a little of the way to where they began. */
function forget({ count, affinity, trust, firstAffinity, firstTrust }: Members): void {
  for (let m = 0; m < count; m++) {
    const at = floatAt(m);
    const liked = affinity[at] ?? 0;
    const trusted = trust[at] ?? 0;
    affinity[at] = liked + FORGETTING * ((firstAffinity[m] ?? 0) / 255 - liked);
    trust[at] = trusted + FORGETTING * ((firstTrust[m] ?? 0) / 255 - trusted);
  }
}

/** Looks through the follows on one of the five networks. */
function tidy(state: State, m: number, luck: number): void {
  const { members } = state;
  const entrant = (members.flags[shortAt(m)] ?? 0) & Flag.Entrant ? 9 : 1;
  const angry = (members.flags[shortAt(m)] ?? 0) & Flag.Angry ? 6 : 1;
  if (unit(luck) >= NETWORKS.length * TIDY * entrant * angry * (1.5 - (members.affinity[floatAt(m)] ?? 0))) return;
  const n = Math.floor(unit(mix(luck, 1)) * NETWORKS.length);
  if (((members.follows[m] ?? 0) & (1 << n)) === 0) return;
  members.follows[m] = (members.follows[m] ?? 0) & ~(1 << n);
  state.followers[n] = (state.followers[n] ?? 0) - 1;
  const today = state.today[n];
  if (today && angry > 1) today.lostAnger++;
  else if (today) today.lostDrift++;
}

/** One of the brand's networks on which the member is and doesn't follow yet, if they look at all. */
function lookUp(state: State, m: number, luck: number): void {
  const { members } = state;
  if (unit(luck) >= 3 * LOOKED_UP * (members.affinity[floatAt(m)] ?? 0)) return;
  const n = Math.floor(unit(mix(luck, 1)) * NETWORKS.length);
  const bit = 1 << n;
  if (unit(mix(luck, 2)) >= (2 / 3) * (LAWS[n]?.lookedUp ?? 0)) return;
  if (((members.networks[m] ?? 0) & bit) === 0 || (members.follows[m] ?? 0) & bit || !state.usedNetworks[n]) return;
  members.follows[m] = (members.follows[m] ?? 0) | bit;
  state.followers[n] = (state.followers[n] ?? 0) + 1;
  const today = state.today[n];
  if (today) today.gained++;
}

function calm(members: Members, m: number): void {
  members.flags[shortAt(m)] = (members.flags[shortAt(m)] ?? 0) & ~(Flag.Muted | Flag.Angry);
}
