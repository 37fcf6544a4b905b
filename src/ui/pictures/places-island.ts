import { drawClutter } from './clutter.ts';
import { drawBulbs, drawRain, drawSky, isDark } from './fittings.ts';
import type { Stage } from './scene.ts';
import { at, beads, box, dot, line, oval, path, veil } from './shapes.ts';

const stage: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    path('M0 0h400v300H0z', p(isDark(scene) ? 'ink' : 'plum', isDark(scene) ? 1 : 0.9)) +
    path('M40 20H360V222H40Z', p('plum', isDark(scene) ? 0.9 : 1.15)) +
    veil('M90 16L20 222H160ZM200 16L120 222H280ZM310 16L240 222H380Z', p('ochre', 1.4), 0.34) +
    line('M30 16H370', p('slate'), 8) +
    beads('M90 22H330', p('wheat', 1.8), 14, 110) +
    path('M0 80H56V222H0ZM344 80H400V222H344Z', p('night', 0.8)) +
    dot(28, 120, 18, p('ink')) +
    dot(28, 178, 22, p('ink')) +
    dot(372, 120, 18, p('ink')) +
    dot(372, 178, 22, p('ink')) +
    path('M0 216H400V300H0Z', p('brown', 0.8)) +
    path('M0 212H400V222H0Z', p('crust')),
  front: (p, { clutter }) =>
    (clutter > 0 ? line('M260 290Q300 250 350 286T400 270', p('ink'), 4) : '') +
    (clutter > 1 ? at(60, 290, 1.4, drawClutter(p, 'box')) + at(330, 292, 1.2, drawClutter(p, 'cup')) : ''),
  spots: [
    { x: 200, y: 276, scale: 1.4 },
    { x: 96, y: 272, scale: 1.26 },
    { x: 312, y: 274, scale: 1.26 },
  ],
  product: { x: 254, y: 272, scale: 1.5 },
  plate: { x: 200, y: 52, width: 150, height: 30, board: null, letters: 'wheat' },
  focus: [210, 150],
  crowd: { x: 200, y: 330, scale: 0.9 },
};

const STARS = Array.from({ length: 70 }, (_, i) => `M${(i * 97) % 400} ${(i * 61 + ((i * i) % 37)) % 190}h0`).join('');
const stars: Stage = {
  back: (p) =>
    path('M0 0h400v300H0z', p('night', 0.9)) +
    veil('M-20 190Q120 120 190 60T330-20H400L300 60Q220 150 60 230Z', p('rose'), 0.24) +
    veil('M40 180Q150 120 220 50T330-10L290 40Q220 120 90 200Z', p('wheat', 1.4), 0.3) +
    line(STARS, p('cream'), 2) +
    line('M70 40h0M150 92h0M262 36h0M330 104h0M210 140h0M110 130h0', p('cream'), 4.5) +
    path('M0 226H400V300H0Z', p('ink')) +
    path('M120 228V196L200 150 280 196V228Z', p('ink')) +
    path('M140 226V202L200 168 260 202V226Z', p('ochre')) +
    veil('M140 226L60 300H340L260 226Z', p('ochre'), 0.3) +
    line('M200 226v-18M200 202h0', p('ink'), 7),
  front: () => '',
  spots: [
    { x: 150, y: 292, scale: 0.9 },
    { x: 250, y: 292, scale: 0.9 },
    { x: 200, y: 294, scale: 0.9 },
  ],
  product: { x: 320, y: 286, scale: 1 },
  plate: { x: 200, y: 270, width: 150, height: 28, board: null, letters: 'cream' },
  focus: [200, 160],
  crowd: { x: 200, y: 296, scale: 0.6 },
};

const tent = (x: number, y: number, s: number) => `M${x - 34 * s} ${y}L${x} ${y - 44 * s} ${x + 34 * s} ${y}Z`;
const door = (x: number, y: number, s: number) => `M${x - 10 * s} ${y}L${x} ${y - 34 * s} ${x + 10 * s} ${y}Z`;

const camp: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    (scene.light === 'dawn' ? dot(300, 112, 34, p('signal', 1.4)) : '') +
    path('M0 120H400V150H0Z', p('sea', scene.light === 'dawn' ? 1.3 : 1)) +
    path('M0 150Q120 120 220 140T400 130V300H0Z', p('moss', 1.2)) +
    path('M0 196Q160 166 400 188V300H0Z', p('moss', 1.36)) +
    path(tent(60, 172, 0.9) + tent(256, 164, 0.8), p('ochre')) +
    path(tent(150, 176, 1) + tent(344, 178, 1), p('signal')) +
    path(tent(98, 222, 1.3) + tent(296, 232, 1.5), p('teal')) +
    path(
      door(60, 172, 0.9) + door(256, 164, 0.8) + door(150, 176, 1) + door(344, 178, 1) + door(98, 222, 1.3) + door(296, 232, 1.5),
      p('ink'),
    ) +
    drawBulbs(p, 'M0 96Q100 132 200 100T400 96') +
    (scene.light === 'dawn' ? veil('M0 156q100-14 200 2t200-6v26q-100 14-200 0T0 186z', p('cream'), 0.5) : '') +
    (scene.light === 'rain' ? veil('M30 262h90v12H30zM240 276h110v10H240z', p('mist'), 0.7) : ''),
  front: (p, scene) =>
    (scene.clutter > 0 ? at(366, 288, 1.3, drawClutter(p, 'box')) : '') +
    (scene.clutter > 1
      ? at(36, 290, 1.2, drawClutter(p, 'papers')) +
        at(176, 296, 1.1, drawClutter(p, 'cup')) +
        at(330, 296, 1, drawClutter(p, 'tin'))
      : '') +
    drawRain(p, scene),
  spots: [
    { x: 196, y: 288, scale: 1.24 },
    { x: 118, y: 290, scale: 1.2 },
    { x: 300, y: 292, scale: 1.2 },
  ],
  product: { x: 226, y: 280, scale: 1.5 },
  plate: { x: 340, y: 100, width: 96, height: 30, board: 'ink', letters: 'cream' },
  focus: [210, 216],
  crowd: { x: 200, y: 262, scale: 0.6 },
};

