import { hashText, mix } from '../draw.ts';
import type { State } from '../state.ts';
import { columnOf } from '../world/members.ts';

/**
 * A fingerprint of everything that a run has come to, 16 hexadecimal digits: two runs with the same digest are the same
 * run. It reads which scenario it is and its version, the members, every post's counters,
 * what ads cost, orders, followers and the client's mind and money, bit by bit.
 */
export function digestOf(state: State): string {
  const sum = new Digest();
  const { members, scenario, client } = state;
  sum.add(hashText(`${scenario.id}@${String(scenario.version)}`));
  for (const column of [members.affinity, members.trust, members.fatigue])
    sum.addFloats(Float32Array.from(columnOf(members, column)));
  sum.addFloats(members.clock);
  sum.addAll(members.follows);
  sum.addAll(columnOf(members, members.flags));
  for (const values of [members.sessions, members.nextAt, members.lastClick, members.lastView]) sum.addAll(values);
  for (const post of state.posts) {
    sum.add(post.key);
    sum.addAll(post.counters);
  }
  for (const order of state.orders) {
    sum.add(order.member);
    sum.add(order.hour);
    sum.add(order.attributedTo);
    sum.add(order.returnedAt ?? -1);
  }
  for (const share of state.shares) {
    sum.add(share.sharer);
    sum.add(share.at);
  }
  for (const message of state.conversation.messages) {
    sum.add(message.key);
    sum.add(message.at);
    sum.add(message.replies.length);
  }
  for (const { costMicro } of state.ads.sets) sum.add(costMicro);
  sum.addFloats(Float64Array.of(client.satisfaction, client.spentEuro, client.finesEuro, client.report));
  sum.addFloats(client.hours);
  sum.addAll(state.followers);
  sum.addFloats(state.standing);
  sum.add(state.hour);
  return sum.text();
}

class Digest {
  #a = 0x243f6a88;
  #b = 0x13198a2e;

  add(value: number): void {
    this.#a = mix(this.#a, value | 0);
    this.#b = mix(this.#b ^ 0x5bd1e995, value | 0);
  }
  addAll(values: Iterable<number>): void {
    for (const value of values) this.add(value);
  }
  /** Floats by their bits; all machines that run browsers keep the low byte first. */
  addFloats(values: Float32Array | Float64Array): void {
    this.addAll(new Int32Array(values.buffer, values.byteOffset, values.byteLength / 4));
  }
  text(): string {
    return [this.#a, this.#b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
