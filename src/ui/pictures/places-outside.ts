import { drawSky, RAIN } from './fittings.ts';
import { drawClutter } from './clutter.ts';
import type { Stage } from './scene.ts';
import { at, beads, dot, line, path, veil } from './shapes.ts';
import type { Paint } from './tones.ts';

// Backs of people before a stage, two with an arm up.
const CROWD = [6, 36, 64, 94, 124];
const drawCrowd = (paint: Paint) =>
  path(CROWD.map((x) => `M${x - 12} 206v-9q2-9 12-9t12 9v9z`).join(''), paint('plum', 0.6)) +
  line(CROWD.map((x) => `M${x} 180h0`).join(''), paint('plum', 0.6)) +
  line('M46 194l5-20M104 194l5-22', paint('plum', 0.6), 5);

const flat: Stage = {
  back: (p, scene) =>
    drawSky(p, scene) +
    path('M0 58H400V170H0Z', p('rose', 0.96)) +
    path('M0 108H400V170H0Z', p('ochre', 1.35)) +
    dot(206, 152, 42, p('signal', 1.1)) +
    path('M0 152H400V166H0Z', p('slate')) +
    path('M0 166H400V300H0Z', p('rose', 1.05)) +
    line('M172 176h70M182 186h56M168 198h60M190 210h34', p('signal', 1.15), 5) +
    line('M290 182h80M170 238h60M10 240h130M0 274h90', p('ochre', 1.5), 4) +
    path('M8 174v-10h6V66l66-30 66 30v98h6v10zM25 106v58h110v-58z', p('ink')) +
    veil('M34 164L62 70 92 164ZM126 164L100 70 72 164Z', p('ochre', 1.6), 0.5) +
    beads('M146 62Q270 130 384 68T420 66', p('wheat', 1.6), 8, 17) +
    line('M384 68V170', p('ink'), 4) +
    (scene.people.length > 0 ? line('M66 164v-18M66 133h0', p('ink'), 10) + drawCrowd(p) : ''),
  front: (p, { clutter }) =>
    (clutter > 0 ? path('M156 276h36l-4 22h-28z', p('teal')) : '') + (clutter > 1 ? at(66, 294, 1, drawClutter(p, 'cup')) : ''),
  spots: [
    { x: 262, y: 292, scale: 1.24 },
    { x: 338, y: 296, scale: 1.24 },
    { x: 120, y: 292, scale: 1.2 },
  ],
  product: { x: 224, y: 294, scale: 1 },
  plate: { x: 80, y: 92, width: 100, height: 26, board: 'plum', letters: 'cream' },
  focus: [284, 176],
};

const shelter: Stage = {
  back: (p, scene) =>
    drawSky(p, scene) +
    path('M0 132h48v-22h66v-14h14v36h70v24H0Z', p('slate', 1.25)) +
    line('M30 108V24h98M30 48l54-24M110 24v34', p('slate'), 5) +
    path('M0 132H200V240H0Z', p('sea')) +
    line('M20 146h40M96 154h50M120 176h60M112 204h40', p('mint'), 3) +
    path('M190 66L296 30 400 66V250H190Z', p('teal')) +
    path(Array.from({ length: 8 }, (_, i) => `M${204 + i * 26} 60h8v190h-8z`).join(''), p('teal', 0.88)) +
    path('M180 74L296 26 410 72V52L296 8 180 56Z', p('night')) +
    path('M300 250V120h70V250Z', p('ink')) +
    path('M306 250V126h58V250Z', p('brown')) +
    path('M0 236H400V300H0Z', p('sand')) +
    line('M0 254h400M0 276h400M90 236v18M240 236v18M160 254v22M320 254v22', p('sand', 0.84), 2),
  front: (p, { clutter }) =>
    line(
      'M6 192L110 296M6 232l68 68M6 272l28 28M18 156l92 92M62 156l48 48M110 176L6 280M110 216L26 300M110 256l-44 44M86 156L6 236M42 156L6 192',
      p('slate'),
      1.5,
    ) +
    line('M6 300V154H110V300', p('slate'), 6) +
    (clutter > 0 ? path('M124 294l5-14h34l5 14Z', p('signal')) + line('M131 279h30', p('brown'), 4) : '') +
    (clutter > 1 ? at(360, 294, 1.2, drawClutter(p, 'box')) : ''),
  spots: [
    { x: 312, y: 288, scale: 1.42 },
    { x: 360, y: 284, scale: 1.2 },
    { x: 150, y: 284, scale: 1.2 },
  ],
  product: { x: 214, y: 290, scale: 1.6 },
  plate: { x: 246, y: 88, width: 92, height: 30, board: 'cream', letters: 'ink' },
  focus: [250, 190],
};

