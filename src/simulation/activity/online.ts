/**
 * The sessions of one hour, drawn before anybody plays them: when people go online and where does not depend on what they
 * see. The pass over the members sorts their sessions by quarter hour and network; the feeds then read plain lists.
 *
 * It is made of short loops over a block of members, without branches on what is drawn: an engine loads the place of each
 * array once for a short loop, and in every step of a long one, which takes half as long again.
 */
import { mix } from '../draw.ts';
import { HOURS_A_WEEK, NETWORKS, SECONDS_AN_HOUR } from '../vocabulary.ts';
import type { Members } from '../world/members.ts';
import { CHOICES, choicesAt, CLOCK_LENGTH, CLOCK_STEPS, type Sessions } from './sessions.ts';

const QUARTERS = 4;
const QUARTER_SECONDS = SECONDS_AN_HOUR / QUARTERS;
/** Members are taken in blocks whose traits stay in the processor's cache. */
const BLOCK = 4096;
/** Networks, and a sixth place for those who use none; followers and others apart. */
const LISTS_A_QUARTER = (NETWORKS.length + 1) * 2;
const LISTS = QUARTERS * LISTS_A_QUARTER;
/** No power of two, which would put the ends of all lists into the same few lines of the cache. */
const ODD = 112;
/** A busy list of a busy hour beside the mean of all; lists grow where that is not enough. */
const BUSY = 10;
/** A session's member stands in the lower bits, its second of the hour (below 4,096) in the upper ones: one store less for each session. */
const MEMBER_BITS = 20;
/** Picks the member out of what {@link Online.whoWhen} holds. */
export const MEMBER = (1 << MEMBER_BITS) - 1;
/** The second of the hour. */
export const secondOf = (whoWhen: number): number => whoWhen >>> MEMBER_BITS;

/** Who goes online in this hour. Filled anew each hour, so nothing of it needs to be kept or copied. */
export type Online = {
  /** Member and second of each session (see {@link MEMBER}), and its luck, in 48 lists of equal room. */
  whoWhen: Int32Array;
  luck: Int32Array;
  /** Where each list ends; list i begins at i × room. */
  readonly ends: Int32Array;
  room: number;
  /** Room for places of one list, for whoever picks some of them. */
  places: Int32Array;
  told: Int32Array;
  /** And for which post each of them has picked, and what is left of the draw. */
  picks: Int32Array;
  rests: Float64Array;
  readonly block: Block;
};

/** Members of a block with a session in this hour, and what is drawn for them. */
type Block = {
  readonly due: Int32Array;
  readonly hashes: Int32Array;
  readonly networks: Uint8Array;
  readonly clocks: Float64Array;
};

/** Room for the sessions of `count` members, of whom `perHour` go online in a mean hour. */
export function createOnline(count: number, perHour: number): Online {
  if (count > MEMBER + 1) throw new Error(`There are ${String(count)} members; the lists of an hour take ${String(MEMBER + 1)}.`);
  const room = Math.ceil((BUSY * perHour) / LISTS) + ODD;
  return {
    whoWhen: new Int32Array(LISTS * room),
    luck: new Int32Array(LISTS * room),
    ends: new Int32Array(LISTS),
    room,
    places: new Int32Array(room),
    told: new Int32Array(room),
    picks: new Int32Array(room),
    rests: new Float64Array(room),
    block: {
      due: new Int32Array(BLOCK),
      hashes: new Int32Array(BLOCK),
      networks: new Uint8Array(BLOCK),
      clocks: new Float64Array(BLOCK),
    },
  };
}

/** The list of those who open network `n` in a quarter of the hour and followed the brand there when the hour began, or not. */
export const listOf = (quarter: number, n: number, follows: boolean): number =>
  quarter * LISTS_A_QUARTER + n * 2 + (follows ? 1 : 0);

/** An hour's beginning in seconds, the luck of its sessions, and how much time people spend online. */
type Now = { readonly start: number; readonly luck: number; readonly pace: number };

/** One session of each member in `online.block.due`, of whom there are `size`; answers with how many are left. */
type Pass = (online: Online, members: Members, sessions: Sessions, now: Now, size: number) => number;

/**
 * What is done for a round of sessions, one after the other. In a list, lest an engine takes them into the loop that calls
 * them before it has made its best of each: V8's Maglev does, knows no whole multiplication ({@link mix}), and keeps the loop
 * for three weeks of a town, at twice the time.
 */
const PASSES: readonly Pass[] = [drawLuck, pickNetworks, goOnline, moveClocks, planNext];

/** Draws the sessions of an hour, and everybody's next one after it. */
export function drawHour(online: Online, sessions: Sessions, members: Members, now: Now): void {
  const { block, ends } = online;
  for (let list = 0; list < LISTS; list++) ends[list] = list * online.room;
  for (let from = 0; from < members.count; from += BLOCK) {
    let due = findDue(block, members, from, now.start);
    // In rounds of one session each, for nobody could foresee how many a member has.
    while (due > 0) {
      makeRoom(online, due);
      for (const pass of PASSES) due = pass(online, members, sessions, now, due);
    }
  }
}

/** Notes who has a session within the hour; answers with how many. */
function findDue({ due }: Block, { nextAt, count }: Members, from: number, start: number): number {
  const to = from + BLOCK < count ? from + BLOCK : count;
  const end = start + SECONDS_AN_HOUR;
  let size = 0;
  for (let m = from; m < to; m++) {
    due[size] = m;
    size += ((nextAt[m] ?? end) - end) >>> 31;
  }
  return size;
}

