import { describe, expect, test } from 'vitest';
import { fillIn, readMacros, readReply, readStatement } from '#features/sandbox/desk/inbox/kept-texts.ts';
import { moodOf } from '#features/sandbox/desk/inbox/mood.ts';
import { personOf, TINTS } from '#features/sandbox/desk/inbox/names.ts';
import { countStates, type Filter, holdQueue, keepSame, lineUp, placeOf } from '#features/sandbox/desk/inbox/queue.ts';
import { sayTelling } from '#features/sandbox/desk/inbox/say-telling.ts';
import { threadOf } from '#features/sandbox/desk/inbox/thread.ts';
import { spanOf, waitOf } from '#features/sandbox/desk/inbox/waiting.ts';
import { sayIs } from '#features/sandbox/desk/inbox/words.ts';
import { REASON_CODES } from '#simulation/appraisal/reasons.ts';
import type { InboxRow } from '#features/sandbox/views/inbox.ts';

const OPEN: Filter = { state: 'open', network: 'all', place: 'all' };
const ALL: Filter = { ...OPEN, state: 'all' };

/** A comment on Frame, written at noon of the first day. */
const row = (id: string, change: Partial<InboxRow> = {}): InboxRow => ({
  id,
  network: 'frame',
  post: null,
  text: `Text of ${id}`,
  at: 43_200,
  ageMinutes: 0,
  isPublic: true,
  stars: null,
  state: 'open',
  isLiked: false,
  sentiment: 0,
  author: 1,
  isFollower: false,
  after: null,
  earlier: 0,
  replies: [],
  hasGivenUp: false,
  lateAt: 57_600,
  ...change,
});
const ids = (rows: readonly InboxRow[]): string[] => rows.map(({ id }) => id);

describe('what the queue shows', () => {
  const items = [
    row('review', { at: 300, stars: 2, sentiment: -0.4, network: 'commons' }),
    row('gone', { at: 200, state: 'expired', hasGivenUp: true }),
    row('done', { at: 150, state: 'settled' }),
    row('private', { at: 100, isPublic: false, sentiment: -0.9 }),
    row('praise', { at: 50, sentiment: 0.8 }),
  ];

  test('who has waited longest stands first, and only what is open', () => {
    expect(lineUp(items, OPEN, 'oldest')).toEqual(['praise', 'private', 'review']);
  });

  test('the newest first, of everything', () => {
    expect(lineUp(items, ALL, 'newest')).toEqual(['review', 'gone', 'done', 'private', 'praise']);
  });

  test('the angriest guess first', () => {
    expect(lineUp(items, OPEN, 'angriest')).toEqual(['private', 'review', 'praise']);
  });

  test('messages of the same second are told apart by their ids, in whatever order they come', () => {
    const twins = [row('b'), row('a')];
    expect(lineUp(twins, OPEN, 'oldest')).toEqual(['a', 'b']);
    expect(lineUp([...twins].reverse(), OPEN, 'newest')).toEqual(['a', 'b']);
  });

  test('a review is a review, and what is not public is a private message', () => {
    expect(items.map(placeOf)).toEqual(['review', 'comment', 'comment', 'private', 'comment']);
  });

  test('network and kind narrow it down together', () => {
    expect(lineUp(items, { state: 'all', network: 'commons', place: 'review' }, 'oldest')).toEqual(['review']);
    expect(lineUp(items, { state: 'all', network: 'commons', place: 'private' }, 'oldest')).toEqual([]);
  });

  test('only who wanted an answer has given up; spam is done with by growing old', () => {
    const old = [row('gone', { state: 'expired', hasGivenUp: true }), row('spam', { state: 'expired' })];
    expect(countStates(old, OPEN)).toEqual({ open: 0, done: 1, missed: 1, all: 2 });
    expect(old.map(sayIs)).toEqual(['Gave up waiting', 'Needed no answer']);
  });

  test('the counts say what each choice of state would show', () => {
    expect(countStates(items, OPEN)).toEqual({ open: 3, done: 1, missed: 1, all: 5 });
    expect(countStates(items, { ...OPEN, place: 'private' })).toEqual({ open: 1, done: 0, missed: 0, all: 1 });
  });
});

describe('rows while time passes', () => {
  const first = row('first', { at: 100 });
  const second = row('second', { at: 200, sentiment: -0.5 });

  test('what is answered stays where it is until the rows are lined up anew', () => {
    const queue = holdQueue([second, { ...first, state: 'answered' }], ['first', 'second'], OPEN, 'oldest');
    expect(ids(queue.rows)).toEqual(['first', 'second']);
    expect(queue.past).toBe(1);
  });

  test('a new message comes at the end of those who wait', () => {
    const queue = holdQueue([row('third', { at: 300 }), second, first], ['first', 'second'], OPEN, 'oldest');
    expect(ids(queue.rows)).toEqual(['first', 'second', 'third']);
    expect(queue.fresh).toBe(0);
  });

  test('with the newest first, a new message is counted and moves nothing', () => {
    const queue = holdQueue([row('third', { at: 300 }), second, first], ['second', 'first'], OPEN, 'newest');
    expect(ids(queue.rows)).toEqual(['second', 'first']);
    expect(queue.fresh).toBe(1);
  });

  test('with the angriest first, even an angrier one waits to be asked for', () => {
    const queue = holdQueue([row('third', { at: 300, sentiment: -1 }), second, first], ['second', 'first'], OPEN, 'angriest');
    expect(ids(queue.rows)).toEqual(['second', 'first']);
    expect(queue.fresh).toBe(1);
  });

  test('a message that doesn’t fit is not announced', () => {
    const queue = holdQueue(
      [row('spam', { at: 300, network: 'chirp' }), first],
      ['first'],
      { ...OPEN, network: 'frame' },
      'newest',
    );
    expect(queue.fresh).toBe(0);
  });

  test('an hour that passes leaves the rows that it doesn’t touch the same', () => {
    const later = [{ ...first, ageMinutes: 60 }, row('second', { state: 'expired' })];
    const [sameFirst, newSecond] = keepSame(new Map([first, second].map((item) => [item.id, item])), later);
    expect(sameFirst).toBe(first);
    expect(newSecond).toBe(later[1]);
  });

  test('an empty queue shows what comes at once', () => {
    expect(ids(holdQueue([second, first], [], OPEN, 'newest').rows)).toEqual(['second', 'first']);
  });
});

