import type { APIRoute } from 'astro';
import { clientAddressOf } from '#features/accounts/index.ts';
import { respondWithDocument } from '#features/documents/index.ts';
import { getPackShelf } from '#features/exercises/content.ts';
import { answerPlanRequest } from '#features/exercises/index.ts';
import { getScenarioShelf } from '#features/sandbox/content.ts';

export const prerender = false;

/** Makes a content plan as a PDF: `{ client, locale, plan }`. */
export const POST: APIRoute = async ({ request, clientAddress, locals: { app, ctx } }) => {
  const address = clientAddressOf(request, clientAddress, app.settings.trustProxy);
  const { findPlanClient } = await getPackShelf(await getScenarioShelf());
  return respondWithDocument({ request, address, now: ctx.now }, (input) => answerPlanRequest(input, findPlanClient, ctx.now));
};
