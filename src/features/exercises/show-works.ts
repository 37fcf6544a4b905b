import { currentOwner, GUEST, listDeeds } from '#features/progress/client.ts';
import { WorkBody } from './works/work-body.ts';

type Standing = { readonly savedAt: string | null; readonly score: number | null };

/**
 * Shows on a list of exercises which ones were begun and how they went: from this browser for a guest, and from the
 * server too for a member.
 */
export async function showWorks(locale: string): Promise<void> {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const [deeds, marks] = await Promise.all([listDeeds('work-saved').catch(() => []), fetchMarks()]);
  for (const element of document.querySelectorAll<HTMLElement>('[data-work]')) {
    const { work: client = '', desk = '' } = element.dataset;
    const own = deeds.filter((deed) => {
      const body = WorkBody.safeParse(deed.body).data;
      return body?.desk === desk && body.client === client;
    });
    const here = Math.max(0, ...own.map((deed) => claimedScore(deed.body)));
    const standing: Standing = {
      savedAt: own.at(-1)?.at ?? null,
      score: Math.max(here, marks.get(`${desk}/${client}`) ?? 0) || null,
    };
    const said = wordsFor(standing, element.dataset, time);
    if (said === '') continue;
    element.textContent = said;
    element.hidden = false;
  }
}

function wordsFor({ savedAt, score }: Standing, words: DOMStringMap, time: Intl.DateTimeFormat): string {
  const begun = savedAt === null ? '' : (words['begun'] ?? '').replace('%when%', time.format(new Date(savedAt)));
  const marked = score === null ? '' : (words['marked'] ?? '').replace('%score%', String(Math.round(score * 100)));
  return [begun, marked].filter((part) => part !== '').join('. ');
}

// The browser's own mark, good enough to look at; the server marks for itself.
function claimedScore(body: unknown): number {
  return typeof body === 'object' && body !== null && 'score' in body && typeof body.score === 'number' ? body.score : 0;
}

async function fetchMarks(): Promise<Map<string, number>> {
  if (currentOwner() === GUEST) return new Map();
  try {
    const response = await fetch('/api/progress');
    if (!response.ok) return new Map();
    const { works }: { works: readonly { desk: string; client: string; score: number }[] } = await response.json();
    return new Map(works.map(({ desk, client, score }) => [`${desk}/${client}`, score]));
  } catch {
    return new Map(); // offline: what is in this browser is shown
  }
}
