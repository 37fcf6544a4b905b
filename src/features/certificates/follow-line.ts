import * as z from 'zod/mini';
import { currentOwner, GUEST } from '#features/progress/client.ts';
import { localeOfPath, localizedPath } from '#i18n/locale.ts';

const Line = z.object({ text: z.nullable(z.string()) });

/** Shows the desk's line about certificates when there is something to say: one that is earned, or nearly so. */
export async function followCertificateLine(): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-certificate-line]');
  if (!line || currentOwner() === GUEST) return;
  try {
    const locale = localeOfPath(location.pathname);
    const response = await fetch(localizedPath('/certificates/line.json', locale), { headers: { accept: 'application/json' } });
    const { text } = Line.parse(await response.json());
    const words = line.querySelector('span');
    if (text === null || !words) return;
    words.textContent = text;
    line.hidden = false;
  } catch {
    // offline: the line is no news
  }
}
