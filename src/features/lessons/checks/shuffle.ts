/**
 * The order in which a check shows its parts: the same for the same `seed` everywhere, and never the authored order
 * when there are two parts or more, so that nothing is shown already solved.
 * Fisher–Yates over numbers from mulberry32, seeded by the FNV-1a hash of the text.
 */
export function shuffledIndexes(count: number, seed: string): number[] {
  const draw = drawsFrom(hash(seed));
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = draw() % (i + 1);
    const held = order[i] ?? i;
    order[i] = order[j] ?? j;
    order[j] = held;
  }
  if (order.every((index, place) => index === place)) order.push(...order.splice(0, 1));
  return order;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
