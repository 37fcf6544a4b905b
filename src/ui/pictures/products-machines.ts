import { beads, box, dot, line, oval, path } from './shapes.ts';
import type { Paint } from './tones.ts';

// Each stands on 0,0 and is about 50 wide; the organ and the fortune teller are larger.
const drawBird = (p: Paint): string =>
  path('M-24 0h48l-5-12H-19Z', p('ochre', 0.7)) +
  line('M-20-12V-46C-20-78 20-78 20-46V-12M-7-12V-68M7-12V-68', p('ochre'), 2) +
  path('M-14-28C-14-44 6-48 9-40L17-38 9-35C8-26-2-22-14-28L-22-18Z', p('signal')) +
  dot(4, -40, 2, p('cream')) +
  line('M0-26V-14', p('ink'), 2.5) +
  line('M-22-6h-12v-9', p('ochre', 1.3), 3.5);

const drawMusicBox = (p: Paint): string =>
  path('M34-26L26-60H-38L-34-26Z', p('crust')) +
  path('M28-30L22-55H-32L-29-30Z', p('signal', 0.8)) +
  path('M-34-26H34V0H-34Z', p('crust', 0.82)) +
  path('M-26-26H26V-20H-26Z', p('ink')) +
  line('M-18-26H14', p('ochre', 1.2), 9) +
  beads('M-18-28H16M-15-24H14', p('brown'), 2, 5) +
  line('M-34-16h-12v12', p('mist'), 4) +
  dot(-46, -3, 4.5, p('ink'));

const drawFrog = (p: Paint): string =>
  path('M-30 0Q-34-22-10-30Q20-34 28-12L30 0Z', p('moss')) +
  path('M-30 0Q-28-10-12-8T14 0Z', p('wheat')) +
  line('M16-4L34 0M18-14Q34-22 26-2M-20-4L-30 1', p('moss', 0.8), 6) +
  dot(-14, -32, 8, p('moss')) +
  dot(-15, -33, 4, p('cream')) +
  dot(-16, -33, 2, p('ink')) +
  line('M-29-16Q-20-12-12-15', p('ink'), 2) +
  line('M14-26L22-44', p('mist'), 3) +
  line('M14-48l8-4 6 6', p('ochre'), 6);

const drawFortuneTeller = (p: Paint): string =>
  path('M-26 0Q-30-34-12-44H12Q30-34 26 0Z', p('teal')) +
  path('M12-44Q30-34 26 0H14Q20-30 6-44Z', p('teal', 0.8)) +
  line('M-22-22Q-30-6-10-6M22-22Q30-6 10-6', p('teal', 1.2), 9) +
  dot(-9, -6, 4.5, p('wheat')) +
  dot(9, -6, 4.5, p('wheat')) +
  dot(0, -10, 10, p('mint', 1.4)) +
  path('M-13-58C-13-74 13-74 13-58C13-46 7-40 0-40S-13-46-13-58Z', p('wheat')) +
  path('M-17-62Q0-96 17-62Q0-70-17-62Z', p('signal')) +
  dot(0, -78, 4, p('ochre', 1.4)) +
  line('M-7-57h4M4-57h4M-3-48h6', p('ink'), 2) +
  line('M-11-47q-5 4-2 8M11-47q5 4 2 8', p('brown'), 2.5);

const drawTop = (p: Paint): string =>
  oval(0, 0, 24, 3, p('brown', 0.8)) +
  path('M0 0L-30-26Q-28-36 0-38T30-26Z', p('signal')) +
  path('M0 0L30-26Q28-36 6-38Q18-24 0 0Z', p('signal', 0.78)) +
  line('M-24-22Q0-14 24-22', p('ochre', 1.2), 5) +
  line('M-16-15Q0-9 16-15', p('cream'), 3) +
  line('M0-38V-56', p('crust'), 6) +
  line('M-38-34q-6 10 0 18M38-34q6 10 0 18M-34-44q-4 3-6 6', p('mist'), 2.5);

