import { describe, expect, test } from 'vitest';
import { changesBetween, forecastOf, rangeOf } from '#features/exercises/plan/forecast/forecast.ts';
import { ForecastRoom } from '#features/exercises/plan/forecast/forecast-room.ts';
import type { Played } from '#features/exercises/plan/forecast/play-plan.ts';
import type { Answer } from '#features/exercises/plan/forecast/protocol.ts';
import { quietWorld } from '#features/exercises/plan/forecast/quiet-world.ts';
import type { Slot } from '#features/exercises/plan/plan.ts';
import { GOOD, scenarioOf, slot } from './clients.ts';

const bakery = await scenarioOf('bakery');
const [PLAYS, MEMBERS] = [4, 4000];

function openRoom() {
  const said: { n: number; answer: Answer }[] = [];
  const room = new ForecastRoom({
    say: (n, answer) => said.push({ n, answer }),
    load: () => Promise.resolve(bakery),
    rest: () => Promise.resolve(),
    plays: PLAYS,
    members: MEMBERS,
  });
  return { room, said };
}

async function forecast(slots: readonly Slot[]) {
  const { room, said } = openRoom();
  await room.hear(1, { kind: 'forecast', url: 'bakery', slots, weeks: 2 });
  const found = said.flatMap(({ answer }) => (answer.kind === 'forecast' ? [answer.forecast] : [])).at(-1);
  if (!found) throw new Error('No forecast was made.');
  return found;
}

const played = (reach: number, orders: number, unmade: readonly string[] = []): Played => ({
  totals: { reach, engagements: 0, visits: 0, orders },
  reach: { s1: reach },
  unmade,
});

describe('a forecast', () => {
  test('says the middle of its plays and the spread of eight in ten', () => {
    expect(rangeOf([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100])).toEqual({ low: 10, mid: 50, high: 90 });
  });

  test('counts only the orders beyond those that come anyway, under the same luck', () => {
    const { totals } = forecastOf([played(100, 12), played(200, 9)], [played(0, 10), played(0, 9)]);
    expect(totals.orders).toEqual({ low: 0.2, mid: 1, high: 1.8 });
  });

  test('names the posts for which the team has no hours in most plays', () => {
    const idle = [played(0, 0), played(0, 0), played(0, 0)];
    expect(forecastOf([played(1, 0, ['s9']), played(1, 0, ['s9']), played(1, 0)], idle).unmade).toEqual(['s9']);
  });

  test('of the same plan is the same, and of a fuller one reaches more', async () => {
    const [once, again, half] = await Promise.all([forecast(GOOD), forecast(GOOD), forecast(GOOD.slice(0, 3))]);
    expect(again).toEqual(once);
    expect(once.totals.reach.mid).toBeGreaterThan(half.totals.reach.mid);
    expect(Object.keys(once.posts).sort()).toEqual(GOOD.map(({ id }) => id));
    expect(changesBetween(half, once)[0]).toMatchObject({ metric: 'reach', verdict: 'more' });
    expect(changesBetween(once, once).every(({ verdict }) => verdict === 'same')).toBe(true);
  });

  test('makes no more posts than the week has hours for', async () => {
    const films = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day, i) =>
      slot(`v${String(i)}`, `w1 ${day} 19`, { format: 'video' }),
    );
    expect((await forecast(films)).unmade).toEqual(['v3', 'v4', 'v5']);
  });

  test('tells how far it is, and stops for a newer question', async () => {
    const { room, said } = openRoom();
    const first = room.hear(1, { kind: 'forecast', url: 'bakery', slots: GOOD, weeks: 2 });
    const second = room.hear(2, { kind: 'forecast', url: 'bakery', slots: GOOD.slice(0, 1), weeks: 2 });
    await Promise.all([first, second]);
    expect(said.filter(({ n, answer }) => n === 1 && answer.kind === 'forecast')).toEqual([]);
    const progress = said.flatMap(({ n, answer }) => (n === 2 && answer.kind === 'progress' ? [answer.done] : []));
    expect(progress).toEqual([0, 1, 2, 3]);
    expect(said.at(-1)).toEqual({ n: 2, answer: { kind: 'done' } });
  });
});

test('the world of a forecast holds nothing that nobody can know beforehand', () => {
  const world = quietWorld(bakery);
  expect(world.calendar.every(({ announced }) => announced)).toBe(true);
  expect(world.crisis.from).toBeGreaterThan(world.weeks * 168);
  expect(world.talk.reasons).toEqual([]);
});
