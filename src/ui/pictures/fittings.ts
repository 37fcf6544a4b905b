import type { Scene } from './scene.ts';
import { at, beads, box, dot, line, oval, path, veil } from './shapes.ts';
import type { Paint, Tone } from './tones.ts';

// What many places have: walls, windows, sky, rain, lamps, plants.
/** Fills the whole sheet. */
export const sheet = (fill: string) => path('M0 0h400v300H0z', fill);

/** A window with roofs under the sky of this light. Its frame is 104 by 112. */
export function drawWindow(paint: Paint, { light }: Scene, x: number, y: number): string {
  const sky = {
    dawn: paint('rose', 1.5),
    day: paint('mint', 1.6),
    lamp: paint('night'),
    dusk: paint('plum', 1.4),
    rain: paint('mist'),
  }[light];
  const low = y + 112;
  return [
    box(x, y, 104, 112, sky),
    light === 'dawn' ? dot(x + 74, low - 36, 15, paint('signal', 1.5)) : '',
    path(
      `M${x} ${low}v-32l14-12 13 12 16-18 14 18h10v-10h9v10h28v32z`,
      paint(light === 'lamp' ? 'ink' : 'slate', light === 'dawn' ? 0.85 : 1.2),
    ),
    line(`M${x + 52} ${y}v112M${x} ${y + 48}h104`, paint('cream'), 4),
    line(`M${x} ${y}h104v112h-104zM${x - 6} ${low + 2}h116`, paint('cream', 0.96), 7),
  ].join('');
}

/** Sunlight on a wall, where there is sun. */
export const sunbeam = (d: string, fill: string, { light }: Scene) => (light === 'lamp' ? '' : path(d, fill));

/** The sky of this light over the whole sheet. */
export const drawSky = (paint: Paint, { light }: Scene) =>
  path(
    'M0 0h400v300H0z',
    { dawn: paint('rose', 1.5), day: paint('sea', 1.9), lamp: paint('night'), dusk: paint('plum', 1.2), rain: paint('mist') }[
      light
    ],
  );

/** Rain falls in one direction over everything. */
export const RAIN = Array.from({ length: 30 }, (_, i) => `M${(i * 67) % 410} ${(i * 43) % 284}l-5 16`).join('');

/** Rain, if it rains. */
export const drawRain = (paint: Paint, { light }: Scene): string => (light === 'rain' ? line(RAIN, paint('cream'), 1.5) : '');

/** A lamp on a cord with its light, if it is on. */
export const drawLamp = (paint: Paint, { light }: Scene, x: number, y: number, tone: Tone): string =>
  (light === 'lamp' ? veil(`M${x - 18} ${y}L${x - 92} ${y + 240}H${x + 92}L${x + 18} ${y}Z`, paint('wheat', 1.6), 0.2) : '') +
  line(`M${x} 0V${y - 18}`, paint('ink'), 2) +
  path(`M${x - 22} ${y}Q${x - 18} ${y - 20} ${x} ${y - 20}T${x + 22} ${y}Z`, paint(tone)) +
  oval(x, y, 10, 4, paint('wheat', 2));

/** A plant in a pot that stands on x,y. */
export const drawPlant = (paint: Paint, x: number, y: number, scale: number): string =>
  at(
    x,
    y,
    scale,
    line('M0-24Q-4-56-16-72M2-24Q2-60 14-86M4-24Q10-46 26-58', paint('moss'), 3) +
      oval(-20, -76, 9, 14, paint('moss')) +
      oval(16, -92, 10, 16, paint('moss', 1.25)) +
      oval(32, -62, 14, 8, paint('moss', 0.86)) +
      oval(-8, -52, 12, 7, paint('moss', 1.25)) +
      path('M-18-28H20L14 0H-12Z', paint('signal')) +
      path('M8-28H20L14 0H6Z', paint('signal', 0.82)),
  );

/** Whether lamps are lit in this light. */
export const isDark = ({ light }: Scene): boolean => light === 'lamp' || light === 'dusk';

/** A string of lamps along a line. */
export const drawBulbs = (paint: Paint, d: string): string => line(d, paint('ink'), 1.5) + beads(d, paint('wheat', 1.6), 7, 17);

/** A face of a clock: twelve strokes and two hands. */
export const drawClock = (paint: Paint, x: number, y: number, radius: number): string =>
  dot(x, y, radius, paint('ochre', 0.8)) +
  dot(x, y, radius * 0.84, paint('cream')) +
  line(`M${x} ${y}V${y - radius * 0.6}M${x} ${y}l${radius * 0.42} ${radius * 0.26}`, paint('ink'), Math.max(2, radius / 9)) +
  dot(x, y, radius * 0.1, paint('ink'));

/** A strip of boards or tiles: upright lines every `step` from x to right. */
export const drawBoards = (x: number, right: number, y: number, bottom: number, step: number): string =>
  Array.from({ length: Math.floor((right - x) / step) }, (_, i) => `M${x + (i + 1) * step} ${y}V${bottom}`).join('');
