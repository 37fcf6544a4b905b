import type { APIContext, APIRoute } from 'astro';
import { joinCatalogues } from '#features/lessons/client.ts';
import { getBanks } from '#features/exams/content.ts';
import { getSummary } from '#features/exams/index.ts';
import { getCurriculum } from '#features/exercises/content.ts';
import { deskView, EMPTY_SUMMARY, lessonsTouched } from '#features/progress/index.ts';
import { DESK_PLACE, drawDesk } from '#features/progress/ui/index.ts';
import { catalogueOf, listReleasedLessons } from '#features/publishing/index.ts';
import { findLocale, type Locale, localizedPath } from '#i18n/locale.ts';
import { dayOf } from '#kernel/clock.ts';
import type { BuiltPage } from '#server/built-pages.ts';

export const prerender = false;

/**
 * The learner's desk. Only what is in it is drawn for each request: head, menu and footer are the same for everybody who
 * reads this language, and took longer to draw than the desk.
 */
export const GET: APIRoute = async (context) => {
  const locale = findLocale(context.params['locale']);
  if (locale === null) return new Response(null, { status: 404 });
  const { ctx } = context.locals;
  const { actor } = ctx;
  const member = actor.kind === 'member' ? { ...ctx, actor } : null;
  const summary = member ? await getSummary(member, await getBanks()) : EMPTY_SUMMARY;
  const curriculum = await getCurriculum(locale);
  const released = catalogueOf(await listReleasedLessons(ctx, lessonsTouched(summary)));
  const catalogue = joinCatalogues(curriculum.catalogue, released);
  const view = deskView({ ...curriculum, catalogue }, summary, dayOf(ctx.now));
  const desk = drawDesk({ view, locale, name: member?.actor.name ?? null });
  const { html, headers } = await getFrame(locale, context);
  // As bytes: a Response would otherwise look through the whole text for half characters first.
  return new Response(Buffer.from(html.replace(DESK_PLACE, () => desk)), { headers });
};

async function getFrame(locale: Locale, { locals, url }: APIContext): Promise<BuiltPage> {
  const path = localizedPath('/frames/learn', locale);
  if (locals.builtPage) return locals.builtPage(path);
  const page = await fetch(new URL(path, url));
  return { html: await page.text(), headers: { 'content-type': 'text/html; charset=utf-8' } };
}
