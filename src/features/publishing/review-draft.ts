import { and, eq } from 'drizzle-orm';
import { lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx } from '#features/accounts/index.ts';
import type { LessonVerdict } from '#features/lessons/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { judgeText, type Judging } from './judge-text.ts';
import { findVersionSource } from './queries.ts';
import { findNewest, findOwnLesson, type LessonRow } from './rows.ts';

/** Which text: the newest, or the one of a version. */
type Asked = { readonly lessonId: string; readonly versionId?: string | undefined };

/** A saved text as a release would judge it. `number` is null for one that was kept aside. */
export type ReviewedDraft = {
  readonly lesson: LessonRow;
  readonly number: number | null;
  readonly verdict: LessonVerdict;
};

/** Reads a saved text for one of its authors; to anybody else there is none. Nothing is stored. */
export async function reviewDraft(
  ctx: Ctx,
  judging: Judging,
  asked: Asked,
): Promise<Result<ReviewedDraft, 'not-found' | 'busy'>> {
  const lesson = await findOwnLesson(ctx.db, ctx.actor, asked.lessonId);
  const text = lesson && (await findText(ctx, asked));
  if (!lesson || !text) return refuse('not-found');
  const judged = await judgeText(ctx.db, judging, { lesson, source: text.source });
  return judged.ok ? ok({ lesson, number: text.number, verdict: judged.value }) : judged;
}

type Text = { readonly number: number | null; readonly source: string };

async function findText(ctx: Ctx, { lessonId, versionId }: Asked): Promise<Text | null> {
  if (versionId === undefined) return findNewest(ctx.db, lessonId);
  const source = await findVersionSource(ctx, lessonId, versionId);
  if (source === null) return null;
  const row = await ctx.db
    .select({ number: lessonVersions.number })
    .from(lessonVersions)
    .where(and(eq(lessonVersions.lessonId, lessonId), eq(lessonVersions.id, versionId)))
    .get();
  return { number: row?.number ?? null, source };
}

/** What an editor is told of a text: every mistake, and what its readers have before them. */
export function tellOf(verdict: LessonVerdict) {
  if (!verdict.ok) return { mistakes: verdict.mistakes, words: null, minutes: null };
  const { frontmatter, outline } = verdict.lesson;
  return { mistakes: [], words: outline.sections.reduce((sum, { words }) => sum + words, 0), minutes: frontmatter.minutes };
}
