import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { users } from '#db/schema/accounts.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { checkLesson } from '#features/lessons/index.ts';
import { addAuthor } from '#features/publishing/commands/add-author.ts';
import { createLesson } from '#features/publishing/commands/create-lesson.ts';
import { saveDraft } from '#features/publishing/commands/save-draft.ts';
import { withdrawLesson } from '#features/publishing/commands/withdraw-lesson.ts';
import { listDeskLessons } from '#features/publishing/desk-queries.ts';
import { listHistory } from '#features/publishing/history.ts';
import { exportLessons, findDraft, findVersionSource } from '#features/publishing/queries.ts';
import { findReleasedLesson, listReleasedLessons, type ReleasedLesson } from '#features/publishing/released.ts';
import { newId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { AT, begun, cohortOf, draft, KEY, NOW, release, school, shelf } from './school.ts';
import { HEAD, lessonOf, PIECES } from './sources.ts';

const save = (ctx: Ctx, lessonId: string, beganFrom: number, source: string, versionId = newId()) =>
  saveDraft(ctx, { lessonId, versionId, beganFrom, source });
async function open(ctx: Ctx): Promise<ReleasedLesson | null> {
  const found = await findReleasedLesson(ctx, AT);
  return found?.kind === 'open' ? found.lesson : null;
}

describe('a new lesson', () => {
  test('is a draft of its author, whoever sends it twice', async () => {
    const { ingrid } = await school();
    const input = begun();
    await createLesson(ingrid, shelf, input);
    expect(await createLesson(ingrid, shelf, input)).toEqual(ok({ lessonId: input.id, number: 1 }));
    expect(await listDeskLessons(ingrid)).toMatchObject([{ key: KEY, state: 'draft', hasNewer: false }]);
  });

  test('is not for learners or guests to begin', async () => {
    const { mila, db } = await school();
    expect(await createLesson(mila, shelf, begun())).toEqual(refuse('not-allowed'));
    expect(await createLesson({ db, actor: { kind: 'guest' }, now: NOW }, shelf, begun())).toEqual(refuse('sign-in-needed'));
  });

  test.each([['strategy-the-brief'], ['five-rates']])('cannot take the name of one of ours: %s', async (key) => {
    const { ingrid } = await school();
    expect(await createLesson(ingrid, shelf, begun({ key }))).toEqual(refuse('key-taken', { field: 'key' }));
  });

  test('cannot take the name or the id of another’s', async () => {
    const { ingrid, jan } = await school();
    const id = await draft(ingrid);
    expect(await createLesson(jan, shelf, begun())).toEqual(refuse('key-taken', { field: 'key' }));
    expect(await createLesson(jan, shelf, begun({ id, key: 'another' }))).toEqual(refuse('id-taken'));
  });
});

describe('a draft', () => {
  test('is read by its authors alone, whatever is asked', async () => {
    const { ingrid, jan, mila, ada, db } = await school();
    const id = await draft(ingrid);
    const [version] = (await listHistory(ingrid, id)) ?? [];
    expect(await findDraft(ingrid, id)).toMatchObject({ number: 1, source: lessonOf() });
    for (const other of [jan, mila, ada, { db, actor: { kind: 'guest' }, now: NOW } as const]) {
      expect(await findDraft(other, id)).toBeNull();
      expect(await listHistory(other, id)).toBeNull();
      expect(await findVersionSource(other, id, version?.id ?? '')).toBeNull();
      expect(await listDeskLessons(other)).toEqual([]);
      expect(await findReleasedLesson(other, AT)).toBeNull();
      expect(await listReleasedLessons(other, [KEY])).toEqual([]);
    }
  });

  test('is closed to an author who is no longer an instructor', async () => {
    const { ingrid } = await school();
    const id = await draft(ingrid);
    const demoted = { ...ingrid, actor: { ...ingrid.actor, role: 'learner' as const } };
    expect(await findDraft(demoted, id)).toBeNull();
    expect(await save(demoted, id, 1, 'x')).toEqual(refuse('not-allowed'));
  });

  test('has its next version from whoever began from the newest', async () => {
    const { ingrid } = await school();
    const id = await draft(ingrid);
    expect(await save(ingrid, id, 1, 'second')).toEqual(ok({ number: 2 }));
    expect(await save(ingrid, id, 2, 'third')).toEqual(ok({ number: 3 }));
    expect((await listHistory(ingrid, id))?.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
  });

  test('keeps one version of what is sent twice, and none of what is the same', async () => {
    const { ingrid } = await school();
    const id = await draft(ingrid);
    const versionId = newId();
    await save(ingrid, id, 1, 'second', versionId);
    expect(await save(ingrid, id, 1, 'second', versionId)).toEqual(ok({ number: 2 }));
    expect(await save(ingrid, id, 2, 'second')).toEqual(ok({ number: 2 }));
    expect(await listHistory(ingrid, id)).toHaveLength(2);
  });

  test('of two authors keeps both texts when one was late', async () => {
    const { ingrid, jan } = await school();
    const id = await draft(ingrid);
    expect(await addAuthor(ingrid, { lessonId: id, email: 'JAN@example.org ' })).toEqual(ok({ name: 'jan' }));
    await save(ingrid, id, 1, 'Ingrid’s');
    const versionId = newId();
    const late = refuse('stale', { detail: { newest: 2 } });
    expect(await save(jan, id, 1, 'Jan’s', versionId)).toEqual(late);
    expect(await save(jan, id, 1, 'Jan’s', versionId)).toEqual(late);
    expect(await findDraft(jan, id)).toMatchObject({ number: 2, source: 'Ingrid’s' });
    expect(await findVersionSource(jan, id, versionId)).toBe('Jan’s');
    expect(await findVersionSource(ingrid, id, versionId)).toBeNull();
    expect(await listHistory(jan, id)).toHaveLength(3);
    expect(await save(jan, id, 2, 'both')).toEqual(ok({ number: 3 }));
  });

  test('of two authors at the same moment has one next version', async () => {
    const { ingrid, jan } = await school();
    const id = await draft(ingrid);
    await addAuthor(ingrid, { lessonId: id, email: 'jan@example.org' });
    const answers = await Promise.all([save(ingrid, id, 1, 'Ingrid’s'), save(jan, id, 1, 'Jan’s')]);
    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
  });

  test('does not take the version of another lesson', async () => {
    const { ingrid, jan } = await school();
    const versionId = newId();
    await draft(ingrid, { versionId });
    const own = await draft(jan, { key: 'another' });
    expect(await save(jan, own, 1, 'x', versionId)).toEqual(refuse('id-taken'));
  });

  test('is not for learners to be made an author of', async () => {
    const { ingrid, jan } = await school();
    const id = await draft(ingrid);
    const nobody = refuse('unknown-instructor', { field: 'email' });
    expect(await addAuthor(ingrid, { lessonId: id, email: 'mila@example.org' })).toEqual(nobody);
    expect(await addAuthor(ingrid, { lessonId: id, email: 'none@example.org' })).toEqual(nobody);
    expect(await addAuthor(jan, { lessonId: id, email: 'jan@example.org' })).toEqual(refuse('not-found'));
  });

  test('outlives its author, and an admin gives it another', async () => {
    const { ingrid, jan, ada, db } = await school();
    const id = await draft(ingrid);
    await db.delete(users).where(eq(users.id, ingrid.actor.userId));
    expect(await addAuthor(ada, { lessonId: id, email: 'jan@example.org' })).toEqual(ok({ name: 'jan' }));
    expect(await findDraft(jan, id)).toMatchObject({ number: 1 });
  });
});

describe('a release', () => {
  test('is there at once, with what was checked', async () => {
    const { ingrid, guest } = await school();
    const id = await draft(ingrid);
    expect(await release(ingrid, id)).toEqual(ok(AT));
    const lesson = await open(guest);
    const verdict = checkLesson(lessonOf(), PIECES);
    expect(verdict.ok && verdict.lesson).toEqual({
      frontmatter: lesson?.frontmatter,
      outline: lesson?.outline,
      tree: lesson?.tree,
    });
    expect(lesson?.authors).toEqual(['ingrid']);
    expect(await listReleasedLessons(guest)).toMatchObject([{ ...AT, title: 'Reach in a week', isClosed: false }]);
    expect(await findReleasedLesson(guest, { ...AT, track: 'job' })).toBeNull();
  });

  test('goes on showing what was released while its author writes', async () => {
    const { ingrid, guest } = await school();
    const id = await draft(ingrid);
    await release(ingrid, id);
    await save(ingrid, id, 1, 'half a sent');
    expect((await open(guest))?.frontmatter.title).toBe('Reach in a week');
    const renamed = lessonOf().replace('Reach in a week', 'Reach in two weeks');
    await save(ingrid, id, 2, renamed);
    await release(ingrid, id, 3);
    expect((await open(guest))?.frontmatter.title).toBe('Reach in two weeks');
    expect(await listReleasedLessons(guest)).toMatchObject([{ title: 'Reach in two weeks' }]);
  });

  test.each([
    ['a mistake in it', lessonOf('<Video />'), { line: 24, column: 1, field: '<Video>' }],
    ['another id', lessonOf(undefined, HEAD.replace(KEY, 'another-week')), { line: 2, column: 1, field: 'id' }],
    [
      'a lesson before it that nobody has',
      lessonOf(undefined, HEAD.replace('cards:', 'requires: [strategy-the-brief, none]\ncards:')),
      { line: 11, column: 1, field: 'requires' },
    ],
  ])('is refused for %s', async (_, source, mistake) => {
    const { ingrid, guest } = await school();
    const id = await draft(ingrid, { source });
    expect(await release(ingrid, id)).toMatchObject({ ok: false, code: 'faulty', mistakes: [mistake] });
    expect(await listReleasedLessons(guest)).toEqual([]);
  });

  test('is of the version that its author saw', async () => {
    const { ingrid } = await school();
    const id = await draft(ingrid);
    await save(ingrid, id, 1, 'second');
    expect(await release(ingrid, id, 1)).toEqual(refuse('stale', { detail: { newest: 2 } }));
  });

  test('is not another’s to make, an admin’s included', async () => {
    const { ingrid, jan, mila, ada } = await school();
    const id = await draft(ingrid);
    expect(await release(jan, id)).toEqual(refuse('not-found'));
    expect(await release(ada, id)).toEqual(refuse('not-found'));
    expect(await release(mila, id)).toEqual(refuse('not-allowed'));
  });

  test('for cohorts is there for them alone, once each', async () => {
    const { ingrid, jan, mila, guest, db } = await school();
    const [spring, autumn, other] = [
      await cohortOf(db, [ingrid, mila]),
      await cohortOf(db, [ingrid, mila]),
      await cohortOf(db, [ingrid, jan]),
    ];
    const id = await draft(ingrid);
    await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [spring, autumn] });
    for (const outside of [guest, jan]) {
      expect(await listReleasedLessons(outside)).toEqual([]);
      expect(await findReleasedLesson(outside, AT)).toBeNull();
    }
    expect(await listReleasedLessons(mila)).toHaveLength(1);
    expect(await open(mila)).toMatchObject(AT);
    await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [other] });
    expect(await findReleasedLesson(mila, AT)).toBeNull();
    expect(await listReleasedLessons(mila)).toEqual([]);
    expect(await listReleasedLessons(mila, [KEY])).toMatchObject([{ key: KEY, isClosed: true }]);
    await release(ingrid, id);
    expect(await listReleasedLessons(guest)).toHaveLength(1);
  });

  test('for cohorts is for one’s own', async () => {
    const { ingrid, jan, db } = await school();
    const id = await draft(ingrid);
    const own = await cohortOf(db, [ingrid]);
    for (const other of [await cohortOf(db, [jan]), newId()])
      expect(await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [own, other] })).toEqual(
        refuse('not-found', { field: 'cohortIds' }),
      );
    expect(await release(ingrid, id, 1, { kind: 'cohorts', cohortIds: [own] })).toEqual(ok(AT));
  });

  test('that the database has damaged is not drawn', async () => {
    const { ingrid, guest, db } = await school();
    const id = await draft(ingrid, { source: lessonOf('See [this](/glossary).') });
    await release(ingrid, id);
    await db.run(`update lesson_versions set checked = replace(checked, '"/glossary"', '"javascript:alert(1)"')`);
    await expect(findReleasedLesson(guest, AT)).rejects.toThrow();
  });
});

