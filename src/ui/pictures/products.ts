import type { Product } from './scene.ts';
import { box, dot, line, oval, path } from './shapes.ts';
import type { Paint } from './tones.ts';

const bun = (x: number, y: number) => `M${x - 11} ${y}c-2-15 24-15 22 0z`;
const curl = (x: number, y: number) => `M${x - 5} ${y - 5}c0-6 10-5 8 0`;

/** Each product stands on 0,0 and is about 50 wide. */
const PRODUCTS: Readonly<Record<Product, (paint: Paint) => string>> = {
  loaf: (p) =>
    path('M-29 0C-33-20-18-26 0-26S33-20 29 0Q0 5-29 0Z', p('crust')) +
    path('M29 0C33-20 18-26 6-26C20-18 22-8 14 2Z', p('crust', 0.78)) +
    line('M-16-7Q-14-17-6-21M-3-6Q-1-17 7-21M10-7Q12-15 18-18', p('wheat', 1.2), 3.5),
  buns: (p) =>
    path([-22, 0, 22].map((x) => bun(x, 0)).join('') + bun(-11, -10) + bun(11, -10), p('crust')) +
    line([-22, 0, 22].map((x) => curl(x, 0)).join('') + curl(-11, -11) + curl(11, -11), p('wheat', 1.2), 2) +
    path('M-38-1H38L32 6H-32Z', p('slate')),
  phone: (p) =>
    line('M-12-52H12V-2H-12Z', p('ink'), 7) +
    box(-11, -49, 22, 42, p('sea', 1.4)) +
    path('M-11-20L-3-32 4-24 11-34V-7H-11Z', p('teal')) +
    dot(4, -41, 3.5, p('ochre')),
  bird: (p) =>
    path('M-24 0h48l-5-12H-19Z', p('ochre', 0.7)) +
    line('M-20-12V-46C-20-78 20-78 20-46V-12M-7-12V-68M7-12V-68', p('ochre'), 2) +
    path('M-14-28C-14-44 6-48 9-40L17-38 9-35C8-26-2-22-14-28L-22-18Z', p('signal')) +
    dot(4, -40, 2, p('cream')) +
    line('M0-26V-14', p('ink'), 2.5) +
    line('M-22-6h-12v-9', p('ochre', 1.3), 3.5),
  receipts: (p) =>
    path('M-44 0l8-12 26 3 14-6 30 6 8 9Z', p('paper')) +
    path('M-28-8l4-38 24 3-4 38Z', p('cream')) +
    path('M8-8l2-30 22 4-6 30Z', p('paper', 1.3)) +
    line('M-19-37l13 1.5M-20-30l13 1.5M-21-23l9 1M15-30l11 2M14-23l11 2', p('slate'), 2) +
    line('M-21-14l12 1.5', p('signal'), 2.5),
  shoe: (p) =>
    path('M-24-4V-22Q-16-16-9-23L8-10Q24-8 25 0H-24Z', p('signal')) +
    line('M-24 1H24', p('cream'), 5) +
    line('M-5-19l6-3M1-14l6-3', p('cream'), 2.4),
  ticket: (p) =>
    path('M-30-34l58-5 1 12a5 5 0 0 0 1 10l1 12-58 5-1-12a5 5 0 0 0-1-10Z', p('ochre', 1.2)) +
    line('M-20-26l24-2m11 1l1 18M-19-17l16-1.5', p('brown'), 3),
  dog: (p) =>
    line('M26-6Q44-10 38-30', p('slate'), 7) +
    path('M-12 0C-16-30-14-52 0-60C18-56 34-34 34-8L32 0Z', p('slate')) +
    path('M-12-6C-16-28-12-44-6-46C2-30 4-16 0-6Z', p('mist')) +
    oval(22, -12, 15, 13, p('slate', 0.84)) +
    line('M-8-30V-3M4-24V-3', p('slate', 1.15), 10) +
    line('M-14-1h6M-2-1h8M16-1h16', p('slate', 0.84), 6) +
    path('M-20-66C-20-84 10-86 12-66C12-52 0-48-8-49Z', p('slate')) +
    path('M-36-62C-38-70-24-74-12-72L-4-56C-12-48-36-50-36-62Z', p('mist')) +
    path('M2-80C14-82 20-66 14-52C6-54 0-66 2-80Z', p('slate', 0.72)) +
    oval(-35, -65, 4, 3.2, p('ink')) +
    dot(-13, -70, 2.2, p('ink')) +
    line('M-30-56q5 2 10-1', p('ink'), 1.5) +
    line('M-7-47Q2-44 10-51', p('signal'), 5),
  parcel: (p) =>
    box(-27, -34, 54, 34, p('sand')) +
    box(13, -34, 14, 34, p('sand', 0.86)) +
    box(-6, -34, 9, 34, p('crust', 1.3)) +
    box(-22, -14, 12, 9, p('cream')),
};

export const drawProduct = (product: Product, paint: Paint): string => PRODUCTS[product](paint);

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
