import type { DbOrTx } from '#db/client.ts';
import type { LessonVerdict } from '#features/lessons/index.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { CheckSafely } from './check-safely.ts';
import { findMisfits } from './find-misfits.ts';
import type { LessonShelf } from './shelf.ts';

/** What a text is judged by. */
export type Judging = { readonly check: CheckSafely; readonly shelf: LessonShelf };
type Text = { readonly lesson: { readonly id: string; readonly key: string }; readonly source: string };

/** Judges a lesson's text as a release does: the text by itself, then whether it fits its lesson and the others. */
export async function judgeText(
  db: DbOrTx,
  { check, shelf }: Judging,
  { lesson, source }: Text,
): Promise<Result<LessonVerdict, 'busy'>> {
  const verdict = await check(source);
  if (!verdict.ok || !verdict.value.ok) return verdict;
  const mistakes = await findMisfits(db, shelf, { lesson, checked: verdict.value.lesson, source });
  return mistakes.length > 0 ? ok({ ok: false, mistakes }) : verdict;
}
