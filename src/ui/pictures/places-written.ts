import { drawClutter } from './clutter.ts';
import { drawBoards, isDark, sheet } from './fittings.ts';
import type { Scene, Stage } from './scene.ts';
import { at, beads, box, dot, line, path, veil } from './shapes.ts';
import type { Paint } from './tones.ts';

// Pictures of things that are written or looked at from nearby; nobody stands in them.
const NOBODY = [
  { x: 200, y: 430, scale: 1.6 },
  { x: 90, y: 430, scale: 1.6 },
  { x: 310, y: 430, scale: 1.6 },
] as const;

const top: Stage = {
  hasShadows: true,
  back: (p, scene) =>
    sheet(p('paper', 1.1)) +
    path('M0 0H60L330 300H0Z', p('paper', scene.light === 'lamp' ? 1.1 : 1.5)) +
    path('M250-20L420 90V300L210 240Z', p('sea', 1.3)) +
    line('M262-8L216 228M420 84L216 228M280 0l130 86', p('sea', 1.05), 3),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(340, 96, 1.5, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(60, 90, 1.6, drawClutter(p, 'papers')) + at(340, 280, 1.5, drawClutter(p, 'tin')) : ''),
  spots: NOBODY,
  product: { x: 190, y: 214, scale: 2.2 },
  plate: { x: 190, y: 58, width: 110, height: 34, board: 'cream', letters: 'ink' },
  focus: [192, 166],
};

const board: Stage = {
  nearest: 300,
  back: (p, { clutter }) =>
    sheet(p('teal', 1.2)) +
    box(30, 20, 340, 260, p('brown')) +
    box(40, 30, 320, 240, p('wheat', 0.92)) +
    beads('M60 50H340M52 118H350M60 186H344M54 244H350', p('crust', 1.1), 2.5, 23) +
    path('M96 60H304V240H96Z', p('sand', 0.8)) +
    path('M92 54H300V234H92Z', p('cream')) +
    dot(196, 62, 7, p('signal')) +
    (clutter > 0
      ? path('M306 62l46 6-6 56-46-6z', p('mint')) + line('M312 78l30 4M310 92l26 3', p('teal'), 3) + dot(330, 70, 5, p('ochre'))
      : '') +
    (clutter > 1
      ? path('M46 160l52-8 8 64-52 8zM300 166l50 8-8 60-50-6z', p('rose', 1.3)) +
        path('M48 44l40-4 6 50-42 4z', p('cream')) +
        line('M58 176l30-4M60 190l26-4M306 190l30 4M54 56l26-2M56 68l22-2', p('plum'), 3)
      : ''),
  front: () => '',
  spots: NOBODY,
  product: { x: 196, y: 222, scale: 1.2 },
  plate: { x: 196, y: 130, width: 186, height: 110, board: null, letters: 'ink' },
  focus: [196, 146],
};

const poster: Stage = {
  nearest: 300,
  back: (p, scene) =>
    sheet(p('crust', isDark(scene) ? 0.8 : 1.1)) +
    line(
      'M0 40H400M0 90H400M0 140H400M0 190H400M0 240H400M0 290H400M50 0V40M150 0V40M300 0V40M30 40V90M350 40V90M60 90v50M370 90v50M30 140v50M360 140v50M70 190v50M350 190v50M40 240v50M370 240v50',
      p('crust', isDark(scene) ? 0.68 : 0.96),
      2,
    ) +
    path('M108 24H300V290H108Z', p('ink')) +
    path('M100 14H294V284H100Z', p('ochre', 1.25)) +
    path('M100 150Q200 116 294 156V284H100Z', p('teal')) +
    dot(256, 150, 24, p('signal')) +
    path('M100 166Q200 130 294 172V284H100Z', p('teal', 0.86)),
  front: (p, { clutter }) =>
    (clutter > 0 ? path('M44 60l40-6 6 56-42 4z', p('mint')) : '') +
    (clutter > 1
      ? path('M318 90l56 6-8 80-54-6zM30 150l50 8-8 70-48-8z', p('cream')) + path('M322 200l50-8 8 60-52 6z', p('signal'))
      : ''),
  spots: NOBODY,
  product: { x: 197, y: 232, scale: 1.5 },
  plate: { x: 197, y: 68, width: 178, height: 88, board: null, letters: 'ink' },
  focus: [197, 150],
};

