import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { getRules } from '#features/certificates/content.ts';
import { findStatusList } from '#features/certificates/index.ts';

export const prerender = false;

/** A status list: which certificates are revoked, without saying whose. Anybody may read and keep it for five minutes. */
export const GET: APIRoute = async ({ params, request, locals: { app, ctx } }) => {
  const { siteUrl, dataDir } = app.settings;
  const number = /^\d{1,6}$/.test(params['list'] ?? '') ? Number(params['list']) : -1;
  const list = await findStatusList({ db: ctx.db, dataDir, siteUrl, rules: await getRules() }, number, ctx.now);
  if (list === null) return Response.json({ error: 'not-found' }, { status: 404 });
  const headers = {
    'content-type': 'application/vc',
    'cache-control': 'public, max-age=300',
    etag: `"${createHash('sha256').update(list).digest('base64url').slice(0, 22)}"`,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return new Response(list, { headers });
};
