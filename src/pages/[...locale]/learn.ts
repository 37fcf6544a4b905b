import type { APIContext, APIRoute } from 'astro';
import { getSummary } from '#features/exercises/index.ts';
import { deskView } from '#features/progress/client.ts';
import { getCurriculum } from '#features/progress/content.ts';
import { EMPTY_SUMMARY } from '#features/progress/index.ts';
import { DESK_PLACE, drawDesk } from '#features/progress/ui/index.ts';
import { findLocale, type Locale, localizedPath } from '#i18n/locale.ts';
import { dayOf } from '#kernel/clock.ts';
import { remember } from '#kernel/remember.ts';

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
  const summary = member ? await getSummary(member) : EMPTY_SUMMARY;
  const view = deskView(await getCurriculum(locale), summary, dayOf(ctx.now));
  const desk = drawDesk({ view, locale, name: member?.actor.name ?? null });
  const { before, after, headers } = await getFrame(locale, context);
  // As bytes: a Response would otherwise look through the whole text for half characters first.
  return new Response(Buffer.from(before + desk + after), { headers });
};

type Frame = { readonly before: string; readonly after: string; readonly headers: Readonly<Record<string, string>> };

async function drawFrame(locale: Locale, context: APIContext): Promise<Frame> {
  const response = await context.rewrite(localizedPath('/learn-frame', locale));
  const [before, after] = (await response.text()).split(DESK_PLACE);
  if (before === undefined || after === undefined) throw new Error(`learn-frame.astro has no ${DESK_PLACE}.`);
  return { before, after, headers: Object.fromEntries(response.headers) };
}

// While somebody works on it (`npm run dev`) the frame may change.
const getFrame = import.meta.env.DEV ? drawFrame : remember(drawFrame);
