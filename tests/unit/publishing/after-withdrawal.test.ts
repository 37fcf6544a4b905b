import { describe, expect, test } from 'vitest';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { openAnswerKey } from '#features/publishing/answer-key.ts';
import { withdrawLesson } from '#features/publishing/commands/withdraw-lesson.ts';
import { catalogueOf, deckOf, listForCohorts, listLessonsFor } from '#features/publishing/for-readers.ts';
import { type Deed, type DeedAnswer, deskView, getProgress, isProgressDeed, recordProgress } from '#features/progress/index.ts';
import { getReviewLog, recordReviews } from '#features/review/index.ts';
import { standingsOf } from '#features/review/memory.ts';
import { newId } from '#kernel/ids.ts';
import { cohortOf, draft, KEY, release, school } from './school.ts';
import { CHOICE, lessonOf } from './sources.ts';

/** A build without lessons of ours: whatever is known is known of the released one. */
const OURS = { findCheck: () => null, hasSection: () => false, hasLesson: () => false, hasCard: () => false };
const AT = '2026-11-26T11:00:00.000Z';
const TODAY = '2026-11-26';

const deed = (kind: string, body: object): Deed => ({ id: newId(), kind, at: AT, day: TODAY, body });
const read = (section: string) => deed('section-read', { lesson: KEY, section });
const answered = (choice: number, check = 'first-move') => deed('attempt', { lesson: KEY, check, answer: { choice } });
const reviewed = (card: string) => deed('card-reviewed', { card, rating: 'good' });
const WHOLE = [read('one'), read('two'), read('three'), answered(0), reviewed(`lesson:${KEY}:0`)];

/** Takes deeds as `/api/deeds` does. */
async function take(ctx: Ctx<Member>, deeds: readonly Deed[]): Promise<(string | undefined)[]> {
  const key = await openAnswerKey(ctx, OURS, deeds);
  const answers: DeedAnswer[] = await recordProgress(ctx, key, deeds.filter(isProgressDeed));
  answers.push(
    ...(await recordReviews(
      ctx,
      key.hasCard,
      deeds.filter((one) => !isProgressDeed(one)),
    )),
  );
  return answers.map(({ refused }) => refused);
}

async function deskOf(ctx: Ctx<Member>) {
  const curriculum = { catalogue: catalogueOf(await listLessonsFor(ctx)), ladder: {}, clients: {} };
  return deskView(curriculum, await getProgress(ctx), TODAY);
}

async function cardsOf(ctx: Ctx<Member>): Promise<string[]> {
  return standingsOf(deckOf(await listLessonsFor(ctx)), await getReviewLog(ctx)).map(({ card }) => card.id);
}

async function released() {
  const all = await school();
  const id = await draft(all.ingrid, { source: lessonOf(CHOICE) });
  await release(all.ingrid, id);
  return { ...all, id };
}

describe('what somebody does in a released lesson', () => {
  test('is taken, counts on the desk and as evidence, and brings its cards into the review', async () => {
    const { mila } = await released();
    expect((await deskOf(mila)).next).toMatchObject({ title: 'Reach in a week', why: 'first' });
    expect(await take(mila, WHOLE)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(await deskOf(mila)).toMatchObject({
      lessonsDone: 1,
      lessons: 1,
      evidence: [{ title: 'Reach in a week', path: `/lessons/analytics/school/${KEY}#check-first-move`, score: 1 }],
      competencies: [{ competency: 'analytics', pieces: 1 }],
    });
    expect(await cardsOf(mila)).toEqual([0, 1, 2].map((place) => `lesson:${KEY}:${place}`));
  });

  test('is refused where the lesson has no such section, check or card', async () => {
    const { mila } = await released();
    const wrong = [read('four'), answered(0, 'second-move'), answered(7), reviewed(`lesson:${KEY}:3`)];
    expect(await take(mila, wrong)).toEqual(['unknown-section', 'unknown-check', 'malformed-answer', 'unknown-card']);
  });
});

describe('a withdrawn lesson', () => {
  test('leaves progress, evidence and review of who read it whole', async () => {
    const { mila, ingrid, id } = await released();
    await take(mila, WHOLE);
    await withdrawLesson(ingrid, { lessonId: id });
    expect(await deskOf(mila)).toMatchObject({ lessonsDone: 1, next: null, evidence: [{ score: 1 }] });
    expect(await cardsOf(mila)).toHaveLength(3);
  });

  test('is offered to nobody, whether they began it or not', async () => {
    const { mila, jan, ingrid, id } = await released();
    await take(mila, [read('one'), answered(1)]);
    await withdrawLesson(ingrid, { lessonId: id });
    expect(await deskOf(mila)).toMatchObject({ next: null, then: [], tracks: [], lessons: 0, evidence: [{ score: 0 }] });
    expect(await deskOf(jan)).toMatchObject({ next: null, evidence: [] });
    expect(await listLessonsFor(jan)).toEqual([]);
  });

  test('still takes what was done offline before it went', async () => {
    const { mila, ingrid, id } = await released();
    await withdrawLesson(ingrid, { lessonId: id });
    expect(await take(mila, WHOLE)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(await deskOf(mila)).toMatchObject({ lessonsDone: 1 });
  });

  test('goes on where it was when it is released again', async () => {
    const { mila, ingrid, id } = await released();
    await take(mila, [read('one')]);
    await withdrawLesson(ingrid, { lessonId: id });
    await release(ingrid, id);
    expect((await deskOf(mila)).next).toMatchObject({ why: 'continue', standing: { sectionsRead: 1, sections: 3 } });
  });
});

describe('a draft and a lesson for others', () => {
  test('takes nothing: no deed tells that it is there', async () => {
    const { ingrid, jan, mila, db } = await school();
    const id = await draft(ingrid, { source: lessonOf(CHOICE) });
    const unknown = ['unknown-section', 'unknown-section', 'unknown-section', 'unknown-check', 'unknown-card'];
    expect(await take(mila, WHOLE)).toEqual(unknown);
    const spring = await cohortOf(db, [ingrid, jan]);
    await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [spring] });
    expect(await take(mila, WHOLE)).toEqual(unknown);
    expect(await take(jan, WHOLE)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('keeps what was done in it with who has left its cohort', async () => {
    const { ingrid, jan, mila, db } = await school();
    const id = await draft(ingrid, { source: lessonOf(CHOICE) });
    await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [await cohortOf(db, [ingrid, mila])] });
    await take(mila, WHOLE);
    await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [await cohortOf(db, [ingrid, jan])] });
    expect(await deskOf(mila)).toMatchObject({ lessonsDone: 1, evidence: [{ score: 1 }] });
  });
});

test('a cohort that was asked to read it still knows it, as closed; what was never released it never knows', async () => {
  const { db, ingrid, mila } = await school();
  const cohort = await cohortOf(db, [ingrid, mila]);
  const known = async () => (await listForCohorts(db, [cohort])).map(({ id, isClosed = false }) => ({ id, isClosed }));
  const id = await draft(ingrid);
  expect(await known()).toEqual([]);
  await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [cohort] });
  expect(await known()).toEqual([{ id: KEY, isClosed: false }]);
  expect((await listForCohorts(db, [])).map(({ isClosed }) => isClosed)).toEqual([true]);
  await withdrawLesson(ingrid, { lessonId: id });
  expect(await known()).toEqual([{ id: KEY, isClosed: true }]);
});
