import { drawClutter } from './clutter.ts';
import { drawBoards, drawLamp, drawPlant, drawRain, drawSky, drawWindow, sheet, sunbeam } from './fittings.ts';
import type { Stage } from './scene.ts';
import { at, beads, box, dot, line, oval, path } from './shapes.ts';
import type { Paint } from './tones.ts';

const treatment: Stage = {
  back: (p, scene) =>
    sheet(p('mint', 1.2)) +
    sunbeam('M136 24L270 70 330 250H150Z', p('mint', 1.9), scene) +
    drawWindow(p, scene, 30, 28) +
    path('M0 250H400V300H0Z', p('sand', 1.2)) +
    path('M0 244H400V253H0Z', p('cream')) +
    box(306, 34, 74, 92, p('cream')) +
    line('M330 54l14 14-10 16 14 18', p('teal'), 6) +
    drawPlant(p, 374, 252, 1.05) +
    drawLamp(p, scene, 214, 40, 'teal'),
  front: (p, { clutter }) =>
    path('M70 206Q70 196 84 196H330Q344 196 344 206V220H70Z', p('teal')) +
    path('M70 214H344V224H70Z', p('teal', 0.8)) +
    path('M84 196q4-14 24-14h20q12 0 12 14z', p('cream')) +
    line('M104 224L90 290M310 224l14 66M104 262H310', p('ink'), 6) +
    (clutter > 0 ? at(236, 196, 1, drawClutter(p, 'papers')) : '') +
    (clutter > 1 ? at(40, 296, 1.3, drawClutter(p, 'box')) + at(206, 298, 1.1, drawClutter(p, 'cup')) : ''),
  spots: [
    { x: 238, y: 288, scale: 1.3 },
    { x: 150, y: 290, scale: 1.3 },
    { x: 36, y: 294, scale: 1.26, isBefore: true },
  ],
  product: { x: 270, y: 197, scale: 1.3 },
  plate: { x: 343, y: 116, width: 70, height: 18, board: null, letters: 'ink' },
  focus: [214, 140],
  bed: { x: 214, y: 196, scale: 1.24, isBefore: true },
};

const mats: Stage = {
  back: (p, scene) =>
    sheet(p('moss', 1.7)) +
    path('M0 170H400V300H0Z', p('sand', 1.1)) +
    path('M0 164H400V174H0Z', p('cream')) +
    box(128, 28, 144, 92, p('slate')) +
    box(134, 34, 132, 80, p('cream', 1.6)) +
    (scene.text === undefined ? line('M152 98l20-20 18 10 26-34 30 12', p('teal'), 4) : '') +
    dot(48, 136, 30, p('signal')) +
    drawLamp(p, scene, 320, 40, 'ochre') +
    path('M60 192h62l-12 24H40zM146 192h52l-2 24h-58zM222 192h52l14 24h-60zM298 192h56l28 24h-66z', p('teal')) +
    path('M26 230h76l-18 34H0zM128 230h64l-4 34h-74zM218 230h62l20 34h-74zM306 230h66l34 34h-78z', p('plum')),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(372, 294, 1.2, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(40, 296, 1.3, drawClutter(p, 'papers')) + at(330, 298, 1.1, drawClutter(p, 'tin')) : ''),
  spots: [
    { x: 208, y: 262, scale: 1.2 },
    { x: 90, y: 282, scale: 1.24 },
    { x: 324, y: 280, scale: 1.24 },
  ],
  product: { x: 208, y: 286, scale: 1.2 },
  plate: { x: 200, y: 74, width: 122, height: 68, board: null, letters: 'ink' },
  focus: [210, 166],
  crowd: { x: 200, y: 352, scale: 1.05 },
};

// A kennel's door: bars, and behind them a dog who looks.
const drawKennel = (p: Paint, x: number, isTenanted: boolean, tone: 'slate' | 'crust' | 'wheat'): string =>
  box(x, 92, 78, 130, p('ink')) +
  (isTenanted
    ? path(`M${x + 16} 222q-4-58 18-64t34 12q8 24 6 52z`, p(tone)) +
      path(`M${x + 18} 166q-6 24 2 30l10-24zM${x + 62} 166q6 24-2 30l-10-24z`, p(tone, 0.7)) +
      dot(x + 33, 174, 3, p('ink')) +
      dot(x + 49, 174, 3, p('ink')) +
      oval(x + 41, 188, 6, 4.5, p('ink'))
    : '') +
  line(drawBoards(x - 6, x + 78, 94, 222, 14) + `M${x} 92h78v130h-78zM${x} 134h78`, p('mist'), 3);

const kennels: Stage = {
  hasShadows: true,
  back: (p, { clutter, light }) =>
    sheet(p(light === 'lamp' ? 'teal' : 'mint', 1.05)) +
    path('M0 222H400V300H0Z', p('mist')) +
    line('M0 250H400M50 222l-20 78M150 222l-6 78M250 222l6 78M350 222l20 78', p('mist', 0.88), 2) +
    path('M0 62H400V78H0Z', p('teal')) +
    beads('M50 40H380', p('wheat', 1.9), 12, 100) +
    drawKennel(p, 10, true, 'crust') +
    drawKennel(p, 110, clutter > 0, 'slate') +
    drawKennel(p, 210, clutter > 1, 'wheat') +
    drawKennel(p, 310, true, 'wheat'),
  front: (p, { clutter }) =>
    (clutter > 0 ? path('M30 294l5-16h36l5 16Z', p('signal')) : '') +
    (clutter > 1
      ? at(370, 296, 1.3, drawClutter(p, 'box')) +
        line('M330 296l-14-80', p('brown'), 5) +
        path('M312 300l-4-16h24l4 16z', p('wheat'))
      : ''),
  spots: [
    { x: 262, y: 290, scale: 1.3 },
    { x: 104, y: 290, scale: 1.26 },
    { x: 350, y: 292, scale: 1.26 },
  ],
  product: { x: 178, y: 292, scale: 1.5 },
  plate: { x: 200, y: 66, width: 140, height: 30, board: 'cream', letters: 'ink' },
  focus: [208, 200],
};

