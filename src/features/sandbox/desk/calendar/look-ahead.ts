/** What a calendar shows at a glance, worked out from its rows: gaps, clashes, the mix of pillars, and where a post may be moved. */
import type { NetworkId, SimHour } from '#simulation/vocabulary.ts';
import type { PostRow } from '../../views/posts.ts';

/** What the sums below need of a row. */
export type Entry = Pick<PostRow, 'id' | 'at' | 'state'> & { readonly post: Pick<PostRow['post'], 'network' | 'pillar'> };

/** Days without a post that are still all right. */
const QUIET_DAYS = 3;
/** Two posts on one network within fewer hours take people from each other. */
const CLASH_HOURS = 3;

export const dayOfHour = (hour: SimHour): number => Math.floor(hour / 24);

/** Whether it is out or will go out. */
export const counts = ({ state }: Pick<Entry, 'state'>): boolean => state === 'planned' || state === 'out';
export const isMovable = ({ state }: Pick<Entry, 'state'>): boolean => state === 'planned' || state === 'missed';

export type Gap = { readonly from: number; readonly to: number };

/** Stretches of more than three days without a post that are not over yet on day `today`, up to day `end` (not included). */
export function gapsIn(rows: readonly Entry[], today: number, end: number): Gap[] {
  const days = new Set(rows.filter(counts).map(({ at }) => dayOfHour(at)));
  const gaps: Gap[] = [];
  let from: number | null = null;
  for (let day = 0; day <= end; day++) {
    const isQuiet = day < end && !days.has(day);
    if (isQuiet) from ??= day;
    else if (from !== null) {
      if (day - from > QUIET_DAYS && day > today) gaps.push({ from, to: day - 1 });
      from = null;
    }
  }
  return gaps;
}

export type Clash = { readonly network: NetworkId; readonly first: Entry; readonly second: Entry };

/** Neighbours on one network that stand closer than three hours, at least one of which can still be moved. */
export function clashesIn(rows: readonly Entry[]): Clash[] {
  const live = rows.filter(counts).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return live.flatMap((second, i) => {
    const first = live.slice(0, i).findLast(({ post }) => post.network === second.post.network);
    const isClash = first && second.at - first.at < CLASH_HOURS && (isMovable(first) || isMovable(second));
    return isClash ? [{ network: second.post.network, first, second }] : [];
  });
}

/** How many posts each pillar has, in the order of the pillars. */
export function mixOf(rows: readonly Entry[], pillars: readonly string[]): { readonly pillar: string; readonly count: number }[] {
  const live = rows.filter(counts);
  return pillars.map((pillar) => ({ pillar, count: live.filter(({ post }) => post.pillar === pillar).length }));
}

/** The hour at which a post lands that is dropped on a day; null when that is past or beyond the run. */
export function hourOnDay(at: SimHour, day: number, now: SimHour, end: SimHour): SimHour | null {
  const same = day * 24 + (at % 24);
  const hour = same < now && day === dayOfHour(now) ? now : same;
  return hour >= now && hour < end ? hour : null;
}

/** By how many hours an arrow moves what is picked up; null for another key. */
export function stepOf(key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
      return -24;
    case 'ArrowRight':
      return 24;
    case 'ArrowUp':
      return -1;
    case 'ArrowDown':
      return 1;
    case 'PageUp':
      return -168;
    case 'PageDown':
      return 168;
    default:
      return null;
  }
}

/** Moves an hour by so many, held between now and the end of the run. */
export const stepTo = (at: SimHour, step: number, now: SimHour, end: SimHour): SimHour =>
  Math.max(now, Math.min(end - 1, at + step));

/** Where the copies of a week's posts go: those that would lie beyond the run are left out. */
export function copiesOf<Row extends Entry>(rows: readonly Row[], week: number, end: SimHour): { row: Row; at: SimHour }[] {
  return rows
    .filter((row) => counts(row) && Math.floor(row.at / 168) === week && row.at + 168 < end)
    .map((row) => ({ row, at: row.at + 168 }));
}

/** The hour at which a new post is offered on a day: noon, or the coming hour of today; null for a past day. */
export function offeredHour(day: number, now: SimHour): SimHour | null {
  const noon = day * 24 + 12;
  if (day < dayOfHour(now)) return null;
  return noon >= now ? noon : now;
}
