import { currentOwner, GUEST } from '#features/progress/client.ts';

/**
 * Writes onto the desk what a member's cohorts ask next. Guests and who is in no cohort are asked for nothing and see
 * nothing; where the server can't be reached the desk stays as it is. The words come from the server, in the page's
 * language: the desk carries none of them.
 */
export async function followCohortLine(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-cohort-line]');
  if (!place || currentOwner() === GUEST) return;
  try {
    const response = await fetch(`/api/cohorts/desk?language=${document.documentElement.lang}`, {
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) return;
    const { lines }: { lines: readonly { href: string; title: string; text: string }[] } = await response.json();
    place.replaceChildren(...lines.map(lineOf));
    place.hidden = lines.length === 0;
  } catch {
    // offline: the desk is whole without it
  }
}

function lineOf({ href, title, text }: { href: string; title: string; text: string }): HTMLElement {
  const line = document.createElement('p');
  const link = Object.assign(document.createElement('a'), { href, textContent: title });
  line.append(link, ' ', Object.assign(document.createElement('span'), { textContent: text }));
  return line;
}