const drawClock = (p: Paint): string =>
  path('M-26 0V-40Q-26-70 0-70T26-40V0Z', p('crust')) +
  path('M14-66Q26-60 26-40V0H18V-40Q18-58 6-70Z', p('crust', 0.8)) +
  dot(0, -42, 19, p('cream')) +
  line('M0-42V-55M0-42l8 5', p('ink'), 3) +
  beads('M0-58v32M-16-42h32', p('ink'), 3, 16) +
  path('M-12-18h24v14h-24z', p('ink')) +
  dot(2, -10, 5, p('ochre')) +
  path('M-32 0H32V-6H-32Z', p('brown'));

const drawSlotMachine = (p: Paint): string =>
  path('M-32 0V-70Q-32-88 0-88T32-70V0Z', p('signal')) +
  path('M20-84Q32-80 32-70V0H22Z', p('signal', 0.8)) +
  path('M-24-70h48v26h-48z', p('cream')) +
  line('M-8-70v26M8-70v26', p('sand'), 2) +
  dot(-16, -57, 5, p('signal')) +
  path('M-4-52h8l-1-9 6 4-9-8-9 8 6-4z', p('ochre')) +
  dot(16, -57, 5, p('teal')) +
  box(-20, -34, 40, 8, p('ochre')) +
  box(-14, -18, 28, 12, p('ink')) +
  line('M32-40h10v-26', p('mist'), 5) +
  dot(42, -70, 6, p('ochre', 1.2));

const drawOrgan = (p: Paint): string =>
  path('M-66 0V-70Q-66-96 0-104T66-70V0Z', p('signal')) +
  path('M-56-6V-62Q-50-84 0-90T56-62V-6Z', p('plum')) +
  line('M-42-14V-60M-28-14V-70M-14-14V-76M0-14V-80M14-14V-76M28-14V-70M42-14V-60', p('ochre', 1.3), 9) +
  line('M-42-26v5M-28-28v5M-14-30v5M0-32v5M14-30v5M28-28v5M42-26v5', p('ink'), 4) +
  path('M-70-10H70V0H-70Z', p('ochre')) +
  beads('M-62-70Q-56-90 0-98T62-70', p('cream'), 5, 13) +
  dot(0, -104, 9, p('ochre', 1.3)) +
  dot(-66, -44, 13, p('ochre')) +
  dot(-66, -44, 5, p('brown'));

const drawGears = (p: Paint): string =>
  beads('M-16-44a18 18 0 1 0 .1 0', p('ochre'), 9, 9.4) +
  dot(-16, -26, 19, p('ochre')) +
  dot(-16, -26, 8, p('brown')) +
  beads('M18-32a12 12 0 1 0 .1 0', p('crust', 1.2), 7, 7.5) +
  dot(18, -20, 13, p('crust', 1.2)) +
  dot(18, -20, 5, p('brown')) +
  beads('M10-54a8 8 0 1 0 .1 0', p('mist'), 5, 6.3) +
  dot(10, -46, 8, p('mist')) +
  path('M-44 0H40V-5H-44Z', p('brown'));

const drawPaperRoll = (p: Paint): string =>
  path('M-44-8Q-10-30 40-18V2Q-10-12-44 8Z', p('cream')) +
  beads('M-34-2q8-6 12-8M-16-10q14-4 20-4M8-12l24 6M-24-8q20-6 40 0', p('brown'), 4, 9) +
  dot(40, -18, 13, p('paper')) +
  dot(40, -18, 6, p('crust'));

const drawCoin = (p: Paint): string =>
  dot(0, -18, 18, p('ochre')) + dot(0, -18, 13, p('ochre', 1.5)) + line('M0-26v16M-5-22h10', p('crust'), 3);

export const MACHINES = {
  bird: drawBird,
  'music-box': drawMusicBox,
  frog: drawFrog,
  'fortune-teller': drawFortuneTeller,
  top: drawTop,
  clock: drawClock,
  'slot-machine': drawSlotMachine,
  organ: drawOrgan,
  gears: drawGears,
  'paper-roll': drawPaperRoll,
  coin: drawCoin,
};
