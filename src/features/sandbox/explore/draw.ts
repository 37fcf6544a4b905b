/** Draws a figure as SVG: across in percent and down in pixels, so that it fits every screen and its words keep their size. */
import { linear, niceTicks } from '#ui/charts/scales.ts';
import type { Drawing, Panel, Spread } from './figure.ts';
import { sayNumber, type Words } from './words.ts';

type Columns = Extract<Drawing, { kind: 'columns' }>;

const LEFT = 13;
const INK = 'var(--ink)';
const QUIET = 'var(--ink-quiet)';
const RULE = 'var(--rule)';

/** `before` is what was drawn with the last settings: it stays as a mark, so that the change can be seen. */
export function drawFigure(drawing: Drawing, before: Drawing | null, words: Words, name: string): string {
  if (drawing.kind === 'columns') {
    const last = before?.kind === 'columns' ? before : null;
    return drawing.panels.map((panel, i) => drawPanel(drawing, panel, last?.panels[i] ?? null, words, name)).join('');
  }
  if (drawing.kind === 'ranking') return drawRanking(drawing, before?.kind === 'ranking' ? before : null, words, name);
  if (drawing.kind === 'dots') return drawDots(drawing, words, name);
  return drawTrees(drawing, words, name);
}

const svg = (height: number, name: string, inside: string): string =>
  `<svg width="100%" height="${height}" role="img" aria-label="${escape(name)}" font-size="13" fill="${INK}">${inside}</svg>`;

function drawPanel(drawing: Columns, panel: Panel, before: Panel | null, words: Words, name: string): string {
  const [top, foot] = [10, 150];
  const { columns, unit } = panel;
  const all = [...columns, ...(before?.columns ?? [])];
  const ticks = niceTicks(Math.min(0, ...all.map(({ low }) => low)), Math.max(0, ...all.map(({ high }) => high)), 3);
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [foot, top]);
  const step = (100 - LEFT) / columns.length;
  const title = words.panels[panel.id] ?? panel.id;
  const grid = ticks.map((tick) => {
    const at = y(tick).toFixed(1);
    const line = `<line x1="${LEFT}%" x2="100%" y1="${at}" y2="${at}" stroke="${tick === 0 ? INK : RULE}"/>`;
    return `${line}<text x="${LEFT - 2}%" y="${at}" dy="4" text-anchor="end" fill="${QUIET}">${escape(sayNumber(tick, unit, words))}</text>`;
  });
  const bars = columns.map((column, i) => drawColumn(column, before?.columns[i] ?? null, LEFT + i * step, step, y));
  const places = drawing.places.map((place, i) => {
    const said = words.places[place] ?? place;
    return `<text x="${percent(LEFT + (i + 0.5) * step)}" y="${foot + 18}" text-anchor="middle">${escape(said)}</text>`;
  });
  const axis = `<text x="100%" y="${foot + 38}" text-anchor="end" fill="${QUIET}">${escape(words.axis)}</text>`;
  const picture = svg(foot + 46, `${name}: ${title}`, [...grid, ...bars, ...places, axis].join(''));
  return `<p class="panel">${escape(title)}</p>${picture}`;
}

function drawColumn(column: Spread, before: Spread | null, x: number, step: number, y: (value: number) => number): string {
  const [zero, tip] = [y(0), y(column.middle)];
  const middle = percent(x + step / 2);
  const bar = `<rect x="${percent(x + step * 0.14)}" width="${percent(step * 0.72)}" y="${Math.min(zero, tip).toFixed(1)}" height="${Math.abs(zero - tip).toFixed(1)}" fill="var(--calm)"/>`;
  const spread = `<line x1="${middle}" x2="${middle}" y1="${y(column.high).toFixed(1)}" y2="${y(column.low).toFixed(1)}" stroke="${INK}" stroke-width="2"/>`;
  if (!before) return bar + spread;
  const was = y(before.middle).toFixed(1);
  return `${bar}${spread}<line x1="${percent(x)}" x2="${percent(x + step)}" y1="${was}" y2="${was}" stroke="var(--signal)" stroke-width="2" stroke-dasharray="3 2"/>`;
}

type Ranking = Extract<Drawing, { kind: 'ranking' }>;

