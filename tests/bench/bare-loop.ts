/**
 * The baseline of the engine's speed: draws each member's sessions by geometric skips, scores three candidates a
 * session, and does nothing else. It has the engine's number of sessions, its hash and its typed arrays.
 */
import { mix, unit } from '../../src/simulation/draw.ts';
import { ln } from '../../src/simulation/maths.ts';

export type BareLoop = { readonly sessions: number; readonly best: number };

/** Plays `hours` for `count` members with `perDay` sessions a day each on average. */
export function playBareLoop(count: number, hours: number, perDay: number, seed: number): BareLoop {
  const rate = new Float32Array(count);
  const interest = new Uint8Array(count * 12);
  for (let m = 0; m < count; m++) {
    rate[m] = (perDay / 24) * (0.2 + 1.6 * unit(mix(seed, m)));
    for (let t = 0; t < 12; t++) interest[m * 12 + t] = mix(mix(seed, m), t) & 255;
  }
  const gaps = Float64Array.from({ length: 4096 }, (_, i) => -ln(1 - (i + 0.5) / 4096));
  let sessions = 0;
  let best = 0;
  for (let m = 0; m < count; m++) {
    const who = mix(seed, m);
    const perHour = rate[m] ?? 1;
    let at = 0;
    for (let k = 0; ; k++) {
      at += (gaps[mix(who, k) >>> 20] ?? 1) / perHour;
      if (at >= hours) break;
      sessions++;
      const hash = mix(who ^ 12, k);
      let top = 0;
      for (let c = 0; c < 3; c++) {
        const score = (interest[m * 12 + ((hash >>> (c * 4)) & 7)] ?? 0) * unit(mix(hash, c));
        if (score > top) top = score;
      }
      best += top;
    }
  }
  return { sessions, best };
}