const HOUSES = [
  ['crust', 0, 92, 'bell'],
  ['cream', 92, 74, 'step'],
  ['sea', 166, 84, 'point'],
  ['signal', 250, 70, 'step'],
  ['wheat', 320, 80, 'bell'],
] as const;

const street: Stage = {
  back: (p, scene) =>
    drawSky(p, scene) +
    HOUSES.map(([tone, x, width, gable]) => path(GABLES[gable](x, x + width, x + width / 2), p(tone))).join('') +
    path(
      HOUSES.map(([, x, width]) => `M${x + 14} 92h16v26h-16zM${x + width - 30} 92h16v26h-16zM${x + 14} 132h16v26h-16z`).join(''),
      p('night'),
    ) +
    path(
      HOUSES.map(([, x, width]) => `M${x + width - 30} 132h16v26h-16z`).join(''),
      p(scene.light === 'day' ? 'night' : 'wheat', 1.2),
    ) +
    path(HOUSES.map(([, x, width]) => `M${x + width / 2 - 12} 214v-42h24v42z`).join(''), p('ink')) +
    line(HOUSES.map(([, x, width]) => `M${x + width / 2} 64h0`).join(''), p('night'), 12) +
    path('M0 214H400V300H0Z', p('slate', scene.light === 'rain' ? 0.86 : 1)) +
    path('M0 208H400V219H0Z', p('mist')) +
    (scene.light === 'rain'
      ? veil('M20 222h56v40H20zM110 222h40v52h-40zM180 222h56v34h-56zM334 222h50v46h-50z', p('mist'), 0.18) +
        line('M8 290h90M150 294h120M300 288h80M60 250h30M300 244h40', p('mist', 0.8), 3)
      : line('M20 260h50M120 260h50M220 260h50M320 260h50', p('cream'), 5)),
  front: (p, scene) =>
    (scene.clutter > 0 ? line('M374 300V228', p('ink'), 10) + dot(374, 224, 8, p('signal')) : '') +
    (scene.clutter > 1 ? at(40, 294, 1.2, drawClutter(p, 'box')) : '') +
    (scene.light === 'rain' ? line(RAIN, p('cream'), 1.5) : ''),
  spots: [
    { x: 206, y: 288, scale: 1.42 },
    { x: 320, y: 290, scale: 1.3 },
    { x: 88, y: 290, scale: 1.3 },
  ],
  product: { x: 262, y: 290, scale: 1.2 },
  plate: { x: 285, y: 168, width: 62, height: 32, board: 'ink', letters: 'cream' },
  focus: [216, 160],
};

const GABLES = {
  step: (x: number, right: number) => `M${x} 214V70h12V56h12V42H${right - 24}v14h12v14h12V214Z`,
  point: (x: number, right: number, middle: number) => `M${x} 214V74L${middle} 32 ${right} 74V214Z`,
  bell: (x: number, right: number, middle: number) =>
    `M${x} 214V78Q${x + 14} 76 ${x + 16} 56T${middle} 34Q${right - 16} 36 ${right - 16} 56T${right} 78V214Z`,
};

export const OUTSIDE = { flat, shelter, street };
