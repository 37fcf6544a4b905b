import type { APIRoute } from 'astro';
import { clientAddressOf } from '#features/accounts/index.ts';
import { respondWithDocument } from '#features/documents/index.ts';
import { answerReportRequest } from '#features/sandbox/index.ts';

export const prerender = false;

/** Makes a learner's report to a client as a PDF; see ReportRequest. */
export const POST: APIRoute = ({ request, clientAddress, locals: { app, ctx } }) => {
  const address = clientAddressOf(request, clientAddress, app.settings.trustProxy);
  return respondWithDocument({ request, address, now: ctx.now }, (input) => answerReportRequest(input, ctx.now));
};
