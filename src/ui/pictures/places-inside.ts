import { drawWindow, sheet, sunbeam } from './fittings.ts';
import { drawClutter, drawLoaves } from './clutter.ts';
import type { Stage } from './scene.ts';
import { at, beads, box, dot, line, n, oval, path, veil } from './shapes.ts';
import type { Paint } from './tones.ts';

const bakery: Stage = {
  back: (p, scene) =>
    sheet(p('wheat', 1.5)) +
    sunbeam('M146 26L270 48 330 226H186Z', p('wheat', 2.4), scene) +
    drawWindow(p, scene, 24, 26) +
    drawLoaves(p, [
      [266, 68, 4],
      [266, 120, 4],
      [266, 172, scene.clutter > 0 ? 3 : 4],
    ]) +
    line('M262 71H400M262 123H400M262 175H400', p('brown'), 6) +
    line('M184 0V34', p('ink'), 2) +
    path('M162 52Q166 32 184 32T206 52Z', p('signal')) +
    oval(184, 52, 10, 4, p('wheat', 2)),
  front: (p, { clutter }) =>
    path('M0 228H400V300H0Z', p('teal')) +
    path('M22 244H134V290H22ZM266 244H378V290H266Z', p('teal', 0.6)) +
    drawLoaves(p, [
      [38, 288, 3],
      [282, 288, 3],
      [24, 192, 3],
    ]) +
    path('M0 222H400V232H0Z', p('crust', 1.15)) +
    path('M10 192H120L112 222H18Z', p('sand')) +
    line('M14 202h102M16 212h98', p('sand', 0.78), 3) +
    (clutter > 0 ? at(356, 222, 1.1, drawClutter(p, 'tin')) : '') +
    (clutter > 1 ? at(290, 222, 1.2, drawClutter(p, 'papers')) + at(330, 222, 0.9, drawClutter(p, 'cup')) : ''),
  spots: [
    { x: 196, y: 338, scale: 1.5 },
    { x: 76, y: 378, scale: 1.58, isBefore: true },
    { x: 334, y: 380, scale: 1.58, isBefore: true },
  ],
  product: { x: 268, y: 222, scale: 1.3 },
  plate: { x: 200, y: 257, width: 116, height: 36, board: 'ink', letters: 'cream' },
  focus: [196, 160],
};

const bench: Stage = {
  back: (p) =>
    sheet(p('teal', 0.82)) +
    box(22, 24, 206, 132, p('teal', 1.14)) +
    beads('M34 38h184M34 62h184M34 86h184M34 110h184M34 134h184', p('teal', 0.82), 3, 18) +
    line('M50 48v50M78 44v46M106 46q-9 10 0 24v20M119 46q9 10 0 24v20', p('mist'), 5) +
    line('M50 98v20M78 90v28M106 90v18M119 90v18', p('signal'), 8) +
    dot(318, 62, 31, p('cream')) +
    line('M318 62V44M318 62l13 7', p('ink'), 4) +
    beads('M318 38v48M294 62h48', p('ink'), 4, 48),
  front: (p, { clutter, light }) =>
    (light === 'lamp' ? veil('M234 222L308 118 336 128 354 222Z', p('wheat', 1.5), 0.3) : '') +
    line('M384 222L390 146 338 108', p('ink'), 5) +
    path('M296 114l14-26 40 24-14 22Z', p('signal')) +
    path('M366 216h34v8h-34z', p('ink')) +
    path('M0 222H400V300H0Z', p('crust')) +
    path('M0 222H400V231H0Z', p('wheat', 0.95)) +
    path('M32 246H150V300H32ZM174 246H376V300H174Z', p('crust', 0.86)) +
    line('M78 254h26M262 254h26', p('ink'), 4) +
    path('M196 220H340V227H196Z', p('sea')) +
    (clutter === 1 ? beads('M40 217h60M52 211h40', p('mist'), 8, 12) : '') +
    (clutter > 1 ? at(34, 222, 1.2, drawClutter(p, 'box')) + at(108, 222, 1, drawClutter(p, 'tin')) : ''),
  spots: [
    { x: 168, y: 344, scale: 1.5 },
    { x: 50, y: 352, scale: 1.4 },
    { x: 330, y: 352, scale: 1.4 },
  ],
  product: { x: 270, y: 222, scale: 1.5 },
  plate: { x: 91, y: 278, width: 104, height: 30, board: 'cream', letters: 'ink' },
  focus: [226, 168],
};

function drawGear(paint: Paint, x: number, y: number, radius: number): string {
  const tooth = n((radius * Math.PI) / 12);
  return (
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${paint('ochre')}" stroke="${paint('ochre')}" stroke-linecap="butt" stroke-width="${n(radius / 2.4)}" stroke-dasharray="${tooth}"/>` +
    dot(x, y, radius * 0.45, paint('plum'))
  );
}

