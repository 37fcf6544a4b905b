import type { APIRoute } from 'astro';
import { clientAddressOf } from '#features/accounts/index.ts';
import { respondWithDocument } from '#features/documents/index.ts';
import { answerDebriefRequest } from '#features/sandbox/index.ts';

export const prerender = false;

/** Makes the debrief of a learner's run as a PDF; see DebriefPaper. */
export const POST: APIRoute = ({ request, clientAddress, locals: { app, ctx } }) => {
  const address = clientAddressOf(request, clientAddress, app.settings.trustProxy);
  return respondWithDocument({ request, address, now: ctx.now }, (input) => answerDebriefRequest(input, ctx.now));
};
