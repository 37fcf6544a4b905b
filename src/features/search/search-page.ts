import { drawResults, resultItem, status } from './draw-results.ts';
import { loadPagefind, showHit } from './pagefind.ts';
import type { ReleasedResults, ShownResult } from './shown-result.ts';

type Load = () => Promise<ShownResult>;

const PAGE = 10;

/**
 * Takes over the search page, which until then was a plain form: results while typing, with links into the sections, from
 * the built pages' full-text index and from the server, which alone knows the lessons that instructors released.
 */
export function enhanceSearch(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  const box = document.querySelector<HTMLElement>('[data-search-results]');
  const input = form?.querySelector<HTMLInputElement>('[name="q"]');
  if (!form || !box || !input) return;
  const more = box.querySelector<HTMLButtonElement>('[data-show-more]');
  let waiting: readonly Load[] = [];
  const load = async () => {
    const next = waiting.slice(0, PAGE);
    waiting = waiting.slice(PAGE);
    if (more) more.hidden = waiting.length === 0;
    return Promise.all(next.map((one) => one()));
  };
  const show = async () => {
    const query = input.value.trim();
    rememberInAddress(form);
    try {
      const found = query === '' ? [] : await find(form, query);
      if (found === null || input.value.trim() !== query) return; // somebody is still typing
      waiting = found;
      drawResults(box, query, await load(), found.length);
    } catch {
      status(box, box.dataset['failed'] ?? ''); // the index did not load: the server's own matches stay on the page
    }
  };
  form.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  more?.addEventListener('click', () => {
    void load().then((results) => {
      const items = results.map(resultItem);
      box.querySelector('ol')?.append(...items);
      items[0]?.querySelector('a')?.focus();
    });
  });
  document.addEventListener('keydown', (event) => moveThroughResults(event, input, box));
  if (input.value.trim() !== '') void show();
  input.focus();
  input.select();
}

/** Everything that is found; null when more was typed meanwhile. */
async function find(form: HTMLFormElement, query: string): Promise<readonly Load[] | null> {
  const pagefind = await loadPagefind();
  const found = await pagefind.debouncedSearch(query, { filters: chosenFilters(form) }, 120);
  if (!found) return null;
  const { before, behind } = await findReleased(form);
  const ready = (result: ShownResult) => () => Promise.resolve(result);
  return [...before.map(ready), ...found.results.map((hit) => () => showHit(hit, query)), ...behind.map(ready)];
}

/** Released lessons, by the server; none when it doesn't answer, since what the index found is still worth showing. */
async function findReleased(form: HTMLFormElement): Promise<ReleasedResults> {
  const response = await fetch(`${form.dataset['released'] ?? ''}?${searchOf(form)}`).catch(() => null);
  return response?.ok ? response.json() : { before: [], behind: [] };
}

function chosenFilters(form: HTMLFormElement): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const select of form.querySelectorAll('select')) {
    // Tracks and levels are indexed by the names that readers see.
    if (select.value !== '')
      chosen[select.name] = select.name === 'kind' ? select.value : (select.selectedOptions[0]?.text ?? '');
  }
  return chosen;
}

/** What the form asks for, as it stands in an address. */
function searchOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value]] : [],
  );
  return new URLSearchParams(pairs).toString();
}

function rememberInAddress(form: HTMLFormElement): void {
  const search = searchOf(form);
  history.replaceState(null, '', search === '' ? location.pathname : `${location.pathname}?${search}`);
}

function moveThroughResults(event: KeyboardEvent, input: HTMLInputElement, box: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (document.activeElement instanceof HTMLSelectElement) return;
  const links = [input, ...box.querySelectorAll<HTMLElement>('h2 a, .sections a')];
  const at = links.findIndex((element) => element === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  links[Math.max(0, Math.min(links.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
}