const museum: Stage = {
  back: (p, { clutter }) =>
    sheet(p('plum')) +
    path('M0 236H400V300H0Z', p('brown')) +
    path('M0 230H400V240H0Z', p('plum', 0.7)) +
    path('M226 230V100C226 10 386 10 386 100V230Z', p('plum', 0.74)) +
    dot(59, 72, 26, p('cream')) +
    line('M59 72V54M59 72l11 8', p('ink'), 3.5) +
    path('M58 98h2l1 50a10 10 0 1 1-4 0z', p('ochre')) +
    (clutter > 0 ? drawGear(p, 164, 50, 28) : '') +
    (clutter > 1 ? drawGear(p, 206, 84, 16) : ''),
  front: (p) =>
    path('M264 206H350V282H264Z', p('sand')) +
    path('M322 206H350V282H322Z', p('sand', 0.84)) +
    path('M254 196H360V208H254ZM254 276H360V286H254Z', p('cream')),
  spots: [
    { x: 200, y: 284, scale: 1.36 },
    { x: 128, y: 288, scale: 1.3 },
    { x: 44, y: 292, scale: 1.3 },
  ],
  product: { x: 312, y: 196, scale: 1.8 },
  plate: { x: 294, y: 242, width: 48, height: 24, board: 'ink', letters: 'cream' },
  focus: [262, 150],
};

const desk: Stage = {
  back: (p, scene) =>
    sheet(p('sea', 1.4)) +
    sunbeam('M150 0H250L330 222H200Z', p('mint', 1.7), scene) +
    drawWindow(p, scene, 28, 22) +
    line('M278 78H384', p('brown'), 6) +
    path('M284 30h12v45h-12zM330 36h14v39h-14z', p('signal')) +
    path('M298 38h13v37h-13zM362 40l11-3 9 38h-11z', p('night')) +
    path('M313 32h15v43h-15z', p('ochre')) +
    path('M346 28h14v47h-14z', p('teal')),
  front: (p, { clutter, light, text }) =>
    (light === 'lamp'
      ? veil('M322 112L236 222H390Z', p('wheat', 1.6), 0.4) +
        line('M382 222V126L344 100', p('ink'), 4) +
        path('M312 112l10-28 40 16-10 26Z', p('signal'))
      : line('M360 196q-4-34 8-50M358 196q2-30-14-44', p('moss'), 4) +
        oval(372, 150, 13, 8, p('moss')) +
        oval(338, 156, 13, 8, p('moss', 1.2)) +
        path('M340 192h38l-5 30h-28Z', p('signal'))) +
    path('M0 222H400V300H0Z', p('crust', 0.84)) +
    path('M0 222H400V234H0Z', p('crust', 1.1)) +
    path('M226 248H378V300H226Z', p('crust', 0.74)) +
    line('M288 260h28', p('wheat'), 4) +
    path('M34 216l12-76h118l-12 76Z', p('ink')) +
    path('M46 206l9-58h98l-9 58Z', p('cream')) +
    (text === undefined ? line('M66 192l2-14M84 192l4-26M102 192l3-18M119 192l6-36', p('teal'), 9) : '') +
    path('M22 214H164V223H22Z', p('slate')) +
    (clutter > 0 ? at(354, 222, 1.2, drawClutter(p, 'papers')) : '') +
    (clutter > 1
      ? at(188, 222, 1, drawClutter(p, 'cup')) +
        path('M242 222l40 0-6 44-30-4zM196 230l26-6 8 34-24 4z', p('cream')) +
        line('M252 234l20 1M251 243l20 1M205 238l14-3M207 246l14-3', p('slate'), 2)
      : ''),
  spots: [
    { x: 214, y: 346, scale: 1.5 },
    { x: 340, y: 352, scale: 1.4 },
    { x: 70, y: 352, scale: 1.4 },
  ],
  product: { x: 300, y: 224, scale: 1.5 },
  plate: { x: 100, y: 177, width: 76, height: 36, board: 'cream', letters: 'ink' },
  focus: [236, 164],
};

const practice: Stage = {
  back: (p, scene) =>
    sheet(p('mint', 1.25)) +
    sunbeam('M262 24L112 60 30 244H190Z', p('mint', 2.2), scene) +
    drawWindow(p, scene, 272, 28) +
    path('M0 244H400V300H0Z', p('sand', 1.15)) +
    path('M0 238H400V247H0Z', p('cream')) +
    path('M26 30H104V134H26Z', p('cream')) +
    line('M56 44l5 30M74 44l-5 30M61 90l-6 30M70 90l5 30', p('rose'), 7) +
    dot(65, 82, 10, p('signal')) +
    line('M232 276L250 146h-24', p('ink'), 6) +
    line('M90 284H240', p('ink'), 14) +
    line('M94 281H232', p('slate', 0.8), 5),
  front: (p, { clutter }) =>
    dot(40, 250, 44, p('ochre')) +
    path('M56 209a44 44 0 0 1-4 83C84 270 82 234 56 209Z', p('ochre', 0.86)) +
    line('M2 236q36-18 72 0', p('ochre', 1.4), 2.5) +
    (clutter > 1 ? at(150, 296, 1, drawClutter(p, 'papers')) + at(258, 296, 1, drawClutter(p, 'cup')) : ''),
  spots: [
    { x: 158, y: 276, scale: 1.28 },
    { x: 304, y: 290, scale: 1.34 },
    { x: 366, y: 292, scale: 1.1 },
  ],
  product: { x: 360, y: 290, scale: 1 },
  plate: { x: 65, y: 122, width: 66, height: 16, board: 'cream', letters: 'ink' },
  focus: [232, 150],
};

export const INSIDE = { bakery, bench, museum, desk, practice };
