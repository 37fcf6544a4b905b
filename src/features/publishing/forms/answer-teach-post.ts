import type { Ctx } from '#features/accounts/index.ts';
import { LESSON_LIMITS } from '#features/lessons/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { dayOf } from '#kernel/clock.ts';
import { newId } from '#kernel/ids.ts';
import type { CheckSafely } from '../check-safely.ts';
import { createLesson } from '../commands/create-lesson.ts';
import { titleOf } from '../desk-queries.ts';
import { CreateLesson } from '../input.ts';
import { keyOf } from '../lesson-key.ts';
import type { LessonShelf } from '../shelf.ts';
import { newLessonSource } from '../template.ts';
import { again, type DeskAnswer, incomplete, problemWords, readForm, textOf } from './desk-form.ts';

type Given = { readonly shelf: LessonShelf; readonly check: CheckSafely; readonly locale: Locale };

/** Answers the forms of the instructor's desk: a new lesson, and one out of a file. Null when the page is only read. */
export async function answerTeachPost(ctx: Ctx, request: Request, given: Given): Promise<DeskAnswer | null> {
  if (request.method !== 'POST') return null;
  const form = await readForm(request);
  if (form === null) return incomplete();
  switch (textOf(form, 'form')) {
    case 'new':
      return answerNew(ctx, form, given);
    case 'import':
      return answerImport(ctx, form, given);
    default:
      return incomplete();
  }
}

async function answerNew(ctx: Ctx, form: FormData, given: Given): Promise<DeskAnswer> {
  const title = textOf(form, 'title').trim();
  if (title.length < 3 || title.length > 80) return again(form, m.teach_problem_title(), { field: 'title' });
  const key = textOf(form, 'key').trim() || keyOf(title);
  const locale = textOf(form, 'locale') === 'nl' ? 'nl' : 'en';
  const source = newLessonSource({ key, title, locale, day: dayOf(ctx.now) });
  return begin(ctx, form, { given, key, locale, source, said: 'new' });
}

async function answerImport(ctx: Ctx, form: FormData, given: Given): Promise<DeskAnswer> {
  // What was read before and had mistakes in it comes back as a text: nobody has to choose the file again.
  const isAnyway = textOf(form, 'anyway') !== '';
  const file = isAnyway ? new File([textOf(form, 'source')], 'lesson.mdx') : form.get('file');
  if (!(file instanceof File) || file.size === 0) return again(form, m.teach_problem_no_file(), { field: 'file' });
  if (file.size > LESSON_LIMITS.bytes) return again(form, m.teach_problem_file_too_long(), { field: 'file' });
  const source = (await file.text()).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  form.set('source', source);
  const key = /^id:[ \t]*["']?([^\s"']+)/m.exec(source)?.[1] ?? keyOf(titleOf(source) ?? file.name.replace(/\.\w+$/, ''));
  const verdict = await given.check(source);
  if (!verdict.ok) return again(form, problemWords(verdict.code), { field: 'file', status: 503 });
  const { value } = verdict;
  if (!value.ok && !isAnyway) return again(form, m.teach_problem_file_mistakes(), { field: 'file', mistakes: value.mistakes });
  const locale = textOf(form, 'locale') === 'nl' ? 'nl' : 'en';
  return begin(ctx, form, { given, key, locale, source, said: 'imported' });
}

type Beginning = {
  readonly given: Given;
  readonly key: string;
  readonly locale: Locale;
  readonly source: string;
  readonly said: string;
};

async function begin(ctx: Ctx, form: FormData, { given, key, locale, source, said }: Beginning): Promise<DeskAnswer> {
  // The page made the id, so that a form that is sent twice begins one lesson.
  const input = CreateLesson.safeParse({
    id: textOf(form, 'lessonId'),
    versionId: newId(ctx.now.getTime()),
    key,
    track: textOf(form, 'track'),
    locale,
    source,
  });
  const keyField = textOf(form, 'form') === 'new' ? 'key' : 'file';
  if (!input.success) {
    const isKey = input.error.issues.some(({ path }) => path[0] === 'key');
    return isKey ? again(form, m.teach_problem_key(), { field: keyField }) : again(form, m.teach_problem_incomplete());
  }
  const created = await createLesson(ctx, given.shelf, input.data);
  if (!created.ok) return again(form, problemWords(created.code), { field: created.code === 'key-taken' ? keyField : '' });
  return { kind: 'go', to: localizedPath(`/teach/lessons/${created.value.lessonId}?said=${said}`, given.locale) };
}
