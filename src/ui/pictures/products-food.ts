import { box, line, oval, path } from './shapes.ts';
import type { Paint } from './tones.ts';

// Each stands on 0,0 and is about 50 wide.
export const drawLoaf = (p: Paint): string =>
  path('M-29 0C-33-20-18-26 0-26S33-20 29 0Q0 5-29 0Z', p('crust')) +
  path('M29 0C33-20 18-26 6-26C20-18 22-8 14 2Z', p('crust', 0.78)) +
  line('M-16-7Q-14-17-6-21M-3-6Q-1-17 7-21M10-7Q12-15 18-18', p('wheat', 1.2), 3.5);

const bunAt = (x: number, y: number) => `M${x - 11} ${y}c-2-15 24-15 22 0z`;
const curl = (x: number, y: number) => `M${x - 5} ${y - 5}c0-6 10-5 8 0`;

const drawBuns = (p: Paint): string =>
  path([-22, 0, 22].map((x) => bunAt(x, 0)).join('') + bunAt(-11, -10) + bunAt(11, -10), p('crust')) +
  line([-22, 0, 22].map((x) => curl(x, 0)).join('') + curl(-11, -11) + curl(11, -11), p('wheat', 1.2), 2) +
  path('M-38-1H38L32 6H-32Z', p('slate'));

const drawSlices = (p: Paint): string =>
  path('M-32 0C-36-22-22-28-8-28H10C26-28 34-18 30 0Z', p('crust')) +
  path('M2 0C-2-20 4-27 12-27C28-27 34-16 30 0Z', p('wheat', 1.5)) +
  path('M2 0C-2-20 4-27 12-27C28-27 34-16 30 0H26C30-14 24-23 13-23C6-23 3-14 6 0Z', p('crust', 0.86)) +
  line('M12-8h0M20-14h0M17-4h0M13-17h0M24-6h0', p('sand', 0.9), 3) +
  path('M-50 1C-54-18-42-22-36-22S-26-16-30 1Z', p('wheat', 1.4)) +
  line('M-50 1C-54-18-42-22-36-22S-26-16-30 1', p('crust'), 2.5);

const drawFlatbread = (p: Paint): string =>
  path('M-44 0Q-50-16-22-18H24Q50-16 44 0Q0 6-44 0Z', p('crust')) +
  path('M-38-3Q-40-14-20-15H22Q42-14 38-3Q0 2-38-3Z', p('wheat', 1.1)) +
  line('M-26-8h4M-8-12h4M10-7h4M24-11h3M-14-4h3', p('signal'), 5) +
  line('M-18-12l6 3M0-4l6-3M18-4l5-2M30-7h2', p('moss'), 3.5) +
  line('M-4-8h0M16-12h0M-30-6h0', p('cream'), 3.5);

const drawBag = (p: Paint): string =>
  path('M-24 0L-27-56L-20-52-13-57-6-52 1-57 8-52 15-57 22-53 27-56L24 0Z', p('sand')) +
  path('M8-52L15-57 22-53 27-56 24 0H12Z', p('sand', 0.84)) +
  path('M-12-60q4-10 10-6l4 8-8 6zM4-58q8-14 14-4l-2 8z', p('crust')) +
  box(-15, -36, 24, 16, p('cream')) +
  line('M-10-31h14M-10-26h8', p('signal'), 2);

const drawDough = (p: Paint): string =>
  path('M-42 0C-50-22-26-34-4-34S46-28 42 0Q0 6-42 0Z', p('cream', 0.96)) +
  path('M42 0C46-28 16-34 4-34C28-24 30-10 18 3Z', p('paper', 0.94)) +
  line('M-26-8Q-22-20-8-24M6-10q8-6 8-12', p('sand', 1.2), 2.5) +
  oval(0, 4, 54, 4, p('cream', 1.4));

const drawFlour = (p: Paint): string =>
  path('M-26 0Q-32-30-22-58H22Q32-30 26 0Z', p('paper')) +
  path('M10-58H22Q32-30 26 0H12Q20-30 10-58Z', p('paper', 0.86)) +
  path('M-24-58L-18-72 0-64 18-72 24-58Z', p('paper', 1.3)) +
  line('M0-18V-46M0-30l-9-6M0-30l9-6M0-40l-8-6M0-40l8-6M0-22l-9-6M0-22l9-6', p('ochre'), 3);

const drawCup = (p: Paint): string =>
  line('M14-24h6a6 6 0 0 1 0 13h-6', p('signal'), 4) +
  path('M-16-30H16L13 0H-13Z', p('signal')) +
  oval(0, -30, 16, 4, p('brown')) +
  line('M-5-38q-5-6 0-11t0-10M6-38q-5-6 0-11', p('mist'), 2.5) +
  oval(0, 1, 24, 3, p('cream'));

const drawSoup = (p: Paint): string =>
  path('M-32-20H32Q30 0 12 0H-12Q-30 0-32-20Z', p('sea')) +
  path('M16-20H32Q30 0 12 0H6Q18-4 16-20Z', p('sea', 0.84)) +
  oval(0, -20, 32, 7, p('ochre', 1.1)) +
  line('M-14-20h5M4-22h5M14-18h4', p('moss'), 3) +
  line('M-2-19h5', p('signal'), 4) +
  line('M-6-34q-5-6 0-11M8-34q-5-6 0-11', p('mist'), 2.5);

const drawCake = (p: Paint): string =>
  path('M-38-2H38V-30H-38Z', p('rose', 1.4)) +
  path('M-38-2H38V-12H-38Z', p('wheat')) +
  path('M-38-30q6 12 12 0t12 4 12 2 14-4 14 0 12-2V-36H-38Z', p('cream', 1.3)) +
  line('M-22-42h0M0-42h0M22-42h0', p('signal'), 9) +
  path('M-46-2H46L40 4H-40Z', p('mist'));

export const FOOD = {
  loaf: drawLoaf,
  'half-loaf': drawSlices,
  buns: drawBuns,
  bun: (p: Paint) =>
    path('M-30 0C-36-30 36-30 30 0Q0 6-30 0Z', p('crust')) +
    path('M30 0C36-30 8-24 2-24C24-20 24-8 14 2Z', p('crust', 0.8)) +
    line('M-14-8c0-14 22-12 18-2s-12 4-9-2', p('wheat', 1.2), 3.5) +
    line('M-22-5h0M-4-19h0M16-9h0M20-3h0', p('brown'), 2.5),
  flatbread: drawFlatbread,
  bag: drawBag,
  dough: drawDough,
  flour: drawFlour,
  coffee: drawCup,
  soup: drawSoup,
  cake: drawCake,
};
