import { evaluateFormula, type Formula } from '#features/lessons/checks/formula.ts';

/** Where the result's bar begins and ends, and how the result is written. */
type Result = {
  readonly formula: Formula;
  readonly low: number;
  readonly high: number;
  readonly digits: number;
  readonly unit: string;
};

/** `<rw-formula data-result>`: sliders and fields that work the same number, with the result beside them at once. */
class FormulaElement extends HTMLElement {
  connectedCallback(): void {
    const result: Result = JSON.parse(this.dataset['result'] ?? '');
    const fields = [...this.querySelectorAll<HTMLInputElement>('input[type=number]')];
    const ranges = [...this.querySelectorAll<HTMLInputElement>('input[type=range]')];
    const output = this.querySelector('output');
    const bar = this.querySelector('[data-bar]');
    const locale = document.documentElement.lang;
    const written = (value: number, digits?: number) =>
      value.toLocaleString(
        locale,
        digits === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: digits, maximumFractionDigits: digits },
      );

    const draw = () => {
      const values = Object.fromEntries(ranges.map((range) => [range.name, range.valueAsNumber]));
      for (const place of this.querySelectorAll<HTMLElement>('[data-value]'))
        place.textContent = written(values[place.dataset['value'] ?? ''] ?? NaN);
      const value = evaluateFormula(result.formula, values);
      if (output) output.textContent = value === null ? '—' : result.unit.replace('#', written(value, result.digits));
      const share = (number: number) => Math.min(1, Math.max(0, (number - result.low) / (result.high - result.low)));
      const [from = 0, to = 0] = [share(0), share(value ?? 0)].sort((a, b) => a - b);
      bar?.setAttribute('x', `${from * 100}%`);
      bar?.setAttribute('width', `${(to - from) * 100}%`);
    };
    const follow = (from: HTMLInputElement, to: HTMLInputElement | undefined) => {
      from.addEventListener('input', () => {
        if (!to || Number.isNaN(from.valueAsNumber)) return;
        to.value = from.value;
        draw();
      });
    };
    ranges.forEach((range, i) => {
      const field = fields[i];
      follow(range, field);
      if (!field) return;
      follow(field, range);
      // A number out of range counts as the nearest one in it: say so once it is finished.
      field.addEventListener('change', () => (field.value = range.value));
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      for (const input of [...ranges, ...fields]) input.value = input.defaultValue;
      draw();
    });
    draw();
  }
}

/** Brings the formulas of a page to life. */
export function defineFormula(): void {
  if (!customElements.get('rw-formula')) customElements.define('rw-formula', FormulaElement);
}
