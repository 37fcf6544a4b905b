import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lessonPictures } from '#db/schema/publishing.ts';
import type { Ctx, Member, Role } from '#features/accounts/index.ts';
import { checkLesson } from '#features/lessons/index.ts';
import { addAuthor } from '#features/publishing/commands/add-author.ts';
import { addPicture, MOST_PICTURES_A_LESSON, MOST_PICTURES_AN_HOUR } from '#features/publishing/commands/add-picture.ts';
import { createLesson } from '#features/publishing/commands/create-lesson.ts';
import { releaseLesson } from '#features/publishing/commands/release-lesson.ts';
import { saveDraft } from '#features/publishing/commands/save-draft.ts';
import { withdrawLesson } from '#features/publishing/commands/withdraw-lesson.ts';
import { openPictureDesk } from '#features/publishing/encode-picture.ts';
import { answerPicture } from '#features/publishing/answer-picture.ts';
import { exportPictures, findPicture } from '#features/publishing/picture-queries.ts';
import { DAY_MS } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';
import { cohortOf, noFigures } from './school.ts';
import { lessonOf, PIECES } from './sources.ts';

const NOW = new Date('2026-11-26T12:00:00.000Z');
const redraw = openPictureDesk();
const shelf = { has: () => false, isAt: () => false };
const given = { shelf, check: (source: string) => Promise.resolve(ok(checkLesson(source, PIECES))), play: noFigures };

const plain = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#c33' } });
const png = async () => new Uint8Array(await plain().png().toBuffer());

async function school() {
  const { db } = await freshDatabase();
  const as = async (name: string, role: Role): Promise<Ctx<Member>> => ({
    db,
    actor: await addMember(db, `${name}@example.org`, role),
    now: NOW,
  });
  const ingrid = await as('ingrid', 'instructor');
  const lessonId = newId();
  const begun = { id: lessonId, versionId: newId(), key: 'reach-in-a-week', source: lessonOf() };
  await createLesson(ingrid, shelf, { ...begun, track: 'analytics', locale: 'en' });
  const guest: Ctx = { db, actor: { kind: 'guest' }, now: NOW };
  return { db, ingrid, jan: await as('jan', 'instructor'), mila: await as('mila', 'learner'), guest, lessonId };
}

const add = async (ctx: Ctx, lessonId: string, id = newId(), bytes?: Uint8Array<ArrayBuffer>) =>
  addPicture(ctx, redraw, { id, lessonId, bytes: bytes ?? (await png()) });

describe('a picture that is drawn anew', () => {
  test.each(['png', 'jpeg', 'webp', 'gif'] as const)('was %s and is WebP', async (format) => {
    const drawn = await redraw(await plain().toFormat(format).toBuffer());
    expect(drawn).toMatchObject({ ok: true, value: { width: 40, height: 30 } });
    expect(drawn.ok && (await sharp(drawn.value.bytes).metadata()).format).toBe('webp');
  });

  test('keeps nothing of what was hidden in it, and stands upright', async () => {
    const hidden = plain().withExif({ IFD0: { Copyright: 'Mila Bos', Orientation: '6' }, IFD3: { GPSLatitude: '52/1' } });
    const drawn = await redraw(await hidden.withMetadata({ orientation: 6 }).jpeg().toBuffer());
    if (!drawn.ok) throw new Error(drawn.code);
    const { exif, xmp, icc, orientation, width, height } = await sharp(drawn.value.bytes).metadata();
    expect({ exif, xmp, icc, orientation }).toEqual({ exif: undefined, xmp: undefined, icc: undefined, orientation: undefined });
    expect([width, height]).toEqual([30, 40]);
    expect(drawn.value.bytes.includes('Mila')).toBe(false);
  });

  test('is no longer than a lesson needs', async () => {
    expect(await redraw(await plain(3200, 800).jpeg().toBuffer())).toMatchObject({ value: { width: 1600, height: 400 } });
  });

  test('is refused when it would be too large unpacked, though its file is small', async () => {
    const bomb = await plain(6_000, 6_000).png().toBuffer();
    expect(bomb.byteLength).toBeLessThan(600_000);
    expect(await redraw(bomb)).toEqual(refuse('picture-too-large'));
  });

  test.each([
    ['a drawing that can hold programs', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'picture-is-svg'],
    ['the same behind a declaration', '<?xml version="1.0"?>\n<svg />', 'picture-is-svg'],
    ['a page', '<!doctype html><p>', 'picture-unknown'],
    ['nothing', '', 'picture-unknown'],
    ['a file that only begins as a PNG', '\u0089PNG\r\n\u001a\nand then not', 'picture-broken'],
  ])('is refused when it is %s', async (_, text, code) => {
    expect(await redraw(Buffer.from(text, 'latin1'))).toEqual(refuse(code));
  });

  test('waits its turn, and not for ever', async () => {
    const crowded = openPictureDesk();
    const bytes = await png();
    const answers = await Promise.all(Array.from({ length: 10 }, () => crowded(bytes)));
    expect(answers.filter((answer) => !answer.ok)).toEqual([refuse('busy'), refuse('busy')]);
    expect((await crowded(bytes)).ok).toBe(true);
  });
});

