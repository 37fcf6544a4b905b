/**
 * The few functions beyond `+ − × ÷ √` that the engine needs, made of those alone: engines differ in the last bit of
 * `Math.exp`, `Math.log` and `**`, and a run must come out the same in all of them.
 */

const LN2 = 0.6931471805599453;
const SQRT_HALF = 0.7071067811865476;
/** Reciprocals of the odd numbers from 23 down to 1: the series of artanh. */
const ODD = [1 / 23, 1 / 21, 1 / 19, 1 / 17, 1 / 15, 1 / 13, 1 / 11, 1 / 9, 1 / 7, 1 / 5, 1 / 3, 1] as const;

/**
 * Natural logarithm of a positive finite number, to about 2 units in the last place: x = m·2^k with m in [√½, √2),
 * ln x = k·ln 2 + 2·artanh((m − 1)/(m + 1)).
 */
export function ln(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln needs a positive number, not ${String(x)}.`);
  let m = x;
  let k = 0;
  for (let step = 512; step >= 1; step >>= 1) {
    const power = powerOfTwo(step);
    while (m >= power) {
      m /= power;
      k += step;
    }
    while (m * power < 2) {
      m *= power;
      k -= step;
    }
  }
  // Now 1 ≤ m < 2.
  if (m > 2 * SQRT_HALF) {
    m /= 2;
    k += 1;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  let sum = 0;
  for (const reciprocal of ODD) sum = sum * z + reciprocal;
  return k * LN2 + 2 * s * sum;
}

/** e to the power x, for −700 ≤ x ≤ 700 (beyond that it stays at the border): x = k·ln 2 + r, and Taylor's series of e^r. */
export function exp(x: number): number {
  const bounded = x > 700 ? 700 : x < -700 ? -700 : x;
  const k = Math.floor(bounded / LN2 + 0.5);
  const r = bounded - k * LN2;
  let sum = 1;
  for (let n = 14; n >= 1; n--) sum = 1 + (sum * r) / n;
  return k >= 0 ? sum * powerOfTwo(k) : sum / powerOfTwo(-k);
}

/** x to the power y for positive x; 0 for x = 0 and y > 0. */
export const pow = (x: number, y: number): number => (x === 0 ? 0 : exp(y * ln(x)));

/** 2^n for 0 ≤ n ≤ 1023, exact. */
function powerOfTwo(n: number): number {
  let result = 1;
  let square = 2;
  for (let rest = n; rest > 0; rest >>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}

export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** The value below which a share `u` of a standard normal distribution lies (Acklam's rational approximation, error below 1.2e-9), for 0 < u < 1. */
export function normalQuantile(u: number): number {
  if (u < 0.02425) return normalTail(Math.sqrt(-2 * ln(u)));
  if (u > 0.97575) return -normalTail(Math.sqrt(-2 * ln(1 - u)));
  const q = u - 0.5;
  const r = q * q;
  const above =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) *
      r +
    2.506628277459239;
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) *
      r +
    1;
  return (q * above) / below;
}

function normalTail(q: number): number {
  const above =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const below = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return above / below;
}
