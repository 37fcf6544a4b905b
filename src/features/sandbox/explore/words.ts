/** What is written in and under a figure, in the page's language; handed to the browser with the figure. */
import type { Drawing, Panel } from './figure.ts';

export type Words = {
  readonly locale: string;
  /** Under the x axis, or beside the numbers of a row. */
  readonly axis: string;
  readonly panels: Readonly<Record<string, string>>;
  readonly bars: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  /** A sentence about what is drawn, with places in braces for the numbers. */
  readonly finding: string;
};

export function sayNumber(value: number, unit: Panel['unit'], { locale }: Pick<Words, 'locale'>): string {
  // A minus as wide as the plus.
  const said = sayPlain(value, unit, locale);
  return said.replace('-', '−');
}

function sayPlain(value: number, unit: Panel['unit'], locale: string): string {
  if (unit === '€') return value.toLocaleString(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 });
  if (unit === '%') return `${value.toLocaleString(locale, { maximumFractionDigits: 1 })} %`;
  const sign = unit === 'points' && value > 0 ? '+' : '';
  return sign + value.toLocaleString(locale, { maximumFractionDigits: unit === 'points' ? 1 : 0 });
}

/** The finding of a drawing as a sentence: what to see, with its numbers. */
export function sayFinding(drawing: Drawing, words: Words): string {
  const numbers = numbersOf(drawing, words);
  return words.finding.replace(/\{(\w+)\}/g, (_, name: string) => numbers[name] ?? '');
}

function numbersOf(drawing: Drawing, words: Words): Readonly<Record<string, string>> {
  if (drawing.kind === 'ranking') {
    const [first, last] = [drawing.bars[0], drawing.bars.at(-1)];
    return { first: words.bars[first?.id ?? ''] ?? '', last: words.bars[last?.id ?? ''] ?? '' };
  }
  if (drawing.kind === 'dots') {
    const found = drawing.values.filter((value) => Math.abs(value) >= drawing.limit).length;
    return { found: String(found), pairs: String(drawing.values.length), limit: sayNumber(drawing.limit, '%', words) };
  }
  if (drawing.kind === 'trees') {
    const passed = drawing.trees.map(({ parents }) => parents.length);
    const friends = drawing.trees.reduce((sum, { parents }) => sum + parents.filter((parent) => parent >= 0).length, 0);
    return {
      most: String(Math.max(...passed)),
      middle: String([...passed].sort((a, b) => a - b)[Math.floor(passed.length / 2)] ?? 0),
      friends: String(friends),
      all: String(passed.reduce((sum, one) => sum + one, 0)),
    };
  }
  const [panel] = drawing.panels;
  if (!panel) return {};
  const order = panel.columns.map((column, i) => ({ column, i })).sort((a, b) => b.column.middle - a.column.middle);
  const [best, worst] = [order[0], order.at(-1)];
  if (!best || !worst) return {};
  const name = (i: number): string => words.places[drawing.places[i] ?? ''] ?? drawing.places[i] ?? '';
  const say = (value: number): string => sayNumber(value, panel.unit, words);
  return {
    best: name(best.i),
    most: say(best.column.middle),
    worst: name(worst.i),
    least: say(worst.column.middle),
    low: say(best.column.low),
    high: say(best.column.high),
  };
}
