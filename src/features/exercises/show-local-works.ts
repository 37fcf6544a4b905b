import { listDeeds } from '#features/progress/client.ts';
import { WorkBody } from './persona/work.ts';

/** Shows on a list of exercises which ones were begun in this browser, and when they were last saved. */
export async function showLocalWorks(locale: string): Promise<void> {
  const deeds = await listDeeds('work-saved').catch(() => []);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  for (const element of document.querySelectorAll<HTMLElement>('[data-work]')) {
    const last = deeds.filter((deed) => WorkBody.safeParse(deed.body).data?.client === element.dataset['work']).at(-1);
    if (!last) continue;
    element.textContent = (element.dataset['begun'] ?? '').replace('%when%', time.format(new Date(last.at)));
    element.hidden = false;
  }
}
