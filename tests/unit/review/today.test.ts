import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Deck, lessonCard, mistakeCard } from '#features/review/cards.ts';
import { EMPTY_LOG, mergeLogs, RATINGS, type ReviewLog, type ReviewRating } from '#features/review/log.ts';
import { previewRatings, standingsOf } from '#features/review/memory.ts';
import { NEW_A_DAY, todayOf } from '#features/review/today.ts';
import { DAY_MS } from '#kernel/clock.ts';

const DECK: Deck = {
  cards: [
    ...Array.from({ length: 12 }, (_, i) => ({
      id: lessonCard('brief', i),
      q: `Question ${i}?`,
      a: `Answer ${i}.`,
      lesson: 'brief',
    })),
    { id: mistakeCard('late'), q: 'Late?', a: 'Sooner.', lesson: null },
  ],
  lessons: { brief: { title: 'The brief', path: '/lessons/strategy/the-brief', sections: ['one', 'two'] } },
};
const MONDAY = '2026-11-23T10:00:00.000Z';
const clock = (at: string) => ({ now: new Date(at), offsetMinutes: 0 });
const read: ReviewLog = {
  ...EMPTY_LOG,
  sections: [
    { lesson: 'brief', section: 'one', at: '2026-11-22T09:00:00.000Z' },
    { lesson: 'brief', section: 'two', at: MONDAY },
  ],
};
const RUN = 'run-1';
const late = (at: string, run = RUN): ReviewLog => ({ ...EMPTY_LOG, added: [{ card: mistakeCard('late'), run, at }] });
const review = (id: string, card: string, rating: ReviewRating, at: string): ReviewLog => ({
  ...EMPTY_LOG,
  reviews: [{ id, card, rating, at }],
});
const idsOf = (log: ReviewLog, at: string, withFresh = false) =>
  todayOf(standingsOf(DECK, log), clock(at), withFresh).queue.map(({ card }) => card.id);