const chalk: Stage = {
  nearest: 300,
  back: (p, scene) =>
    sheet(p('mist', 1.2)) +
    path('M0 236H400V300H0Z', p('slate')) +
    path('M0 230H400V240H0Z', p('cream')) +
    (scene.light === 'lamp' ? veil('M200 0L20 300H380Z', p('wheat'), 0.3) : '') +
    path('M106 288L122 30H282L298 288H272L268 250H136L132 288Z', p('wheat', 0.9)) +
    path('M130 40H274L280 240H124Z', p('ink')) +
    line('M146 224h30M232 224h24', p('cream'), 4),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(52, 280, 1.6, drawClutter(p, 'box')) : '') +
    (clutter > 1 ? at(340, 286, 1.6, drawClutter(p, 'tin')) + at(372, 290, 1.3, drawClutter(p, 'papers')) : ''),
  spots: NOBODY,
  product: { x: 202, y: 222, scale: 1.1 },
  plate: { x: 202, y: 112, width: 134, height: 124, board: null, letters: 'cream' },
  focus: [202, 150],
};

const calendar: Stage = {
  nearest: 300,
  back: (p, { clutter }) =>
    sheet(p('slate', 1.3)) +
    path('M82 34H330V280H82Z', p('slate', 0.9)) +
    path('M74 26H322V272H74Z', p('cream')) +
    path('M74 26H322V82H74Z', p('signal')) +
    line('M120 18v20M200 18v20M276 18v20', p('ink'), 6) +
    line(
      'M109 88V272M144 88V272M180 88V272M215 88V272M250 88V272M286 88V272M74 126H322M74 162H322M74 198H322M74 234H322',
      p('sand'),
      2,
    ) +
    (clutter > 0
      ? line('M84 100l16 16M100 100l-16 16M120 136l16 16M136 136l-16 16M154 172l18 16M170 172l-16 16', p('slate'), 3)
      : '') +
    (clutter > 1
      ? path('M222 130h24v28h-24zM80 202h24v28H80zM292 166h24v28h-24z', p('ochre')) +
        path('M150 202h24v28h-24zM258 130h24v28h-24z', p('teal'))
      : '') +
    line('M252 216a17 14 0 1 0 34 0a17 14 0 1 0-34 0', p('signal'), 4),
  front: () => '',
  spots: NOBODY,
  product: { x: 360, y: 280, scale: 1.3 },
  plate: { x: 198, y: 57, width: 220, height: 44, board: null, letters: 'cream' },
  focus: [200, 150],
};

const drawMonitor = (p: Paint, scene: Scene) =>
  sheet(p(isDark(scene) ? 'night' : 'sea', isDark(scene) ? 0.8 : 1.4)) +
  path('M0 250H400V300H0Z', p('crust')) +
  path('M168 224H232V254H168ZM146 250H254V260H146Z', p('slate')) +
  path('M50 18Q50 10 58 10H342Q350 10 350 18V224Q350 232 342 232H58Q50 232 50 224Z', p('ink'));

const chart: Stage = {
  nearest: 300,
  back: (p, scene) =>
    drawMonitor(p, scene) +
    box(62, 22, 276, 198, p('cream', 1.4)) +
    line('M84 196H322M84 196V92', p('slate'), 2) +
    path('M98 196v-36h26v36zM140 196v-50h26v50zM182 196v-44h26v44z', p('sea')) +
    path('M224 196v-72h26v72zM266 196v-92h26v92z', p('signal')) +
    line('M110 150L152 132 194 136 236 108 280 88', p('teal'), 4),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(372, 262, 1.4, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(60, 272, 1.5, drawClutter(p, 'papers')) + at(312, 276, 1.3, drawClutter(p, 'papers')) : ''),
  spots: NOBODY,
  product: { x: 100, y: 266, scale: 1.2 },
  plate: { x: 200, y: 52, width: 250, height: 40, board: null, letters: 'ink' },
  focus: [200, 130],
};

