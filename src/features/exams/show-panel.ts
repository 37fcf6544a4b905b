import { panelOf } from './panels.ts';

/** Shows one question, or the end, and hides the others; the buttons and the list of questions follow. */
export function showPanel(root: HTMLElement, form: HTMLFormElement, place: number): void {
  for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) {
    const isShown = Number(panel.dataset['panel']) === place;
    panel.hidden = !isShown;
    const fields = panel.querySelector('fieldset');
    if (fields) fields.disabled = !isShown;
  }
  for (const stop of root.querySelectorAll<HTMLElement>('[data-stop]')) {
    if (Number(stop.dataset['stop']) === place) stop.setAttribute('aria-current', 'step');
    else stop.removeAttribute('aria-current');
  }
  setButtons(form, place, Number(root.dataset['end']));
  const panel = panelOf(root, place);
  const question = form.elements.namedItem('question');
  if (question instanceof HTMLInputElement) question.value = panel?.dataset['question'] ?? '';
  panel?.querySelector<HTMLElement>('h2')?.focus();
}

function setButtons(form: HTMLFormElement, place: number, end: number): void {
  setButton(form.querySelector('[data-back]'), place - 1, place === 1);
  setButton(form.querySelector('[data-next]'), place + 1, place === end);
  const words = form.querySelector<HTMLElement>('[data-next] [data-words]');
  if (words) words.textContent = words.dataset[place === end - 1 ? 'words' : 'more'] ?? '';
}

function setButton(button: HTMLButtonElement | null, place: number, isHidden: boolean): void {
  if (!button) return;
  button.value = String(place);
  button.hidden = isHidden;
}