describe('a card', () => {
  test('of a lesson joins when the last section is read, and is asked from the next day', () => {
    const half = { ...read, sections: read.sections.slice(0, 1) };
    expect(standingsOf(DECK, half)).toEqual([]);
    expect(idsOf(read, '2026-11-23T23:00:00.000Z')).toEqual([]);
    expect(todayOf(standingsOf(DECK, read), clock('2026-11-23T23:00:00.000Z')).fresh).toBe(12);
    expect(idsOf(read, '2026-11-24T00:30:00.000Z')).toHaveLength(NEW_A_DAY);
    expect(idsOf(read, '2026-11-23T23:00:00.000Z', true)).toHaveLength(NEW_A_DAY);
  });

  test('of a mistake comes before those of lessons', () => {
    const log = mergeLogs(read, late('2026-11-23T20:00:00.000Z'));
    expect(idsOf(log, '2026-11-24T08:00:00.000Z')[0]).toBe(mistakeCard('late'));
  });

  test('that was not known comes back within minutes, one that was known only after days', () => {
    const card = lessonCard('brief', 0);
    const at = '2026-11-24T08:00:00.000Z';
    const not = mergeLogs(read, review('a', card, 'again', at));
    expect(idsOf(not, '2026-11-24T08:02:00.000Z')[0]).toBe(card);
    const easy = mergeLogs(read, review('a', card, 'easy', at));
    expect(idsOf(easy, '2026-11-25T08:00:00.000Z')).not.toContain(card);
    expect(idsOf(easy, '2026-12-30T08:00:00.000Z')[0]).toBe(card);
  });

  test('taken back is as if it had not been answered', () => {
    const answered = mergeLogs(read, review('a', lessonCard('brief', 0), 'easy', '2026-11-24T08:00:00.000Z'));
    const undone = mergeLogs(answered, { ...EMPTY_LOG, undone: ['a'] });
    expect(standingsOf(DECK, undone)).toEqual(standingsOf(DECK, read));
  });

  test('of a mistake made once more in a later run counts as forgotten; the same run seen twice does not', () => {
    const learnt = mergeLogs(
      late('2026-11-20T20:00:00.000Z'),
      review('a', mistakeCard('late'), 'easy', '2026-11-21T08:00:00.000Z'),
    );
    const dueOf = (log: ReviewLog) => standingsOf(DECK, log)[0]?.memory.due.toISOString() ?? '';
    expect(dueOf(mergeLogs(learnt, late('2026-11-23T20:00:00.000Z')))).toBe(dueOf(learnt));
    expect(dueOf(mergeLogs(learnt, late('2026-11-23T20:00:00.000Z', 'run-2'))) < dueOf(learnt)).toBe(true);
  });

  test('waits longer the better it was known', () => {
    const [first] = standingsOf(DECK, read);
    if (!first) throw new Error('no card');
    const due = previewRatings(first, new Date('2026-11-24T08:00:00.000Z'));
    const times = RATINGS.map((rating) => due[rating].getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

const someLog = fc
  .array(
    fc.record({
      place: fc.integer({ min: 0, max: 11 }),
      rating: fc.constantFrom(...RATINGS),
      hour: fc.integer({ min: 24, max: 24 * 60 }),
      isUndone: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((answers): ReviewLog => {
    const reviews = answers.map(({ place, rating, hour }, i) => ({
      id: `r${i}`,
      card: lessonCard('brief', place),
      rating,
      at: new Date(Date.parse(MONDAY) + hour * 3_600_000).toISOString(),
    }));
    return { ...read, reviews, undone: answers.flatMap(({ isUndone }, i) => (isUndone ? [`r${i}`] : [])) };
  });

describe('the days ahead', () => {
  test('hold what waits, ten new ones a day, and say when the next card comes', () => {
    const today = todayOf(standingsOf(DECK, read), clock('2026-11-23T23:00:00.000Z'));
    expect(today.ahead.map(({ cards }) => cards)).toEqual([10, 2, 0, 0, 0, 0, 0]);
    expect(today.next).toBe('2026-11-24');
    const alone = mergeLogs(
      late('2026-11-20T20:00:00.000Z'),
      review('a', mistakeCard('late'), 'easy', '2026-11-23T08:00:00.000Z'),
    );
    const quiet = todayOf(standingsOf(DECK, alone), clock('2026-11-23T23:00:00.000Z'));
    expect(quiet.ahead.every(({ cards }) => cards === 0)).toBe(true);
    expect(quiet.next).toBe('2026-12-01');
  });
});

describe('whatever was answered', () => {
  test('two devices that hold the same deeds in any order ask the same', () => {
    fc.assert(
      fc.property(someLog, fc.integer({ min: 0, max: 30 }), (log, cut) => {
        const one = { ...EMPTY_LOG, reviews: log.reviews.slice(0, cut), sections: log.sections };
        const other = { ...EMPTY_LOG, reviews: [...log.reviews.slice(Math.max(0, cut - 3))].reverse(), undone: log.undone };
        expect(standingsOf(DECK, mergeLogs(one, other))).toEqual(standingsOf(DECK, log));
        expect(standingsOf(DECK, mergeLogs(other, one))).toEqual(standingsOf(DECK, log));
      }),
    );
  });

  test('no card is asked twice in a row of one day’s queue, no more new ones than a day holds, none is lost', () => {
    fc.assert(
      fc.property(someLog, fc.integer({ min: 1, max: 80 }), (log, days) => {
        const now = new Date(Date.parse(MONDAY) + days * DAY_MS);
        const standings = standingsOf(DECK, log);
        const today = todayOf(standings, { now, offsetMinutes: 0 });
        const ids = today.queue.map(({ card }) => card.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(today.queue.filter(({ firstAskedAt }) => firstAskedAt === null).length).toBeLessThanOrEqual(NEW_A_DAY);
        expect(standings).toHaveLength(12);
        expect(today.cards).toBe(12);
      }),
    );
  });
});