const screen: Stage = {
  nearest: 300,
  back: (p, scene) =>
    drawMonitor(p, scene) +
    box(62, 22, 276, 198, p('cream', 1.4)) +
    box(62, 22, 62, 198, p('teal')) +
    line('M74 44h36M74 70h28M74 90h34M74 110h24', p('mint'), 5) +
    path('M140 150h84v56h-84zM236 150h86v56h-86z', p('mint', 1.2)) +
    path('M140 196h84v10h-84z', p('teal')) +
    path('M236 196h86v10h-86z', p('signal')),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(372, 262, 1.4, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(60, 272, 1.5, drawClutter(p, 'papers')) + at(318, 276, 1.3, drawClutter(p, 'papers')) : ''),
  spots: NOBODY,
  product: { x: 100, y: 266, scale: 1.2 },
  plate: { x: 230, y: 88, width: 190, height: 104, board: null, letters: 'ink' },
  focus: [200, 130],
};

const display: Stage = {
  nearest: 240,
  back: (p, scene) =>
    sheet(p(isDark(scene) ? 'plum' : 'rose', isDark(scene) ? 0.8 : 1.25)) +
    path('M0 0H130L260 300H0Z', p(isDark(scene) ? 'plum' : 'rose', isDark(scene) ? 1 : 1.5)) +
    path('M118 300V44Q118 22 140 22H260Q282 22 282 44V300Z', p('ink')) +
    path('M130 300V50Q130 36 144 36H256Q270 36 270 50V300Z', p('cream', 1.5)) +
    box(130, 62, 140, 34, p('teal')) +
    line('M180 44h40', p('ink'), 6) +
    line('M146 78h0', p('cream'), 14),
  front: () => '',
  spots: NOBODY,
  product: { x: 200, y: 262, scale: 1.4 },
  plate: { x: 200, y: 144, width: 126, height: 92, board: null, letters: 'ink' },
  focus: [200, 124],
};

const paper: Stage = {
  nearest: 290,
  back: (p, scene) =>
    sheet(p('brown', 1.2)) +
    line(drawBoards(0, 400, 0, 300, 80), p('brown', 1.05), 3) +
    (scene.light === 'lamp' ? veil('M200 140m-200 0a200 160 0 1 0 400 0a200 160 0 1 0-400 0', p('wheat'), 0.22) : '') +
    path('M74 30L322 16 336 270 88 284Z', p('brown', 0.8)) +
    path('M68 22L316 8 330 262 82 276Z', p('cream', 1.2)) +
    line('M92 176L306 164M94 200L308 188M95 224L260 215', p('mist'), 3),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(360, 90, 1.5, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(40, 120, 1.6, drawClutter(p, 'papers')) + at(368, 286, 1.4, drawClutter(p, 'tin')) : ''),
  spots: NOBODY,
  product: { x: 220, y: 250, scale: 1.6 },
  plate: { x: 198, y: 92, width: 220, height: 110, board: null, letters: 'teal' },
  focus: [204, 134],
};

const keys: Stage = {
  nearest: 260,
  back: (p, scene) =>
    sheet(p(isDark(scene) ? 'brown' : 'wheat', 1.3)) +
    path('M0 0H400V86H0Z', p('ink')) +
    path('M20 0H380V70H20Z', p(isDark(scene) ? 'sea' : 'mint', 1.3)) +
    (scene.text === undefined ? line('M48 54l40-22 40 10 50-30 60 14 60-22', p('teal'), 5) : '') +
    path('M-10 86H410V236Q410 246 400 246H0Q-10 246-10 236Z', p('mist')) +
    path(
      [0, 1, 2, 3]
        .flatMap((row) => Array.from({ length: 11 }, (_, i) => `M${12 + i * 35 + row * 6 - 10} ${98 + row * 28}h28v20h-28z`))
        .join(''),
      p('slate', 0.8),
    ) +
    path('M130 210h140v20H130z', p('slate', 0.8)),
  front: (p, { clutter }) =>
    (clutter > 0 ? at(364, 292, 1.5, drawClutter(p, 'cup')) : '') +
    (clutter > 1 ? at(52, 292, 1.6, drawClutter(p, 'papers')) : ''),
  spots: NOBODY,
  product: { x: 200, y: 210, scale: 1.6 },
  plate: { x: 200, y: 36, width: 320, height: 48, board: null, letters: 'ink' },
  focus: [200, 150],
};

export const CLOSE = { top, board, poster, chalk, calendar, chart, screen, display, paper, keys };
