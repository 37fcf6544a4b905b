/** Which messages the queue shows, in which order. Pure: the screen holds the choices. */
import type { NetworkId } from '#simulation/vocabulary.ts';
import type { InboxRow } from '../../views/inbox.ts';

export const STATES = ['open', 'done', 'missed', 'all'] as const;
export const PLACES = ['comment', 'private', 'review'] as const;
export const ORDERS = ['oldest', 'newest', 'angriest'] as const;
export type StateChoice = (typeof STATES)[number];
export type Place = (typeof PLACES)[number];
export type Order = (typeof ORDERS)[number];

export type Filter = {
  readonly state: StateChoice;
  readonly network: NetworkId | 'all';
  readonly place: Place | 'all';
};

type Placed = Pick<InboxRow, 'stars' | 'isPublic'>;

/** What kind of place a message stands in. */
export const placeOf = ({ stars, isPublic }: Placed): Place => (stars !== null ? 'review' : isPublic ? 'comment' : 'private');

/** `missed`: its author has given up waiting. What nobody waited for is done with by growing old. */
export const stateOf = ({ state, hasGivenUp }: Pick<InboxRow, 'state' | 'hasGivenUp'>): Exclude<StateChoice, 'all'> =>
  state === 'open' ? 'open' : hasGivenUp ? 'missed' : 'done';

const fits = (item: InboxRow, { state, network, place }: Filter): boolean =>
  (state === 'all' || stateOf(item) === state) &&
  (network === 'all' || item.network === network) &&
  (place === 'all' || placeOf(item) === place);

/** How many each choice of state would show, with the other choices as they are. */
export function countStates(items: readonly InboxRow[], filter: Filter): Record<StateChoice, number> {
  const counts = { open: 0, done: 0, missed: 0, all: 0 };
  for (const item of items) {
    if (!fits(item, { ...filter, state: 'all' })) continue;
    counts.all++;
    counts[stateOf(item)]++;
  }
  return counts;
}

/** Ties break by time and then by id, so that rows never change places by themselves. */
const COMPARE: Readonly<Record<Order, (a: InboxRow, b: InboxRow) => number>> = {
  oldest: (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  newest: (a, b) => b.at - a.at || (a.id < b.id ? -1 : 1),
  angriest: (a, b) => a.sentiment - b.sentiment || a.at - b.at || (a.id < b.id ? -1 : 1),
};

/** Ids of the messages that fit, in order. */
export const lineUp = (items: readonly InboxRow[], filter: Filter, order: Order): string[] =>
  items
    .filter((item) => fits(item, filter))
    .sort(COMPARE[order])
    .map(({ id }) => id);

export type RowsById = ReadonlyMap<string, InboxRow>;

/** Rows by their ids, in the same order. */
export const byIdOf = (items: readonly InboxRow[]): RowsById => new Map(items.map((item) => [item.id, item]));

/**
 * The same rows as before wherever nothing has happened to them, so that an hour that passes draws only what it changes.
 * Their `ageMinutes` stands still: ask the clock.
 */
export const keepSame = (before: RowsById, items: readonly InboxRow[]): InboxRow[] =>
  items.map((item) => {
    const old = before.get(item.id);
    return old && isSame(old, item) ? old : item;
  });

const isSame = (a: InboxRow, b: InboxRow): boolean =>
  a.state === b.state && a.isLiked === b.isLiked && a.isFollower === b.isFollower && a.replies.length === b.replies.length;

export type Queue = {
  readonly rows: readonly InboxRow[];
  /** Messages that have come since and would not stand at the end: shown when they are asked for. */
  readonly fresh: number;
  /** Rows that no longer fit the filter: put away together with it. */
  readonly past: number;
};

/**
 * The rows as they were lined up (`held`), so that nothing moves under the eyes of a reader: what is done stays where it
 * is, and what has come since is added at the end or, where the order would put it between others, only counted.
 */
export function holdQueue(items: readonly InboxRow[], held: readonly string[], filter: Filter, order: Order): Queue {
  const byId = byIdOf(items);
  const kept = held.flatMap((id) => byId.get(id) ?? []);
  const known = new Set(held);
  const lastAt = kept.at(-1)?.at ?? -1;
  const come = items.filter((item) => !known.has(item.id) && fits(item, filter)).sort(COMPARE[order]);
  const atEnd = kept.length === 0 ? come : order === 'oldest' ? come.filter(({ at }) => at >= lastAt) : [];
  return {
    rows: [...kept, ...atEnd],
    fresh: come.length - atEnd.length,
    past: kept.filter((item) => !fits(item, filter)).length,
  };
}
