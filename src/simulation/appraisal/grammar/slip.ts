import type { ReasonCode } from '../reasons.ts';
import type { Token } from '../reading/tokens.ts';

/** A slip with its place, and what would be right. */
export type Slip = {
  readonly reason: ReasonCode;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What would be right, where that is certain; else empty. */
  readonly better: string;
  /** 1 for a mistake, less for an untidiness. */
  readonly weight: number;
};

/** A slip over two or three neighbouring words. */
export function slipOver(tokens: readonly Token[], reason: ReasonCode, better: string): Slip {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  const text = tokens.map((token) => token.text).join(' ');
  return { reason, from: first?.from ?? 0, to: last?.to ?? 0, text, better, weight: 1 };
}
