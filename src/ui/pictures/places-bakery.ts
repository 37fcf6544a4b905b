import { drawBoards, drawLamp, drawPlant, drawSky, drawRain, drawWindow, isDark, sheet, sunbeam } from './fittings.ts';
import { drawClutter, drawLoaves } from './clutter.ts';
import type { Stage } from './scene.ts';
import { at, beads, box, dot, line, oval, path, veil } from './shapes.ts';

const lunch: Stage = {
  back: (p, scene) =>
    sheet(p('rose', 1.35)) +
    path('M0 150H400V230H0Z', p('cream')) +
    line(drawBoards(0, 400, 150, 230, 25) + 'M0 176H400M0 202H400', p('sand', 1.3), 1.5) +
    sunbeam('M230 0H330L400 170V230H300Z', p('rose', 1.9), scene) +
    box(20, 26, 150, 100, p('brown')) +
    box(26, 32, 138, 88, p('ink')) +
    line('M258 112H390', p('brown'), 6) +
    path('M272 110v-26h16v26zM296 110v-34h12v34zM318 110V88h20v22zM348 110V80h14v30zM368 110V92h16v18z', p('teal')) +
    path('M296 110v-34h12v34zM348 110V80h14v30z', p('ochre')) +
    drawLamp(p, scene, 214, 52, 'teal'),
  front: (p, { clutter }) =>
    path('M0 228H400V300H0Z', p('crust', 0.8)) +
    line(drawBoards(0, 400, 236, 300, 40), p('crust', 0.68), 2) +
    path('M0 222H400V233H0Z', p('wheat')) +
    line('M292 222V186M376 222V186M286 186H382', p('mist'), 4) +
    veil('M290 188H378V222H290Z', p('cream'), 0.4) +
    (clutter > 0 ? at(32, 222, 1.1, drawClutter(p, 'cup')) + at(62, 222, 0.9, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(340, 222, 1, drawClutter(p, 'tin')) + at(120, 222, 1.1, drawClutter(p, 'papers')) : ''),
  spots: [
    { x: 214, y: 338, scale: 1.42 },
    { x: 96, y: 384, scale: 1.5, isBefore: true },
    { x: 338, y: 384, scale: 1.5, isBefore: true },
  ],
  product: { x: 256, y: 222, scale: 1.3 },
  plate: { x: 95, y: 76, width: 132, height: 84, board: null, letters: 'cream' },
  focus: [214, 160],
};

const oven: Stage = {
  back: (p, scene) =>
    sheet(p(isDark(scene) ? 'brown' : 'sand', isDark(scene) ? 0.72 : 1.1)) +
    path('M0 250H400V300H0Z', p('slate', 0.7)) +
    path('M10 252V90Q10 60 40 60H180Q210 60 210 90V252Z', p('crust', 0.86)) +
    line('M10 100H210M10 200H210M10 226H210M60 60V84M120 60V84M168 60V84M40 200v26M96 200v26M150 200v26', p('crust', 0.66), 2) +
    path('M34 190V148Q34 104 110 104T186 148V190Z', p('ink')) +
    path('M46 190V150Q48 118 110 118T174 150V190Z', p('signal')) +
    path('M58 190V164Q66 138 110 138T162 164V190Z', p('ochre', 1.3)) +
    veil('M34 190L-40 300H260L186 190Z', p('ochre', 1.2), isDark(scene) ? 0.28 : 0.12) +
    drawLoaves(p, [[72, 188, 3]]) +
    line('M300 70V282M392 70V282M300 92H392M300 138H392M300 184H392', p('mist'), 5) +
    drawLoaves(p, [
      [307, 89, 3],
      [307, 135, 3],
      [307, 181, scene.clutter > 0 ? 2 : 3],
    ]),
  front: (p, { clutter }) =>
    path('M232 238H400V250H232Z', p('mist')) +
    line('M248 250V300M386 250V300', p('slate'), 7) +
    (clutter > 0 ? at(376, 238, 1.1, drawClutter(p, 'tin')) : '') +
    (clutter > 1
      ? oval(262, 238, 22, 3, p('cream')) + oval(336, 292, 40, 6, p('cream')) + at(60, 296, 1.2, drawClutter(p, 'box'))
      : ''),
  spots: [
    { x: 244, y: 318, scale: 1.44 },
    { x: 66, y: 316, scale: 1.44 },
    { x: 350, y: 316, scale: 1.3 },
  ],
  product: { x: 318, y: 238, scale: 1.4 },
  plate: { x: 110, y: 78, width: 110, height: 22, board: 'ink', letters: 'cream' },
  focus: [256, 160],
};

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

const front: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    path('M20 0H380V236H20Z', p('crust', 1.25)) +
    line('M40 22h26M92 36h26M320 20h26M284 40h20M352 52h16M30 50h18', p('crust'), 4) +
    box(40, 98, 214, 126, p('night')) +
    box(46, 104, 202, 114, isDark(scene) ? p('ochre', 1.5) : scene.light === 'dawn' ? p('wheat', 1.5) : p('sea', 1.3)) +
    veil('M76 104h44l-52 114h-22V170z', p('cream'), 0.45) +
    line('M147 104V218', p('night'), 4) +
    box(278, 98, 78, 138, p('night')) +
    box(288, 108, 58, 76, isDark(scene) ? p('ochre', 1.3) : p('sea', 1.15)) +
    dot(342, 196, 4, p('ochre')) +
    path('M30 92H366L374 122H22Z', p('signal')) +
    path([0, 1, 2, 3, 4].map((i) => `M${64 + i * 70} 92h34l1 30h-34z`).join(''), p('cream')) +
    path('M0 236H400V300H0Z', p('mist')) +
    line('M0 262H400M60 236l-16 26M160 236l-8 26M260 236l4 26M350 236l10 26', p('mist', 0.88), 2),
  front: (p, scene) =>
    (scene.clutter > 0 ? drawPlant(p, 26, 288, 0.9) : '') +
    (scene.clutter > 1 ? at(376, 292, 1.2, drawClutter(p, 'box')) + at(232, 296, 1.1, drawClutter(p, 'papers')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 226, y: 290, scale: 1.26 },
    { x: 128, y: 292, scale: 1.26 },
    { x: 326, y: 294, scale: 1.26 },
  ],
  product: { x: 96, y: 284, scale: 1.2 },
  plate: { x: 200, y: 66, width: 190, height: 40, board: 'ink', letters: 'cream' },
  focus: [230, 170],
  crowd: { x: 236, y: 268, scale: 0.74 },
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

const RAIN_ON_GLASS =
  'M90 20l-3 18M130 60l-3 26M160 14l-3 20M230 40l-3 22M270 18l-3 26M300 70l-3 22M110 120l-3 20M250 110l-3 26M176 110l-3 18M310 130l-3 20';

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

export const AT_HOME_AND_BAKERY = { lunch, oven, kitchen, front, sofa, sill, hooks, floor };
