import { afterAll, expect, test } from 'vitest';
import { csvOf } from '#ui/files/csv.ts';
import { DEFINITIONS, METRICS } from '#features/sandbox/desk/insights/definitions.ts';
import { orderAfter, sortPosts } from '#features/sandbox/desk/insights/sort-posts.ts';
import { insightsOf, type PostFigures } from '#features/sandbox/views/insights.ts';
import { judgeHypothesis } from '#features/sandbox/views/judge-hypothesis.ts';
import { onlineWeeksOf } from '#features/sandbox/views/online-week.ts';
import { weekFiguresOf } from '#features/sandbox/views/week-figures.ts';
import { baseLocale, locales, overwriteGetLocale } from '#i18n/paraglide/runtime.js';
import { act } from '#simulation/act.ts';
import type { Hypothesis } from '#simulation/actions.ts';
import type { PostMetrics } from '#simulation/insights/metrics.ts';
import { playUntil } from '#simulation/run.ts';
import { countTicks, fifthOf, linear, niceTicks } from '#ui/charts/scales.ts';
import { competitor, newRun, postOn, shop } from '../../support/small-world.ts';

const metrics = (more: Partial<PostMetrics> = {}): PostMetrics => ({
  dwell: 0,
  like: 0,
  comment: 0,
  share: 2,
  send: 3,
  save: 0,
  click: 0,
  profile: 0,
  follow: 0,
  hide: 0,
  report: 0,
  unfollow: 0,
  impressions: 500,
  reach: 400,
  engagements: 24,
  engagementRateByReach: 0.06,
  engagementRateByFollowers: 0.01,
  clickThroughRate: 0,
  siteVisits: 0,
  attributedOrders: 0,
  ...more,
});
const expecting = (metric: Hypothesis['metric'], above: number): Hypothesis => ({ metric, above, because: 'of buns' });

afterAll(() => overwriteGetLocale(() => baseLocale));

test('every figure has a name, a meaning and a formula in both languages', () => {
  for (const locale of locales) {
    overwriteGetLocale(() => locale);
    for (const metric of METRICS) {
      const { name, means, formula } = DEFINITIONS[metric];
      for (const say of [name, means, formula]) expect(say().length, `${metric} in ${locale}`).toBeGreaterThan(2);
      expect(means(), `${metric} in ${locale}`).not.toContain('insights_');
    }
  }
});

test('text that a spreadsheet would carry out is disarmed; numbers stay numbers', () => {
  expect(csvOf(['Post', 'Reach'], [['=1+1', -3]])).toBe("Post,Reach\r\n'=1+1,-3\r\n");
  expect(csvOf(['a'], [['+31'], ['-x'], ['@Ada']])).toBe("a\r\n'+31\r\n'-x\r\n'@Ada\r\n");
});

test('commas, quotes and line ends stay inside their cell, and nothing is an empty one', () => {
  expect(csvOf(['a', 'b', 'c'], [['one, two', 'say "hi"\nyou', null]])).toBe('a,b,c\r\n"one, two","say ""hi""\nyou",\r\n');
});

test('an expectation is judged after 48 hours and not before', () => {
  expect(judgeHypothesis(expecting('reach', 300), metrics(), 47)).toEqual({ verdict: 'too-early', value: 400 });
  expect(judgeHypothesis(expecting('reach', 300), metrics(), 48)).toEqual({ verdict: 'held', value: 400 });
  expect(judgeHypothesis(expecting('reach', 400), metrics(), 48)).toEqual({ verdict: 'not-held', value: 400 });
});

test('shares are public and private ones, and what is not out has nothing to measure', () => {
  expect(judgeHypothesis(expecting('shares', 4), metrics(), 60)).toEqual({ verdict: 'held', value: 5 });
  expect(judgeHypothesis(expecting('shares', 4), null, -20)).toEqual({ verdict: 'not-out', value: null });
});

const figures = (id: string, at: number, more: Partial<PostMetrics> = {}): PostFigures => ({
  id,
  network: 'frame',
  format: 'photo',
  pillar: 'food',
  text: id,
  at,
  metrics: metrics(more),
  outcome: null,
});

