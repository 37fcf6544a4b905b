import type { DossierPage } from '../evidence.ts';
import type { Field } from '../fields.ts';
import type { Quote, RubricPack, Verdict, WeighedPiece, Why } from './types.ts';
import {
  type About,
  countVoices,
  quoteOn,
  speaksAgainst,
  speaksFor,
  speaksOfOthers,
  speaksOn,
  strongestFirst,
  weighVoices,
} from './weigh.ts';

/** Weight that carries a claim. What it costs is only ever told, so one voice does there. */
const NEEDED: Partial<Readonly<Record<Field, number>>> = { costs: 1 };
const NEEDED_ELSE = 2;
/** Lines on which saying one thing is saying that it is not another. */
const EXCLUSIVE: readonly Field[] = ['sex', 'age', 'place', 'family', 'children', 'income', 'networks'];
/** So many pieces that have nothing to do with it may lie beside those that do. */
const LITTER = 2;
const BURIED_FACTOR = 0.5;

/** The pins of one claim, sorted by what they are to it. */
export type PinReading = {
  readonly supports: readonly WeighedPiece[];
  readonly denies: readonly WeighedPiece[];
  readonly noise: readonly WeighedPiece[];
  readonly others: readonly WeighedPiece[];
  readonly off: readonly WeighedPiece[];
};

/** A verdict with the share of points it earns, 0 to 1. */
export type Holding = { readonly share: number; readonly verdict: Verdict; readonly why: Why; readonly look: DossierPage | null };

/** Sorts pins by what they are to a claim; pins on pieces that no longer exist are passed over. */
export function readPins(
  pack: RubricPack,
  pins: readonly string[],
  abouts: readonly About[],
  field: Field,
  segment: string,
): PinReading {
  const wanted = new Set(pins);
  const pinned = wanted.size === 0 ? [] : pack.pieces.filter((piece) => wanted.has(piece.id));
  const reading: Record<keyof PinReading, WeighedPiece[]> = { supports: [], denies: [], noise: [], others: [], off: [] };
  for (const piece of pinned) {
    if (abouts.some((about) => speaksFor(piece, about, segment))) reading.supports.push(piece);
    else if (piece.noise !== null) reading.noise.push(piece);
    else if (
      abouts.some((about) => speaksAgainst(piece, about, segment)) ||
      (EXCLUSIVE.includes(field) && speaksOn(piece, field, segment))
    )
      reading.denies.push(piece);
    else if (speaksOfOthers(piece, field, segment)) reading.others.push(piece);
    else reading.off.push(piece);
  }
  return reading;
}

/** How far the supporting pieces carry a claim, 0 to 1. Pieces of the loud few alone carry nothing. */
export function carried(supports: readonly WeighedPiece[], field: Field): number {
  if (supports.every((piece) => piece.loud)) return 0;
  return Math.min(1, weighVoices(supports) / (NEEDED[field] ?? NEEDED_ELSE));
}

/** One half where the pieces that speak are buried under pieces that don't. */
export function buriedFactor({ supports, denies, noise, others, off }: PinReading): number {
  return denies.length + noise.length + others.length + off.length > supports.length + LITTER ? BURIED_FACTOR : 1;
}

/** The strongest pieces, quoted. */
export const quotes = (pieces: readonly WeighedPiece[], field: Field, most = 2): Quote[] =>
  strongestFirst(pieces)
    .slice(0, most)
    .map((piece) => quoteOn(piece, field));

/** The verdict on a claim whose pins support it at least a little. */
export function holdingOf(reading: PinReading, field: Field, share: number, look: DossierPage | null): Holding {
  const { supports } = reading;
  const cited = quotes(supports, field);
  if (supports.every((piece) => piece.loud)) {
    return {
      share: 0,
      verdict: 'loud',
      why: { code: 'loud-few', quotes: cited, count: supports.length, total: countVoices(supports) },
      look,
    };
  }
  const factor = buriedFactor(reading);
  if (factor < 1) {
    const all = supports.length + reading.denies.length + reading.noise.length + reading.others.length + reading.off.length;
    return {
      share: share * factor,
      verdict: 'thin',
      why: { code: 'buried', quotes: cited, count: supports.length, total: all },
      look: null,
    };
  }
  if (share >= 1)
    return { share: 1, verdict: 'holds', why: { code: 'holds', quotes: cited, count: supports.length }, look: null };
  const code = supports.every((piece) => piece.strength === 'wish')
    ? 'only-wishes'
    : countVoices(supports) > 1
      ? 'few-voices'
      : supports.some((piece) => piece.strength === 'saw')
        ? 'one-source'
        : 'one-voice';
  return { share, verdict: 'thin', why: { code, quotes: cited, count: countVoices(supports) }, look };
}

/** The verdict on a claim that none of its pins supports. */
export function unsupported(reading: PinReading, field: Field, look: DossierPage | null): Holding {
  const say = (verdict: Verdict, code: Why['code'], pieces: readonly WeighedPiece[]): Holding => ({
    share: 0,
    verdict,
    why: { code, quotes: quotes(pieces, field, 1), ...noiseOf(strongestFirst(pieces)[0]) },
    look,
  });
  if (reading.denies.length > 0) return say('contradicted', 'pinned-denies', reading.denies);
  if (reading.noise.length > 0) return say('noise', 'noise', reading.noise);
  if (reading.others.length > 0) return say('silent', 'another-group', reading.others);
  if (reading.off.length > 0) return say('silent', 'off-subject', reading.off);
  return say('untied', 'untied', []);
}

function noiseOf(piece: WeighedPiece | undefined): Pick<Why, 'noise'> {
  return piece?.noise ? { noise: piece.noise } : {};
}

/** The page on which the strongest piece stands that speaks on a field about a group and is not pinned yet. */
export function lookFor(pack: RubricPack, field: Field, segment: string, pins: readonly string[]): DossierPage | null {
  const open = pack.on[field].filter((piece) => !piece.loud && !pins.includes(piece.id) && speaksOn(piece, field, segment));
  return strongestFirst(open)[0]?.page ?? null;
}
