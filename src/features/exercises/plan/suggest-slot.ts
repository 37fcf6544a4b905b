import type { Format, NetworkId } from '#simulation/vocabulary.ts';
import type { PlanClient } from './plan-client.ts';
import { dayOf, type Slot, weekOf } from './plan.ts';

/** Hours at which a new post is offered, the first that is still free. */
const OFFERED = [12, 17, 9, 20] as const;
const PLAIN: readonly Format[] = ['photo', 'text', 'video'];

/**
 * What a new post on a day begins as: the network and the pillar used least, the plain format that is made quickest, noon.
 * A beginning and not advice: choosing is the exercise.
 */
export function suggestSlot(client: PlanClient, slots: readonly Slot[], day: number): Omit<Slot, 'id'> {
  const week = slots.filter(({ at }) => weekOf(at) === Math.floor(day / 7));
  const today = slots.filter(({ at }) => dayOf(at) === day);
  const free = client.networks.filter(({ id }) => !today.some((slot) => slot.network === id));
  const network = leastUsed(free.length > 0 ? free : client.networks, (id) => week.filter((slot) => slot.network === id).length);
  const pillar = leastUsed(client.pillars, (id) => slots.filter((slot) => slot.pillar === id).length);
  if (!network || !pillar) throw new Error(`The client "${client.id}" has no network or no pillar.`);
  const quickest = [...network.formats].sort((a, b) => a.hours - b.hours);
  const format = quickest.find(({ id }) => PLAIN.includes(id)) ?? quickest[0];
  if (!format) throw new Error(`Nothing can be posted on ${network.id}.`);
  const hour = OFFERED.find((offered) => !today.some(({ at }) => at % 24 === offered)) ?? OFFERED[0];
  return { at: day * 24 + hour, network: network.id, format: format.id, pillar: pillar.id, aim: 'tell', date: null, title: '' };
}

/** The first of those with the smallest count. */
function leastUsed<Item extends { readonly id: NetworkId | string }>(
  items: readonly Item[],
  count: (id: Item['id']) => number,
): Item | undefined {
  return [...items].sort((a, b) => count(a.id) - count(b.id))[0];
}
