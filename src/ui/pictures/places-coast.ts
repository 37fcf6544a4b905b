import { drawClutter } from './clutter.ts';
import { drawRain, drawSky, isDark } from './fittings.ts';
import type { Stage } from './scene.ts';
import { at, box, dot, line, oval, path, veil } from './shapes.ts';

const sea: Stage = {
  back: (p, scene) =>
    drawSky(p, scene) +
    dot(90, 116, 30, p(scene.light === 'dawn' ? 'signal' : 'cream', 1.2)) +
    path('M268 132v-40l44-20 44 20v40z', p('ink')) +
    path('M282 132V98l30-14 30 14v34z', p('plum')) +
    path('M0 128H400V300H0Z', p('sea', 0.9)) +
    path('M0 180H400V300H0Z', p('sea', 0.74)) +
    path('M0 236H400V300H0Z', p('teal')) +
    line(
      'M20 146h80M150 158h60M240 142h60M330 164h50M40 200h100M210 194h90M330 214h60M10 256h90M160 268h120M320 250h70',
      p('mint'),
      4,
    ) +
    line('M40 236V190M120 246v-44M316 250v-46', p('brown'), 7) +
    line('M40 196Q80 216 120 208T220 216T316 210', p('wheat'), 3),
  front: (p, scene) =>
    veil('M130 214q40-10 80 0t80-2v16q-40 12-80 2t-80 4z', p('mint'), 0.55) +
    (scene.clutter > 0 ? at(80, 274, 1.2, drawClutter(p, 'box')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 206, y: 300, scale: 1.2 },
    { x: 110, y: 304, scale: 1.2 },
    { x: 310, y: 304, scale: 1.2 },
  ],
  product: { x: 210, y: 220, scale: 1.6 },
  plate: { x: 312, y: 118, width: 60, height: 18, board: null, letters: 'cream' },
  focus: [216, 180],
};

const ferry: Stage = {
  back: (p, scene) =>
    drawSky(p, scene) +
    (scene.light === 'dusk' ? dot(330, 130, 36, p('signal', 1.2)) : '') +
    path('M0 150H400V300H0Z', p('sea', 0.86)) +
    line('M16 170h50M330 176h60M20 252h90M150 266h90M290 250h80', p('mint'), 4) +
    path('M40 162H372L340 232H78Z', p('cream')) +
    path('M60 206H352L340 232H78Z', p('signal')) +
    path('M110 128H310V162H110Z', p('cream', 0.92)) +
    path(
      'M124 136h24v16h-24zM160 136h24v16h-24zM196 136h24v16h-24zM232 136h24v16h-24zM268 136h24v16h-24z',
      isDark(scene) ? p('wheat', 1.4) : p('night'),
    ) +
    path('M160 98H240V128H160Z', p('mint')) +
    path('M270 128V84h26v44z', p('signal')) +
    box(270, 84, 26, 10, p('ink')) +
    line('M56 156H110M310 156H364M56 148v14M84 148v14M336 148v14M364 148v14', p('slate'), 2.5) +
    (scene.crowd === undefined ? '' : drawPassengers(p, scene.crowd)),
  front: (p, scene) =>
    path('M0 262H400V300H0Z', p('crust', 0.9)) +
    line('M0 276H400M60 262v38M150 262v38M240 262v38M330 262v38', p('crust', 0.74), 2) +
    line('M40 300V236M366 300V236', p('brown'), 12) +
    (scene.clutter > 0 ? line('M366 244Q300 262 260 240', p('sand'), 4) : '') +
    (scene.clutter > 1 ? at(96, 292, 1.3, drawClutter(p, 'box')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 208, y: 326, scale: 1.3, isBefore: true },
    { x: 112, y: 326, scale: 1.26, isBefore: true },
    { x: 306, y: 326, scale: 1.26, isBefore: true },
  ],
  product: { x: 262, y: 288, scale: 1.3 },
  plate: { x: 206, y: 188, width: 130, height: 30, board: null, letters: 'ink' },
  focus: [206, 180],
  // Only those on board are a crowd.
  crowd: { x: 0, y: 0, scale: 0 },
};

const dike: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    (scene.light === 'dawn' ? dot(92, 116, 32, p('signal', 1.4)) : '') +
    path('M0 130H400V170H0Z', p('sea')) +
    line('M20 142h60M130 150h50M210 140h40', p('mint'), 3) +
    line('M336 150V84M336 84l-30 16M336 84l26 22M336 84l4-34M336 84l-8 30', p('cream'), 5) +
    path('M0 186Q160 150 400 140V300H0Z', p('moss', 1.3)) +
    path('M0 226Q180 176 400 164V196Q220 214 90 300H0Z', p('moss', 1.1)) +
    path('M40 300Q180 214 400 188V206Q260 232 170 300Z', p('sand', 1.2)) +
    oval(60, 200, 12, 8, p('cream')) +
    oval(98, 192, 10, 7, p('cream')) +
    dot(50, 196, 4, p('ink')) +
    dot(90, 188, 3.5, p('ink')),
  front: (p, scene) =>
    line('M20 296l4-12 4 12M340 290l4-12 4 12M384 272l4-12 4 12M300 298l4-10 4 10', p('moss', 0.8), 3) +
    (scene.clutter > 0 ? at(352, 292, 1.1, drawClutter(p, 'cup')) : '') +
    (scene.clutter > 1 ? at(50, 296, 1.3, drawClutter(p, 'box')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 204, y: 286, scale: 1.26 },
    { x: 296, y: 272, scale: 1.14 },
    { x: 112, y: 292, scale: 1.26 },
  ],
  product: { x: 262, y: 292, scale: 1.3 },
  plate: { x: 336, y: 182, width: 70, height: 28, board: 'cream', letters: 'ink' },
  focus: [220, 190],
  crowd: { x: 250, y: 250, scale: 0.6 },
};

// On deck, too far away for faces: heads and shoulders along the rail.
function drawPassengers(p: Parameters<Stage['back']>[0], crowd: 1 | 2): string {
  const xs = crowd === 1 ? [70, 96, 330, 350] : [60, 74, 90, 104, 320, 334, 350, 362, 176, 196, 216, 232];
  const y = (x: number) => (x > 150 && x < 250 ? 98 : 158);
  return (
    path(xs.map((x) => `M${x - 6} ${y(x)}v-8q1-6 6-6t6 6v8z`).join(''), p('plum')) +
    line(xs.map((x) => `M${x} ${y(x) - 19}h0`).join(''), p('brown'), 8) +
    line(
      xs
        .filter((_, i) => i % 3 === 0)
        .map((x) => `M${x + 5} ${y(x) - 12}l5-12`)
        .join(''),
      p('plum'),
      3,
    )
  );
}

export const BY_THE_SEA = { sea, ferry, dike };