describe('a picture of a lesson', () => {
  test('is added once, however often it is sent', async () => {
    const { db, ingrid, lessonId } = await school();
    const id = newId();
    expect(await add(ingrid, lessonId, id)).toEqual(ok({ width: 40, height: 30 }));
    expect(await add(ingrid, lessonId, id)).toEqual(ok({ width: 40, height: 30 }));
    expect(await db.$count(lessonPictures)).toBe(1);
  });

  test('is for its authors to add', async () => {
    const { ingrid, jan, mila, guest, lessonId } = await school();
    expect(await add(jan, lessonId)).toEqual(refuse('not-found'));
    expect(await add(mila, lessonId)).toEqual(refuse('not-allowed'));
    expect(await add(guest, lessonId)).toEqual(refuse('sign-in-needed'));
    await addAuthor(ingrid, { lessonId, email: 'jan@example.org' });
    expect((await add(jan, lessonId)).ok).toBe(true);
  });

  test('is seen by its authors alone until a text that shows it is released, and again when it is withdrawn', async () => {
    const { ingrid, jan, mila, guest, lessonId } = await school();
    const [shown, left] = [newId(), newId()];
    await add(ingrid, lessonId, shown);
    await add(ingrid, lessonId, left);
    await saveDraft(ingrid, {
      lessonId,
      versionId: newId(),
      beganFrom: 1,
      source: lessonOf(`![A square](/media/${shown}.webp)`),
    });
    const seenBy = async (id: string) => {
      return Promise.all([ingrid, jan, mila, guest].map((ctx) => findPicture(ctx, id, [])));
    };
    expect(await seenBy(shown)).toEqual(['authors', null, null, null]);
    expect(await releaseLesson(ingrid, given, { lessonId, number: 2, audience: { kind: 'everyone' } })).toMatchObject({
      ok: true,
    });
    expect(await seenBy(shown)).toEqual(['everyone', 'everyone', 'everyone', 'everyone']);
    expect(await seenBy(left)).toEqual(['authors', null, null, null]);
    await withdrawLesson(ingrid, { lessonId });
    expect(await seenBy(shown)).toEqual(['authors', null, null, null]);
  });

  test('is kept by others for five minutes at most, and asked for again then, so that it goes when its lesson does', async () => {
    const { ingrid, mila, guest, lessonId } = await school();
    const id = newId();
    await add(ingrid, lessonId, id);
    await saveDraft(ingrid, { lessonId, versionId: newId(), beganFrom: 1, source: lessonOf(`![A square](/media/${id}.webp)`) });
    const ask = async (ctx: Ctx, etag?: string) => {
      const request = new Request(`https://learn.example.org/media/${id}.webp`, {
        headers: etag ? { 'if-none-match': etag } : {},
      });
      const { status, headers } = await answerPicture(ctx, { id, cohortIds: [], request });
      return [status, headers.get('cache-control')];
    };
    const [draft, open] = ['private, no-store', 'public, max-age=300, must-revalidate'];
    expect(await ask(ingrid)).toEqual([200, draft]);
    expect(await ask(guest)).toEqual([404, draft]);
    await releaseLesson(ingrid, given, { lessonId, number: 2, audience: { kind: 'everyone' } });
    for (const ctx of [ingrid, mila, guest]) {
      expect(await ask(ctx)).toEqual([200, open]);
      expect(await ask(ctx, `"${id}"`)).toEqual([304, open]);
    }
    await withdrawLesson(ingrid, { lessonId });
    expect(await ask(guest, `"${id}"`)).toEqual([404, draft]);
    expect(await ask(ingrid)).toEqual([200, draft]);
  });

  test('of a lesson for cohorts is seen by them', async () => {
    const { ingrid, mila, lessonId } = await school();
    const id = newId();
    const cohort = await cohortOf(ingrid.db, [ingrid, mila]);
    await add(ingrid, lessonId, id);
    await saveDraft(ingrid, { lessonId, versionId: newId(), beganFrom: 1, source: lessonOf(`![A square](/media/${id}.webp)`) });
    await releaseLesson(ingrid, given, { lessonId, number: 2, audience: { kind: 'cohorts', cohortIds: [cohort] } });
    expect(await findPicture(mila, id, [cohort])).toBe('cohorts');
    expect(await findPicture(ingrid, id, [])).toBe('cohorts');
    const request = new Request(`https://learn.example.org/media/${id}.webp`);
    const answer = await answerPicture(mila, { id, cohortIds: [cohort], request });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect(await findPicture(mila, id, [newId()])).toBeNull();
    expect(await findPicture(mila, id, [])).toBeNull();
  });

  test('that another lesson has keeps a release back', async () => {
    const { ingrid, lessonId } = await school();
    await saveDraft(ingrid, { lessonId, versionId: newId(), beganFrom: 1, source: lessonOf(`![x](/media/${newId()}.webp)`) });
    expect(await releaseLesson(ingrid, given, { lessonId, number: 2, audience: { kind: 'everyone' } })).toMatchObject({
      code: 'faulty',
      mistakes: [{ line: 24, column: 6, field: 'picture' }],
    });
  });

  test('stands in “all my data” of who added it', async () => {
    const { ingrid, mila, lessonId } = await school();
    const id = newId();
    await add(ingrid, lessonId, id);
    const pictures = [{ address: `/media/${id}.webp`, width: 40, height: 30, addedAt: NOW }];
    expect(await exportPictures(ingrid)).toEqual({ pictures });
    expect(await exportPictures(mila)).toEqual({ pictures: [] });
  });

  test('leaves with its lesson', async () => {
    const { db, ingrid, lessonId } = await school();
    await add(ingrid, lessonId);
    await db.run(`delete from lessons where id = '${lessonId}'`);
    expect(await db.$count(lessonPictures)).toBe(0);
  });
});