test('posts are sorted by a figure, those without one last either way, equals newest first', () => {
  const posts = [figures('a', 1, { reach: 5 }), figures('b', 2, { reach: 9 }), figures('c', 3, { reach: 5 })];
  expect(sortPosts(posts, { by: 'reach', direction: 'descending' }).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  const rates = [figures('none', 1, { clickThroughRate: null }), figures('some', 2, { clickThroughRate: 0.1 })];
  for (const direction of ['ascending', 'descending'] as const)
    expect(sortPosts(rates, { by: 'ctr', direction }).map(({ id }) => id)).toEqual(['some', 'none']);
});

test('a column begins with its largest figure or first word, and turns round when asked again', () => {
  const byReach = orderAfter({ by: 'at', direction: 'descending' }, 'reach');
  expect(byReach).toEqual({ by: 'reach', direction: 'descending' });
  expect(orderAfter(byReach, 'reach')).toEqual({ by: 'reach', direction: 'ascending' });
  expect(orderAfter(byReach, 'network')).toEqual({ by: 'network', direction: 'ascending' });
});

test('the heat map adds up to the sessions that followers have in a week', () => {
  const state = newRun(shop({ competitors: [competitor()] }));
  const [frame] = onlineWeeksOf(state);
  if (!frame) throw new Error('The small world is on Frame.');
  expect(frame.network).toBe('frame');
  expect(frame.hours).toHaveLength(168);
  let sessions = 0;
  const { members } = state;
  // Each follower's sessions of a week at most: those on other networks are no part of it.
  for (let m = 0; m < members.count; m++) if ((members.follows[m] ?? 0) & 1) sessions += 168 * (members.rate[m] ?? 0);
  const sum = frame.hours.reduce((a, b) => a + b, 0);
  expect(sum).toBeLessThanOrEqual(sessions + 84);
  expect(sum).toBeGreaterThan(sessions / 5);
});

test('the view counts posts, days and weeks of a played run, and never says who', () => {
  const state = newRun(shop({ competitors: [competitor()] }));
  act(state, { id: 'p1', hour: 0, kind: 'schedule-post', post: postOn('frame'), at: 10, hypothesis: expecting('reach', 1) });
  act(state, { id: 'p2', hour: 0, kind: 'schedule-post', post: postOn('frame'), at: 200, hypothesis: null });
  playUntil(state, 170);
  const view = insightsOf(state);
  expect(view.posts.map(({ id, at }) => [id, at])).toEqual([['p1', 10]]);
  expect(view.posts[0]?.outcome?.verdict).toBe('held');
  expect(view.journal.map(({ id }) => id)).toEqual(['p2', 'p1']);
  expect(view.days.filter(({ network }) => network === 'frame')).toHaveLength(8);
  const [first, second] = weekFiguresOf(state);
  expect(first?.isWhole).toBe(true);
  expect(second?.isWhole).toBe(false);
  expect(first?.reach).toBe(view.posts[0]?.metrics.reach);
  expect(view.shop.reduce((sum, day) => sum + day.orders, 0)).toBe(state.orders.length);
  for (const hidden of ['segment', 'anyway', 'member"', 'lostAnger', 'quality'])
    expect(JSON.stringify(view)).not.toContain(hidden);
});

test('what comes back is counted with the orders of its day, and is off their revenue', () => {
  const state = newRun(shop());
  playUntil(state, 170);
  const [first] = state.orders;
  if (!first) throw new Error('Somebody buys bread in a week.');
  const before = insightsOf(state).shop[Math.floor(first.hour / 24)];
  first.returnedAt = state.hour;
  const after = insightsOf(state).shop[Math.floor(first.hour / 24)];
  expect(before).toMatchObject({ returns: 0, returnedEuro: 0 });
  expect(after).toMatchObject({ orders: before?.orders, returns: 1, returnedEuro: first.euro });
  expect(after?.revenueEuro).toBeCloseTo((before?.revenueEuro ?? 0) - first.euro, 6);
});

test('marks of an axis are round and span the values', () => {
  expect(niceTicks(0, 87)).toEqual([0, 25, 50, 75, 100]);
  expect(niceTicks(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(countTicks(0, 1)).toEqual([0, 1]);
  expect(linear([0, 10], [100, 0])(5)).toBe(50);
  expect([0, 1, 20, 100].map((value) => fifthOf(value, 100))).toEqual([0, 1, 1, 5]);
});
