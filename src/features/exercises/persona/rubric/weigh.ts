import type { Field } from '../fields.ts';
import type { Strength } from '../pack/schema.ts';
import type { Quote, RubricPack, Statement, WeighedPiece } from './types.ts';

/**
 * What a piece weighs. The order is that of the lesson on portraits: what people did beats what somebody saw, that
 * beats what one person tells, and what people say they would do comes last. Two points carry a claim.
 */
const WEIGHTS: Readonly<Record<Strength, number>> = { did: 2, tally: 2, saw: 1.5, told: 1, wish: 0.5 };
const LOUD_WEIGHT = 0.5;

/** What a claim is about, for matching statements: one option or theme, or a range of years. */
export type About =
  { readonly field: Field; readonly option: string } | { readonly field: 'age'; readonly years: readonly [number, number] };

function weightOf(piece: WeighedPiece): number {
  return piece.loud ? LOUD_WEIGHT : WEIGHTS[piece.strength];
}

/** The sum over voices of each one's heaviest piece; all the loud ones together count as one voice. */
export function weighVoices(pieces: readonly WeighedPiece[]): number {
  const heaviest = new Map<string, number>();
  for (const piece of pieces) {
    const voice = piece.loud ? 'loud' : piece.voice;
    heaviest.set(voice, Math.max(heaviest.get(voice) ?? 0, weightOf(piece)));
  }
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0);
}

/** How many people or sources speak. */
export function countVoices(pieces: readonly WeighedPiece[]): number {
  return new Set(pieces.map((piece) => piece.voice)).size;
}

function saysIt(statement: Statement, about: About): boolean {
  if (statement.field !== about.field) return false;
  if (!('years' in about)) return statement.is.includes(about.option);
  if (!statement.years) return false;
  const [from, to] = statement.years;
  const shared = Math.min(to, about.years[1]) - Math.max(from, about.years[0]);
  return from === to ? shared >= 0 : shared >= (to - from) / 2;
}

/** Whether a piece speaks for a claim about a group. */
export function speaksFor(piece: WeighedPiece, about: About, segment: string): boolean {
  return piece.noise === null && piece.statements.some((s) => !s.against && s.segments.includes(segment) && saysIt(s, about));
}

/** Whether a piece speaks against it: by saying so, or by giving other years. */
export function speaksAgainst(piece: WeighedPiece, about: About, segment: string): boolean {
  if (piece.noise !== null) return false;
  return piece.statements.some((s) => {
    if (!s.segments.includes(segment) || s.field !== about.field) return false;
    return 'years' in about ? !s.against && !saysIt(s, about) : s.against && saysIt(s, about);
  });
}

/** Whether a piece says anything on a field about a group. */
export function speaksOn(piece: WeighedPiece, field: Field, segment: string): boolean {
  return piece.noise === null && piece.statements.some((s) => s.field === field && !s.against && s.segments.includes(segment));
}

/** Whether a piece speaks on a field, but of other groups only. */
export function speaksOfOthers(piece: WeighedPiece, field: Field, segment: string): boolean {
  return (
    piece.noise === null &&
    piece.statements.some((s) => s.field === field && !s.segments.includes(segment)) &&
    !speaksOn(piece, field, segment)
  );
}

/** Quotes a piece by the words that speak on a field. */
export function quoteOn(piece: WeighedPiece, field: Field): Quote {
  const text = piece.statements.find((s) => s.field === field)?.quote ?? piece.quote;
  return { id: piece.id, ref: piece.ref, page: piece.page, text };
}

/** The strongest pieces first; ties by id, so that the order in which they were pinned does not matter. */
export function strongestFirst(pieces: readonly WeighedPiece[]): WeighedPiece[] {
  return [...pieces].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Why the dossier as a whole speaks against a claim, with its strongest piece; null when it doesn't. */
export type Denial = {
  readonly code: 'did-denies' | 'dossier-denies' | 'outnumbered';
  readonly by: WeighedPiece;
  readonly count?: number;
  readonly total?: number;
};

/** Below these shares of the voices that speak on a field, the dossier speaks against an option. */
const LEAST_SHARE: Partial<Readonly<Record<Field, number>>> = {
  sex: 0.6,
  age: 0.5,
  income: 0.34,
  family: 0.15,
  children: 0.15,
  place: 0.08,
  networks: 0.12,
};
/** Fewer voices than this prove nothing by being others. */
const LEAST_VOICES = 3;

/** Holds a claim against everything in the dossier, pinned or not. */
export function findDenial(pack: RubricPack, about: About, segment: string): Denial | null {
  const pro = pack.on[about.field].filter((piece) => speaksFor(piece, about, segment));
  const con = pack.on[about.field].filter((piece) => speaksAgainst(piece, about, segment));
  const [worst] = strongestFirst(con);
  if (worst && !('years' in about)) {
    const didCon = con.filter((piece) => piece.strength === 'did');
    const [deed] = strongestFirst(didCon);
    if (deed && !pro.some((piece) => piece.strength === 'did'))
      return { code: pro.length > 0 ? 'did-denies' : 'dossier-denies', by: deed };
    if (weighVoices(con) > weighVoices(pro)) return { code: 'dossier-denies', by: worst };
  }
  return findOutnumbered(pack, about, segment, pro);
}

function findOutnumbered(pack: RubricPack, about: About, segment: string, pro: readonly WeighedPiece[]): Denial | null {
  const least = LEAST_SHARE[about.field];
  const all = pack.on[about.field].filter((piece) => !piece.loud && speaksOn(piece, about.field, segment));
  if (least === undefined || countVoices(all) < LEAST_VOICES) return null;
  const fitting = pro.filter((piece) => !piece.loud);
  if (weighVoices(fitting) / weighVoices(all) >= least) return null;
  const [by] = strongestFirst(all.filter((piece) => !fitting.includes(piece)));
  return by ? { code: 'outnumbered', by, count: countVoices(fitting), total: countVoices(all) } : null;
}
