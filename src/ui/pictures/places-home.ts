import { drawBoards, drawLamp, drawPlant, drawWindow, isDark, sheet, sunbeam } from './fittings.ts';
import { drawClutter } from './clutter.ts';
import type { Stage } from './scene.ts';
import { at, beads, box, dot, line, path, veil } from './shapes.ts';

const kitchen: Stage = {
  back: (p, scene) =>
    sheet(p('sea', 1.7)) +
    sunbeam('M128 30L236 60 300 230H150Z', p('sea', 2.6), scene) +
    drawWindow(p, scene, 22, 24) +
    box(282, 20, 118, 78, p('cream')) +
    line('M341 20V98M282 98H400', p('sand'), 3) +
    line('M330 58v10M352 58v10', p('crust'), 4) +
    box(292, 140, 108, 90, p('cream', 0.94)) +
    drawLamp(p, scene, 204, 58, 'ochre'),
  front: (p, { clutter }) =>
    path('M0 226H400V300H0Z', p('signal', 0.96)) +
    line(drawBoards(0, 400, 234, 300, 34) + 'M0 252H400M0 278H400', p('signal', 1.35), 5) +
    path('M0 222H400V232H0Z', p('signal', 1.25)) +
    (clutter > 0 ? at(330, 224, 1.3, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(50, 224, 1.3, drawClutter(p, 'papers')) + at(368, 224, 1.1, drawClutter(p, 'tin')) : ''),
  spots: [
    { x: 152, y: 342, scale: 1.44 },
    { x: 282, y: 344, scale: 1.44 },
    { x: 56, y: 346, scale: 1.4 },
  ],
  product: { x: 234, y: 226, scale: 1.3 },
  plate: { x: 341, y: 58, width: 84, height: 30, board: 'cream', letters: 'ink' },
  focus: [200, 160],
};

const sofa: Stage = {
  back: (p, scene) =>
    sheet(p(isDark(scene) ? 'plum' : 'sand', isDark(scene) ? 0.9 : 1.45)) +
    path('M0 250H400V300H0Z', p('brown')) +
    box(150, 34, 92, 66, p('cream')) +
    path('M156 94V70l24-18 20 14 14-8 22 20v16z', p('teal')) +
    dot(216, 56, 8, p('ochre')) +
    (isDark(scene) ? veil('M322 84L268 300H400V140Z', p('wheat', 1.6), 0.28) : '') +
    line('M346 262V96', p('ink'), 4) +
    path('M322 100l10-36h30l12 36z', p('ochre', 1.2)) +
    path('M40 176Q40 140 76 140H296Q330 140 330 176V232H40Z', p('teal')) +
    line('M185 146V210', p('teal', 0.8), 3),
  front: (p, { clutter }) =>
    path('M40 212H330V262H40Z', p('teal', 0.86)) +
    path('M22 184Q22 170 40 170T58 184V268H22ZM312 184Q312 170 330 170T348 184V268H312Z', p('teal', 1.15)) +
    line('M34 268v14M336 268v14', p('ink'), 6) +
    (clutter > 0 ? path('M62 206l8-40 40 6-6 40z', p('signal')) : '') +
    (clutter > 1 ? at(220, 296, 1.2, drawClutter(p, 'papers')) + at(118, 294, 1.1, drawClutter(p, 'cup')) : ''),
  spots: [
    { x: 122, y: 282, scale: 1.34, isBefore: true },
    { x: 262, y: 282, scale: 1.34, isBefore: true },
    { x: 192, y: 284, scale: 1.3, isBefore: true },
  ],
  product: { x: 194, y: 213, scale: 1.5 },
  plate: { x: 196, y: 67, width: 84, height: 26, board: 'cream', letters: 'ink' },
  focus: [194, 170],
};

const sill: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    sheet(p('cream', 0.97)) +
    box(
      70,
      0,
      260,
      206,
      p(scene.light === 'lamp' || scene.light === 'dusk' ? 'night' : 'sea', scene.light === 'rain' ? 1.1 : 1.5),
    ) +
    (scene.light === 'dawn' ? dot(260, 150, 34, p('signal', 1.4)) : '') +
    path('M70 206V150l38-26 34 30 40-50 46 44 24-16 40 30 38-22V206Z', p('slate', scene.light === 'rain' ? 1 : 1.25)) +
    line('M200 0V206M70 80H330', p('cream'), 7) +
    (scene.light === 'rain' ? line(RAIN_ON_GLASS, p('cream'), 2) : '') +
    line('M66 0V206H334V0', p('cream', 0.92), 9) +
    path('M0 0H64Q70 120 40 226H0ZM400 0H336Q330 120 360 226H400Z', p('signal', 1.3)) +
    line('M20 0Q28 120 14 226M44 0Q50 110 30 226M380 0Q372 120 386 226M356 0Q350 110 370 226', p('signal', 1.1), 3),
  front: (p, { clutter }) =>
    path('M40 206H360V226H40Z', p('cream')) +
    path('M40 222H360V230H40Z', p('sand')) +
    path('M60 230H340V300H60Z', p('cream', 0.9)) +
    line(drawBoards(60, 340, 240, 292, 26), p('sand', 1.1), 8) +
    (clutter > 0 ? drawPlant(p, 318, 208, 0.9) : '') +
    (clutter > 1 ? at(96, 208, 1.2, drawClutter(p, 'papers')) + at(270, 208, 1.1, drawClutter(p, 'cup')) : ''),
  spots: [
    { x: 118, y: 372, scale: 1.5, isBefore: true },
    { x: 300, y: 372, scale: 1.5, isBefore: true },
    { x: 40, y: 374, scale: 1.4, isBefore: true },
  ],
  product: { x: 204, y: 208, scale: 1.7 },
  plate: { x: 200, y: 268, width: 150, height: 36, board: 'cream', letters: 'ink' },
  focus: [206, 150],
};

