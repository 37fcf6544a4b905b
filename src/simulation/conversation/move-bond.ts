import { clamp } from '../maths.ts';
import { floatAt, type Members } from '../world/members.ts';

/** Shifts how much a member believes and likes the brand; both stay between 0 and 1. */
export function moveBond(members: Members, m: number, trust: number, affinity: number): void {
  members.trust[floatAt(m)] = clamp((members.trust[floatAt(m)] ?? 0) + trust, 0, 1);
  members.affinity[floatAt(m)] = clamp((members.affinity[floatAt(m)] ?? 0) + affinity, 0, 1);
}
