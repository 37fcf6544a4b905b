/** What the page of a preview tells the editor around it. */
type Told = { readonly mistakes: readonly unknown[]; readonly words: number | null; readonly minutes: number | null };

/**
 * Brings a preview to life: it stays where it was when the editor loads it again, links open beside it, and the editor is
 * told what was found. Nothing is recorded: `followLesson`, which would, is not asked.
 */
export function followPreview(): void {
  const preview = document.querySelector<HTMLElement>('[data-preview]');
  if (!preview) return;
  // Everything is laid out at once, so that a place on the page is the same place after it was loaded again.
  for (const lesson of preview.querySelectorAll<HTMLElement>('[data-lesson]')) lesson.dataset['whole'] = '';
  keepPlace(`preview:${preview.dataset['preview']}`);
  openBeside(preview);
  tellEditor(JSON.parse(preview.dataset['told'] ?? '{}'));
}

function keepPlace(key: string): void {
  scrollTo({ top: Number(sessionStorage.getItem(key) ?? 0), behavior: 'instant' });
  addEventListener('scroll', () => sessionStorage.setItem(key, String(Math.round(scrollY))), { passive: true });
}

function openBeside(preview: HTMLElement): void {
  for (const link of preview.querySelectorAll('a')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

function tellEditor(told: Told): void {
  if (parent !== window) parent.postMessage({ kind: 'lesson-preview', ...told }, location.origin);
}