function drawRanking({ bars }: Ranking, before: Ranking | null, words: Words, name: string): string {
  const most = Math.max(...bars.map(({ value }) => value), 0.001);
  const rows = bars.map(({ id, value }, i) => {
    const y = i * 46;
    const was = before?.bars.findIndex((bar) => bar.id === id) ?? i;
    const moved = was === i ? '' : was > i ? ` ▲ ${String(was - i)}` : ` ▼ ${String(i - was)}`;
    const label = `<text x="0" y="${y + 15}"><tspan font-weight="700">${i + 1}.</tspan> ${escape(words.bars[id] ?? id)}<tspan font-weight="700">${moved}</tspan></text>`;
    return `${label}<rect x="0" y="${y + 22}" width="100%" height="10" fill="var(--paper-3)"/><rect x="0" y="${y + 22}" width="${percent((100 * value) / most)}" height="10" fill="var(--calm)"/>`;
  });
  return svg(bars.length * 46, name, rows.join(''));
}

type Dots = Extract<Drawing, { kind: 'dots' }>;

function drawDots({ values, limit }: Dots, words: Words, name: string): string {
  const most = 100;
  const x = linear([-most, most], [4, 96]);
  const inside = (value: number): number => Math.max(-most, Math.min(most, value));
  const heights = new Map<number, number>();
  const dots = [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      const slot = Math.round(inside(value) / 5);
      const height = heights.get(slot) ?? 0;
      heights.set(slot, height + 1);
      const isFound = Math.abs(value) >= limit;
      return { cx: percent(x(slot * 5)), height, isFound };
    });
  const tallest = Math.max(...heights.values(), 4);
  const foot = 30 + tallest * 13;
  const marks = dots.map(
    ({ cx, height, isFound }) =>
      `<circle cx="${cx}" cy="${foot - 9 - height * 13}" r="5.5" stroke="${INK}" fill="${isFound ? 'var(--signal)' : 'var(--paper)'}"/>`,
  );
  const ticks = [-most, -limit, 0, limit, most].map((tick) => {
    const at = percent(x(tick));
    const isEdge = Math.abs(tick) === limit;
    const line = `<line x1="${at}" x2="${at}" y1="${isEdge ? 8 : foot - 4}" y2="${foot + 4}" stroke="${isEdge ? QUIET : INK}" ${isEdge ? 'stroke-dasharray="3 3"' : ''}/>`;
    const said = `${tick > 0 ? '+' : ''}${sayNumber(tick, '%', words)}${Math.abs(tick) === most ? ' …' : ''}`;
    return `${line}<text x="${at}" y="${foot + 20}" text-anchor="middle" fill="${QUIET}">${escape(said)}</text>`;
  });
  const axis = `<line x1="0" x2="100%" y1="${foot}" y2="${foot}" stroke="${INK}"/>`;
  const under = `<text x="100%" y="${foot + 40}" text-anchor="end" fill="${QUIET}">${escape(words.axis)}</text>`;
  return svg(foot + 48, name, [axis, ...ticks, ...marks, under].join(''));
}

type Trees = Extract<Drawing, { kind: 'trees' }>;

/** Each tree in a row: a dot for everybody who passed the post on, those who had it from a friend joined and one step further. */
function drawTrees({ trees }: Trees, words: Words, name: string): string {
  const row = 20;
  const most = Math.max(...trees.map(({ parents }) => parents.length), 8);
  const x = linear([0, most], [1.5, 80]);
  const rows = trees.map(({ parents, reach }, i) => {
    const y = i * row + 12;
    const order = parents
      .map((parent, at) => ({ parent, at }))
      .sort((a, b) => root(parents, a.at) - root(parents, b.at) || a.at - b.at);
    const places = new Map(order.map(({ at }, place) => [at, place]));
    const marks = order.map(({ parent, at }, place) => {
      const cx = percent(x(place));
      const link =
        parent < 0
          ? ''
          : `<line x1="${percent(x(places.get(parent) ?? place))}" x2="${cx}" y1="${y}" y2="${y}" stroke="var(--signal)" stroke-width="3"/>`;
      return `${link}<circle cx="${cx}" cy="${y}" r="${parents[at] === -1 ? 3.5 : 5}" fill="${parent < 0 ? 'var(--calm)' : 'var(--signal)'}"/>`;
    });
    return `${marks.join('')}<text x="100%" y="${y + 4}" text-anchor="end" fill="${QUIET}">${escape(sayNumber(reach, 'people', words))}</text>`;
  });
  const under = `<text x="100%" y="${trees.length * row + 18}" text-anchor="end" fill="${QUIET}">${escape(words.axis)}</text>`;
  return svg(trees.length * row + 26, name, rows.join('') + under);
}

function root(parents: readonly number[], at: number): number {
  const parent = parents[at] ?? -1;
  return parent < 0 || parent >= at ? at : root(parents, parent);
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
