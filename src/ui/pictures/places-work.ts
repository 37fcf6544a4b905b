import { drawClutter } from './clutter.ts';
import { drawBoards, drawClock, drawLamp, drawPlant, drawRain, drawSky, drawWindow, sheet, sunbeam } from './fittings.ts';
import type { Stage } from './scene.ts';
import { at, beads, box, dot, line, path, veil } from './shapes.ts';

const mat: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    sheet(p('crust', 1.05)) +
    line('M0 40H400M0 150H400M0 262H400M120 0v40M300 40v110M60 150v112M340 150v112', p('crust', 0.9), 2) +
    path('M70 40H330V270H70Z', p('teal', 1.05)) +
    line(
      drawBoards(70, 330, 40, 270, 26) + 'M70 66H330M70 92H330M70 118H330M70 144H330M70 170H330M70 196H330M70 222H330M70 248H330',
      p('teal', 1.3),
      1,
    ) +
    line('M28 60v54M48 78v36', p('mist'), 5) +
    line('M28 118v40M48 118v34', p('signal'), 11) +
    path('M346 60h44v66h-44z', p('cream')) +
    line('M346 93h44M368 60v66', p('sand'), 2) +
    beads('M354 74h10M376 110h8M354 112h8', p('slate'), 5, 8) +
    (scene.light === 'lamp' ? veil('M200 150m-190 0a190 150 0 1 0 380 0a190 150 0 1 0-380 0', p('wheat', 1.6), 0.16) : ''),
  front: (p, { clutter }) =>
    (clutter > 0 ? beads('M92 90h20M104 250h30M290 238h20', p('mist'), 6, 11) : '') +
    (clutter > 1
      ? path('M84 60l60-10 8 40-60 12z', p('cream')) +
        line('M92 68l44-8M96 80l40-7', p('slate'), 2) +
        at(366, 232, 1.3, drawClutter(p, 'cup')) +
        line('M276 66l40 12M282 84l26-24', p('mist'), 5)
      : ''),
  spots: [
    { x: 120, y: 420, scale: 1.6 },
    { x: 290, y: 420, scale: 1.6 },
    { x: 200, y: 430, scale: 1.6 },
  ],
  product: { x: 200, y: 204, scale: 2.1 },
  plate: { x: 200, y: 62, width: 120, height: 30, board: 'cream', letters: 'ink' },
  focus: [200, 160],
};

const counter: Stage = {
  back: (p, scene) =>
    sheet(p('mist', 1.1)) +
    path('M18 222V120Q18 14 200 14T382 120V222Z', p('slate', 1.1)) +
    path(
      'M30 222V124Q30 26 200 26T370 124V222Z',
      { dawn: p('rose', 1.5), day: p('mint', 1.6), lamp: p('night'), dusk: p('plum', 1.4), rain: p('mist', 1.2) }[scene.light],
    ) +
    line('M115 44V222M200 26V222M285 44V222M30 110H370M34 96L366 96', p('slate', 1.1), 4) +
    path('M0 152H300Q330 152 344 190V222H0Z', p('signal')) +
    path('M14 164h46v26H14zM74 164h46v26H74zM134 164h46v26h-46zM194 164h46v26h-46zM256 164h34q18 4 26 26h-60z', p('night')) +
    line('M0 200H340', p('cream'), 4) +
    drawClock(p, 322, 66, 24),
  front: (p, { clutter }) =>
    path('M0 222H400V300H0Z', p('night')) +
    path('M0 216H400V228H0Z', p('ochre')) +
    path('M0 236H14V300H0ZM386 236H400V300H386Z', p('night', 0.76)) +
    line('M56 216v-28h-28v28M42 188v-8', p('slate'), 4) +
    box(26, 176, 34, 30, p('cream')) +
    (clutter > 0 ? at(352, 217, 0.9, drawClutter(p, 'box')) : '') +
    (clutter > 1 ? at(310, 217, 1, drawClutter(p, 'papers')) + at(90, 217, 0.9, drawClutter(p, 'cup')) : ''),
  spots: [
    { x: 196, y: 336, scale: 1.42 },
    { x: 90, y: 384, scale: 1.5, isBefore: true },
    { x: 338, y: 384, scale: 1.5, isBefore: true },
  ],
  product: { x: 256, y: 217, scale: 1.2 },
  plate: { x: 212, y: 263, width: 170, height: 42, board: 'cream', letters: 'ink' },
  focus: [206, 160],
  crowd: { x: 206, y: 316, scale: 0.9 },
};

