import { describe, expect, test } from 'vitest';
import {
  clashesIn,
  copiesOf,
  type Entry,
  gapsIn,
  hourOnDay,
  mixOf,
  offeredHour,
  stepOf,
  stepTo,
} from '#features/sandbox/desk/calendar/look-ahead.ts';
import { firstWords, icsOf } from '#features/sandbox/desk/calendar/export-plan.ts';
import { occasionsOf } from '#features/sandbox/desk/calendar/occasions.ts';
import { weeksShown } from '#features/sandbox/desk/calendar/plan-look.ts';
import { readScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import { csvCell } from '#ui/files/csv.ts';
import { foldLine } from '#ui/files/ics.ts';
import { SHOP } from './shop.ts';

const entry = (id: string, at: number, more: Partial<Entry> & { network?: 'frame' | 'chirp'; pillar?: string } = {}): Entry => ({
  id,
  at,
  state: more.state ?? 'planned',
  post: { network: more.network ?? 'frame', pillar: more.pillar ?? 'craft' },
});

describe('gaps', () => {
  test('three days without a post are all right', () => {
    expect(gapsIn([entry('a', 12), entry('b', 4 * 24 + 12)], 0, 5)).toEqual([]);
  });
  test('four days without a post are a gap', () => {
    expect(gapsIn([entry('a', 12), entry('b', 5 * 24 + 12)], 0, 6)).toEqual([{ from: 1, to: 4 }]);
  });
  test('the days after the last post count too', () => {
    expect(gapsIn([entry('a', 12)], 0, 7)).toEqual([{ from: 1, to: 6 }]);
  });
  test('a gap that is over is not told', () => {
    expect(gapsIn([entry('a', 12), entry('b', 6 * 24)], 6, 7)).toEqual([]);
  });
  test('a cancelled post fills no gap', () => {
    expect(gapsIn([entry('a', 12), entry('b', 3 * 24, { state: 'cancelled' }), entry('c', 6 * 24)], 0, 7)).toEqual([
      { from: 1, to: 5 },
    ]);
  });
});

describe('clashes', () => {
  const ids = (rows: Entry[]) => clashesIn(rows).map(({ first, second }) => [first.id, second.id]);
  test('two posts on one network within three hours clash', () => {
    expect(ids([entry('b', 12), entry('a', 10)])).toEqual([['a', 'b']]);
  });
  test('three hours apart is far enough', () => {
    expect(ids([entry('a', 10), entry('b', 13)])).toEqual([]);
  });
  test('posts on two networks do not clash', () => {
    expect(ids([entry('a', 10), entry('b', 10, { network: 'chirp' })])).toEqual([]);
  });
  test('a post of another network between them does not hide a clash', () => {
    expect(ids([entry('a', 10), entry('b', 11, { network: 'chirp' }), entry('c', 12)])).toEqual([['a', 'c']]);
  });
  test('what is out can no longer be helped', () => {
    expect(ids([entry('a', 10, { state: 'out' }), entry('b', 11, { state: 'out' })])).toEqual([]);
  });
});

test('the mix counts what is out or will be, in the order of the pillars', () => {
  const rows = [entry('a', 1), entry('b', 2, { pillar: 'people' }), entry('c', 3, { state: 'cancelled' })];
  expect(mixOf(rows, ['people', 'craft', 'cat'])).toEqual([
    { pillar: 'people', count: 1 },
    { pillar: 'craft', count: 1 },
    { pillar: 'cat', count: 0 },
  ]);
});

describe('moving', () => {
  test('a post that is dropped on a day keeps its hour', () => {
    expect(hourOnDay(18, 3, 0, 168)).toBe(3 * 24 + 18);
  });
  test('dropped on today after its hour, it goes out at once', () => {
    expect(hourOnDay(50 + 24, 2, 60, 168)).toBe(60);
  });
  test('a past day takes nothing', () => {
    expect(hourOnDay(60, 1, 50, 168)).toBeNull();
  });
  test('a day after the run takes nothing', () => {
    expect(hourOnDay(60, 7, 0, 168)).toBeNull();
  });
  test('arrows move by a day and by an hour, other keys do not', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'a'].map(stepOf)).toEqual([-24, 24, -1, 1, null]);
  });
  test('a step ends at now and at the last hour of the run', () => {
    expect([stepTo(30, -24, 20, 168), stepTo(160, 24, 20, 168)]).toEqual([20, 167]);
  });
  test('a new post is offered at noon, today not before now, and never on a past day', () => {
    expect([offeredHour(1, 0), offeredHour(0, 15), offeredHour(0, 30)]).toEqual([36, 15, null]);
  });
});

test('a week is copied with what counts, and without what would lie beyond the run', () => {
  const rows = [entry('a', 10), entry('b', 20, { state: 'cancelled' }), entry('c', 180)];
  expect(copiesOf(rows, 0, 336).map(({ row, at }) => [row.id, at])).toEqual([['a', 178]]);
  expect(copiesOf(rows, 1, 336)).toEqual([]);
});

test('four weeks are shown from the chosen one, as long as there are four', () => {
  expect([weeksShown('month', 2, 8), weeksShown('month', 7, 8), weeksShown('fortnight', 7, 8)]).toEqual([
    [2, 3, 4, 5],
    [4, 5, 6, 7],
    [6, 7],
  ]);
});

test('only announced dates are shown, from day to day', () => {
  const scenario = readScenario('shop', SHOP);
  expect(occasionsOf(scenario, { fair: 'Kermis' }).map(({ id, name, from, to }) => [id, name, from, to])).toEqual([
    ['wages', 'wages', 8, 9],
    ['fair', 'Kermis', 8, 9],
    ['feast', 'feast', 8, 9],
    ['sun', 'sun', 9, 12],
  ]);
});

describe('files', () => {
  test('a cell that begins like a formula is disarmed', () => {
    expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
  });
  test('a cell with a comma or a new line is quoted', () => {
    expect([csvCell('a,b'), csvCell('a\nb'), csvCell('plain')]).toEqual(['"a,b"', '"a\nb"', 'plain']);
  });
  test('a line of iCalendar is folded after 75 bytes and not within a sign', () => {
    const lines = foldLine(`SUMMARY:${'é'.repeat(60)}`).split('\r\n');
    expect(lines.map((line) => new TextEncoder().encode(line).length)).toEqual([74, 55]);
    expect(lines.map((line, i) => (i === 0 ? line : line.slice(1))).join('')).toBe(`SUMMARY:${'é'.repeat(60)}`);
  });
  test('an empty plan is a calendar without events', () => {
    expect(icsOf({ startsOn: '2027-03-01', pillars: {} }, [], new Date('2027-03-01T00:00:00Z'))).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Reachwright//Plan//EN\r\nEND:VCALENDAR\r\n',
    );
  });
  test('the first words end between words', () => {
    expect(firstWords('A loaf of bread and another one', 16)).toBe('A loaf of bread …');
  });
});
