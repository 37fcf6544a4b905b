import { drawBoards, drawLamp, drawPlant, drawSky, drawRain, isDark, sheet, sunbeam } from './fittings.ts';
import { drawClutter, drawLoaves } from './clutter.ts';
import type { Stage } from './scene.ts';
import { at, box, dot, line, oval, path, veil } from './shapes.ts';

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

export const AT_THE_BAKERY = { lunch, oven, front };