const office: Stage = {
  back: (p, scene) =>
    sheet(p('cream', 0.98)) +
    sunbeam('M236 20H330L380 230H250Z', p('cream', 1.8), scene) +
    drawWindow(p, scene, 274, 22) +
    box(36, 26, 170, 96, p('mist')) +
    box(42, 32, 158, 84, p('cream', 1.6)) +
    line('M60 122h60', p('signal'), 5) +
    drawLamp(p, scene, 236, 44, 'moss'),
  front: (p, { clutter }) =>
    path('M0 222H400V234H0Z', p('wheat')) +
    path('M0 234H400V300H0Z', p('mint', 0.95)) +
    line('M200 234V300', p('mint', 0.84), 3) +
    path('M292 222l-8-56h86l-8 56Z', p('night')) +
    path('M300 222h54v5h-54z', p('slate')) +
    drawPlant(p, 26, 222, 0.8) +
    (clutter > 0 ? at(248, 222, 1.1, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(70, 222, 1.2, drawClutter(p, 'papers')) + at(232, 222, 1.2, drawClutter(p, 'papers')) : ''),
  spots: [
    { x: 152, y: 340, scale: 1.44 },
    { x: 254, y: 344, scale: 1.4 },
    { x: 62, y: 344, scale: 1.4 },
  ],
  product: { x: 206, y: 222, scale: 1.2 },
  plate: { x: 121, y: 74, width: 146, height: 72, board: null, letters: 'ink' },
  focus: [176, 160],
};

const salon: Stage = {
  back: (p, scene) =>
    sheet(p('rose', 1.15)) +
    path('M0 250H400V300H0Z', p('plum')) +
    line('M0 276H400M80 250l-30 50M200 250v50M320 250l30 50', p('plum', 1.2), 2) +
    path('M220 210V96A70 70 0 0 1 360 96V210Z', p('ochre')) +
    path('M230 200V98A60 60 0 0 1 350 98V200Z', p('mint', scene.light === 'lamp' ? 0.9 : 1.5)) +
    veil('M252 200L318 62l26 22-46 116z', p('cream'), 0.5) +
    beads('M210 210V96A80 80 0 0 1 370 96V210', p('wheat', 1.9), 9, 25) +
    box(200, 212, 180, 12, p('brown')) +
    path('M352 212v-22h10v22zM366 212v-30h10v30z', p('teal')) +
    line('M330 212v-14', p('signal'), 7) +
    box(20, 30, 110, 60, p('cream')),
  front: (p, { clutter }) =>
    path('M226 224q-8 30 6 34h60q12-4 6-34z', p('ink')) +
    line('M262 258v30M236 292h52', p('mist'), 7) +
    (clutter > 0 ? at(40, 296, 1.2, drawClutter(p, 'box')) : '') +
    (clutter > 1 ? at(360, 294, 1.1, drawClutter(p, 'papers')) + beads('M150 288h50M330 270h30', p('brown'), 4, 9) : ''),
  spots: [
    { x: 146, y: 292, scale: 1.36 },
    { x: 290, y: 292, scale: 1.1 },
    { x: 50, y: 292, scale: 1.3 },
  ],
  product: { x: 220, y: 212, scale: 1 },
  plate: { x: 75, y: 60, width: 100, height: 48, board: null, letters: 'ink' },
  focus: [220, 160],
  crowd: { x: 200, y: 280, scale: 0.8 },
};

const site: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    path('M0 220V96L66 44 132 96V220Z', p('crust', 1.2)) +
    path('M24 116h34v34H24zM76 116h34v34H76z', p('night')) +
    line('M-6 220V60M60 220V30M140 220V60M-6 108H146M-6 166H146', p('ochre'), 4) +
    path('M0 212H400V300H0Z', p('sand')) +
    line('M20 236h60M120 256h90M300 282h70M40 284h80', p('sand', 0.86), 4) +
    path('M188 236V96Q188 84 200 84H330Q346 84 356 104L380 158Q388 166 388 178V236Z', p('cream')) +
    path('M188 200H388V236H188Z', p('cream', 0.88)) +
    path('M310 102h18q10 2 16 14l18 40h-52z', p('night')) +
    box(204, 104, 84, 104, p('slate')) +
    path('M210 150h72v6h-72zM210 188h72v6h-72z', p('mist')) +
    path('M216 130h18v20h-18zM242 136h26v14h-26zM214 170h30v18h-30z', p('signal')) +
    dot(236, 238, 22, p('ink')) +
    dot(236, 238, 9, p('mist')) +
    dot(346, 238, 22, p('ink')) +
    dot(346, 238, 9, p('mist')),
  front: (p, scene) =>
    (scene.clutter > 0 ? path('M16 292l10-30h20l10 30z', p('signal')) + line('M24 280h24', p('cream'), 6) : '') +
    (scene.clutter > 1 ? at(376, 294, 1.2, drawClutter(p, 'box')) + at(100, 296, 1.2, drawClutter(p, 'papers')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 152, y: 286, scale: 1.3 },
    { x: 82, y: 288, scale: 1.26 },
    { x: 276, y: 292, scale: 1.26 },
  ],
  product: { x: 214, y: 288, scale: 1.1 },
  plate: { x: 326, y: 184, width: 84, height: 26, board: null, letters: 'ink' },
  focus: [176, 160],
};

