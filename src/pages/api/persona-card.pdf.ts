import type { APIRoute } from 'astro';
import { clientAddressOf } from '#features/accounts/index.ts';
import { respondWithDocument } from '#features/documents/index.ts';
import { findResearch } from '#features/exercises/content.ts';
import { answerCardRequest } from '#features/exercises/index.ts';

export const prerender = false;

/** Makes a portrait's card as a PDF: `{ client, locale, persona }`. */
export const POST: APIRoute = ({ request, clientAddress, locals: { app, ctx } }) => {
  const address = clientAddressOf(request, clientAddress, app.settings.trustProxy);
  return respondWithDocument({ request, address, now: ctx.now }, (input) => answerCardRequest(input, findResearch, ctx.now));
};
