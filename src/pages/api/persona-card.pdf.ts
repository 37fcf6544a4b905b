import type { APIRoute } from 'astro';
import { clientAddressOf } from '#features/accounts/index.ts';
import { findResearch } from '#features/exercises/content.ts';
import { answerCardRequest, cardTurns } from '#features/exercises/index.ts';

export const prerender = false;

/** Makes a portrait's card as a PDF: `{ client, locale, persona }`. Nothing is stored. */
export const POST: APIRoute = async ({ request, clientAddress, locals: { app, ctx } }) => {
  if (!cardTurns.take(clientAddressOf(request, clientAddress, app.settings.trustProxy), ctx.now)) {
    return Response.json({ error: 'too-many' }, { status: 429, headers: { 'retry-after': '60' } });
  }
  const card = await answerCardRequest(await request.json().catch(() => null), findResearch, ctx.now);
  if (!card.ok) return Response.json({ error: card.code }, { status: 400 });
  const { bytes, fileName } = card.value;
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
};
