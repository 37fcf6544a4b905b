import { describe, expect, test } from 'vitest';
import type { Ctx, Member, Role } from '#features/accounts/index.ts';
import { checkLesson } from '#features/lessons/index.ts';
import { addAuthor } from '#features/publishing/commands/add-author.ts';
import { createLesson } from '#features/publishing/commands/create-lesson.ts';
import { leaveLesson } from '#features/publishing/commands/leave-lesson.ts';
import { releaseLesson } from '#features/publishing/commands/release-lesson.ts';
import { saveDraft } from '#features/publishing/commands/save-draft.ts';
import { listDeskLessons, titleOf } from '#features/publishing/desk-queries.ts';
import { answerLessonPost } from '#features/publishing/forms/answer-lesson-post.ts';
import { answerTeachPost } from '#features/publishing/forms/answer-teach-post.ts';
import { findNewestText, gatherSittings, type HistoryEntry, listHistory } from '#features/publishing/history.ts';
import { keyOf } from '#features/publishing/lesson-key.ts';
import { findDraft } from '#features/publishing/queries.ts';
import { findLeftovers, newLessonSource } from '#features/publishing/template.ts';
import { listHeadings, proseOf } from '#features/publishing/ui/editor/text-outline.ts';
import { MINUTE_MS } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';
import { noFigures } from './school.ts';
import { lessonOf, PIECES } from './sources.ts';

const NOW = new Date('2026-11-26T12:00:00.000Z');
const shelf = { has: () => false, isAt: () => false };
const given = {
  shelf,
  check: (source: string) => Promise.resolve(ok(checkLesson(source, PIECES))),
  play: noFigures,
  locale: 'en' as const,
};

async function school() {
  const { db } = await freshDatabase();
  const as = async (name: string, role: Role): Promise<Ctx<Member>> => ({
    db,
    actor: await addMember(db, `${name}@example.org`, role),
    now: NOW,
  });
  return { ingrid: await as('ingrid', 'instructor'), jan: await as('jan', 'instructor'), mila: await as('mila', 'learner') };
}

async function draft(ctx: Ctx<Member>, source = lessonOf()): Promise<string> {
  const id = newId();
  await createLesson(ctx, shelf, { id, versionId: newId(), key: 'reach-in-a-week', track: 'analytics', locale: 'en', source });
  return id;
}

function post(fields: Readonly<Record<string, string | File>>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return new Request('http://localhost/teach', { method: 'POST', body });
}

describe('the template', () => {
  test.each(['en', 'nl'] as const)('is a lesson that could be released, in %s', (locale) => {
    const source = newLessonSource({ key: 'my-lesson', title: 'What “reach” is: a start', locale, day: '2026-11-26' });
    const verdict = checkLesson(source, PIECES);
    expect(verdict).toMatchObject({ ok: true, lesson: { frontmatter: { id: 'my-lesson', title: 'What “reach” is: a start' } } });
    expect(findLeftovers(source).length).toBeGreaterThan(8);
  });

  test('is told from what an author wrote', () => {
    expect(findLeftovers(lessonOf())).toEqual([]);
    expect(findLeftovers('## One\n\nExplain the one thing that this lesson is about.\n')).toEqual([
      'Explain the one thing that this lesson is about.',
    ]);
  });
});

describe('the desk', () => {
  test('shows each lesson by its title, and whether learners see all of it', async () => {
    const { ingrid, jan } = await school();
    const lessonId = await draft(ingrid);
    expect(await listDeskLessons(ingrid)).toMatchObject([
      { title: 'Reach in a week', state: 'draft', hasNewer: false, authors: 1 },
    ]);
    await releaseLesson(ingrid, given, { lessonId, number: 1, audience: { kind: 'everyone' } });
    await saveDraft(ingrid, { lessonId, versionId: newId(), beganFrom: 1, source: 'half' });
    await addAuthor(ingrid, { lessonId, email: 'jan@example.org' });
    expect(await listDeskLessons(jan)).toMatchObject([
      { title: 'reach-in-a-week', state: 'released', hasNewer: true, authors: 2 },
    ]);
  });

  test('is empty for learners', async () => {
    const { ingrid, mila } = await school();
    await draft(ingrid);
    expect(await listDeskLessons(mila)).toEqual([]);
  });

  test.each([
    ['title: "Reach: a start"\n', 'Reach: a start'],
    ['title: Reach\n', 'Reach'],
    ['title: "half\n', null],
    ['id: x\n', null],
  ])('reads %j as the title %j', (source, title) => {
    expect(titleOf(source)).toBe(title);
  });
});

