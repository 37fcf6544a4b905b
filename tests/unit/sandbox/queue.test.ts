import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSlot, freeSlots, readSlots, removeSlot, startingSlots } from '#features/sandbox/desk/queue/slots.ts';

const row = (at: number, network: 'frame' | 'chirp' = 'frame', state: 'planned' | 'cancelled' | 'out' = 'planned') => ({
  at,
  state,
  post: { network },
});
const FOUR_WEEKS = { now: 0, end: 672 };

describe('the queue', () => {
  test('never puts two posts into one slot, and none into the past or beyond the run', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 167 }), { maxLength: 12 });
    const taken = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 30 });
    fc.assert(
      fc.property(hours, taken, fc.integer({ min: 0, max: 671 }), (slots, planned, now) => {
        const rows = planned.map((at) => row(at));
        const added: number[] = [];
        for (;;) {
          const [next] = freeSlots({ frame: slots }, 'frame', [...rows, ...added.map((at) => row(at))], { now, end: 672 });
          if (next === undefined) break;
          added.push(next);
        }
        expect(new Set(added).size).toBe(added.length);
        expect(added.every((at) => at > now && at < 672 && slots.includes(at % 168) && !planned.includes(at))).toBe(true);
      }),
    );
  });
  test('takes the next slot that is free', () => {
    const slots = { frame: [36, 84] };
    expect(freeSlots(slots, 'frame', [row(36), row(84)], FOUR_WEEKS)[0]).toBe(204);
    expect(freeSlots(slots, 'frame', [], { now: 36, end: 672 })[0]).toBe(84);
  });
  test('lets another network, and what was cancelled, take nothing', () => {
    const slots = { frame: [36] };
    expect(freeSlots(slots, 'frame', [row(36, 'chirp'), row(36, 'frame', 'cancelled')], FOUR_WEEKS)[0]).toBe(36);
    expect(freeSlots(slots, 'frame', [row(36, 'frame', 'out')], FOUR_WEEKS)[0]).toBe(204);
  });
  test('has nothing to give where there is no slot, or none is left', () => {
    expect(freeSlots({}, 'frame', [], FOUR_WEEKS)).toEqual([]);
    expect(freeSlots({ frame: [36] }, 'frame', [], { now: 600, end: 672 })).toEqual([]);
  });
  test('keeps slots in order, and each once', () => {
    expect(addSlot(addSlot({ frame: [84] }, 'frame', 36), 'frame', 84)).toEqual({ frame: [36, 84] });
    expect(removeSlot({ frame: [36, 84] }, 'frame', 36)).toEqual({ frame: [84] });
  });
  test('reads what the browser kept, and only that', () => {
    const slots = startingSlots(['frame', 'chirp']);
    expect(readSlots(JSON.parse(JSON.stringify(slots)), ['frame', 'chirp'])).toEqual(slots);
    expect(readSlots(undefined, ['frame'])).toBeNull();
    expect(readSlots({ frame: [400, 'x', 12, 12, 3.5] }, ['frame'])).toEqual({ frame: [12] });
  });
});
