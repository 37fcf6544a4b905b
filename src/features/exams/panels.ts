/** The questions on the page: reads what was chosen, fills it in again, and says what is still to be given. */

/** The questions, in the order asked. */
function panelsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-question]')];
}

export function panelOf(root: HTMLElement, place: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-panel="${place}"]`);
}

const fieldsIn = (panel: HTMLElement) => [...panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];

const isTicked = (field: HTMLInputElement | HTMLSelectElement): boolean =>
  field instanceof HTMLSelectElement || field.type === 'text' ? field.value.trim() !== '' : field.checked;

/** What was chosen, as the form would send it. */
export function readAnswer(panel: HTMLElement): string[] {
  return fieldsIn(panel)
    .filter(isTicked)
    .map(({ value }) => value);
}

/** Puts an answer into the fields. */
export function fillAnswer(panel: HTMLElement, answer: readonly string[]): void {
  for (const field of fieldsIn(panel)) {
    if (field instanceof HTMLSelectElement)
      field.value = [...field.options].map(({ value }) => value).find((value) => value !== '' && answer.includes(value)) ?? '';
    else if (field.type === 'text') field.value = answer[0] ?? '';
    else field.checked = answer.includes(field.value);
  }
}

const placesIn = (answer: readonly string[]) => answer.map((pair) => pair.split('=')[1]);

/** Whether everything that is asked for has been given; whether it can be read as a number the server says. */
export function isFull(panel: HTMLElement): boolean {
  const answer = readAnswer(panel);
  switch (panel.dataset['kind']) {
    case 'multiple':
      return answer.length === Number(panel.dataset['choose']);
    case 'order':
      return new Set(placesIn(answer)).size === panel.querySelectorAll('select').length;
    case 'number':
      return /\d/.test(answer[0] ?? '');
    default:
      return answer.length > 0;
  }
}

/** Says when two steps have the same place. */
function sayTwice(panel: HTMLElement): void {
  const line = panel.querySelector<HTMLElement>('[data-twice]');
  if (!line) return;
  const places = placesIn(readAnswer(panel));
  line.textContent = new Set(places).size < places.length ? (line.dataset['twice'] ?? '') : '';
}

/** Says in the list of questions and at the end which have an answer. */
export function markStop(root: HTMLElement, panel: HTMLElement): void {
  const place = panel.dataset['panel'] ?? '';
  const isDone = isFull(panel);
  const stop = root.querySelector<HTMLElement>(`[data-stop="${place}"]`);
  stop?.toggleAttribute('data-done', isDone);
  const words = stop?.querySelector<HTMLElement>('[data-yes]');
  if (words) words.textContent = words.dataset[isDone ? 'yes' : 'no'] ?? '';
  sayTwice(panel);
  sayEnd(root);
}

function sayEnd(root: HTMLElement): void {
  const missing = panelsOf(root).filter((panel) => !isFull(panel));
  const all = root.querySelector<HTMLElement>('[data-all]');
  const some = root.querySelector<HTMLElement>('[data-some]');
  if (!all || !some) return;
  all.hidden = missing.length > 0;
  some.hidden = missing.length === 0;
  some.textContent = ((missing.length === 1 ? some.dataset['one'] : some.dataset['more']) ?? '').replace(
    '99',
    String(missing.length),
  );
  root.querySelectorAll<HTMLElement>('[data-missing] > li').forEach((item, i) => {
    item.hidden = !missing.some((panel) => panel.dataset['panel'] === String(i + 1));
  });
}
