import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '#db/client.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import {
  type AnswerKey,
  type Deed,
  exportProgress,
  getProgress,
  listLastAnswers,
  recordProgress,
} from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const KEY: AnswerKey = {
  hasSection: (lesson, section) => lesson === 'brief' && ['one', 'two'].includes(section),
  findCheck: (lesson, check, language) =>
    lesson === 'brief' && check === 'gap'
      ? {
          kind: 'FillGap',
          id: 'gap',
          ask: 'Fill it.',
          text: '___',
          gaps: [{ answers: [language === 'nl' ? 'bereik' : 'reach'], why: 'So.' }],
        }
      : lesson === 'brief' && check === 'first'
        ? {
            kind: 'SingleChoice',
            id: 'first',
            ask: 'Which?',
            options: [
              { text: 'A', why: 'No.' },
              { text: 'B', right: true, why: 'Yes.' },
            ],
          }
        : null,
};

const deed = (kind: string, body: object, at = '2026-11-23T11:00:00.000Z'): Deed => ({
  id: newId(),
  kind,
  at,
  day: at.slice(0, 10),
  body,
});
const attempt = (choice: number, at?: string) => deed('attempt', { lesson: 'brief', check: 'first', answer: { choice } }, at);
const read = (section: string) => deed('section-read', { lesson: 'brief', section });

let opened: OpenDatabase;
let ctx: Ctx<Member>;

beforeEach(async () => {
  opened = await freshDatabase();
  ctx = { db: opened.db, actor: await addMember(opened.db, 'mila@example.org'), now: NOW };
});

describe('what a learner did', () => {
  test('is marked by the server, whatever mark the browser sends', async () => {
    const lie = deed('attempt', { lesson: 'brief', check: 'first', answer: { choice: 0 }, right: true, score: 1 });
    await recordProgress(ctx, KEY, [lie]);
    expect((await getProgress(ctx)).checks['brief/first']).toMatchObject({ firstScore: 0, bestScore: 0, tries: 1 });
  });

  test('counts once, however often it is sent', async () => {
    const deeds = [attempt(1), read('one')];
    expect(await recordProgress(ctx, KEY, deeds)).toEqual(await recordProgress(ctx, KEY, deeds));
    const progress = await getProgress(ctx);
    expect(progress.checks['brief/first']?.tries).toBe(1);
    expect(progress.sections).toEqual({ brief: ['one'] });
    expect(progress.days).toEqual(['2026-11-23']);
  });

  test('keeps the first answer first when an older one arrives later', async () => {
    await recordProgress(ctx, KEY, [attempt(1, '2026-11-23T11:00:00.000Z')]);
    await recordProgress(ctx, KEY, [attempt(0, '2026-11-22T09:00:00.000Z')]);
    expect((await getProgress(ctx)).checks['brief/first']).toEqual({
      tries: 2,
      firstScore: 0,
      bestScore: 1,
      firstAt: '2026-11-22T09:00:00.000Z',
      lastAt: '2026-11-23T11:00:00.000Z',
    });
    expect(await listLastAnswers(ctx, 'brief')).toEqual({ first: { choice: 1 } });
  });

  test('that can never be taken is refused by itself, and the rest is kept', async () => {
    const good = read('two');
    const bad = [
      deed('section-read', { lesson: 'brief', section: 'nowhere' }),
      deed('attempt', { lesson: 'brief', check: 'gone', answer: {} }),
      attempt(7),
      deed('attempt', { text: 1 }),
    ];
    expect(await recordProgress(ctx, KEY, [...bad, good])).toEqual([
      { id: bad[0]?.id, refused: 'unknown-section' },
      { id: bad[1]?.id, refused: 'unknown-check' },
      { id: bad[2]?.id, refused: 'malformed-answer' },
      { id: bad[3]?.id, refused: 'malformed' },
      { id: good.id },
    ]);
    expect((await getProgress(ctx)).sections).toEqual({ brief: ['two'] });
  });

  test('in Dutch is marked by the Dutch edition', async () => {
    const gap = (word: string, language: string) =>
      deed('attempt', { lesson: 'brief', check: 'gap', answer: { gaps: [word] }, language });
    await recordProgress(ctx, KEY, [gap('bereik', 'nl')]);
    expect((await getProgress(ctx)).checks['brief/gap']?.bestScore).toBe(1);
    const other = { ...ctx, actor: await addMember(opened.db, 'jo@example.org') };
    await recordProgress(other, KEY, [gap('bereik', 'en')]);
    expect((await getProgress(other)).checks['brief/gap']?.bestScore).toBe(0);
  });

  test('never happened in the future', async () => {
    await recordProgress(ctx, KEY, [attempt(1, '2031-01-01T00:00:00.000Z')]);
    expect((await getProgress(ctx)).checks['brief/first']?.lastAt).toBe('2026-11-23T12:00:00.000Z');
  });

  test('is nobody else’s', async () => {
    const other = { ...ctx, actor: await addMember(opened.db, 'jo@example.org') };
    const mine = attempt(1);
    await recordProgress(ctx, KEY, [mine]);
    await recordProgress(other, KEY, [{ ...mine, body: { lesson: 'brief', check: 'first', answer: { choice: 0 } } }]);
    expect((await getProgress(ctx)).checks['brief/first']?.firstScore).toBe(1);
    expect((await getProgress(other)).checks).toEqual({});
  });

  test('can be taken along as data', async () => {
    await recordProgress(ctx, KEY, [attempt(1), read('one')]);
    expect(await exportProgress(ctx)).toMatchObject({
      sectionsRead: [{ lesson: 'brief', section: 'one' }],
      answers: [{ lesson: 'brief', check: 'first', right: true }],
      studyDays: ['2026-11-23'],
    });
  });

  test('sent by twenty tabs at once is all there', async () => {
    const deeds = Array.from({ length: 20 }, () => attempt(1));
    await Promise.all(deeds.map((one) => recordProgress(ctx, KEY, [one])));
    expect((await getProgress(ctx)).checks['brief/first']?.tries).toBe(20);
  });
});
