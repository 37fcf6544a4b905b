/** Adds the full text to the search page: results while typing, from Pagefind's index, with links into the sections. */
type Section = { readonly title: string; readonly url: string; readonly locations: readonly number[] };
type PagefindResult = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly Section[];
};
type Hit = { data(): Promise<PagefindResult> };
type Pagefind = {
  debouncedSearch(
    query: string,
    options: { filters: Record<string, string> },
    delayMs?: number,
  ): Promise<{ results: readonly Hit[] } | null>;
};

const PAGE = 10;
const SECTIONS_SHOWN = 3;

/** Takes over the search page, which until then was a plain form. */
export function enhanceSearch(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  const box = document.querySelector<HTMLElement>('[data-search-results]');
  const input = form?.querySelector<HTMLInputElement>('[name="q"]');
  if (!form || !box || !input) return;
  const more = box.querySelector<HTMLButtonElement>('[data-show-more]');
  let waiting: readonly Hit[] = [];
  const load = async () => {
    const next = waiting.slice(0, PAGE);
    waiting = waiting.slice(PAGE);
    if (more) more.hidden = waiting.length === 0;
    return Promise.all(next.map((hit) => hit.data()));
  };
  const show = async () => {
    const query = input.value.trim();
    rememberInAddress(form);
    if (query === '') {
      waiting = [];
      return draw(box, query, await load(), 0);
    }
    try {
      const pagefind = await loadPagefind();
      const found = await pagefind.debouncedSearch(query, { filters: chosenFilters(form) }, 120);
      if (!found) return; // somebody is still typing
      waiting = found.results;
      draw(box, query, await load(), found.results.length);
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
      const items = results.map((result) => resultItem(result, input.value));
      box.querySelector('ol')?.append(...items);
      items[0]?.querySelector('a')?.focus();
    });
  });
  document.addEventListener('keydown', (event) => moveThroughResults(event, input, box));
  if (input.value.trim() !== '') void show();
  input.focus();
  input.select();
}

let loading: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
  // Written by the index after the build: a constant path would be resolved, and fail, during it.
  loading ??= import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href);
  return loading;
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

function rememberInAddress(form: HTMLFormElement): void {
  const pairs = [...new FormData(form)].flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value]] : [],
  );
  const search = new URLSearchParams(pairs).toString();
  history.replaceState(null, '', search === '' ? location.pathname : `${location.pathname}?${search}`);
}

function status(box: HTMLElement, text: string): void {
  const line = box.querySelector('[role="status"]');
  if (line) line.textContent = text;
}

function draw(box: HTMLElement, query: string, results: readonly PagefindResult[], count: number): void {
  const many = (box.dataset['many'] ?? '').replace('%count%', String(count));
  const words =
    count === 0 ? (box.dataset['none'] ?? '').replace('%query%', query) : count === 1 ? (box.dataset['one'] ?? '') : many;
  status(box, query === '' ? '' : words);
  box.querySelector('ol')?.replaceChildren(...results.map((result) => resultItem(result, query)));
}

function resultItem(result: PagefindResult, query: string): HTMLLIElement {
  const item = document.createElement('li');
  const labels = [...(result.filters['track'] ?? []), ...(result.filters['level'] ?? [])];
  const label = Object.assign(document.createElement('p'), { className: 'eyebrow', textContent: labels.join(' · ') });
  const heading = document.createElement('h2');
  heading.append(link(result.url, result.meta['title'] ?? result.url));
  const text = document.createElement('p');
  text.append(...marked(result.excerpt));
  const sections = Object.assign(document.createElement('p'), { className: 'sections' });
  const within = bestSections(result.sub_results, query);
  sections.append(...within.map((section) => link(section.url, section.title)));
  item.append(...(labels.length > 0 ? [label] : []), heading, text, ...(within.length > 0 ? [sections] : []));
  return item;
}

/** The sections to lead to: those whose title holds the words first, then those that hold them most often. */
function bestSections(sections: readonly Section[], query: string): Section[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const points = ({ title, locations }: Section) =>
    words.filter((word) => title.toLowerCase().includes(word)).length * 1000 + locations.length;
  return sections
    .filter(({ url }) => url.includes('#'))
    .sort((a, b) => points(b) - points(a))
    .slice(0, SECTIONS_SHOWN);
}

function link(url: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: url.replace(/\.html(?=#|$)/, ''), textContent: text });
}

// An excerpt is text with <mark> around the hits and entities for the rest; it is rebuilt node by node, never trusted as HTML.
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const inner = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    return inner === undefined
      ? document.createTextNode(plain(piece))
      : Object.assign(document.createElement('mark'), { textContent: plain(inner) });
  });
}

// Inside an element, because a document drops the space that it begins with.
function plain(html: string): string {
  return new DOMParser().parseFromString(`<p>${html}`, 'text/html').body.textContent ?? '';
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
