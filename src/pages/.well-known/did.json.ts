import type { APIRoute } from 'astro';
import { ensureSigningKey, issuerDocument, listPublicKeys } from '#features/certificates/index.ts';

export const prerender = false;

/** The issuer's keys, where `did:web` looks for them. Anybody may read them, from any site. */
export const GET: APIRoute = async ({ locals: { app, ctx } }) => {
  const { siteUrl, dataDir } = app.settings;
  await ensureSigningKey(ctx.db, dataDir, ctx.now);
  return Response.json(issuerDocument(siteUrl, await listPublicKeys(ctx.db)), {
    headers: {
      'content-type': 'application/did+ld+json',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
};
