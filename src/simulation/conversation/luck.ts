import { mix, unit } from '../draw.ts';

/** Purposes of the draws in this room; from 100 on, so that none is one of `draw.ts`. */
export const Talk = {
  Reason: 100,
  Channel: 101,
  Delay: 102,
  Patience: 103,
  Cross: 104,
  Again: 105,
  Leaves: 106,
  Thanks: 107,
  Anger: 108,
  Sentiment: 109,
  Asks: 110,
  Spam: 111,
  Troll: 112,
  Writes: 113,
  Stars: 114,
  HoldsBack: 115,
  Handled: 116,
  Hidden: 117,
  Reported: 118,
  Seen: 119,
  Text: 120,
  Praise: 121,
  Mention: 122,
} as const;

/** A number from a normal distribution cut at ±2.4, of four draws: enough for satisfaction in stars. */
export function roughNormal(hash: number): number {
  let sum = -2;
  for (let i = 0; i < 4; i++) sum += unit(mix(hash, i));
  return sum * 1.7320508075688772;
}
