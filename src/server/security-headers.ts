/** Headers that every answer carries; the Content-Security-Policy comes with each page, which knows its own scripts. */
export function securityHeaders(siteUrl: URL): readonly (readonly [name: string, value: string])[] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ...(siteUrl.protocol === 'https:' ? ([['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']] as const) : []),
  ];
}

const FRAME = 'X-Frame-Options';
const OURS = 'SAMEORIGIN';

/** Says of a page that pages of this site may show it in a frame; every other page refuses. */
export function letOursFrame(headers: Headers): void {
  headers.set(FRAME, OURS);
}

/** Lets the policy of a page say the same as {@link letOursFrame} said; Astro writes one policy for all. */
export function agreeOnFrames(headers: Headers): void {
  const policy = headers.get('Content-Security-Policy');
  if (policy === null || headers.get(FRAME) !== OURS) return;
  headers.set('Content-Security-Policy', policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
}
