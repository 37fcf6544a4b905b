import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '#db/client.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { type Deed, getProgress } from '#features/progress/index.ts';
import { exportReviews, getReviewLog, recordReviews } from '#features/review/index.ts';
import { newId } from '#kernel/ids.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const CARDS = (card: string): boolean => ['lesson:brief:0', 'mistake:late'].includes(card);
const AT = '2026-11-24T11:00:00.000Z';

const deed = (kind: string, body: object, at = AT): Deed => ({ id: newId(), kind, at, day: at.slice(0, 10), body });

let opened: OpenDatabase;
let ctx: Ctx<Member>;

beforeEach(async () => {
  opened = await freshDatabase();
  ctx = { db: opened.db, actor: await addMember(opened.db, 'mila@example.org'), now: NOW };
});

describe('reviews on the server', () => {
  test('are kept once however often they are sent, and count as a day of study', async () => {
    const answer = deed('card-reviewed', { card: 'lesson:brief:0', rating: 'good' });
    const mistake = deed('card-added', { card: 'mistake:late', run: newId() });
    const sent = [answer, mistake];
    expect(await recordReviews(ctx, CARDS, sent)).toEqual(await recordReviews(ctx, CARDS, sent));
    const log = await getReviewLog(ctx);
    expect(log.reviews).toEqual([{ id: answer.id, card: 'lesson:brief:0', rating: 'good', at: AT }]);
    expect(log.added).toHaveLength(1);
    expect((await getProgress(ctx)).days).toEqual(['2026-11-24']);
  });

  test('one run adds a mistake once, though two browsers looked at its debrief', async () => {
    const run = newId();
    await recordReviews(ctx, CARDS, [deed('card-added', { card: 'mistake:late', run })]);
    await recordReviews(ctx, CARDS, [deed('card-added', { card: 'mistake:late', run }, '2026-11-24T11:30:00.000Z')]);
    expect((await getReviewLog(ctx)).added).toEqual([{ card: 'mistake:late', run, at: AT }]);
  });

  test('taken back stay away, even when the answer is sent again', async () => {
    const answer = deed('card-reviewed', { card: 'lesson:brief:0', rating: 'easy' });
    const undo = deed('review-undone', { review: answer.id });
    expect(await recordReviews(ctx, CARDS, [answer, undo, answer])).toEqual([
      { id: answer.id },
      { id: undo.id },
      { id: answer.id },
    ]);
    expect((await getReviewLog(ctx)).reviews).toEqual([]);
  });

  test('that can never be taken are refused by themselves', async () => {
    const good = deed('card-reviewed', { card: 'mistake:late', rating: 'hard' });
    const bad = [
      deed('card-reviewed', { card: 'lesson:unknown:0', rating: 'good' }),
      deed('card-reviewed', { card: 'mistake:late', rating: 'superb' }),
      deed('card-added', { card: 'mistake:late', run: 'no run' }),
      deed('review-undone', { review: newId() }),
    ];
    const answers = await recordReviews(ctx, CARDS, [...bad, good]);
    expect(answers.map(({ refused }) => refused)).toEqual([
      'unknown-card',
      'malformed',
      'malformed',
      'unknown-review',
      undefined,
    ]);
    expect((await getReviewLog(ctx)).reviews).toHaveLength(1);
  });

  test('are nobody else’s: another member neither sees nor takes them back', async () => {
    const answer = deed('card-reviewed', { card: 'lesson:brief:0', rating: 'good' });
    await recordReviews(ctx, CARDS, [answer]);
    const other = { ...ctx, actor: await addMember(opened.db, 'noor@example.org') };
    expect(await recordReviews(other, CARDS, [deed('review-undone', { review: answer.id })])).toMatchObject([
      { refused: 'unknown-review' },
    ]);
    expect((await getReviewLog(other)).reviews).toEqual([]);
    expect((await getReviewLog(ctx)).reviews).toHaveLength(1);
  });

  test('come along when somebody downloads their data', async () => {
    await recordReviews(ctx, CARDS, [deed('card-reviewed', { card: 'lesson:brief:0', rating: 'good' })]);
    expect(await exportReviews(ctx)).toMatchObject({
      mistakesAdded: [],
      cardsReviewed: [{ card: 'lesson:brief:0', rating: 'good' }],
    });
  });
});
