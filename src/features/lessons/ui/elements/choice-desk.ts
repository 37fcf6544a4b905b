import { all, type Desk, type Frame, listIn, putMark, valueIn } from './desk.ts';

/** Single and multiple choice: what was wrong is put aside, what was right stays chosen. */
export function choiceDesk(frame: Frame): Desk {
  const rows = all(frame.root, '.check-row');
  const inputs = all<HTMLInputElement>(frame.root, '.check-row input');
  const isSingle = inputs[0]?.type === 'radio';

  return {
    read() {
      const choices = inputs.flatMap((input, i) => (input.checked ? [i] : []));
      const [choice] = choices;
      if (choice === undefined) return { missing: 1, at: inputs.find((input) => !input.disabled) };
      return isSingle ? { choice } : { choices };
    },
    show(answer) {
      const wanted = isSingle ? [valueIn(answer, 'choice')] : listIn(answer, 'choices');
      inputs.forEach((input, i) => (input.checked = wanted.includes(i)));
    },
    mark({ parts }) {
      let right = 0;
      rows.forEach((row, i) => {
        const input = inputs[i];
        if (!input?.checked) return;
        const isRight = parts[i]?.right === true;
        putMark(frame, row, isRight);
        if (isRight) right++;
        else {
          input.checked = false;
          input.disabled = true;
        }
      });
      return { right, total: all(frame.root, '[data-key-right]').length };
    },
  };
}