const hooks: Stage = {
  back: (p, scene) =>
    sheet(p('mint', 1.15)) +
    sunbeam('M40 0H150L280 262H140Z', p('mint', 1.8), scene) +
    box(70, 76, 260, 18, p('brown')) +
    line('M110 92v10q0 8 8 8M200 92v10q0 8 8 8M290 92v10q0 8 8 8', p('ink'), 5) +
    path('M0 262H400V300H0Z', p('crust', 1.1)) +
    path('M0 254H400V266H0Z', p('cream')),
  front: (p, { clutter }) =>
    (clutter > 0 ? path('M92 108q18-8 36 0l16 110q-34 14-68 0z', p('night')) + line('M110 112v100', p('night', 0.7), 2) : '') +
    (clutter > 1
      ? path('M272 108q18-8 36 0l18 96q-36 14-72 0z', p('ochre')) +
        at(330, 292, 1.3, drawClutter(p, 'papers')) +
        at(60, 292, 1.2, drawClutter(p, 'box'))
      : ''),
  spots: [
    { x: 296, y: 294, scale: 1.34 },
    { x: 92, y: 294, scale: 1.34 },
    { x: 200, y: 296, scale: 1.3 },
  ],
  product: { x: 204, y: 196, scale: 1.6 },
  plate: { x: 204, y: 56, width: 120, height: 28, board: 'cream', letters: 'ink' },
  focus: [204, 136],
};

const floor: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    sheet(p('plum', 1.5)) +
    sunbeam('M180 0H290L400 180V300H300Z', p('plum', 1.8), scene) +
    path('M0 168H400V300H0Z', p('sand', 0.98)) +
    line(
      'M0 196H400M0 230H400M0 270H400M90 168l-20 28M250 168l6 28M150 196l-22 34M330 196l20 34M50 230l-34 40M220 230l2 40',
      p('sand', 0.84),
      2,
    ) +
    path('M0 156H400V172H0Z', p('cream')),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(352, 250, 1.3, drawClutter(p, 'box')) : '') +
    (clutter > 1
      ? at(56, 262, 1.4, drawClutter(p, 'papers')) +
        at(320, 288, 1.1, drawClutter(p, 'tin')) +
        beads('M130 280h40M104 206h30', p('brown'), 6, 18)
      : ''),
  spots: [
    { x: 110, y: 260, scale: 1.34 },
    { x: 320, y: 258, scale: 1.34 },
    { x: 40, y: 250, scale: 1.3 },
  ],
  product: { x: 214, y: 248, scale: 1.9 },
  plate: { x: 300, y: 80, width: 110, height: 40, board: 'cream', letters: 'ink' },
  focus: [204, 206],
};

const RAIN_ON_GLASS =
  'M90 20l-3 18M130 60l-3 26M160 14l-3 20M230 40l-3 22M270 18l-3 26M300 70l-3 22M110 120l-3 20M250 110l-3 26M176 110l-3 18M310 130l-3 20';

export const AT_HOME = { kitchen, sofa, sill, hooks, floor };
