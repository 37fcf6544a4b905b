import { all, clearMark, type Desk, type Frame, listIn, putMark } from './desk.ts';

/** Fill the gaps: a right gap is closed, a wrong one keeps what was typed until it is changed. */
export function gapDesk(frame: Frame): Desk {
  const { root } = frame;
  const inputs = all<HTMLInputElement>(root, '.check-gap');
  const notes = all(root, '.check-note');

  inputs.forEach((input, i) => {
    input.addEventListener('input', () => {
      delete input.dataset['mark'];
      const note = notes[i];
      if (note) clearMark(note);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') root.querySelector<HTMLElement>('[data-do]')?.click();
    });
  });

  return {
    read() {
      const empty = inputs.filter((input) => input.value.trim() === '');
      if (empty.length > 0) return { missing: empty.length, at: empty[0] };
      return { gaps: inputs.map((input) => input.value.trim()) };
    },
    show(answer) {
      const gaps = listIn(answer, 'gaps');
      inputs.forEach((input, i) => (input.value = typeof gaps[i] === 'string' ? gaps[i] : ''));
    },
    mark({ parts }) {
      parts.forEach(({ right, trap }, i) => {
        const input = inputs[i];
        const note = notes[i];
        if (!input || !note) return;
        input.dataset['mark'] = right ? 'right' : 'wrong';
        input.readOnly = right;
        // The reason gives the answer away, so a miss that nobody foresaw is told without it.
        putMark(frame, note, right, right ? `[data-why="${i}"]` : `[data-trap="${i}-${trap ?? ''}"]`);
      });
      return { right: parts.filter((part) => part.right).length, total: parts.length };
    },
  };
}
