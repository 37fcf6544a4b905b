import { draw, Purpose } from '../draw.ts';
import { pow } from '../maths.ts';
import type { NetworkLaw } from '../networks/law.ts';

/**
 * Seconds between seeing and doing: P(delay > t) = (1 + t / s)^−tail, with s such that the median is the network's. The
 * power-law tail is that of human reaction times (L03); waiting for the next session comes on top of it by itself.
 */
export function delayAfter(law: NetworkLaw, hash: number): number {
  const u = draw(hash, Purpose.Delay);
  const scale = law.delay.medianSeconds / (pow(2, 1 / law.delay.tail) - 1);
  const seconds = scale * (pow(1 - u, -1 / law.delay.tail) - 1);
  return seconds < 604_800 ? Math.floor(seconds) : 604_800;
}
