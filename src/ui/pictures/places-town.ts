import { drawClutter } from './clutter.ts';
import { drawRain, drawSky } from './fittings.ts';
import type { Stage } from './scene.ts';
import { at, box, dot, line, path, veil } from './shapes.ts';

const stop: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    path('M0 214V120h40V90h50v30h30V70l30-22 30 22v144zM250 214v-90h60V96h60v28h30v90z', p('slate', 1.3)) +
    path('M0 214H400V300H0Z', p('slate', 0.9)) +
    path('M0 236H400V300H0Z', p('mist')) +
    path('M0 236H400V246H0Z', p('cream')) +
    path('M40 92H196Q206 92 206 102V214H40Z', p('signal')) +
    path('M52 108h42v44H52zM104 108h42v44h-42zM156 108h40v44h-40z', scene.light === 'day' ? p('night') : p('wheat', 1.4)) +
    line('M40 178H206', p('cream'), 5) +
    line('M62 220h20M150 220h24', p('ink'), 12) +
    line('M120 92L140 66 160 92M40 58H330', p('ink'), 2) +
    path('M232 72H392V82H232Z', p('night')) +
    veil('M242 82H382V214H242Z', p('cream'), 0.3) +
    line('M242 82V240M382 82V240M312 82V200', p('night'), 5) +
    line('M262 206H364', p('crust'), 8) +
    line('M222 240V60', p('ink'), 4),
  front: (p, scene) =>
    (scene.clutter > 0 ? line('M26 296V236', p('slate'), 14) : '') +
    (scene.clutter > 1 ? at(366, 296, 1.3, drawClutter(p, 'papers')) + at(110, 298, 1.1, drawClutter(p, 'cup')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 300, y: 288, scale: 1.34 },
    { x: 160, y: 290, scale: 1.34 },
    { x: 70, y: 292, scale: 1.3 },
  ],
  product: { x: 236, y: 290, scale: 1.2 },
  plate: { x: 222, y: 48, width: 76, height: 32, board: 'ochre', letters: 'ink' },
  focus: [282, 160],
};

const crossing: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    path('M0 196V60h70V40h60v156zM280 196V74l40-30 40 30v122zM360 196V50h40v146z', p('crust', 1.3)) +
    path('M130 196V84h60V70h40v14h50v112z', p('slate', 1.4)) +
    path(
      'M18 80h18v26H18zM46 80h18v26H46zM84 64h14v26H84zM108 64h14v26h-14zM18 126h18v26H18zM46 126h18v26H46zM308 96h24v30h-24zM372 76h16v26h-16zM150 104h16v22h-16zM200 104h16v22h-16zM246 104h16v22h-16z',
      scene.light === 'day' ? p('night') : p('wheat', 1.3),
    ) +
    path('M0 190H400V204H0Z', p('mist')) +
    path('M0 204H400V300H0Z', p('slate', scene.light === 'rain' ? 0.8 : 0.96)) +
    path(
      'M40 204h30L20 300h-70zM110 204h30l-20 96H64zM180 204h30l8 96h-50zM250 204h30l46 96h-56zM320 204h30l88 96h-62z',
      p('cream', scene.light === 'rain' ? 0.9 : 1),
    ) +
    line('M372 224V64', p('ink'), 6) +
    box(358, 56, 28, 68, p('ink')) +
    dot(372, 70, 8, p('brown')) +
    dot(372, 90, 8, p('brown')) +
    dot(372, 110, 8, p('moss', 1.6)),
  front: (p, scene) =>
    (scene.clutter > 0 ? line('M20 298V214M54 298V214', p('signal'), 8) + line('M20 236H54', p('cream'), 8) : '') +
    (scene.clutter > 1 ? at(346, 296, 1.2, drawClutter(p, 'box')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 196, y: 290, scale: 1.34 },
    { x: 306, y: 286, scale: 1.22 },
    { x: 92, y: 286, scale: 1.22 },
  ],
  product: { x: 250, y: 290, scale: 1.3 },
  plate: { x: 226, y: 52, width: 96, height: 34, board: 'night', letters: 'cream' },
  focus: [206, 170],
};

const quay: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    path(
      'M0 140V112h40V92h52v20h30v28zM260 140V96h30V70h26v26h40v44zM356 140v-24h44v24z',
      p('slate', scene.light === 'lamp' || scene.light === 'dusk' ? 0.8 : 1.3),
    ) +
    line('M180 140V34h92M180 60l56-26M252 34v24', p('slate'), 5) +
    path('M0 138H400V232H0Z', p('sea', scene.light === 'lamp' ? 0.5 : 1)) +
    line('M20 156h60M120 170h80M250 156h70M60 196h90M220 204h60M320 186h60', scene.light === 'lamp' ? p('wheat') : p('mint'), 3) +
    path('M240 176H390L376 212H256Z', p('signal')) +
    path('M290 176v-30h56v30z', p('cream')) +
    path('M300 154h14v12h-14zM322 154h14v12h-14z', p('night')) +
    path('M0 226H400V300H0Z', p('sand', 0.92)) +
    path('M0 226H400V238H0Z', p('slate')) +
    line('M0 262h400M80 238v24M220 238v24M340 238v24M150 262v38M290 262v38', p('sand', 0.78), 2),
  front: (p, scene) =>
    line('M48 240V220', p('ink'), 15) +
    line('M38 220h20', p('ink'), 8) +
    (scene.light === 'lamp' || scene.light === 'dusk'
      ? line('M120 236V96', p('ink'), 5) + dot(120, 92, 9, p('wheat', 1.7)) + veil('M120 92L40 300H200Z', p('wheat', 1.6), 0.2)
      : '') +
    (scene.clutter > 0 ? at(376, 292, 1.4, drawClutter(p, 'box')) : '') +
    (scene.clutter > 1 ? at(30, 296, 1.2, drawClutter(p, 'papers')) + at(340, 296, 1, drawClutter(p, 'tin')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 208, y: 290, scale: 1.34 },
    { x: 98, y: 290, scale: 1.3 },
    { x: 316, y: 292, scale: 1.3 },
  ],
  product: { x: 258, y: 292, scale: 1.3 },
  plate: { x: 318, y: 194, width: 96, height: 22, board: null, letters: 'cream' },
  focus: [212, 176],
  crowd: { x: 200, y: 262, scale: 0.74 },
};

export const IN_TOWN = { stop, crossing, quay };
