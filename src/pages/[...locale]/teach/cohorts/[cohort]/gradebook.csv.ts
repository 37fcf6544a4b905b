import type { APIRoute } from 'astro';
import { getShelf } from '#features/cohorts/content.ts';
import { exportGradebook, gradebookCsv } from '#features/cohorts/index.ts';
import { getBanks } from '#features/exams/content.ts';
import { closeAllOverdueAttempts } from '#features/exams/index.ts';
import { listForCohorts } from '#features/publishing/index.ts';
import { findLocale } from '#i18n/locale.ts';
import { dayOf } from '#kernel/clock.ts';

export const prerender = false;

/** The gradebook as a file for spreadsheets; the mark at its head tells Excel that it is UTF-8. */
export const GET: APIRoute = async ({ params, locals: { ctx } }) => {
  const locale = findLocale(params['locale']);
  if (locale === null) return new Response(null, { status: 404 });
  const id = params['cohort'] ?? '';
  await closeAllOverdueAttempts(ctx, await getBanks());
  const shelf = await getShelf(locale, await listForCohorts(ctx.db, [id]));
  const book = await exportGradebook(ctx, id, shelf);
  if (!book.ok) return Response.json({ error: book.code }, { status: book.code === 'not-found' ? 404 : 401 });
  return new Response(`\uFEFF${gradebookCsv(book.value, shelf, locale)}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="gradebook-${dayOf(ctx.now)}.csv"`,
    },
  });
};
