import type { APIRoute } from 'astro';
import { getShelf } from '#features/cohorts/content.ts';
import { listCohortIds, listDeskLines, sayLine } from '#features/cohorts/index.ts';
import { listForCohorts } from '#features/publishing/index.ts';
import { findLocale, LOCALES } from '#i18n/locale.ts';
import { withLocale } from '#i18n/request-locale.ts';

export const prerender = false;

/** What a member's cohorts ask next, a line each, in the words of `?language=`. Who is in none costs one query. */
export const GET: APIRoute = async ({ url, locals: { ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const language = url.searchParams.get('language') ?? undefined;
  const locale = LOCALES.find((one) => one === language) ?? findLocale(undefined) ?? 'en';
  const cohortIds = await listCohortIds(ctx);
  if (cohortIds.length === 0) return Response.json({ lines: [] });
  const shelf = await getShelf(locale, await listForCohorts(ctx.db, cohortIds));
  const lines = await listDeskLines(ctx, shelf);
  return withLocale(locale, () => Promise.resolve(Response.json({ lines: lines.map((line) => sayLine(line, shelf, locale)) })));
};
