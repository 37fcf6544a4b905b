import { describe, expect, test } from 'vitest';
import { saveDraft } from '#features/publishing/commands/save-draft.ts';
import { addAuthor } from '#features/publishing/commands/add-author.ts';
import { reviewDraft, tellOf } from '#features/publishing/review-draft.ts';
import { newId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { check, draft, KEY, school, shelf } from './school.ts';
import { HEAD, lessonOf } from './sources.ts';

const given = { check, shelf };

describe('a preview', () => {
  test('is of the newest text, or of a version that is asked for', async () => {
    const { ingrid } = await school();
    const versionId = newId();
    const lessonId = await draft(ingrid, { versionId });
    await saveDraft(ingrid, { lessonId, versionId: newId(), beganFrom: 1, source: lessonOf('Later words.') });
    const textOf = async (asked: { versionId?: string } = {}) => {
      const reviewed = await reviewDraft(ingrid, given, { lessonId, ...asked });
      if (!reviewed.ok || !reviewed.value.verdict.ok) throw new Error(JSON.stringify(reviewed));
      return [reviewed.value.number, JSON.stringify(reviewed.value.verdict.lesson.tree).includes('Later words.')];
    };
    expect(await textOf()).toEqual([2, true]);
    expect(await textOf({ versionId })).toEqual([1, false]);
    expect(await reviewDraft(ingrid, given, { lessonId, versionId: newId() })).toEqual(refuse('not-found'));
  });

  test('is its authors’ alone, and a text kept aside is that of who wrote it', async () => {
    const { ingrid, jan, mila, ada, guest } = await school();
    const lessonId = await draft(ingrid);
    for (const other of [jan, mila, ada, guest])
      expect(await reviewDraft(other, given, { lessonId })).toEqual(refuse('not-found'));
    await addAuthor(ingrid, { lessonId, email: 'jan@example.org' });
    await saveDraft(ingrid, { lessonId, versionId: newId(), beganFrom: 1, source: lessonOf('Ingrid’s.') });
    const versionId = newId();
    await saveDraft(jan, { lessonId, versionId, beganFrom: 1, source: lessonOf('Jan’s.') });
    expect(await reviewDraft(jan, given, { lessonId, versionId })).toMatchObject({ ok: true, value: { number: null } });
    expect(await reviewDraft(ingrid, given, { lessonId, versionId })).toEqual(refuse('not-found'));
  });

  test('tells every mistake that a release would refuse it for', async () => {
    const { ingrid } = await school();
    const source = lessonOf(undefined, HEAD.replace(KEY, 'another').replace('cards:', 'requires: [none]\ncards:'));
    const lessonId = await draft(ingrid, { source });
    const reviewed = await reviewDraft(ingrid, given, { lessonId });
    expect(reviewed.ok && tellOf(reviewed.value.verdict)).toMatchObject({
      mistakes: [
        { line: 2, field: 'id' },
        { line: 11, field: 'requires' },
      ],
      words: null,
      minutes: null,
    });
  });

  test('counts words and minutes, and says when it has to wait', async () => {
    const { ingrid } = await school();
    const lessonId = await draft(ingrid);
    const reviewed = await reviewDraft(ingrid, given, { lessonId });
    expect(reviewed.ok && tellOf(reviewed.value.verdict)).toEqual({ mistakes: [], words: 9, minutes: 10 });
    const busy = { ...given, check: () => Promise.resolve(refuse('busy')) };
    expect(await reviewDraft(ingrid, busy, { lessonId })).toEqual(refuse('busy'));
  });
});

test('a lesson’s address tells nothing to who asks for another one’s version', async () => {
  const { ingrid } = await school();
  const versionId = newId();
  await draft(ingrid, { versionId });
  const own = await draft(ingrid, { key: 'another', source: lessonOf().replace(KEY, 'another') });
  expect(await reviewDraft(ingrid, given, { lessonId: own, versionId })).toEqual(refuse('not-found'));
  expect(await reviewDraft(ingrid, given, { lessonId: own })).toEqual(ok(expect.anything()));
});
