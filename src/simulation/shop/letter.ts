/**
 * The client's own letter to those who left their address, every Thursday at ten: an account that no network's feed stands
 * before. Whoever opens it has the brand in mind for a few days, as after a post. Who opens which is their own luck.
 */
import { draw, mix, Purpose } from '../draw.ts';
import type { State } from '../state.ts';
import { HOURS_A_WEEK } from '../vocabulary.ts';
import { Flag, floatAt, shortAt } from '../world/members.ts';

const SENT_AT = 3 * 24 + 10;
/** Chance of opening it, for somebody who doesn't care and more for one who does. */
const OPENED = { least: 0.15, more: 0.5 } as const;

/** Hours since member m had the last letter before their eyes; null for those who get none or didn't open it. */
export function hoursSinceLetter({ members, hour, luck }: State, m: number): number | null {
  if (((members.flags[shortAt(m)] ?? 0) & Flag.OptedIn) === 0 || hour < SENT_AT) return null;
  const letter = Math.floor((hour - SENT_AT) / HOURS_A_WEEK);
  const opens =
    draw(mix(mix(luck, m), letter), Purpose.Letter) < OPENED.least + OPENED.more * (members.affinity[floatAt(m)] ?? 0);
  return opens ? (hour - SENT_AT) % HOURS_A_WEEK : null;
}
