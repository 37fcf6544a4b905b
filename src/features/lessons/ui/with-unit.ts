const BEFORE = /^[€$£]$/;
const CLOSE = /^[%°]$/;

/** A number with its unit as it is written: €5, 5%, 5 hours (with a space that does not break). */
export function withUnit(number: string, unit: string): string {
  if (BEFORE.test(unit)) return `${unit}${number}`;
  return CLOSE.test(unit) ? `${number}${unit}` : `${number}\u00a0${unit}`;
}
