import { clamp } from '../maths.ts';
import type { Members } from '../world/members.ts';

/** Shifts how much a member believes and likes the brand; both stay between 0 and 1. */
export function moveBond(members: Members, m: number, trust: number, affinity: number): void {
  members.trust[m] = clamp((members.trust[m] ?? 0) + trust, 0, 1);
  members.affinity[m] = clamp((members.affinity[m] ?? 0) + affinity, 0, 1);
}