describe('the limits', () => {
  async function fill(ctx: Ctx<Member>, lessonId: string, count: number, addedAt: Date): Promise<string[]> {
    const ids = Array.from({ length: count }, () => newId());
    const row = { lessonId, bytes: Buffer.from('x'), width: 1, height: 1, authorId: ctx.actor.userId, addedAt };
    await ctx.db.insert(lessonPictures).values(ids.map((id) => ({ id, ...row })));
    return ids;
  }

  test('of an hour are over when it is', async () => {
    const { ingrid, lessonId } = await school();
    await fill(ingrid, lessonId, MOST_PICTURES_AN_HOUR, NOW);
    expect(await add(ingrid, lessonId)).toEqual(refuse('too-many-this-hour'));
  });

  test('of a lesson forget first what no text of it shows', async () => {
    const { db, ingrid, lessonId } = await school();
    const ids = await fill(ingrid, lessonId, MOST_PICTURES_A_LESSON, new Date(NOW.getTime() - 2 * DAY_MS));
    const source = lessonOf(
      ids
        .slice(1)
        .map((id) => `![x](/media/${id}.webp)`)
        .join(' '),
    );
    await saveDraft(ingrid, { lessonId, versionId: newId(), beganFrom: 1, source });
    expect((await add(ingrid, lessonId)).ok).toBe(true);
    expect(await db.$count(lessonPictures, eq(lessonPictures.id, ids[0] ?? ''))).toBe(0);
    expect(await add(ingrid, lessonId)).toEqual(refuse('too-many-pictures'));
  });
});
