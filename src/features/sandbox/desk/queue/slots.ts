/** The queue: hours of the week at which a network's posts go out, one post a slot. Pure; the screen holds the choices. */
import { HOURS_A_WEEK, type NetworkId, type SimHour } from '#simulation/vocabulary.ts';
import type { PostRow } from '../../views/posts.ts';
import { counts } from '../calendar/look-ahead.ts';
import { at } from '../read-plain.ts';

/** Hours of the week from Monday midnight, in order, per network. */
export type Slots = Readonly<Partial<Record<NetworkId, readonly number[]>>>;
type Entry = Pick<PostRow, 'at' | 'state'> & { readonly post: Pick<PostRow['post'], 'network'> };
export type Span = { readonly now: SimHour; readonly end: SimHour };

/** Tuesday and Thursday at noon, Saturday at ten: hours to begin with, not a secret. */
const TO_BEGIN_WITH = [36, 84, 130];

export const startingSlots = (networks: readonly NetworkId[]): Slots =>
  Object.fromEntries(networks.map((network) => [network, TO_BEGIN_WITH]));

const isSlot = (hour: unknown): hour is number =>
  typeof hour === 'number' && Number.isInteger(hour) && hour >= 0 && hour < HOURS_A_WEEK;
const inOrder = (hours: readonly number[]): number[] => [...new Set(hours)].sort((a, b) => a - b);

/** Slots as this browser kept them; null when it kept none. */
export function readSlots(value: unknown, networks: readonly NetworkId[]): Slots | null {
  if (typeof value !== 'object' || value === null) return null;
  const hoursOf = (network: NetworkId): number[] => {
    const kept = at(value, network);
    return Array.isArray(kept) ? inOrder(kept.filter(isSlot)) : [];
  };
  return Object.fromEntries(networks.map((network) => [network, hoursOf(network)]));
}

export const addSlot = (slots: Slots, network: NetworkId, hour: number): Slots => ({
  ...slots,
  [network]: inOrder([...(slots[network] ?? []), hour]),
});

export const removeSlot = (slots: Slots, network: NetworkId, hour: number): Slots => ({
  ...slots,
  [network]: (slots[network] ?? []).filter((other) => other !== hour),
});

/** Slots of a network that are still to come before the run's end and hold no post, the next first. */
export function freeSlots(slots: Slots, network: NetworkId, rows: readonly Entry[], { now, end }: Span): SimHour[] {
  const taken = new Set(rows.filter((row) => row.post.network === network && counts(row)).map((row) => row.at));
  const weeks = Array.from({ length: Math.ceil(end / HOURS_A_WEEK) }, (_, week) => week * HOURS_A_WEEK);
  return weeks
    .flatMap((monday) => (slots[network] ?? []).map((hour) => monday + hour))
    .filter((hour) => hour > now && hour < end && !taken.has(hour));
}