describe('the response clock', () => {
  const noon = { at: 43_200, lateAt: 57_600, state: 'open', replies: [] } as const;

  test('four hours are in time, a minute more is late', () => {
    expect(waitOf(noon, 16)).toEqual({ kind: 'waits', minutes: 240, isLate: false });
    expect(waitOf(noon, 17)).toEqual({ kind: 'waits', minutes: 300, isLate: true });
  });

  test('after the first answer the clock stands, whatever follows', () => {
    expect(waitOf({ ...noon, state: 'answered', replies: [{ at: 14 }, { at: 90 }] }, 100)).toEqual({
      kind: 'answered',
      minutes: 120,
      isLate: false,
    });
  });

  test('what is hidden without an answer doesn’t wait', () => {
    expect(waitOf({ ...noon, state: 'hidden' }, 40)).toEqual({ kind: 'none' });
  });

  test('a wait is read in minutes, then hours, then days', () => {
    expect([spanOf(59), spanOf(90), spanOf(47 * 60), spanOf(72 * 60)]).toEqual([
      { unit: 'minute', count: 59 },
      { unit: 'hour', count: 2 },
      { unit: 'hour', count: 47 },
      { unit: 'day', count: 3 },
    ]);
  });
});

describe('who writes', () => {
  test('the same author has the same name', () => {
    expect(personOf(4711)).toEqual(personOf(4711));
  });

  test('neighbours by number share neither first name nor surname', () => {
    const people = Array.from({ length: 200 }, (_, author) => personOf(author));
    expect(people.every(({ first }, i) => first !== people[i + 1]?.first)).toBe(true);
    expect(new Set(people.map(({ name }) => name)).size).toBe(200);
  });

  test('all 20,000 have a name of two parts, two initials and a colour', () => {
    const people = Array.from({ length: 20_000 }, (_, author) => personOf(author));
    expect(people.every(({ name, initials, tint }) => name.includes(' ') && initials.length === 2 && tint < TINTS)).toBe(true);
    expect(new Set(people.map(({ name }) => name)).size).toBeGreaterThan(4000);
  });

  test('a guess is one of five words', () => {
    expect([-1, -0.5, 0, 0.5, 1].map(moodOf)).toEqual(['angry', 'unhappy', 'neutral', 'pleased', 'happy']);
  });
});

test('a thread holds what came before and after in the same matter, with the answers, by time', () => {
  const items = [
    row('again', { at: 9 * 3600, after: 'first' }),
    row('other', { at: 8 * 3600 }),
    row('first', { at: 5 * 3600, replies: [{ text: 'Sorry', isPrivate: false, at: 7, telling: { mend: [], works: [] } }] }),
  ];
  const [again = row('none')] = items;
  expect(threadOf(items, again).map(({ text }) => text)).toEqual(['Text of first', 'Sorry', 'Text of again']);
});

test('every reason that can be given for an answer or a statement is said in words, and none twice', () => {
  const ABOUT_ANSWERS = [
    'answer',
    'blame',
    'exposes',
    'canned',
    'repair',
    'reply',
    'voice',
    'craft',
    'slip',
    'layout',
    'statement',
  ];
  const reasons = REASON_CODES.filter((reason) => ABOUT_ANSWERS.includes(reason.split('-')[0] ?? ''));
  const findings = reasons.map((reason) => ({ about: 'answers', effect: 1, reason, words: [reason, 'b'], from: null, to: null }));
  expect(findings.filter((finding) => sayTelling([finding]).length !== 1)).toEqual([]);
  expect(sayTelling([...findings, ...findings])).toEqual(sayTelling(findings));
});

describe('what is kept in the browser', () => {
  test('saved answers are read one by one; what is broken is left out', () => {
    const good = { id: 'a', title: 'Hours', text: 'We open at 8.' };
    expect(readMacros([good, { id: 'b' }, null, 7])).toEqual([good]);
    expect(readMacros('no list')).toEqual([]);
  });

  test('a draft of an answer is read, or nothing is', () => {
    expect(readReply({ text: 'Dear', isPrivate: true })).toEqual({ text: 'Dear', isPrivate: true });
    expect(readReply(undefined)).toBeNull();
  });

  test('a draft of a statement keeps only networks that there are', () => {
    expect(readStatement({ text: 'We', networks: ['chirp', 'moon'], language: 'nl' })).toEqual({
      text: 'We',
      networks: ['chirp'],
      language: 'nl',
    });
  });

  test('a saved answer calls its reader by the first name', () => {
    expect(fillIn('Hi {name}, {naam}!', 'Tess')).toBe('Hi Tess, Tess!');
  });
});