describe('a withdrawn lesson', () => {
  test('is gone for learners, stays with its authors, and can be released again', async () => {
    const { ingrid, jan, ada, guest } = await school();
    const id = await draft(ingrid);
    expect(await withdrawLesson(ingrid, { lessonId: id })).toEqual(refuse('not-released'));
    await release(ingrid, id);
    expect(await withdrawLesson(jan, { lessonId: id })).toEqual(refuse('not-found'));
    expect(await withdrawLesson(ada, { lessonId: id })).toEqual(ok());
    expect(await withdrawLesson(ingrid, { lessonId: id })).toEqual(ok());
    expect(await findReleasedLesson(guest, AT)).toMatchObject({ kind: 'withdrawn', lesson: { title: 'Reach in a week' } });
    expect(await listReleasedLessons(guest)).toEqual([]);
    expect(await listReleasedLessons(guest, [KEY])).toMatchObject([{ key: KEY, isClosed: true }]);
    expect(await findDraft(ingrid, id)).toMatchObject({ lesson: { state: 'withdrawn' }, number: 1 });
    expect(await release(ingrid, id)).toEqual(ok(AT));
  });

  test('says why to those who read it, until it is released again', async () => {
    const { ingrid, guest } = await school();
    const id = await draft(ingrid);
    await release(ingrid, id);
    const why = 'The network changed its rules; a new one comes on Monday.';
    await withdrawLesson(ingrid, { lessonId: id, why });
    await withdrawLesson(ingrid, { lessonId: id, why: 'Pressed twice' });
    expect(await findReleasedLesson(guest, AT)).toMatchObject({ kind: 'withdrawn', lesson: { why } });
    expect(await listReleasedLessons(guest, [KEY])).toMatchObject([{ closedWhy: why }]);
    await release(ingrid, id);
    expect(await listReleasedLessons(guest)).toMatchObject([{ closedWhy: null }]);
    await withdrawLesson(ingrid, { lessonId: id, why: '' });
    expect(await findReleasedLesson(guest, AT)).toMatchObject({ lesson: { why: null } });
  });
});

test('“all my data” holds the lessons somebody writes and the texts they saved', async () => {
  const { ingrid } = await school();
  await draft(ingrid);
  expect(await exportLessons(ingrid)).toEqual({
    lessons: [{ key: KEY, track: 'analytics', language: 'en', state: 'draft' }],
    texts: [{ lesson: KEY, number: 1, savedAt: NOW, text: lessonOf() }],
  });
});
