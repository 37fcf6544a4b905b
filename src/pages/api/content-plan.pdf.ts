import type { APIRoute } from 'astro';
import { clientAddressOf } from '#features/accounts/index.ts';
import { getPackShelf } from '#features/exercises/content.ts';
import { answerPlanRequest, cardTurns } from '#features/exercises/index.ts';
import { getScenarioShelf } from '#features/sandbox/content.ts';

export const prerender = false;

/** Makes a content plan as a PDF: `{ client, locale, plan }`. Nothing is stored. */
export const POST: APIRoute = async ({ request, clientAddress, locals: { app, ctx } }) => {
  if (!cardTurns.take(clientAddressOf(request, clientAddress, app.settings.trustProxy), ctx.now)) {
    return Response.json({ error: 'too-many' }, { status: 429, headers: { 'retry-after': '60' } });
  }
  const { findPlanClient } = await getPackShelf(await getScenarioShelf());
  const made = await answerPlanRequest(await request.json().catch(() => null), findPlanClient, ctx.now);
  if (!made.ok) return Response.json({ error: made.code }, { status: 400 });
  const { bytes, fileName } = made.value;
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
};
