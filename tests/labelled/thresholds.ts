/** From which value on a quality is marked 1, 2 and 3. Fitted on the items marked `build`, never on `hold`. */
export type Cuts = readonly [number, number, number];

const QUARTERS: Cuts = [0.25, 0.5, 0.75];

const POST_CUTS: Readonly<Record<string, Cuts>> = {};
const REPLY_CUTS: Readonly<Record<string, Cuts>> = {};

export const cutsOf = (kind: 'post' | 'reply', quality: string): Cuts =>
  (kind === 'post' ? POST_CUTS : REPLY_CUTS)[quality] ?? QUARTERS;

/** 0 to 3. */
export const markOf = (value: number, cuts: Cuts): number => cuts.filter((cut) => value >= cut).length;

/** Glad, sad or neither. */
export const signOf = (valence: number): number => (valence > 0.2 ? 1 : valence < -0.2 ? -1 : 0);