describe('a new lesson from the form', () => {
  const fields = { form: 'new', lessonId: newId(), title: 'What’s reach?', track: 'analytics', locale: 'en', key: '' };

  test('is named after its title and begins with the template', async () => {
    const { ingrid } = await school();
    const answer = await answerTeachPost(ingrid, post(fields), given);
    expect(answer).toEqual({ kind: 'go', to: `/teach/lessons/${fields.lessonId}?said=new` });
    expect((await findDraft(ingrid, fields.lessonId))?.source).toContain('id: whats-reach\ntitle: "What’s reach?"\n');
    // Sent twice it is one lesson.
    expect(await answerTeachPost(ingrid, post(fields), given)).toEqual(answer);
    expect(await listDeskLessons(ingrid)).toHaveLength(1);
  });

  test.each([
    [{ title: 'ab' }, 'title'],
    [{ key: 'Not A Name' }, 'key'],
    [{ title: '???' }, 'key'],
  ])('with %j is asked again beside the field %s, with what was typed', async (more, field) => {
    const { ingrid } = await school();
    const answer = await answerTeachPost(ingrid, post({ ...fields, ...more }), given);
    expect(answer).toMatchObject({ kind: 'again', form: 'new', typed: { track: 'analytics', ...more } });
    expect(answer?.kind === 'again' && Object.keys(answer.problems)).toEqual([field]);
  });

  test('that has another’s name says so', async () => {
    const { ingrid, jan } = await school();
    await draft(jan);
    const answer = await answerTeachPost(ingrid, post({ ...fields, key: 'reach-in-a-week' }), given);
    expect(answer).toMatchObject({ kind: 'again', problems: { key: expect.stringContaining('Another lesson') } });
  });

  test('is not for learners', async () => {
    const { mila } = await school();
    expect(await answerTeachPost(mila, post(fields), given)).toMatchObject({
      kind: 'again',
      problems: { '': expect.any(String) },
    });
  });

  test.each([
    ['What’s reach?', 'whats-reach'],
    ['Één week — bereik!', 'een-week-bereik'],
    ['???', ''],
  ])('%s is called %s', (title, key) => {
    expect(keyOf(title)).toBe(key);
  });
});

describe('a lesson from a file', () => {
  const file = (source: string) => new File([source], 'lesson.mdx');
  const fields = { form: 'import', lessonId: newId(), track: 'analytics', locale: 'en' };

  test('becomes a draft under the name in its frontmatter, whatever its line ends', async () => {
    const { ingrid } = await school();
    const answer = await answerTeachPost(
      ingrid,
      post({ ...fields, file: file(`\uFEFF${lessonOf().replaceAll('\n', '\r\n')}`) }),
      given,
    );
    expect(answer).toEqual({ kind: 'go', to: `/teach/lessons/${fields.lessonId}?said=imported` });
    expect(await findDraft(ingrid, fields.lessonId)).toMatchObject({ lesson: { key: 'reach-in-a-week' }, source: lessonOf() });
  });

  test('with a mistake names it by line and begins nothing; its author may begin it all the same', async () => {
    const { ingrid } = await school();
    const answer = await answerTeachPost(ingrid, post({ ...fields, file: file(lessonOf('<Video />')) }), given);
    expect(answer).toMatchObject({ kind: 'again', mistakes: [{ line: 24, column: 1, field: '<Video>' }] });
    expect(await listDeskLessons(ingrid)).toEqual([]);
    const typed = answer?.kind === 'again' ? answer.typed : {};
    expect(await answerTeachPost(ingrid, post({ ...fields, ...typed, anyway: 'yes' }), given)).toMatchObject({ kind: 'go' });
    expect((await findDraft(ingrid, fields.lessonId))?.source).toBe(lessonOf('<Video />'));
  });

  test('is asked for when there is none', async () => {
    const { ingrid } = await school();
    expect(await answerTeachPost(ingrid, post({ ...fields, file: file('') }), given)).toMatchObject({
      problems: { file: expect.any(String) },
    });
  });
});

