import { describe, expect, test } from 'vitest';
import { nextBatch } from '#features/sandbox/run/next-batch.ts';
import { commonLength, standingOf } from '#features/sandbox/run/same-actions.ts';
import type { Action } from '#simulation/actions.ts';

const pause = (id: string, hour = 5): Action => ({ id, hour, kind: 'pause-everything' });
const report = (id: string, text: string): Action => ({ id, hour: 5, kind: 'report-to-client', text, language: 'en' });
const list = (...ids: string[]): Action[] => ids.map((id) => pause(id));

describe('two lists of one run', () => {
  test.each([
    [list('a'), list('a'), 'same'],
    [[], [], 'same'],
    [list('a'), list('a', 'b'), 'behind'],
    [list('a', 'b'), list('a'), 'ahead'],
    [list('a', 'b'), list('a', 'c'), 'apart'],
    [list('a', 'b', 'c'), list('a', 'x'), 'apart'],
  ])('stand to each other: %j and %j', (own, other, standing) => {
    expect(standingOf(own, other)).toBe(standing);
  });

  test('are compared by what they say, not by the order of their fields', () => {
    const turned: Action = { kind: 'pause-everything', hour: 5, id: 'a' };
    expect(commonLength([pause('a')], [turned])).toBe(1);
    expect(commonLength([pause('a')], [pause('a', 6)])).toBe(0);
    expect(commonLength([report('a', 'x')], [report('a', 'y')])).toBe(0);
  });
});

describe('what is sent next', () => {
  const held = (sent: number, sentHour: number) => ({ sent, sentHour, hour: 30 });

  test('is what the server lacks, with the hour', () => {
    expect(nextBatch(held(1, 5), list('a', 'b'))).toEqual({ from: 1, actions: [pause('b')], hour: 30 });
  });

  test('is the hour alone when only time has passed, and nothing when it knows all', () => {
    expect(nextBatch(held(2, 5), list('a', 'b'))).toEqual({ from: 2, actions: [], hour: 30 });
    expect(nextBatch(held(2, 30), list('a', 'b'))).toBeNull();
  });

  test('comes in parts of five hundred, and the hour with the last one', () => {
    const many = Array.from({ length: 700 }, (_, i) => pause(String(i), i < 600 ? 5 : 9));
    const first = nextBatch(held(0, 0), many);
    expect([first?.actions.length, first?.hour]).toEqual([500, 5]);
    const last = nextBatch(held(500, 5), many);
    expect([last?.actions.length, last?.hour]).toEqual([200, 30]);
  });

  test('comes in smaller parts when the texts are long', () => {
    const long = Array.from({ length: 200 }, (_, i) => report(String(i), 'é'.repeat(5000)));
    const bytes = JSON.stringify(nextBatch(held(0, 0), long)).length;
    expect(nextBatch(held(0, 0), long)?.actions.length).toBeGreaterThan(10);
    expect(bytes).toBeLessThan(1_048_576 / 2);
  });
});
