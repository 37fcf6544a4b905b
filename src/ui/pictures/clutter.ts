import { box, line, path } from './shapes.ts';
import type { Paint } from './tones.ts';

/** Rows of loaves: each starts at x,y and runs `count` loaves to the right. */
export function drawLoaves(paint: Paint, rows: readonly (readonly [x: number, y: number, count: number])[]): string {
  const all = rows.flatMap(([x, y, count]) =>
    Array.from({ length: count }, (_, i) => ({ x: x + i * 27, y, isPale: (i + y) % 3 === 0 })),
  );
  const body = (isPale: boolean) =>
    all
      .filter((loaf) => loaf.isPale === isPale)
      .map(({ x, y }) => `M${x} ${y}c-2-20 26-20 24 0z`)
      .join('');
  return (
    path(body(false), paint('crust')) +
    path(body(true), paint('crust', 1.45)) +
    line(all.map(({ x, y }) => `M${x + 7} ${y - 5}l4-7m3 7l4-7`).join(''), paint('wheat', 1.3), 2)
  );
}

/** What lies about, standing on 0,0: a cup, papers, a tin, a box. */
export function drawClutter(paint: Paint, kind: 'cup' | 'papers' | 'tin' | 'box'): string {
  switch (kind) {
    case 'cup':
      return line('M8-13h4a3 3 0 0 1 0 8h-4', paint('sea'), 2.5) + path('M-9-18H9L7 0H-7Z', paint('sea'));
    case 'papers':
      return path('M-22 0l3-5 18 2 16-4 8 7Z', paint('cream')) + path('M-14-4l16-6 14 4-12 5Z', paint('paper', 0.92));
    case 'tin':
      return box(-9, -24, 18, 24, paint('signal')) + box(-9, -17, 18, 9, paint('cream'));
    case 'box':
      return box(-20, -22, 40, 22, paint('sand', 0.9)) + path('M-20-22l-8-8h16l8 8Z', paint('sand'));
  }
}