describe('the editor without JavaScript', () => {
  test('saves once when it is sent twice, with the line ends of the lesson', async () => {
    const { ingrid } = await school();
    const lessonId = await draft(ingrid);
    const asked = { lessonId, given, locale: 'en' as const };
    const fields = { form: 'save', beganFrom: '1', source: 'second\r\ntext' };
    const saved = { kind: 'go', to: `/teach/lessons/${lessonId}?said=saved` };
    expect(await answerLessonPost(ingrid, post(fields), asked)).toEqual(saved);
    expect(await answerLessonPost(ingrid, post(fields), asked)).toEqual(saved);
    expect(await findDraft(ingrid, lessonId)).toMatchObject({ number: 2, source: 'second\ntext' });
  });

  test('gives back the text of who came second', async () => {
    const { ingrid } = await school();
    const lessonId = await draft(ingrid);
    const asked = { lessonId, given, locale: 'en' as const };
    await answerLessonPost(ingrid, post({ form: 'save', beganFrom: '1', source: 'first' }), asked);
    const late = await answerLessonPost(ingrid, post({ form: 'save', beganFrom: '1', source: 'late' }), asked);
    expect(late).toMatchObject({
      kind: 'again',
      typed: { source: 'late' },
      problems: { source: expect.stringContaining('Somebody') },
    });
  });
});

describe('a lesson’s authors', () => {
  test('may leave, but for the last', async () => {
    const { ingrid, jan } = await school();
    const lessonId = await draft(ingrid);
    expect(await leaveLesson(ingrid, { lessonId })).toEqual(refuse('last-author'));
    await addAuthor(ingrid, { lessonId, email: 'jan@example.org' });
    expect(await leaveLesson(ingrid, { lessonId })).toEqual(ok());
    expect(await findDraft(ingrid, lessonId)).toBeNull();
    expect(await leaveLesson(jan, { lessonId })).toEqual(refuse('last-author'));
  });

  test('alone read its history and its newest text', async () => {
    const { ingrid, jan, mila } = await school();
    const lessonId = await draft(ingrid);
    expect(await listHistory(ingrid, lessonId)).toMatchObject([{ number: 1, author: 'ingrid' }]);
    expect(await findNewestText(ingrid, lessonId)).toMatchObject({ number: 1, author: 'ingrid', source: lessonOf() });
    for (const other of [jan, mila]) {
      expect(await listHistory(other, lessonId)).toBeNull();
      expect(await findNewestText(other, lessonId)).toBeNull();
    }
  });

  test('put an earlier text back as a new version', async () => {
    const { ingrid } = await school();
    const lessonId = await draft(ingrid);
    await saveDraft(ingrid, { lessonId, versionId: newId(), beganFrom: 1, source: 'second' });
    const first = (await listHistory(ingrid, lessonId))?.find(({ number }) => number === 1);
    const fields = { form: 'restore', versionId: first?.id ?? '', beganFrom: '2' };
    expect(await answerLessonPost(ingrid, post(fields), { lessonId, given, locale: 'en' })).toEqual({
      kind: 'go',
      to: `/teach/lessons/${lessonId}/versions?said=restored&before=2`,
    });
    expect(await findDraft(ingrid, lessonId)).toMatchObject({ number: 3, source: lessonOf() });
  });
});

describe('the history', () => {
  const entry = (number: number | null, minutes: number, authorId = 'ingrid'): HistoryEntry => ({
    id: `${number ?? 'aside'}-${minutes}`,
    number,
    authorId,
    author: authorId,
    savedAt: new Date(NOW.getTime() + minutes * MINUTE_MS),
  });
  const gathered = (...entries: HistoryEntry[]) =>
    gatherSittings(entries).map(({ last, earlier }) => [last.number, ...earlier.map(({ number }) => number)]);

  test('gathers what one author saved with pauses of ten minutes at most', () => {
    expect(gathered(entry(4, 40), entry(3, 30), entry(2, 19), entry(1, 10))).toEqual([
      [4, 3],
      [2, 1],
    ]);
  });
  test('keeps two authors apart, and a text that was kept aside alone', () => {
    expect(gathered(entry(3, 3), entry(2, 2, 'jan'), entry(1, 1))).toEqual([[3], [2], [1]]);
    expect(gathered(entry(2, 3), entry(null, 2), entry(1, 1))).toEqual([[2], [null], [1]]);
  });
});

test('the outline has the headings that are none of a code block', () => {
  expect(listHeadings('---\nid: a\n---\n## One *two*\n\n```\n## No\n```\n### Three ###\n# Title\n')).toEqual([
    { level: 2, title: 'One two', line: 4 },
    { level: 3, title: 'Three', line: 9 },
  ]);
});

test('words are counted in the prose: no frontmatter, no tags, no addresses', () => {
  expect(proseOf('---\nid: a\n---\n## A [link](/x) and <Term id="reach">reach</Term>\n\n<Post text="no" />\n').trim()).toBe(
    'A link and reach',
  );
});
