import { beads, box, dot, line, oval, path, veil } from './shapes.ts';
import type { Paint } from './tones.ts';

// Each stands on 0,0 and is about 50 wide.
const drawShoe = (p: Paint): string =>
  path('M-24-4V-22Q-16-16-9-23L8-10Q24-8 25 0H-24Z', p('signal')) +
  line('M-24 1H24', p('cream'), 5) +
  line('M-5-19l6-3M1-14l6-3', p('cream'), 2.4);

// Seen from below: the heel is worn through.
const drawSole = (p: Paint): string =>
  path('M-18 0Q-24-30-14-44Q-18-72 4-76Q26-74 20-44Q24-10 16 0Q0 8-18 0Z', p('ink')) +
  path('M-13-4Q-18-28-9-44Q-12-66 4-70Q20-68 15-44Q18-12 11-4Q0 2-13-4Z', p('slate')) +
  line('M-6-62h18M-8-54h22M-6-46h18M-10-30h22', p('mist'), 4) +
  path('M-13-4Q-18-14-14-22Q-2-26 2-12Q4-2-2 0Q-8-1-13-4Z', p('ochre')) +
  path('M-10-6q-3-8 0-10t7 6q0 6-3 6z', p('cream'));

const drawShoes = (p: Paint): string =>
  path('M-44-4V-22Q-36-16-29-23L-12-10Q4-8 5 0H-44Z', p('teal')) +
  line('M-44 1H4', p('cream'), 5) +
  path('M-14-8V-26Q-6-20 1-27L18-14Q34-12 35-4H-14Z', p('teal', 0.8)) +
  line('M-14-3H34', p('cream', 0.92), 5) +
  line('M-25-19l6-3M-19-14l6-3M5-23l6-3M11-18l6-3', p('cream'), 2.4);

const drawRoller = (p: Paint): string =>
  path('M-34-32H30Q44-32 44-16T30 0H-34Z', p('plum')) +
  oval(-34, -16, 10, 16, p('plum', 1.4)) +
  oval(-34, -16, 5, 8, p('ink')) +
  beads('M-14-26H34M-14-16H36M-14-6H34', p('plum', 0.74), 4, 10);

const drawBib = (p: Paint): string =>
  path('M-38 0V-46H38V0Z', p('cream', 1.4)) +
  path('M-38-38V-46H38V-38Z', p('signal')) +
  path('M-38 0V-6H38V0Z', p('teal')) +
  line('M-33-32l6 4M33-32l-6 4M-33-11l6-3M33-11l-6-3', p('slate'), 2.5);

const drawKnee = (p: Paint): string =>
  path('M-60-92L-10-96Q22-94 24-60Q24-34 10-20L12 20H-28L-26-24Q-40-46-64-50Z', p('skin2')) +
  path('M10-20L12 20H0L-2-22Q14-34 16-56Q20-34 10-20Z', p('skin2', 0.84)) +
  veil('M-4-58m-30 0a30 30 0 1 0 60 0a30 30 0 1 0-60 0', p('signal', 1.2), 0.4) +
  veil('M-4-58m-20 0a20 20 0 1 0 40 0a20 20 0 1 0-40 0', p('signal'), 0.6) +
  dot(-4, -58, 10, p('signal')) +
  line('M-36-80l-8-8M-6-98v-10M26-84l8-8M36-56h10', p('signal'), 4);

const drawBike = (p: Paint): string =>
  line('M-54-20a20 20 0 1 0 40 0a20 20 0 1 0-40 0M14-20a20 20 0 1 0 40 0a20 20 0 1 0-40 0', p('ink'), 4) +
  line('M-34-20L-14-50 22-50 34-20M-14-50L-2-18-34-20M-2-18L22-50M20-62l2 12M20-62h10M-22-56h14', p('teal'), 4.5);

const drawWhistle = (p: Paint): string =>
  line('M-28-60Q-6-30-2-26M30-62Q14-36 2-26', p('signal'), 3) +
  path('M-22-24H20V-14H4Q2 0-10 0T-22-14Z', p('slate')) +
  dot(-10, -11, 5, p('ink')) +
  box(4, -24, 8, 5, p('ink'));

export const SPORT = {
  shoe: drawShoe,
  sole: drawSole,
  shoes: drawShoes,
  roller: drawRoller,
  bib: drawBib,
  knee: drawKnee,
  bike: drawBike,
  whistle: drawWhistle,
};
