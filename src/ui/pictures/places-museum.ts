import { drawClutter } from './clutter.ts';
import { drawBulbs, isDark, sheet } from './fittings.ts';
import type { Scene, Stage } from './scene.ts';
import { at, box, dot, line, path, veil } from './shapes.ts';
import type { Paint } from './tones.ts';

const pane = (p: Paint, scene: Scene) =>
  ({ dawn: p('rose', 1.4), day: p('mint', 1.5), lamp: p('night'), dusk: p('plum', 1.5), rain: p('mist') })[scene.light];

// A case on its stand: middle of the foot, width.
const drawCase = (p: Paint, x: number, y: number, size: number, tone: 'ochre' | 'signal' | 'teal'): string =>
  at(
    x,
    y,
    size,
    path('M-26-46H26V0H-26Z', p('sand')) +
      path('M12-46H26V0H12Z', p('sand', 0.84)) +
      path('M-14-52v-18h10v-8h8v8h10v18z', p(tone)) +
      veil('M-26-98H26V-50H-26Z', p('cream'), 0.34) +
      line('M-26-50V-98H26V-50', p('cream'), 2.5) +
      path('M-30-52H30V-44H-30Z', p('cream')),
  );

const hall: Stage = {
  back: (p, scene) =>
    sheet(p('plum', 1.12)) +
    path('M96 160V86a32 32 0 0 1 64 0v74zM168 160V86a32 32 0 0 1 64 0v74zM240 160V86a32 32 0 0 1 64 0v74z', pane(p, scene)) +
    line('M128 54V160M200 54V160M272 54V160M96 104H160M168 104H232M240 104H304', p('plum', 0.8), 3) +
    path('M0 0H70L90 60V196L0 236ZM400 0H330L310 60V196L400 236Z', p('plum', 0.86)) +
    path('M0 236L90 190H310L400 236V300H0Z', p('brown')) +
    (scene.light === 'day'
      ? veil('M110 190H150L110 300H20ZM184 190H222L230 300H150ZM256 190H292L380 300H280Z', p('wheat'), 0.28)
      : '') +
    drawBulbs(p, 'M70 6Q200 46 330 6') +
    drawCase(p, 120, 204, 0.6, 'ochre') +
    drawCase(p, 172, 202, 0.56, 'teal') +
    drawCase(p, 228, 202, 0.56, 'signal') +
    drawCase(p, 282, 204, 0.6, 'ochre') +
    drawCase(p, 70, 240, 1, 'teal') +
    drawCase(p, 332, 240, 1, 'signal'),
  front: (p, { clutter }) =>
    drawCase(p, 24, 300, 1.5, 'ochre') +
    drawCase(p, 380, 300, 1.5, 'teal') +
    (clutter > 1 ? at(300, 296, 1.1, drawClutter(p, 'papers')) + at(98, 296, 1, drawClutter(p, 'box')) : ''),
  spots: [
    { x: 180, y: 288, scale: 1.16 },
    { x: 252, y: 286, scale: 1.16 },
    { x: 110, y: 288, scale: 1.12 },
  ],
  product: { x: 306, y: 288, scale: 1.1 },
  plate: { x: 200, y: 38, width: 170, height: 34, board: 'signal', letters: 'cream' },
  focus: [206, 190],
  crowd: { x: 200, y: 268, scale: 0.62 },
};

const glass: Stage = {
  back: (p, scene) =>
    sheet(p(isDark(scene) ? 'ink' : 'teal', isDark(scene) ? 1 : 0.9)) +
    path('M0 250H400V300H0Z', p('brown', 0.8)) +
    (isDark(scene) ? '' : path('M0 0H90L190 250H40Z', p('teal', 1.1))) +
    path('M104 26H296V56H104Z', p('signal')) +
    path('M92 56H308V66H92Z', p('ochre')) +
    path('M112 66H288V214H112Z', p(isDark(scene) ? 'plum' : 'night')) +
    (isDark(scene)
      ? veil('M112 214L150 66H250L288 214Z', p('wheat', 1.4), 0.4)
      : veil('M112 214L170 66H230L288 214Z', p('sea'), 0.4)) +
    path('M122 66q14 40 0 90h-10V66zM278 66q-14 40 0 90h10V66z', p('signal', 0.9)),
  front: (p, { clutter }) =>
    path('M92 212H308V232H92Z', p('ochre')) +
    path('M104 232H296V300H104Z', p('signal')) +
    path('M260 232H296V300H260Z', p('signal', 0.84)) +
    line('M112 66V212M288 66V212', p('ochre'), 6) +
    veil('M126 66h34l-34 80z', p('cream'), 0.3) +
    (clutter > 0 ? at(340, 298, 1.4, drawClutter(p, 'box')) : '') +
    (clutter > 1 ? at(52, 298, 1.4, drawClutter(p, 'papers')) : ''),
  spots: [
    { x: 62, y: 296, scale: 1.3, isBefore: true },
    { x: 346, y: 296, scale: 1.3, isBefore: true },
    { x: 24, y: 298, scale: 1.2, isBefore: true },
  ],
  product: { x: 200, y: 212, scale: 1.9 },
  plate: { x: 200, y: 41, width: 170, height: 26, board: null, letters: 'cream' },
  focus: [200, 150],
};

