import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeOf, insertLine, quotesOf } from '#features/sandbox/desk/client/report-figures.ts';
import { clientOf } from '#features/sandbox/views/client.ts';
import type { WeekFigures } from '#features/sandbox/views/week-figures.ts';
import { baseLocale, overwriteGetLocale } from '#i18n/paraglide/runtime.js';
import { act } from '#simulation/act.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import { appraiseByName, postOn, shop } from '../../support/small-world.ts';

const week = (number: number, more: Partial<WeekFigures> = {}): WeekFigures => ({
  week: number,
  isWhole: true,
  posts: 3,
  impressions: 4000,
  reach: 3045,
  engagements: 120,
  engagementRateByReach: 0.04,
  followers: 12,
  siteVisits: 0,
  orders: 100,
  revenueEuro: 950,
  ...more,
});

beforeAll(() => overwriteGetLocale(() => 'en'));
afterAll(() => overwriteGetLocale(() => baseLocale));

test('a figure is quoted beside the week before', () => {
  const lines = quotesOf([week(1), week(2, { reach: 3410 })], 2, 'en');
  expect(lines[0]).toBe('Reach in week 2: 3,410 (+12%)');
  expect(lines[3]).toBe('Followers in week 2: +12');
  expect(lines[4]).toBe('Site visits in week 2: 0');
});

test('a week under way is held against nothing, nor is the first', () => {
  expect(quotesOf([week(1), week(2, { isWhole: false })], 2, 'en')[0]).toBe('Reach in week 2: 3,045');
  expect(quotesOf([week(1)], 1, 'en')[0]).toBe('Reach in week 1: 3,045');
  expect(quotesOf([week(1)], 4, 'en')).toEqual([]);
  expect(changeOf(5, 0)).toBeNull();
});

test('a figure goes in at the cursor on a line of its own', () => {
  expect(insertLine('', 0, 'A')).toEqual({ text: 'A', cursor: 1 });
  expect(insertLine('one', 3, 'A')).toEqual({ text: 'one\nA', cursor: 5 });
  expect(insertLine('one two', 3, 'A')).toEqual({ text: 'one\nA\n two', cursor: 5 });
});

test('the desk sees questions, approvals, the reason of each mood and the report sent last', () => {
  const appraiseReport = () => ({ insight: 0.5 });
  const state = createRun({ scenario: shop(), seed: 7, members: 2000, appraise: appraiseByName, appraiseReport });
  const [question] = state.scenario.client.questions;
  if (question) act(state, { id: 'q', hour: 0, kind: 'ask-client', question: question.id });
  act(state, {
    id: 'p',
    hour: 0,
    kind: 'schedule-post',
    post: postOn('frame', { text: 'Buns at noon' }),
    at: 60,
    hypothesis: null,
  });
  act(state, { id: 'a', hour: 0, kind: 'ask-approval', target: 'p' });
  act(state, { id: 'r1', hour: 0, kind: 'report-to-client', text: 'First', language: 'en' });
  act(state, { id: 'r2', hour: 0, kind: 'report-to-client', text: 'Second', language: 'en' });
  playUntil(state, 24);
  const view = clientOf(state);
  expect(view.asked).toEqual(question ? [question.id] : []);
  expect(view.approvals).toMatchObject([{ id: 'p', text: 'Buns at noon', at: 60 }]);
  expect(view.lastReport).toMatchObject({ id: 'r2', text: 'Second', insight: 0.5, qualities: null });
  expect(view.postNames).toEqual({ p: 'Buns at noon' });
  expect(view.moods.length).toBe(state.client.moods.length);
});
