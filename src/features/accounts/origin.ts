const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may write: it reads only, or the browser says that it comes from this very site.
 * Astro's own check covers form content types only; JSON from a foreign page would pass it.
 */
export function isSameOriginWrite(request: Request, siteUrl: URL): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const origin = request.headers.get('origin');
  if (origin !== null) return origin === siteUrl.origin;
  return request.headers.get('sec-fetch-site') === 'same-origin';
}
