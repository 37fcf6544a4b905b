/**
 * Chance without a stream: a draw is a hash of who draws, when, and what for. So the luck of one member does not depend
 * on what anybody else did, and a run with one post changed is played under the same luck (common random numbers).
 */

/** What a draw is for. Two purposes never share a draw. */
export const Purpose = {
  Segment: 1,
  Networks: 2,
  Interests: 3,
  Temper: 4,
  Activity: 5,
  Chronotype: 6,
  Bond: 7,
  Follows: 8,
  Graph: 9,
  Gap: 10,
  PickNetwork: 11,
  Slots: 12,
  Seen: 13,
  Wave: 14,
  Dwell: 15,
  Like: 16,
  Comment: 17,
  Share: 18,
  Send: 19,
  Save: 20,
  Click: 21,
  Profile: 22,
  Follow: 23,
  Hide: 24,
  Report: 25,
  Unfollow: 26,
  Delay: 27,
  Occasion: 28,
  Choice: 29,
  Impulse: 30,
  Fault: 31,
  Reason: 32,
  Text: 33,
  Notice: 34,
  Churn: 35,
  Market: 36,
  Learning: 37,
  Review: 38,
  Rival: 39,
  Influence: 40,
  Crisis: 41,
  Policy: 42,
  OptIn: 43,
  Basket: 44,
  Contest: 45,
  Client: 46,
  Vote: 47,
  Lot: 48,
  Letter: 49,
  Return: 50,
} as const;

/** Hashes a 32-bit state with one more 32-bit value (two rounds of multiply and shift, Wellons' `lowbias32`). */
export function mix(state: number, value: number): number {
  let h = (state ^ Math.imul(value + 1, 0x9e3779b1)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** A number from 0 up to, not including, 1, out of a hash. */
export const unit = (hash: number): number => (hash >>> 0) * 2.3283064365386963e-10;

/** The draw of `purpose` under a hash of who and when. */
export const draw = (state: number, purpose: number): number => unit(mix(state, purpose));

/**
 * A draw of a member's session for one thing, by one round over a hash that is mixed already: for the many comparisons of
 * which nearly all fail. What then happens is drawn under the full {@link mix}.
 */
export function quickUnit(hash: number, key: number): number {
  const h = Math.imul(hash ^ key, 0x2c1b3c6d);
  return ((h ^ (h >>> 15)) >>> 0) * 2.3283064365386963e-10;
}

/** Hash of a text, such as an action's id. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = mix(h, text.charCodeAt(i));
  return h;
}
