import { hashAt } from './draws.ts';
import type { Scene, Spot } from './scene.ts';
import { at, path } from './shapes.ts';
import type { Paint, Tone } from './tones.ts';

const COATS = ['teal', 'signal', 'night', 'ochre', 'plum', 'moss', 'slate'] as const satisfies readonly Tone[];
const HAIR = ['black', 'brown', 'grey', 'blond', 'auburn'] as const satisfies readonly Tone[];
const WIDTH_OF_A_PLACE = 400;

/** People seen from behind along the spot's line: five, or two rows of nine. */
export function drawCrowd({ crowd }: Scene, spot: Spot, paint: Paint): string {
  if (crowd === undefined || spot.scale === 0) return '';
  const back = crowd === 2 ? drawRow(9, { ...spot, y: spot.y - 14 * spot.scale, scale: spot.scale * 0.9 }, paint, 3) : '';
  return back + drawRow(crowd === 2 ? 9 : 5, spot, paint, 0);
}

const drawRow = (count: number, { x, y, scale }: Spot, paint: Paint, shift: number): string =>
  Array.from({ length: count }, (_, i) => {
    const step = WIDTH_OF_A_PLACE / count;
    const left = x - WIDTH_OF_A_PLACE / 2 + (i + 0.5) * step + (hashAt(i + shift) - 0.5) * step * 0.5 + shift * 4;
    return drawBack(left, y, scale * (0.9 + hashAt(i + shift + 20) * 0.2), paint, i + shift);
  }).join('');

const drawBack = (x: number, y: number, scale: number, paint: Paint, i: number): string => {
  const coat = COATS[i % COATS.length] ?? 'teal';
  return at(
    x,
    y,
    scale,
    path('M-14 0L-12-56H12L14 0H3L1-40H-1L-3 0Z', paint('ink', 1.1)) +
      path('M-20-50L-21-106Q-20-120-8-122H8Q20-120 21-106L20-50Q0-44-20-50Z', paint(coat)) +
      path('M8-122Q20-120 21-106L20-50Q14-48 6-47Q14-90 8-122Z', paint(coat, 0.84)) +
      path('M-13-136C-13-158 13-158 13-136C13-126 8-119 0-119S-13-126-13-136Z', paint(HAIR[i % HAIR.length] ?? 'black')),
  );
};
