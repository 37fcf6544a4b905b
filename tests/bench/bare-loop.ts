/**
 * The baseline of the engine's speed: draws each member's sessions by geometric skips, scores three candidates a session
 * as the feed does (relevance × temper against a threshold, one draw each), and does nothing else.
 */
import { mix, unit } from '#simulation/draw.ts';
import { ln } from '#simulation/maths.ts';

const CANDIDATES = 3;
const THRESHOLD = 20;

/** Plays `hours` for `count` members with `perDay` sessions a day each on average; gives the sessions and what was seen. */
export function playBareLoop(count: number, hours: number, perDay: number, seed: number): { sessions: number; seen: number } {
  const rate = new Float32Array(count);
  const bond = new Float32Array(count);
  const talk = new Float32Array(count);
  const interest = new Uint8Array(count * 12);
  for (let m = 0; m < count; m++) {
    const who = mix(seed, m);
    rate[m] = (perDay / 24) * (0.2 + 1.6 * unit(who));
    bond[m] = unit(mix(who, 20));
    talk[m] = unit(mix(who, 21));
    for (let t = 0; t < 12; t++) interest[m * 12 + t] = mix(who, t) & 255;
  }
  const gaps = Float32Array.from({ length: 4096 }, (_, i) => -ln(1 - (i + 0.5) / 4096));
  let sessions = 0;
  let seen = 0;
  for (let m = 0; m < count; m++) {
    const who = mix(seed, m);
    const perHour = rate[m] ?? 1;
    let at = 0;
    for (let k = 0; ; k++) {
      const hash = mix(who, k);
      at += (gaps[hash >>> 20] ?? 1) / perHour;
      if (at >= hours) break;
      sessions++;
      for (let c = 0; c < CANDIDATES; c++) {
        const r = (interest[m * 12 + ((hash >>> (c * 4)) & 7)] ?? 0) * 0.008 * (0.25 + (bond[m] ?? 0));
        const x = 0.1 + r * (0.6 + 0.3 * (talk[m] ?? 0)) - 0.05 * (1.6 - r);
        if (unit(mix(hash, c)) < (x * x) / (x * x + THRESHOLD)) seen++;
      }
    }
  }
  return { sessions, seen };
}
