/**
 * Who follows whom among the members, as a compressed table: the followers of m are
 * `followers[start[m]] … followers[start[m + 1] − 1]`. Degrees are heavy-tailed (A04), ties lie mostly inside a segment.
 */
import { mix, Purpose, unit } from '../draw.ts';
import { clamp } from '../maths.ts';
import { byteAt, type Members } from './members.ts';

export type Graph = { readonly start: Int32Array; readonly followers: Int32Array };

/** Mean number of people whom one follows; a published graph has 35 (A03). */
const MEAN_FOLLOWS = 28;
const INSIDE_SEGMENT = 0.72;
export function createGraph(members: Members, seed: number): Graph {
  const n = members.count;
  const bySegment = groupBySegment(members);
  const outDegree = new Int32Array(n);
  let edges = 0;
  for (let m = 0; m < n; m++) edges += outDegree[m] = followsOf(mix(mix(seed, Purpose.Graph), m));
  const targets = new Int32Array(edges);
  const start = new Int32Array(n + 1);
  let e = 0;
  for (let m = 0; m < n; m++) {
    const who = mix(mix(seed, Purpose.Graph + 100), m);
    for (let k = outDegree[m] ?? 0; k > 0; k--) {
      const target = pickTarget(bySegment, members.segment[byteAt(m)] ?? 0, n, mix(who, k));
      targets[e++] = target;
      start[target + 1] = (start[target + 1] ?? 0) + 1;
    }
  }
  for (let m = 0; m < n; m++) start[m + 1] = (start[m + 1] ?? 0) + (start[m] ?? 0);
  return { start, followers: turnAround(targets, outDegree, start) };
}

/** Out-degree: P(more than d) = (x₀/d)², so a tail exponent of 3 (A04: 2.94) and a mean of 2·x₀; at most 400. */
const followsOf = (hash: number): number => clamp(Math.floor(MEAN_FOLLOWS / 2 / Math.sqrt(1 - unit(hash))), 1, 400);

function groupBySegment(members: Members): Int32Array[] {
  const sizes = new Int32Array(256);
  for (let m = 0; m < members.count; m++)
    sizes[members.segment[byteAt(m)] ?? 0] = (sizes[members.segment[byteAt(m)] ?? 0] ?? 0) + 1;
  const groups = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(256);
  for (let m = 0; m < members.count; m++) {
    const segment = members.segment[byteAt(m)] ?? 0;
    const at = filled[segment] ?? 0;
    const group = groups[segment];
    if (group) group[at] = m;
    filled[segment] = at + 1;
  }
  return groups;
}

/**
 * A member of one's own segment or of the whole town. Squaring the draw makes the r-th member of a list followed in
 * proportion to r^−½: a tail exponent of 3 (A04: 2.84).
 */
function pickTarget(groups: readonly Int32Array[], segment: number, count: number, hash: number): number {
  const u = unit(mix(hash, 1));
  const group = groups[segment];
  if (group && group.length > 1 && unit(mix(hash, 2)) < INSIDE_SEGMENT) return group[Math.floor(u * u * group.length)] ?? 0;
  return Math.floor(u * u * count);
}

function turnAround(targets: Int32Array, outDegree: Int32Array, start: Int32Array): Int32Array {
  const followers = new Int32Array(targets.length);
  const filled = start.slice();
  let e = 0;
  for (let m = 0; m < outDegree.length; m++) {
    for (let k = outDegree[m] ?? 0; k > 0; k--) {
      const target = targets[e++] ?? 0;
      const at = filled[target] ?? 0;
      followers[at] = m;
      filled[target] = at + 1;
    }
  }
  return followers;
}
