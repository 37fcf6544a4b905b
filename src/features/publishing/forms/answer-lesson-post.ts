import type { Ctx } from '#features/accounts/index.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { newId } from '#kernel/ids.ts';
import { addAuthor } from '../commands/add-author.ts';
import { leaveLesson } from '../commands/leave-lesson.ts';
import { releaseLesson } from '../commands/release-lesson.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { withdrawLesson } from '../commands/withdraw-lesson.ts';
import { AddAuthor, ReleaseLesson, SaveDraft, WithdrawLesson } from '../input.ts';
import { findDraft, findVersionSource } from '../queries.ts';
import { again, type DeskAnswer, incomplete, problemWords, readForm, textOf } from './desk-form.ts';

/** What a release needs besides the form. */
type Given = Parameters<typeof releaseLesson>[1];
type Asked = {
  readonly ctx: Ctx;
  readonly form: FormData;
  readonly lessonId: string;
  readonly given: Given;
  readonly locale: Locale;
};

/** Answers the forms about one lesson. Null when the page is only read. */
export async function answerLessonPost(
  ctx: Ctx,
  request: Request,
  about: { readonly lessonId: string; readonly given: Given; readonly locale: Locale },
): Promise<DeskAnswer | null> {
  if (request.method !== 'POST') return null;
  const form = await readForm(request);
  const answer = form && ANSWERS[textOf(form, 'form')];
  return form && answer ? answer({ ctx, form, ...about }) : incomplete();
}

const ANSWERS: Readonly<Record<string, (asked: Asked) => Promise<DeskAnswer>>> = {
  save: answerSave,
  restore: answerRestore,
  release: answerRelease,
  withdraw: answerWithdraw,
  'add-author': answerAddAuthor,
  leave: answerLeave,
};

const goTo = ({ lessonId, locale }: Asked, rest: string): DeskAnswer => ({
  kind: 'go',
  to: localizedPath(`/teach/lessons/${lessonId}${rest}`, locale),
});
const refused = (form: FormData, code: string, field = ''): DeskAnswer => again(form, problemWords(code), { field });

/** The editor without JavaScript. */
async function answerSave(asked: Asked): Promise<DeskAnswer> {
  const { ctx, form, lessonId } = asked;
  const source = textOf(form, 'source');
  const input = SaveDraft.safeParse({
    lessonId,
    versionId: newId(ctx.now.getTime()),
    beganFrom: Number(textOf(form, 'beganFrom')),
    source,
  });
  if (!input.success) return again(form, m.teach_problem_too_long(), { field: 'source' });
  const saved = await saveDraft(ctx, input.data);
  if (saved.ok) return goTo(asked, '?said=saved');
  // Pressed twice: the first press saved this very text.
  if (saved.code === 'stale' && (await findDraft(ctx, lessonId))?.source === source) return goTo(asked, '?said=saved');
  return refused(form, saved.code, 'source');
}

/** Makes an earlier text the newest again; the page offers the way back. */
async function answerRestore(asked: Asked): Promise<DeskAnswer> {
  const { ctx, form, lessonId } = asked;
  const source = await findVersionSource(ctx, lessonId, textOf(form, 'versionId'));
  const draft = await findDraft(ctx, lessonId);
  if (source === null || draft === null) return refused(form, 'not-found');
  const input = SaveDraft.safeParse({
    lessonId,
    versionId: newId(ctx.now.getTime()),
    beganFrom: Number(textOf(form, 'beganFrom')),
    source,
  });
  if (!input.success) return incomplete();
  const saved = await saveDraft(ctx, input.data);
  return saved.ok ? goTo(asked, `/versions?said=restored&before=${draft.number}`) : refused(form, saved.code);
}

async function answerRelease(asked: Asked): Promise<DeskAnswer> {
  const { ctx, form, lessonId, given } = asked;
  const cohortIds = form.getAll('cohort');
  const isForCohorts = textOf(form, 'audience') === 'cohorts';
  if (isForCohorts && cohortIds.length === 0) return again(form, m.teach_problem_no_cohort(), { field: 'audience' });
  const audience = isForCohorts ? { kind: 'cohorts', cohortIds } : { kind: 'everyone' };
  const input = ReleaseLesson.safeParse({ lessonId, number: Number(textOf(form, 'number')), audience });
  if (!input.success) return incomplete();
  const released = await releaseLesson(ctx, given, input.data);
  if (released.ok) return goTo(asked, '/release?said=released');
  const mistakes = 'mistakes' in released ? released.mistakes : [];
  return again(form, problemWords(released.code), { mistakes, status: released.code === 'busy' ? 503 : 422 });
}

async function answerWithdraw(asked: Asked): Promise<DeskAnswer> {
  const input = WithdrawLesson.safeParse({ lessonId: asked.lessonId, why: textOf(asked.form, 'why') });
  if (!input.success) return again(asked.form, m.teach_problem_why(), { field: 'why' });
  const withdrawn = await withdrawLesson(asked.ctx, input.data);
  return withdrawn.ok ? goTo(asked, '/release?said=withdrawn') : refused(asked.form, withdrawn.code);
}

async function answerAddAuthor(asked: Asked): Promise<DeskAnswer> {
  const input = AddAuthor.safeParse({ lessonId: asked.lessonId, email: textOf(asked.form, 'email') });
  if (!input.success) return again(asked.form, m.teach_problem_email(), { field: 'email' });
  const added = await addAuthor(asked.ctx, input.data);
  return added.ok ? goTo(asked, '/release?said=author') : refused(asked.form, added.code, 'email');
}

async function answerLeave({ ctx, form, lessonId, locale }: Asked): Promise<DeskAnswer> {
  const left = await leaveLesson(ctx, { lessonId });
  return left.ok ? { kind: 'go', to: localizedPath('/teach?said=left', locale) } : refused(form, left.code, 'leave');
}
