import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act } from '#simulation/act.ts';
import { endWeek } from '#simulation/client/client.ts';
import { askedWeek, askedWeeks } from '#simulation/client/weeks.ts';
import { quietHoursIn } from '#simulation/crisis/quiet.ts';
import { makeLive } from '#simulation/feed/publish.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import type { Scenario } from '#simulation/scenario.ts';
import { habitsOf } from '#simulation/score/habits.ts';
import type { State } from '#simulation/state.ts';
import { appraiseByName, newRun, postOn, shop } from '#tests/support/small-world.ts';
import { appraiseReply, appraiseStatement, stormAt } from '../conversation/town.ts';

const WEEK = 168;
const MONDAY_OF_WEEK_TWO = WEEK;
/** The client's change of mind about a week, and nothing else. */
const moodOf = (state: State): number => state.client.moods.reduce((sum, { change }) => sum + change, 0);

type Week = {
  /** Hours of the first week: the storm is on from the first to the last of them, and everything is paused from `paused` on. */
  readonly storm?: readonly [from: number, to: number];
  readonly paused?: number;
  readonly posts?: readonly number[];
  readonly approves?: Scenario['client']['approves'];
};

/** The end of a first week of which a storm took a part. */
function weekWith({ storm, paused = 0, posts = [], approves = 'nothing' }: Week): State {
  const state = newRun(shop({ client: { ...shop().client, approves, approvalHours: 8 } }), 7, 200);
  const over = state.conversation.storm;
  if (storm) {
    for (let hour = storm[0]; hour <= storm[1]; hour++)
      over.hours.push({ hour, touched: 1, shares: 1, isStopped: hour >= paused });
    over.phase = 'over';
    over.since = storm[0];
    over.endedAt = storm[1];
  }
  posts.forEach((hour, i) => {
    state.hour = hour;
    const post = postOn('frame');
    state.posts.push(makeLive(state, { id: String(i), post, author: 0, appraisal: appraiseByName(post) }));
  });
  state.hour = WEEK;
  endWeek(state);
  return state;
}

describe('a week without a storm', () => {
  test.each([
    [[], -4],
    [[10], 0],
    [[10, 60], 0],
    [[10, 60, 100], 1.5],
  ])('with posts at %j is worth %d', (posts, mood) => {
    expect(moodOf(weekWith({ posts }))).toBe(mood);
  });
});

describe('a week of which a storm took', () => {
  const from = 10; // Monday at ten
  const friday = 4 * 24 + 20;

  test('nearly all, with everything paused, is held against nobody', () => {
    const state = weekWith({ storm: [from, friday], paused: from + 1 });
    expect(state.client.moods).toMatchObject([{ reason: 'held-back', change: 0 }]);
    expect(askedWeeks(state)).toEqual([]);
    expect(habitsOf(state).cadence).toBe(1);
  });

  test('nearly all, with business as usual but nothing to publish, is a silent one', () => {
    const state = weekWith({ storm: [from, friday], paused: WEEK });
    expect(state.client.moods).toMatchObject([{ reason: 'silence', change: -4 }]);
    expect(habitsOf(state).cadence).toBe(0);
  });

  test('two days is steady with one post, and only in part silent with none', () => {
    const storm = [24, 71] as const; // Tuesday and Wednesday; by Thursday at nine posts can be out
    expect(quietHoursIn(weekWith({ storm }), 0)).toBe(48 + 9);
    expect(askedWeek(weekWith({ storm }), 0).asked).toBe(1);
    expect(moodOf(weekWith({ storm, posts: [100] }))).toBe(1.5);
    expect(moodOf(weekWith({ storm }))).toBeCloseTo((-4 * (168 - 57)) / 168, 10);
  });

  test('a day is short by the client’s own time to see what was made after it, too', () => {
    const storm = [24, 47] as const; // Tuesday; made on Wednesday morning, seen eight office hours later
    expect(quietHoursIn(weekWith({ storm }), 0)).toBe(24 + 9);
    expect(quietHoursIn(weekWith({ storm, approves: 'everything' }), 0)).toBe(24 + 9 + 24);
  });
});

