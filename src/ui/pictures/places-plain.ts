import type { Stage } from './scene.ts';
import { line, oval, path } from './shapes.ts';

// A wall for portraits and a table for products: a picture of one thing.
const wall: Stage = {
  back: (p) => path('M0 0h400v300H0z', p('sand', 1.4)) + path('M0 0H150L260 300H0Z', p('sand', 2.2)),
  front: () => '',
  spots: [
    { x: 200, y: 540, scale: 2.5 },
    { x: 90, y: 540, scale: 2.4 },
    { x: 310, y: 540, scale: 2.4 },
  ],
  product: { x: 200, y: 230, scale: 3 },
  plate: { x: 200, y: 60, width: 240, height: 60, board: 'cream', letters: 'ink' },
  focus: [202, 181],
};

const table: Stage = {
  back: (p) =>
    path('M0 0h400v300H0z', p('teal', 0.9)) +
    path('M90 0H210L290 200H170Z', p('teal', 1.2)) +
    path('M0 190H400V300H0Z', p('crust', 1.1)) +
    path('M0 190H400V198H0Z', p('wheat')) +
    line('M0 222h400M0 262h400', p('crust', 0.95), 2),
  front: (p) => oval(200, 212, 74, 15, p('cream')) + oval(200, 209, 60, 10, p('paper', 0.94)),
  spots: [
    { x: 200, y: 344, scale: 1.5 },
    { x: 90, y: 344, scale: 1.4 },
    { x: 310, y: 344, scale: 1.4 },
  ],
  product: { x: 200, y: 209, scale: 1.7 },
  plate: { x: 200, y: 60, width: 240, height: 60, board: 'cream', letters: 'ink' },
  focus: [200, 176],
};

export const PLAIN = { table, wall };