/** The n-th session of a member has the same luck whatever happens: see {@link sessionHash}. */
function drawLuck({ block }: Online, { sessions }: Members, _: Sessions, { luck }: Now, size: number): number {
  const { due, hashes } = block;
  for (let i = 0; i < size; i++) {
    const m = due[i] ?? 0;
    const count = sessions[m] ?? 0;
    hashes[i] = mix(mix(luck, m), count);
    sessions[m] = count + 1;
  }
  return size;
}

/** Which network is opened: as many of the first four bounds as are not above the draw; 5 for those who use none. */
function pickNetworks({ block }: Online, { networks }: Members, { bounds }: Sessions, { start }: Now, size: number): number {
  const { due, hashes, networks: picked } = block;
  const choices = choicesAt(start / 3600);
  for (let i = 0; i < size; i++) {
    const mask = networks[due[i] ?? 0] ?? 0;
    const row = choices + mask * CHOICES;
    const u = (hashes[i] ?? 0) & 0xfffff;
    picked[i] =
      4 +
      ((mask - 1) >>> 31) +
      ((u - (bounds[row] ?? 0)) >> 31) +
      ((u - (bounds[row + 1] ?? 0)) >> 31) +
      ((u - (bounds[row + 2] ?? 0)) >> 31) +
      ((u - (bounds[row + 3] ?? 0)) >> 31);
  }
  return size;
}

/** Puts the sessions into their lists. */
function goOnline(online: Online, { follows, nextAt }: Members, _: Sessions, { start }: Now, size: number): number {
  const { whoWhen, luck, ends, block } = online;
  const { due, hashes, networks } = block;
  for (let i = 0; i < size; i++) {
    const m = due[i] ?? 0;
    const n = networks[i] ?? 0;
    const second = (nextAt[m] ?? 0) - start;
    // ⌊x / 900⌋ for 0 ≤ x < 3600, without a division.
    const quarter = (second * 37_283) >> 25;
    const list = quarter * LISTS_A_QUARTER + n * 2 + (((follows[m] ?? 0) >> n) & 1);
    const place = ends[list] ?? 0;
    whoWhen[place] = m | (second << MEMBER_BITS);
    luck[place] = hashes[i] ?? 0;
    ends[list] = place + 1;
  }
  return size;
}

/** Moves the members' own clocks on to their next sessions. */
function moveClocks({ block }: Online, { rate, clock }: Members, { gaps }: Sessions, { pace }: Now, size: number): number {
  const { due, hashes, clocks } = block;
  for (let i = 0; i < size; i++) {
    const m = due[i] ?? 0;
    const own = (clock[m] ?? 0) + (gaps[(hashes[i] ?? 0) >>> 20] ?? 1) / ((rate[m] ?? 1) * pace);
    clock[m] = own;
    clocks[i] = own;
  }
  return size;
}

/** Looks up at which second that is, as `secondAt` does; those who are due again within the hour stay. */
function planNext({ block }: Online, members: Members, { clock: table }: Sessions, { start }: Now, size: number): number {
  const { due, clocks } = block;
  const { rhythm, shift, nextAt } = members;
  let left = 0;
  for (let i = 0; i < size; i++) {
    const m = due[i] ?? 0;
    const own = clocks[i] ?? 0;
    const weeks = (own * (1 / HOURS_A_WEEK)) | 0;
    const steps = (own - weeks * HOURS_A_WEEK) * CLOCK_STEPS;
    const step = steps | 0;
    const at = (rhythm[m] ?? 0) * CLOCK_LENGTH + step;
    const before = table[at] ?? 0;
    const second =
      weeks * HOURS_A_WEEK * SECONDS_AN_HOUR +
      before +
      ((table[at + 1] ?? 0) - before) * (steps - step) +
      (shift[m] ?? 0) * QUARTER_SECONDS;
    // A clock is kept rounded, so that a very short gap could seem to end before it began.
    const next = second > start ? second | 0 : start;
    nextAt[m] = next;
    due[left] = m;
    left += (next - start - SECONDS_AN_HOUR) >>> 31;
  }
  return left;
}

/** A round adds to no list more than there are due. */
function makeRoom(online: Online, due: number): void {
  const { ends } = online;
  let most = 0;
  for (let list = 0; list < LISTS; list++) most = Math.max(most, (ends[list] ?? 0) - list * online.room);
  while (most + due > online.room) widenAll(online);
}

function widenAll(online: Online): void {
  const { ends, room } = online;
  online.whoWhen = widen(online.whoWhen, room);
  online.luck = widen(online.luck, room);
  for (let list = 0; list < LISTS; list++) ends[list] = (ends[list] ?? 0) + list * room;
  online.room = 2 * room;
  online.places = new Int32Array(online.room);
  online.told = new Int32Array(online.room);
  online.picks = new Int32Array(online.room);
  online.rests = new Float64Array(online.room);
}

/** The same lists with twice the room. */
function widen(column: Int32Array, room: number): Int32Array {
  const wider = new Int32Array(2 * column.length);
  for (let list = 0; list < LISTS; list++) wider.set(column.subarray(list * room, (list + 1) * room), 2 * list * room);
  return wider;
}
