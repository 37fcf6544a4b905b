import { all, type Desk, type Frame, listIn, valueIn } from './desk.ts';

/** Free text: the model shows itself only after writing, or on request; the learner ticks what the own text has. */
export function textDesk(frame: Frame): Desk {
  const { root, words } = frame;
  const field = root.querySelector('textarea');
  const ticks = all<HTMLInputElement>(root, '.check-point input');
  const model = root.querySelector('details');
  const draftKey = `draft:${location.pathname}#${root.getAttribute('check-id') ?? ''}`;
  const text = () => field?.value.trim() ?? '';

  const open = () => {
    root.dataset['tried'] = '';
    if (model) model.open = true;
    for (const button of all(root, '[data-open], [data-do]')) button.hidden = button.dataset['open'] !== undefined;
  };
  const draft = localStorage.getItem(draftKey);
  if (field && draft !== null) field.value = draft;
  field?.addEventListener('input', () => {
    localStorage.setItem(draftKey, field.value);
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-open]') : null;
    if (!button) return;
    if (button.dataset['open'] === 'written' && text() === '') {
      frame.say(words['missing']);
      field?.focus();
      return;
    }
    open();
    frame.say('');
    model?.querySelector('summary')?.focus();
  });

  return {
    read: () =>
      text() === '' ? { missing: 1, at: field ?? undefined } : { text: text(), points: ticks.map((tick) => tick.checked) },
    show(answer) {
      const written = valueIn(answer, 'text');
      // A draft is younger than what was handed in.
      if (field && typeof written === 'string' && draft === null) field.value = written;
      const points = listIn(answer, 'points');
      ticks.forEach((tick, i) => (tick.checked = points[i] === true));
      open();
    },
    mark: ({ parts }) => ({ right: parts.filter((part) => part.right).length, total: parts.length }),
  };
}