const depot: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    sheet(p('slate', 1.25)) +
    path('M0 244H400V300H0Z', p('slate', 0.8)) +
    line('M40 300l30-56M180 300l8-56M330 300l-10-56', p('ochre'), 4) +
    box(
      24,
      40,
      156,
      204,
      p(scene.light === 'lamp' || scene.light === 'dusk' ? 'night' : 'mint', scene.light === 'day' ? 1.4 : 1),
    ) +
    path('M24 40H180V120H24Z', p('mist')) +
    line('M24 60H180M24 80H180M24 100H180M24 118H180', p('slate'), 2) +
    path('M24 244v-52l26-16 22 14 30-26 24 22h20v-18h14v18h20v58z', p('night', 1.2)) +
    path('M210 132H390V142H210ZM210 192H390V202H210Z', p('brown')) +
    path('M222 132v-30h34v30zM290 132V98h40v34zM342 132v-24h36v24zM216 192v-34h42v34zM330 192v-28h48v28z', p('sand')) +
    path('M262 132v-20h22v20zM270 192v-36h44v36z', p('ochre')) +
    path('M236 102h8v30h-8zM306 98h8v34h-8zM234 158h8v34h-8zM350 164h8v28h-8z', p('crust')) +
    drawLamp(p, scene, 200, 30, 'signal'),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(370, 294, 1.5, drawClutter(p, 'box')) : '') +
    (clutter > 1
      ? at(32, 292, 1.3, drawClutter(p, 'tin')) +
        at(296, 296, 1.2, drawClutter(p, 'papers')) +
        at(330, 296, 1.2, drawClutter(p, 'box'))
      : ''),
  spots: [
    { x: 196, y: 290, scale: 1.36 },
    { x: 88, y: 290, scale: 1.3 },
    { x: 306, y: 292, scale: 1.3 },
  ],
  product: { x: 268, y: 292, scale: 1.2 },
  plate: { x: 300, y: 62, width: 150, height: 40, board: 'teal', letters: 'cream' },
  focus: [210, 160],
};

export const AT_WORK = { mat, counter, office, salon, site, depot };
