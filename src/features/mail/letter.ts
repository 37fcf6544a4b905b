import { z } from 'zod';

/** A path on this site; `//host` and full addresses would lead elsewhere. */
const LocalPath = z.string().regex(/^\/(?![/\\])/, 'must be a path on this site, like /account');

/** What a letter says. It carries a path, never a whole link: where the site is reached is known only at delivery. */
export const Letter = z.object({
  subject: z.string().min(1),
  paragraphs: z.array(z.string()).min(1),
  link: z.object({ label: z.string().min(1), path: LocalPath }).optional(),
  /** Comes after the link, in smaller type. */
  small: z.array(z.string()).default([]),
});
export type Letter = z.infer<typeof Letter>;

/** A letter as plain text and as simple HTML, with links to `siteUrl`. */
export function drawLetter(letter: Letter, locale: string, siteUrl: URL): { text: string; html: string } {
  const href = letter.link === undefined ? undefined : new URL(letter.link.path, siteUrl).href;
  return { text: drawText(letter, href, siteUrl), html: drawHtml(letter, href, locale, siteUrl) };
}

function drawText(letter: Letter, href: string | undefined, siteUrl: URL): string {
  const link = letter.link === undefined ? [] : [`${letter.link.label}:\n${href}`];
  return `${[...letter.paragraphs, ...link, ...letter.small, `-- \nReachwright\n${siteUrl.origin}`].join('\n\n')}\n`;
}

function drawHtml(letter: Letter, href: string | undefined, locale: string, siteUrl: URL): string {
  const paragraphs = letter.paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`);
  const link =
    letter.link === undefined || href === undefined
      ? []
      : [
          `<p style="margin:24px 0"><a href="${escapeHtml(href)}" style="display:inline-block;padding:12px 24px;background:#b0391b;color:#ffffff;font-weight:600;text-decoration:none;border-radius:4px">${escapeHtml(letter.link.label)}</a></p>`,
          `<p style="margin:0 0 16px;font-size:14px;color:#5c554c;overflow-wrap:anywhere">${escapeHtml(href)}</p>`,
        ];
  const small = letter.small.map((text) => `<p style="margin:0 0 12px;font-size:14px;color:#5c554c">${escapeHtml(text)}</p>`);
  return `<!doctype html>
<html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head>
<body style="margin:0;padding:24px;background:#fbf7ef;color:#25201a;font:16px/1.55 Georgia,serif">
<div style="max-width:560px;margin:0 auto">
${[...paragraphs, ...link, ...small].join('\n')}
<p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #d8cfbf;font-size:14px"><a href="${escapeHtml(siteUrl.origin)}" style="color:#5c554c">Reachwright</a></p>
</div></body></html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
