import { box, dot, line, path } from './shapes.ts';
import type { Paint } from './tones.ts';

// Each stands on 0,0.
const drawParcel = (p: Paint): string =>
  box(-27, -34, 54, 34, p('sand')) +
  box(13, -34, 14, 34, p('sand', 0.86)) +
  box(-6, -34, 9, 34, p('crust', 1.3)) +
  box(-22, -14, 12, 9, p('cream'));

const drawBoxes = (p: Paint): string =>
  box(-44, -36, 46, 36, p('sand')) +
  box(-10, -36, 12, 36, p('sand', 0.86)) +
  box(6, -28, 38, 28, p('crust', 1.35)) +
  box(-28, -66, 42, 30, p('crust', 1.2)) +
  line('M-21-36V0M25-28V0M-7-66V-36', p('cream'), 5) +
  box(-38, -14, 10, 8, p('cream'));

const drawCargoBike = (p: Paint): string =>
  line('M-84-26a26 26 0 1 0 52 0a26 26 0 1 0-52 0M58-20a20 20 0 1 0 40 0a20 20 0 1 0-40 0', p('ink'), 5) +
  line('M-58-26L-34-70 0-66 14-22H78M-34-70L-26-24-58-26M-26-24L0-66M0-66L-4-88h14M-46-76h22', p('teal'), 5) +
  path('M6-66H66L60-18H14Z', p('ochre')) +
  path('M54-66H66L60-18H50Z', p('ochre', 0.8)) +
  path('M2-72H70V-62H2Z', p('brown')) +
  dot(-58, -26, 5, p('mist')) +
  dot(78, -20, 5, p('mist'));

const drawHelmet = (p: Paint): string =>
  path('M-38-8C-40-46 40-48 38-10L30-4H-30Z', p('cream')) +
  path('M38-10C39-34 12-40-2-40C20-34 26-20 20-4H30Z', p('cream', 0.84)) +
  path('M-24-22q10-10 22-10l-2 8q-10 0-18 8zM4-32q14 2 20 12l-8 2q-6-6-14-6z', p('slate')) +
  line('M-26-4L-8 14M26-4L-4 14', p('ink'), 3.5);

const drawBikeLamp = (p: Paint): string =>
  path('M14-40L84-66V8L14-20Z', p('wheat', 1.5)) +
  path('M-26-42H6L16-46V-14L6-18H-26Q-34-30-26-42Z', p('ink')) +
  path('M10-44L16-46V-14L10-16Z', p('wheat', 1.4)) +
  line('M-12-18V0', p('slate'), 8);

const drawWheel = (p: Paint): string =>
  line('M-38-40a38 38 0 1 0 76 0a38 38 0 1 0-76 0', p('ink'), 7) +
  line('M0-40V-76M0-40V-4M0-40H36M0-40H-36M0-40L26-66M0-40L-26-66M0-40L26-14M0-40L-26-14', p('mist'), 2) +
  dot(0, -40, 8, p('slate')) +
  path('M-14-84h28v16h-28z', p('signal')) +
  line('M-10-66v6M10-66v6', p('ink'), 5);

const drawFlowers = (p: Paint): string =>
  line('M-8-20L-16-46M0-20V-56M8-20L18-44', p('moss'), 3) +
  path('M-22-34L22-34 8 0H-8Z', p('paper')) +
  path('M6-34H22L8 0H2Z', p('paper', 0.86)) +
  line('M-18-48h0M16-48h0', p('signal'), 19) +
  line('M0-58h0', p('rose'), 19) +
  line('M-4-42h0', p('ochre'), 15) +
  line('M-18-48h0M16-48h0M0-58h0M-4-42h0', p('wheat', 1.5), 6) +
  line('M-10-20h20', p('signal'), 4);

const drawVan = (p: Paint): string =>
  path('M-90-14V-84Q-90-92-82-92H30Q42-92 50-80L74-50Q84-46 84-34V-14Z', p('cream')) +
  path('M-90-14V-40H84V-14Z', p('mist')) +
  path('M36-80h6q6 0 10 8l14 22H36z', p('night')) +
  line('M-66-60h60', p('sea'), 12) +
  dot(-52, -14, 15, p('ink')) +
  dot(48, -14, 15, p('ink')) +
  dot(-52, -14, 6, p('mist')) +
  dot(48, -14, 6, p('mist'));

export const BIKES = {
  parcel: drawParcel,
  boxes: drawBoxes,
  'cargo-bike': drawCargoBike,
  helmet: drawHelmet,
  'bike-lamp': drawBikeLamp,
  wheel: drawWheel,
  flowers: drawFlowers,
  van: drawVan,
};
