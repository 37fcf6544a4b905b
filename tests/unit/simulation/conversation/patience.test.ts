import { describe, expect, test } from 'vitest';
import { afterWaking, patienceHours, whenAwake } from '#simulation/conversation/patience.ts';

const CHIRP = 2;
const FRAME = 0;
/** Share of a thousand people who expect an answer within so many hours. */
const within = (hours: number, kind: 'question' | 'complaint', network = CHIRP): number =>
  Array.from({ length: 1000 }, (_, i) => patienceHours(kind, network, (i + 0.5) / 1000)).filter((wait) => wait <= hours).length /
  1000;

describe('how long people wait', () => {
  test('K01: on the micro-blog 53 % expect an answer within an hour, and 72 % of those who complain', () => {
    expect(within(1, 'question')).toBe(0.53);
    expect(within(1, 'complaint')).toBe(0.72);
  });

  test('K01: 20 % expect it within half an hour, 65 % within two', () => {
    expect(within(0.5, 'question')).toBe(0.2);
    expect(within(2, 'question')).toBe(0.65);
  });

  test('K02: elsewhere about half find four hours reasonable', () => {
    expect(within(4, 'question', FRAME)).toBe(0.53);
  });

  test('nobody waits patiently for more than a day', () => {
    expect(within(24, 'complaint', FRAME)).toBe(1);
  });
});

describe('nights', () => {
  test('an hour from half past nine in the evening is over at half past seven', () => {
    expect(afterWaking(21.5 * 3600, 1)).toBe((24 + 7.5) * 3600);
  });

  test('an hour at noon is an hour', () => {
    expect(afterWaking(12 * 3600, 1)).toBe(13 * 3600);
  });

  test('what would be written at three at night is written in the morning', () => {
    expect(whenAwake(3 * 3600)).toBe(7 * 3600 + 3600);
    expect(whenAwake(23 * 3600)).toBe((24 + 7) * 3600 + 3600);
  });
});