const stairs: Stage = {
  back: (p, scene) =>
    sheet(p('wheat', 1.6)) +
    path('M0 0H120L240 300H0Z', p('wheat', scene.light === 'lamp' ? 1.6 : 2.4)) +
    path('M120 288V262H172V236H224V210H276V184H328V158H380V132H400V300H120Z', p('crust', 0.95)) +
    line('M120 262H172M172 236H224M224 210H276M276 184H328M328 158H380M380 132H400', p('wheat'), 6) +
    path('M0 284H400V300H0Z', p('brown')) +
    box(330, 30, 56, 70, p('teal')) +
    path('M338 92l14-30 12 16 8-10 8 24z', p('sea')),
  front: (p, scene) =>
    line('M126 288V176M178 262V150M230 236V124M282 210V98M334 184V72', p('night'), 4) +
    line('M110 184L400 38', p('signal'), 9) +
    (scene.text === undefined
      ? ''
      : line('M104 236Q180 268 262 226', p('signal'), 8) + line('M104 288V232M262 288V222', p('ochre'), 6)) +
    (scene.clutter > 0 ? at(40, 292, 1.3, drawClutter(p, 'box')) : '') +
    (scene.clutter > 1 ? at(66, 294, 1.2, drawClutter(p, 'papers')) : ''),
  spots: [
    { x: 198, y: 240, scale: 1.24 },
    { x: 86, y: 292, scale: 1.3 },
    { x: 300, y: 188, scale: 1.1 },
  ],
  product: { x: 60, y: 286, scale: 1.3 },
  plate: { x: 182, y: 262, width: 92, height: 34, board: 'cream', letters: 'ink' },
  focus: [176, 170],
};

// Small toys and tins on a board: x, y of the foot.
const drawTins = (p: Paint, x: number, y: number): string =>
  box(x, y - 30, 20, 30, p('signal')) +
  box(x, y - 21, 20, 10, p('cream')) +
  path(`M${x + 28} ${y}q-4-22 12-24t16 24z`, p('moss')) +
  dot(x + 34, y - 24, 4, p('cream')) +
  dot(x + 46, y - 24, 4, p('cream')) +
  path(`M${x + 66} ${y}v-26l10-12 10 12v26z`, p('ochre')) +
  dot(x + 76, y - 16, 4, p('cream'));

const shelves: Stage = {
  back: (p, scene) =>
    sheet(p('teal', 0.95)) +
    box(24, 18, 352, 222, p('teal', 0.74)) +
    drawTins(p, 44, 82) +
    drawTins(p, 154, 82) +
    drawTins(p, 264, 82) +
    drawTins(p, 84, 154) +
    (scene.clutter > 0 ? drawTins(p, 204, 154) + drawTins(p, 290, 154) : '') +
    (scene.clutter > 1 ? drawTins(p, 34, 228) + drawTins(p, 134, 228) + drawTins(p, 282, 228) : drawTins(p, 50, 228)) +
    path('M24 82H376V92H24ZM24 154H376V164H24ZM24 228H376V240H24Z', p('wheat')),
  front: (p) => path('M0 240H400V300H0Z', p('crust')) + path('M0 240H400V250H0Z', p('crust', 1.3)),
  spots: [
    { x: 214, y: 326, scale: 1.4 },
    { x: 100, y: 330, scale: 1.36 },
    { x: 320, y: 330, scale: 1.36 },
  ],
  product: { x: 262, y: 244, scale: 1.2 },
  plate: { x: 200, y: 276, width: 170, height: 34, board: 'cream', letters: 'ink' },
  focus: [216, 176],
};

export const AT_THE_MUSEUM = { hall, case: glass, stairs, shelves };
