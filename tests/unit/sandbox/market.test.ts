import { describe, expect, test } from 'vitest';
import { bestOf, partOfDay, presencesOf, rateOf, workedOn } from '#features/sandbox/desk/market/read-rival.ts';
import { startOn } from '#features/sandbox/desk/calendar/start-on.ts';
import { readScenario } from '#features/sandbox/scenarios/read-scenario.ts';
import { trendsAt } from '#features/sandbox/views/market.ts';
import type { PublicPage, PublicPost } from '#simulation/competitors/read-page.ts';
import type { CalendarEntry } from '#simulation/scenario.ts';
import { SHOP } from './shop.ts';

const entry = (id: string, from: number, to: number, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id,
  kind: 'trend',
  name: { en: id, nl: id },
  from,
  to,
  topics: ['food'],
  networks: [],
  interest: 1.5,
  activity: 1,
  noise: 1.2,
  demand: 1,
  announced: false,
  fits: false,
  ...more,
});
const seenAt = (hour: number, ...calendar: CalendarEntry[]) =>
  trendsAt(hour, calendar, ['frame', 'loopa']).map(({ id, state, to }) => [id, state, to]);

describe('what goes around', () => {
  test('is seen from the hour it is there, and its end only when it is over', () => {
    const wave = entry('wave', 100, 200);
    expect(seenAt(99, wave)).toEqual([]);
    expect(seenAt(100, wave)).toEqual([['wave', 'on', null]]);
    expect(seenAt(200, wave)).toEqual([['wave', 'over', 200]]);
    expect(seenAt(200 + 168, wave)).toEqual([]);
  });
  test('is seen beforehand when it was announced, four weeks ahead', () => {
    const feast = entry('feast', 800, 824, { kind: 'holiday', announced: true });
    expect(seenAt(100, feast)).toEqual([]);
    expect(seenAt(200, feast)).toEqual([['feast', 'coming', 824]]);
  });
  test('a change of the feed tells nobody', () => {
    expect(seenAt(10, entry('feed', 0, 100, { kind: 'feed-change', announced: true }))).toEqual([]);
  });
  test('counts only where the client is, the latest first', () => {
    const elsewhere = entry('elsewhere', 0, 100, { networks: ['guild'] });
    const rising = [entry('old', 0, 100), entry('new', 5, 100, { networks: ['loopa'] })];
    expect(seenAt(10, elsewhere, ...rising).map(([id]) => id)).toEqual(['new', 'old']);
    expect(trendsAt(10, rising, ['frame', 'loopa']).map(({ networks }) => networks)).toEqual([['loopa'], ['frame', 'loopa']]);
  });
  test('doesn’t tell whether it fits the client', () => {
    expect(JSON.stringify(trendsAt(10, [entry('wave', 0, 100)], ['frame']))).not.toContain('fits');
  });
  test('gives a post its network and, where there is one, its pillar', () => {
    const scenario = readScenario('shop', SHOP);
    const [first] = scenario.calendar;
    expect(startOn(`trend:${first?.id ?? ''}@commons`, scenario)).toMatchObject({ network: 'commons' });
    expect(startOn('trend:nothing@commons', scenario)).toBeNull();
    expect(startOn('new@12', scenario)).toBeNull();
  });
});

const post = (id: string, likes: number, more: Partial<PublicPost> = {}): PublicPost => ({
  id,
  network: 'frame',
  hour: 10,
  format: 'photo',
  topic: 'food',
  isPromotion: false,
  isContest: false,
  likes,
  comments: 0,
  shares: 0,
  views: null,
  ...more,
});
const page = (...posts: PublicPost[]): PublicPage => ({
  id: 'rival',
  name: 'Rival',
  followers: { frame: 1000, chirp: 0 },
  posts,
});

describe('a competitor’s page', () => {
  test('says how often they post and how well, by followers', () => {
    const read = presencesOf(page(post('a', 10), post('b', 30)), 28 * 24);
    expect(read).toEqual([
      { network: 'frame', followers: 1000, postsAWeek: 0.5, rate: 0.02 },
      { network: 'chirp', followers: 0, postsAWeek: 0, rate: null },
    ]);
  });
  test('has no rate without followers', () => {
    expect(rateOf(post('a', 5, { network: 'chirp' }), page())).toBeNull();
  });
  test('shows what did best, and nothing that nobody reacted to', () => {
    expect(bestOf(page(post('a', 1), post('b', 9), post('c', 0)), 5).map(({ id }) => id)).toEqual(['b', 'a']);
  });
  test('sets what their posts have in common beside their mean, and warns of few', () => {
    const films = [1, 2, 3, 4].map((n) => post(`film ${String(n)}`, 40, { format: 'video' }));
    const photos = [1, 2, 3, 4].map((n) => post(`photo ${String(n)}`, 20));
    const worked = workedOn(page(...films, ...photos, post('late', 30, { hour: 20 })), 'frame');
    expect(worked.map(({ trait, posts, isFew }) => [trait.value, posts, isFew])).toEqual([
      ['video', 4, false],
      ['morning', 8, false],
      ['photo', 5, false],
      ['evening', 1, true],
    ]);
    expect(worked[0]?.beside).toBeCloseTo(40 / 30);
  });
  test('parts the day in four', () => {
    expect([0, 6, 13, 23, 30].map(partOfDay)).toEqual(['night', 'morning', 'afternoon', 'evening', 'morning']);
  });
});
