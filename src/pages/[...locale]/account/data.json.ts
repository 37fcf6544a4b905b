import type { APIRoute } from 'astro';
import { type DataExporter, exportAccount } from '#features/accounts/index.ts';
import { exportWorks } from '#features/exercises/index.ts';
import { exportMail } from '#features/mail/index.ts';
import { exportProgress } from '#features/progress/index.ts';
import { exportReviews } from '#features/review/index.ts';
import { exportLessons, exportPictures } from '#features/publishing/index.ts';
import { exportRuns } from '#features/sandbox/index.ts';
import { findLocale } from '#i18n/locale.ts';

export const prerender = false;

/** Every feature that holds something of a member gives it here, under its own name. */
const EXPORTERS: Readonly<Record<string, DataExporter>> = {
  account: exportAccount,
  mail: exportMail,
  progress: exportProgress,
  review: exportReviews,
  exercises: exportWorks,
  sandbox: exportRuns,
  publishing: exportLessons,
  'lesson pictures': exportPictures,
};

/** "Download all my data". */
export const GET: APIRoute = async ({ params, locals: { ctx } }) => {
  if (findLocale(params['locale']) === null) return new Response(null, { status: 404 });
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const data: Record<string, unknown> = { exportedAt: ctx.now };
  for (const [feature, exporter] of Object.entries(EXPORTERS)) data[feature] = await exporter({ ...ctx, actor });
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="reachwright-data.json"',
    },
  });
};