test('whatever a week was like, quiet that is right costs nothing, and nothing else is worth more than it was', () => {
  const hour = fc.integer({ min: 0, max: WEEK - 1 });
  const posts = fc.uniqueArray(hour, { maxLength: 5 });
  fc.assert(
    fc.property(hour, hour, hour, posts, (a, b, paused, hours) => {
      const storm = [Math.min(a, b), Math.max(a, b)] as const;
      const calm = moodOf(weekWith({ posts: hours }));
      const stopped = weekWith({ storm, paused, posts: hours });
      const quiet = quietHoursIn(stopped, 0);
      expect(moodOf(stopped)).toBeGreaterThanOrEqual(calm);
      expect(habitsOf(stopped).cadence).toBeGreaterThanOrEqual(habitsOf(weekWith({ posts: hours })).cadence);
      if (quiet === 0) expect(moodOf(stopped)).toBe(calm);
      // No more than what was stopped in it, and a morning.
      expect(quiet).toBeLessThanOrEqual(Math.max(0, storm[1] + 1 - Math.max(storm[0], paused)) + 24);
      // Of three posts nobody asks more, and nobody is thanked for none.
      expect(moodOf(stopped)).toBeLessThanOrEqual(hours.length === 0 ? 0 : 1.5);
    }),
    { numRuns: 60 },
  );
});

describe('played', () => {
  const scenario: Scenario = { ...stormAt(MONDAY_OF_WEEK_TWO + 12, { arousal: 0.5 }), weeks: 4 };
  const createTown = (): State =>
    createRun({ scenario, seed: 1, members: 1000, appraise: appraiseByName, appraiseReply, appraiseStatement });

  /** Nothing is ever published; everything is paused at one hour and resumed at another. */
  function idleTown(pausedAt: number, resumedAt: number): State {
    const state = createTown();
    playUntil(state, pausedAt);
    act(state, { id: 'pause', hour: pausedAt, kind: 'pause-everything' });
    playUntil(state, resumedAt);
    act(state, { id: 'resume', hour: resumedAt, kind: 'resume-everything' });
    playUntil(state, 4 * WEEK);
    return state;
  }
  const stormy = idleTown(MONDAY_OF_WEEK_TWO + 13, MONDAY_OF_WEEK_TWO + 120);
  const { endedAt } = stormy.conversation.storm;
  const weeks = [0, 1, 2, 3];

  test('the storm of this town is over within the days for which it pauses', () => {
    expect(endedAt).toBeGreaterThan(MONDAY_OF_WEEK_TWO + 24);
    expect(endedAt).toBeLessThan(MONDAY_OF_WEEK_TWO + 119);
  });

  test('lingering brings nothing: weeks of pause after the storm are weeks of silence', () => {
    const end = endedAt ?? 0;
    const quiet = (state: State): number[] => weeks.map((week) => quietHoursIn(state, week));
    for (const resumedAt of [end + 1, end + 30, 4 * WEEK - 1]) {
      const lingering = idleTown(MONDAY_OF_WEEK_TWO + 13, resumedAt);
      expect(quiet(lingering)).toEqual(quiet(stormy));
      expect(lingering.client.moods.map(({ change }) => change)).toEqual(stormy.client.moods.map(({ change }) => change));
    }
    expect(quiet(stormy)[1]).toBeGreaterThan(0);
    expect(stormy.client.moods.map(({ change }) => change).filter((change) => change === -4)).toHaveLength(3);
  });

  test('a pause without a storm is silence, and so is one that is over before the storm is', () => {
    const early = idleTown(0, MONDAY_OF_WEEK_TWO + 11);
    expect(weeks.map((week) => quietHoursIn(early, week))).toEqual([0, 0, 0, 0]);
    expect(early.client.moods.map(({ change }) => change)).toEqual([-4, -4, -4, -4]);
    const short = idleTown(MONDAY_OF_WEEK_TWO + 13, MONDAY_OF_WEEK_TWO + 16);
    expect(quietHoursIn(short, 1)).toBe(3);
  });
});
