/** One row of the table: what was measured, beside what, and whether it keeps its bound. */
export type Line = {
  readonly what: string;
  readonly value: string;
  readonly baseline: string;
  readonly bound: string;
  readonly isWithin: boolean;
};

/** A row for a speed that must reach a share of its baseline's. */
export function atLeast(what: string, perSecond: number, baselineName: string, baselinePerSecond: number, share: number): Line {
  const ratio = perSecond / baselinePerSecond;
  return {
    what,
    value: `${Math.round(perSecond)}/s`,
    baseline: `${baselineName} ${Math.round(baselinePerSecond)}/s = ${ratio.toFixed(2)} ×`,
    bound: `≥ ${share} ×`,
    isWithin: ratio >= share,
  };
}

/** A row for an amount that may not exceed a bound. */
export function atMost(what: string, amount: number, unit: string, bound: number, baseline: string): Line {
  return { what, value: `${amount.toFixed(1)} ${unit}`, baseline, bound: `≤ ${bound} ${unit}`, isWithin: amount <= bound };
}

/** The middle of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