const doors: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    path('M0 80H400V232H0Z', p('wheat')) +
    path('M-10 64L410 64V88H-10Z', p('brown')) +
    path([0, 1, 2, 3, 4, 5, 6].map((i) => `M${12 + i * 56} 104h42v128h-42z`).join(''), p('teal')) +
    path([0, 1, 2, 3, 4, 5, 6].map((i) => `M${24 + i * 56} 124a10 10 0 1 0 14 10a8 8 0 0 1-14-10z`).join(''), p('wheat', 1.4)) +
    line([0, 1, 2, 3, 4, 5, 6].map((i) => `M${48 + i * 56} 176v8`).join(''), p('cream'), 4) +
    path('M0 232H400V300H0Z', p('sand')) +
    line('M0 250H400M0 274H400M70 232v18M190 250v24M310 232v18M90 274v26M280 274v26', p('sand', 0.84), 2),
  front: (p, scene) =>
    (scene.clutter > 0 ? path('M40 292l5-18h34l5 18Z', p('signal')) + line('M88 294l16-90', p('brown'), 4) : '') +
    (scene.clutter > 1
      ? at(350, 294, 1.3, drawClutter(p, 'papers')) +
        at(180, 296, 1.1, drawClutter(p, 'cup')) +
        at(312, 298, 1.1, drawClutter(p, 'papers'))
      : '') +
    drawRain(p, scene),
  spots: [
    { x: 216, y: 288, scale: 1.3 },
    { x: 116, y: 290, scale: 1.26 },
    { x: 320, y: 290, scale: 1.26 },
  ],
  product: { x: 268, y: 288, scale: 1.3 },
  plate: { x: 200, y: 50, width: 120, height: 34, board: 'ink', letters: 'cream' },
  focus: [222, 170],
  crowd: { x: 200, y: 272, scale: 0.8 },
};

const stall: Stage = {
  back: (p, scene) =>
    drawSky(p, scene) +
    path('M0 200Q200 170 400 196V300H0Z', p('sand')) +
    path('M30 90H370V232H30Z', p('brown', 1.1)) +
    box(40, 96, 320, 130, p('brown', 0.8)) +
    line('M44 150H140M290 150H356', p('wheat'), 5) +
    path('M56 148v-26h16v26zM82 148v-20h20v20zM112 148v-30h14v30zM300 148v-22h18v22zM328 148v-28h14v28z', p('teal')) +
    path('M14 92L36 34H364L386 92Z', p('cream')) +
    path('M14 92L36 34H77L70 92ZM126 92L118 34H159L182 92ZM238 92L241 34H282L294 92ZM350 92L323 34H364L386 92Z', p('signal')) +
    path([0, 1, 2, 3, 4, 5].map((i) => `M${14 + i * 62} 90h62q-4 20-31 20t-31-20z`).join(''), p('signal', 0.9)),
  front: (p, scene) =>
    path('M20 216H380V230H20Z', p('wheat')) +
    path('M30 230H370V300H30Z', p('teal')) +
    line(drawSlats, p('teal', 0.84), 3) +
    path('M80 216v-26h70v26z', p('slate')) +
    oval(115, 190, 35, 7, p('ochre')) +
    (scene.clutter > 0 ? at(330, 216, 1.1, drawClutter(p, 'tin')) + at(302, 216, 1, drawClutter(p, 'cup')) : '') +
    (scene.clutter > 1
      ? at(54, 216, 1, drawClutter(p, 'cup')) +
        at(180, 216, 1, drawClutter(p, 'papers')) +
        at(360, 298, 1.2, drawClutter(p, 'box'))
      : '') +
    drawRain(p, scene),
  spots: [
    { x: 200, y: 330, scale: 1.3 },
    { x: 92, y: 384, scale: 1.44, isBefore: true },
    { x: 320, y: 384, scale: 1.44, isBefore: true },
  ],
  product: { x: 252, y: 216, scale: 1.2 },
  plate: { x: 208, y: 262, width: 150, height: 38, board: 'cream', letters: 'ink' },
  focus: [200, 170],
};
const drawSlats = 'M86 232V300M142 232V300M198 232V300M254 232V300M310 232V300';

export const ON_THE_ISLAND = { stage, stars, camp, doors, stall };
