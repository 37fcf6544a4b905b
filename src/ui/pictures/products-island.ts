import { dot, line, oval, path } from './shapes.ts';
import type { Paint } from './tones.ts';

// Each stands on 0,0 and is about 50 wide; tents and drums are larger.
const drawTicket = (p: Paint): string =>
  path('M-30-34l58-5 1 12a5 5 0 0 0 1 10l1 12-58 5-1-12a5 5 0 0 0-1-10Z', p('ochre', 1.2)) +
  line('M-20-26l24-2m11 1l1 18M-19-17l16-1.5', p('brown'), 3);

const drawWristband = (p: Paint): string =>
  path('M-30-26Q0-14 30-26L32-12Q0 2-32-12Z', p('ochre')) +
  line('M-26-18Q0-8 26-18', p('ink'), 3) +
  path('M20-24l16-8 6 10-12 10z', p('signal'));

const drawBoots = (p: Paint): string =>
  path('M-32 0V-46H-12V-14Q4-12 4 0Z', p('teal')) +
  path('M2 0V-46H22V-14Q38-12 38 0Z', p('teal', 0.84)) +
  line('M-32-1H3M2-1H37', p('ink'), 4) +
  line('M-32-44H-12M2-44H22', p('mint'), 4) +
  line('M-26-30v8M8-32v10', p('mint'), 2.5);

const drawTents = (p: Paint): string =>
  path('M-60 0L-26-44 8 0Z', p('ochre')) +
  path('M-26-44L8 0H-8Z', p('ochre', 0.8)) +
  path('M-36 0L-26-30-16 0Z', p('ink')) +
  path('M0 0L34-50 68 0Z', p('signal')) +
  path('M34-50L68 0H50Z', p('signal', 0.8)) +
  path('M24 0L34-34 44 0Z', p('ink'));

const drawChair = (p: Paint): string =>
  line('M-24 0L20-30M22 0L-22-30M-22-30L-26-66M20-30L18-66', p('brown'), 4.5) +
  path('M-26-66H20L22-36H-24Z', p('signal')) +
  path('M-26-58H20V-50H-26Z', p('cream')) +
  path('M-28-34H24V-26H-28Z', p('signal', 0.84));

const drawTorch = (p: Paint): string =>
  path('M14-12L60-30V20L14-2Z', p('wheat', 1.5)) +
  path('M-36-14H4V0H-36Z', p('ink')) +
  path('M4-18L16-22V8L4 4Z', p('signal')) +
  line('M-20-14h10', p('ochre'), 5);

const drawTap = (p: Paint): string =>
  path('M-20 0V-50H20V0Z', p('mist')) +
  path('M8 0V-50H20V0Z', p('mist', 0.86)) +
  line('M0-44V-66', p('ink'), 8) +
  path('M-10-72H10V-92Q0-98-10-92Z', p('signal')) +
  line('M-20-30h-14v10', p('mist', 0.8), 8) +
  path('M-44 0L-46-18H-26L-28 0Z', p('brown')) +
  path('M-45-12L-46-18H-26L-27-12Z', p('cream'));

const drawMicrophone = (p: Paint): string =>
  line('M0 0V-64L14-76', p('ink'), 4) +
  line('M-16 0H16', p('ink'), 6) +
  line('M14-76l8-7', p('slate'), 10) +
  dot(25, -86, 9, p('mist')) +
  line('M20-82l9-9M19-88l10 4', p('slate'), 1.5);

const drawDrums = (p: Paint): string =>
  dot(0, -30, 30, p('signal')) +
  dot(0, -30, 24, p('cream')) +
  dot(0, -30, 9, p('ochre')) +
  path('M-62-44H-30V-20H-62ZM30-44H62V-20H30Z', p('teal')) +
  oval(-46, -44, 16, 4, p('cream')) +
  oval(46, -44, 16, 4, p('cream')) +
  line('M-56-20L-62 0M-36-20L-30 0M36-20L30 0M56-20L62 0M-74 0V-74M74 0V-74', p('slate'), 3) +
  oval(-74, -76, 20, 3.5, p('ochre')) +
  oval(74, -76, 20, 3.5, p('ochre'));

const drawSleepingBags = (p: Paint): string =>
  path('M-84-2Q-84-20-66-20H-16Q-2-20-2-10T-16 0H-70Z', p('teal')) +
  path('M4-2Q4-22 24-22H76Q92-22 92-10T76 2H24Z', p('signal')) +
  line('M-60-11h36M30-11h44', p('cream'), 2.5) +
  line('M-74-18h0M14-20h0', p('brown'), 15) +
  path('M-40 14Q-40-4-20-4H34Q50-4 50 6T34 18H-20Z', p('plum')) +
  line('M-28-2h0', p('wheat'), 15);

const drawEarplugs = (p: Paint): string =>
  path('M-24 0V-20H-4V0ZM4 0V-20H24V0Z', p('signal')) +
  path('M-22-20Q-14-40-6-20ZM6-20Q14-40 22-20Z', p('signal', 1.3)) +
  line('M-14 0Q0 22 14 0', p('ink'), 2.5);

export const ISLAND = {
  ticket: drawTicket,
  wristband: drawWristband,
  boots: drawBoots,
  tents: drawTents,
  chair: drawChair,
  torch: drawTorch,
  tap: drawTap,
  microphone: drawMicrophone,
  drums: drawDrums,
  'sleeping-bags': drawSleepingBags,
  earplugs: drawEarplugs,
};
