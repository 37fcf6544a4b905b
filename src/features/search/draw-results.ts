import type { ShownResult } from './shown-result.ts';

/** Says in the results' own line how it went. */
export function status(box: HTMLElement, text: string): void {
  const line = box.querySelector('[role="status"]');
  if (line) line.textContent = text;
}

/** Draws the first results and how many there are in all. */
export function drawResults(box: HTMLElement, query: string, results: readonly ShownResult[], count: number): void {
  const many = (box.dataset['many'] ?? '').replace('%count%', String(count));
  const words =
    count === 0 ? (box.dataset['none'] ?? '').replace('%query%', query) : count === 1 ? (box.dataset['one'] ?? '') : many;
  status(box, query === '' ? '' : words);
  box.querySelector('ol')?.replaceChildren(...results.map(resultItem));
}

/** One result as an item of the list. */
export function resultItem({ url, title, language, labels, text, sections }: ShownResult): HTMLLIElement {
  const item = document.createElement('li');
  const label = Object.assign(document.createElement('p'), { className: 'eyebrow', textContent: labels.join(' · ') });
  const heading = document.createElement('h2');
  heading.append(link(url, title));
  const words = document.createElement('p');
  words.append(
    ...text.map(({ text: said, isHit }) =>
      isHit ? Object.assign(document.createElement('mark'), { textContent: said }) : document.createTextNode(said),
    ),
  );
  const within = Object.assign(document.createElement('p'), { className: 'sections' });
  within.append(...sections.map((section) => link(section.url, section.title)));
  if (language) for (const own of [heading, words, within]) own.lang = language;
  item.append(...(labels.length > 0 ? [label] : []), heading, words, ...(sections.length > 0 ? [within] : []));
  return item;
}

const link = (href: string, text: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: text });
