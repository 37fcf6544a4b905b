import type { APIRoute } from 'astro';
import { getRules } from '#features/certificates/content.ts';
import { bakeCredential, drawBadge, findOwnCertificate, makeCertificatePdf, paperOf } from '#features/certificates/index.ts';
import { LOCALES } from '#i18n/locale.ts';

export const prerender = false;

const PDF = /^certificate\.([a-z]{2})\.pdf$/;

/** A member's certificate as a file: PDF in each language, picture with the credential in it, JSON, JWT. Only for its holder. */
export const GET: APIRoute = async ({ params, request, locals: { app, ctx } }) => {
  const { actor } = ctx;
  if (actor.kind === 'guest') return Response.json({ error: 'sign-in-needed' }, { status: 401 });
  const { id = '', file = '' } = params;
  const certificate = await findOwnCertificate({ ...ctx, actor }, id);
  const { credential = null, jwt = null, locale = 'en' } = certificate?.papers ?? {};
  if (!certificate || credential === null || jwt === null) return Response.json({ error: 'not-found' }, { status: 404 });
  const name = `reachwright-${certificate.kind}`;
  if (file === 'credential.json') return download(credential, 'application/vc', `${name}.json`);
  if (file === 'credential.jwt') return download(jwt, 'application/vc+jwt', `${name}.jwt`);
  const paper = { rules: await getRules(), siteUrl: app.settings.siteUrl };
  const language = LOCALES.find((one) => one === PDF.exec(file)?.[1]);
  if (language) {
    const made = paperOf(certificate, { ...paper, locale: language });
    if (!made) return Response.json({ error: 'not-found' }, { status: 404 });
    const { bytes, fileName } = await makeCertificatePdf(made, credential, ctx.now);
    return download(bytes, 'application/pdf', fileName);
  }
  const made = file === 'badge.png' ? paperOf(certificate, { ...paper, locale }) : null;
  if (!made) return Response.json({ error: 'not-found' }, { status: 404 });
  // The same signature is the same picture, and drawing it takes a second.
  const headers = {
    'content-type': 'image/png',
    'cache-control': 'private, no-cache',
    etag: `"${certificate.papers?.keyId ?? ''}"`,
  };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  const png = bakeCredential(await drawBadge(made), credential);
  return new Response(new Uint8Array(png), { headers });
};

function download(body: string | Uint8Array<ArrayBuffer>, type: string, fileName: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
}
