import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Ctx } from '#features/accounts/index.ts';
import { createLesson } from '#features/publishing/commands/create-lesson.ts';
import { openPictureDesk } from '#features/publishing/encode-picture.ts';
import { answerPicturePost } from '#features/publishing/forms/answer-picture-post.ts';
import { pictureLine } from '#features/publishing/picture-line.ts';
import { listPictureIds } from '#features/publishing/picture-queries.ts';
import { newId } from '#kernel/ids.ts';
import { begun, school, shelf } from './school.ts';

const encode = openPictureDesk();
const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c33' } })
  .png()
  .toBuffer();

async function lessonOfIngrid() {
  const people = await school();
  const input = begun();
  await createLesson(people.ingrid, shelf, input);
  return { ...people, lessonId: input.id };
}

type Fields = { readonly id: string; readonly alt?: string; readonly bytes?: Buffer | string };

/** Posts what the form without JavaScript posts. */
function post(ctx: Ctx, lessonId: string, { id, alt = 'A full shop window', bytes = picture }: Fields) {
  const body = new FormData();
  body.set('picture', id);
  body.set('alt', alt);
  body.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], 'window.png'));
  const request = new Request('https://learn.example.org/', { method: 'POST', body });
  return answerPicturePost(ctx, request, { lessonId, encode, locale: 'en' });
}

test('a picture is added once, and the page that follows has its name and its words', async () => {
  const { db, ingrid, lessonId } = await lessonOfIngrid();
  const id = newId();
  const to = `/teach/lessons/${lessonId}/picture?added=${id}&alt=A+full+shop+window`;
  expect(await post(ingrid, lessonId, { id, alt: '  A full\nshop window ' })).toEqual({ kind: 'go', to });
  expect(await post(ingrid, lessonId, { id })).toEqual({ kind: 'go', to });
  expect(await listPictureIds(db, lessonId, [id])).toEqual([id]);
});

test('what can’t be taken is said beside its field, and the words are kept', async () => {
  const { ingrid, jan, lessonId } = await lessonOfIngrid();
  const id = newId();
  const words = async (ctx: Ctx, fields: Partial<Fields>) => {
    const answer = await post(ctx, lessonId, { id, ...fields });
    return answer?.kind === 'again' ? [answer.problems, answer.typed['alt']] : answer;
  };
  expect(await words(ingrid, { bytes: '' })).toEqual([{ file: 'No picture was chosen. Choose one.' }, 'A full shop window']);
  expect(await words(ingrid, { alt: ' ' })).toEqual([{ alt: expect.stringContaining('Say what the picture shows') }, ' ']);
  expect(await words(ingrid, { bytes: '<svg xmlns="http://www.w3.org/2000/svg"/>' })).toMatchObject([
    { file: expect.stringContaining('SVG drawings can hold programs') },
    'A full shop window',
  ]);
  expect(await words(jan, {})).toEqual([{ file: 'There is no such lesson of yours.' }, 'A full shop window']);
});

test('a body that the adapter broke off is called too large, and nothing is added', async () => {
  const { ingrid, lessonId } = await lessonOfIngrid();
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const request = new Request('https://learn.example.org/', { method: 'POST', headers, body: '--x\r\nContent-Dispo' });
  expect(await answerPicturePost(ingrid, request, { lessonId, encode, locale: 'en' })).toMatchObject({
    status: 413,
    problems: { file: expect.stringContaining('more than 1 MB') },
  });
});

test('the line for the text keeps brackets and ends of lines from ending it early', () => {
  expect(pictureLine({ id: 'x', alt: 'A [closed]\nwindow \\ door' })).toBe('![A \\[closed\\] window \\\\ door](/media/x.webp)');
});
