import type { Locale } from '#i18n/locale.ts';
import { describeScene } from './describe-scene.ts';
import { hashAt } from './draws.ts';
import { drawScene, type Ratio, viewBoxOf } from './draw-scene.ts';
import type { Scene } from './scene.ts';
import { line, n } from './shapes.ts';
import type { Light } from './tones.ts';

const FLECKS = 90;
const scatter = (from: number) =>
  Array.from(
    { length: FLECKS },
    (_, i) => `M${n(hashAt(3 * i + from) * 400)} ${n(hashAt(5 * i + from + 7) * 300)}h${i % 3 === 0 ? 1 : 0}`,
  ).join('');

// A little grain of the paper: light flecks and dark ones, the same on every picture of the house.
const GRAIN = `<g fill="none" stroke-linecap="round" opacity=".13">${line(scatter(1), '#fff', 1.4)}${line(scatter(400), '#2d2522', 1.1)}</g>`;

// A camera sees less at dusk than somebody who paints it.
const DARKNESS: Readonly<Record<Light, number>> = { day: 0, dawn: 0.03, lamp: 0.1, rain: 0.1, dusk: 0.2 };
const drawDarkness = (light: Light) =>
  DARKNESS[light] === 0 ? '' : `<path d="M0 0h400v300H0z" fill="#1c2233" opacity="${DARKNESS[light]}"/>`;

/** A whole `<svg>` of a scene as a photograph of the library, with its description and the grain of the paper. */
export function drawPicture(scene: Scene, locale: Locale, ratio: Ratio = '4:3'): string {
  const label = describeScene(scene, locale).replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(scene, ratio)}" role="img" aria-label="${label}">${drawScene(scene)}${drawDarkness(scene.light)}${GRAIN}</svg>`;
}
