import type { Ctx } from '#features/accounts/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { addPicture } from '../commands/add-picture.ts';
import type { EncodePicture } from '../encode-picture.ts';
import { AddPicture } from '../input.ts';
import { PICTURE_WORDS } from '../picture-words.ts';
import { again, type DeskAnswer, incomplete, problemWords, readForm, textOf } from './desk-form.ts';

type About = { readonly lessonId: string; readonly encode: EncodePicture; readonly locale: Locale };

/** Answers the form that adds a picture where there is no JavaScript. Null when the page is only read. */
export async function answerPicturePost(ctx: Ctx, request: Request, about: About): Promise<DeskAnswer | null> {
  if (request.method !== 'POST') return null;
  const form = await readForm(request);
  return form ? addFrom(ctx, form, about) : tooLarge(new FormData()); // the adapter breaks off what has more than a megabyte
}

async function addFrom(ctx: Ctx, form: FormData, { lessonId, encode, locale }: About): Promise<DeskAnswer> {
  const file = form.get('file');
  const [id, alt] = [textOf(form, 'picture'), textOf(form, 'alt').replace(/\s+/g, ' ').trim()];
  if (!(file instanceof File) || file.size === 0) return again(form, m.teach_problem_no_picture(), { field: 'file' });
  if (alt === '') return again(form, m.teach_problem_no_alt(), { field: 'alt' });
  const input = AddPicture.safeParse({ lessonId, id, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (!input.success) return incomplete();
  const added = await addPicture(ctx, encode, input.data);
  if (added.ok) {
    const query = new URLSearchParams({ added: id, alt });
    return { kind: 'go', to: localizedPath(`/teach/lessons/${lessonId}/picture?${query.toString()}`, locale) };
  }
  return again(form, (PICTURE_WORDS[added.code] ?? (() => problemWords(added.code)))(), { field: 'file' });
}

const tooLarge = (form: FormData): DeskAnswer => again(form, m.teach_problem_picture_too_large(), { field: 'file', status: 413 });