const garden: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    drawSky(p, scene) +
    line('M58 150V60', p('brown'), 14) +
    dot(58, 56, 48, p('moss', 1.1)) +
    dot(96, 80, 30, p('moss', 1.25)) +
    path('M0 128H400V200H0Z', p('brown', 1.4)) +
    line(drawBoards(0, 400, 128, 200, 20), p('brown', 1.1), 2) +
    path('M0 120H400V130H0Z', p('brown', 1.2)) +
    path('M0 196H400V300H0Z', p('moss', 1.3)) +
    line('M30 230l4-8 4 8M120 262l4-8 4 8M210 284l4-8 4 8M360 240l4-8 4 8M90 288l4-8 4 8', p('moss'), 3) +
    path('M262 200V120L318 92 376 120V200Z', p('wheat')) +
    path('M252 124L318 88 386 124V112L318 76 252 112Z', p('signal')) +
    path('M284 198V154a16 16 0 0 1 32 0V198Z', p('ink')),
  front: (p, scene) =>
    (scene.clutter > 0 ? beads('M150 296h40M330 288h40', p('wheat'), 5, 11) + at(380, 296, 1, drawClutter(p, 'tin')) : '') +
    (scene.clutter > 1 ? at(34, 296, 1.2, drawClutter(p, 'box')) : '') +
    drawRain(p, scene),
  spots: [
    { x: 112, y: 282, scale: 1.34 },
    { x: 232, y: 280, scale: 1.26 },
    { x: 346, y: 290, scale: 1.26 },
  ],
  product: { x: 206, y: 286, scale: 1.5 },
  plate: { x: 318, y: 126, width: 72, height: 20, board: 'cream', letters: 'ink' },
  focus: [188, 196],
};

// Wet concrete behind wire netting: the picture of a shelter that everybody knows.
const wire: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    sheet(p('slate', 1.12)) +
    path('M0 0H400V40H0Z', p('slate', 0.8)) +
    line('M0 96H400M0 152H400M80 40v56M220 40v56M340 40v56M150 96v56M290 96v56', p('slate', 0.98), 2) +
    path('M0 206H400V300H0Z', p('mist', 0.9)) +
    line('M0 236H400M120 206v30M280 206v30M60 236v64M220 236v64', p('mist', 0.78), 2) +
    (scene.light === 'rain' ? path('M30 262q40-12 90 0t70 8q-60 16-160 6z', p('mist', 1.1)) : ''),
  front: (p, { clutter }) =>
    (clutter > 0 ? path('M300 290l5-16h40l5 16Z', p('signal')) : '') +
    (clutter > 1 ? at(60, 292, 1.2, drawClutter(p, 'box')) : ''),
  over: (p) => line(NETTING, p('mist', 1.2), 2) + line('M0 8H400M6 0V300M394 0V300', p('slate', 0.8), 12),
  spots: [
    { x: 110, y: 284, scale: 1.34 },
    { x: 306, y: 284, scale: 1.3 },
    { x: 40, y: 286, scale: 1.26 },
  ],
  product: { x: 204, y: 270, scale: 1.7 },
  plate: { x: 200, y: 24, width: 120, height: 28, board: 'cream', letters: 'ink' },
  focus: [204, 200],
};
const NETTING = Array.from({ length: 24 }, (_, i) => `M${i * 32 - 340} 0l300 300M${i * 32} 0l-300 300`).join('');

const door: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    sheet(p(scene.light === 'lamp' || scene.light === 'dusk' ? 'brown' : 'wheat', 1.5)) +
    path('M0 250H400V300H0Z', p('slate')) +
    path('M0 242H400V254H0Z', p('cream')) +
    path('M118 14H302V254H118Z', p('cream')) +
    path('M128 24H292V254H128Z', p('teal')) +
    path('M144 40H276V128H144ZM144 146H276V236H144Z', p('teal', 0.86)) +
    line('M272 140H244', p('ochre', 1.2), 8) +
    dot(274, 140, 8, p('ochre')) +
    path('M136 268H284L300 290H120Z', p('signal')) +
    line('M140 279H280', p('signal', 0.76), 4),
  front: (p, { clutter }) =>
    (clutter > 0 ? drawPlant(p, 352, 272, 1) : '') +
    (clutter > 1 ? at(60, 290, 1.3, drawClutter(p, 'box')) + at(100, 294, 1.1, drawClutter(p, 'papers')) : ''),
  spots: [
    { x: 204, y: 282, scale: 1.3 },
    { x: 92, y: 286, scale: 1.3 },
    { x: 320, y: 286, scale: 1.3 },
  ],
  product: { x: 212, y: 282, scale: 1.7 },
  plate: { x: 210, y: 84, width: 110, height: 34, board: 'cream', letters: 'ink' },
  focus: [226, 190],
};

export const IN_CARE = { treatment, mats, kennels, garden, wire, door };
