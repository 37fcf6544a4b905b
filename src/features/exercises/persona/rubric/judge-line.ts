import { type Field, type Line, TRAITS } from '../fields.ts';
import type { AgeClaim, Claim } from '../work.ts';
import { findEmptyPhrase, findStereotype } from './lexicon.ts';
import { buriedFactor, carried, type Holding, holdingOf, lookFor, quotes, readPins, unsupported } from './read-pins.ts';
import type { RubricPack, Why, WeighedPiece } from './types.ts';
import { type About, findDenial, quoteOn, speaksFor, speaksOn, strongestFirst, weighVoices } from './weigh.ts';

/** A portrait of people from 20 to 50 leaves out hardly anybody who buys. */
const EMPTY_YEARS = 30;
const BROAD_YEARS = 20;
const BROAD_FACTOR = 0.5;
/** Choosing more than this is choosing nothing. */
const MOST_PICKS: Partial<Readonly<Record<Line, number>>> = {
  family: 3,
  children: 3,
  interests: 6,
  networks: 3,
  when: 16,
  place: 4,
};
/** “Mixed” is held against the dossier's share of women: between these it is mixed. */
const MIXED = [0.3, 0.7] as const;

const nothing = (verdict: Holding['verdict'], why: Why, look: Holding['look'] = null): Holding => ({
  share: 0,
  verdict,
  why,
  look,
});

/** Judges a line on which something is chosen. */
export function judgeChoice(pack: RubricPack, segment: string, field: Exclude<Line, 'age' | 'work'>, claim: Claim): Holding {
  const look = lookFor(pack, field, segment, claim.pins);
  if (claim.unknown) return judgeUnknown(pack, segment, field);
  const phrase = findStereotype(claim.words);
  if (phrase) return nothing('stereotyped', { code: 'cliche', quotes: [], phrase });
  if (claim.picks.length === 0) {
    if (claim.words.trim() === '') return nothing('missing', { code: 'blank', quotes: [] }, look);
    const empty = findEmptyPhrase(claim.words);
    return empty
      ? nothing('empty', { code: 'empty-words', quotes: [], phrase: empty }, look)
      : nothing('unjudged', { code: 'own-words-only', quotes: [] }, look);
  }
  if (claim.picks.length > (MOST_PICKS[field] ?? Infinity))
    return nothing('empty', { code: 'empty-choice', quotes: [], count: claim.picks.length }, look);
  if (field === 'sex' && claim.picks.includes('mixed')) return judgeMixed(pack, segment, claim.pins, look);
  return judgeOptions(pack, segment, field, claim, look);
}

function judgeOptions(pack: RubricPack, segment: string, field: Field, { picks, pins }: Claim, look: Holding['look']): Holding {
  const abouts = picks.map((option): About => ({ field, option }));
  const denials = abouts.map((about) => findDenial(pack, about, segment));
  const reading = readPins(pack, pins, abouts, field, segment);
  const shares = abouts.map((about, i) =>
    denials[i]
      ? 0
      : carried(
          reading.supports.filter((piece) => speaksFor(piece, about, segment)),
          field,
        ),
  );
  const share = shares.reduce((sum, value) => sum + value, 0) / shares.length;
  const deniedAt = denials.findIndex((denial) => denial !== null);
  const denial = denials[deniedAt];
  if (denial) {
    const options = picks.slice(deniedAt, deniedAt + 1);
    const why: Why = {
      code: denial.code,
      quotes: [quoteOn(denial.by, field)],
      options,
      ...(denial.total === undefined ? {} : { count: denial.count ?? 0, total: denial.total }),
    };
    return { share: share * buriedFactor(reading), verdict: 'contradicted', why, look: denial.by.page };
  }
  if (share === 0 && reading.supports.length === 0) return noSupport(reading, field, look);
  const bare = picks.filter((_, i) => shares[i] === 0);
  if (bare.length > 0 && share > 0 && buriedFactor(reading) === 1) {
    return {
      share,
      verdict: 'thin',
      why: { code: 'bare-options', quotes: quotes(reading.supports, field, 1), options: bare },
      look,
    };
  }
  return holdingOf(reading, field, share, look);
}

// Traits without evidence are where a picture in the head gets in.
function noSupport(reading: ReturnType<typeof readPins>, field: Field, look: Holding['look']): Holding {
  const found = unsupported(reading, field, look);
  return found.verdict === 'untied' && TRAITS.includes(field)
    ? { ...found, verdict: 'stereotyped', why: { code: 'trait-untied', quotes: [] } }
    : found;
}

function judgeMixed(pack: RubricPack, segment: string, pins: readonly string[], look: Holding['look']): Holding {
  const about = (option: string): About => ({ field: 'sex', option });
  const [women, men, mixed] = [about('women'), about('men'), about('mixed')];
  const weigh = (pieces: readonly WeighedPiece[], which: About) =>
    weighVoices(pieces.filter((piece) => speaksFor(piece, which, segment)));
  const half = weigh(pack.on.sex, mixed) / 2;
  const [w, m] = [weigh(pack.on.sex, women) + half, weigh(pack.on.sex, men) + half];
  const shareOfWomen = w + m === 0 ? 0.5 : w / (w + m);
  if (shareOfWomen < MIXED[0] || shareOfWomen > MIXED[1]) {
    const many = shareOfWomen > 0.5 ? women : men;
    const [by] = strongestFirst(pack.on.sex.filter((piece) => speaksFor(piece, many, segment)));
    if (by) return nothing('contradicted', { code: 'dossier-denies', quotes: [quoteOn(by, 'sex')], options: ['mixed'] }, by.page);
  }
  const reading = readPins(pack, pins, [women, men, mixed], 'sex', segment);
  if (reading.supports.length === 0) return noSupport(reading, 'sex', look);
  const weight = weigh(reading.supports, mixed) + 2 * Math.min(weigh(reading.supports, women), weigh(reading.supports, men));
  const share = Math.min(1, weight / 2) * buriedFactor(reading);
  if (share === 0)
    return nothing(
      'thin',
      {
        code: 'bare-options',
        quotes: quotes(reading.supports, 'sex', 1),
        options: [weigh(reading.supports, women) > 0 ? 'men' : 'women'],
      },
      look,
    );
  return { ...holdingOf(reading, 'sex', Math.min(1, weight / 2), look), share };
}

/** Judges the age: a range that is neither everybody nor beside the people in the dossier. */
export function judgeAge(pack: RubricPack, segment: string, claim: AgeClaim): Holding {
  const look = lookFor(pack, 'age', segment, claim.pins);
  if (claim.unknown) return judgeUnknown(pack, segment, 'age');
  if (claim.from === null && claim.to === null) return nothing('missing', { code: 'blank', quotes: [] }, look);
  if (claim.from === null || claim.to === null) return nothing('missing', { code: 'half-range', quotes: [] }, look);
  const years = [Math.min(claim.from, claim.to), Math.max(claim.from, claim.to)] as const;
  const width = years[1] - years[0];
  if (width >= EMPTY_YEARS) return nothing('empty', { code: 'empty-range', quotes: [], count: width }, look);
  const about: About = { field: 'age', years };
  const denial = findDenial(pack, about, segment);
  if (denial) {
    return nothing(
      'contradicted',
      { code: denial.code, quotes: [quoteOn(denial.by, 'age')], count: denial.count ?? 0, total: denial.total ?? 0 },
      denial.by.page,
    );
  }
  const reading = readPins(pack, claim.pins, [about], 'age', segment);
  if (reading.supports.length === 0) return noSupport(reading, 'age', look);
  const found = holdingOf(reading, 'age', carried(reading.supports, 'age'), look);
  if (width <= BROAD_YEARS) return found;
  return { ...found, share: found.share * BROAD_FACTOR, verdict: 'thin', why: { ...found.why, code: 'broad', count: width } };
}

/** "The dossier doesn't say": right when it doesn't. */
export function judgeUnknown(pack: RubricPack, segment: string, field: Field): Holding {
  const speaking = pack.on[field].filter((piece) => !piece.loud && speaksOn(piece, field, segment));
  const [first] = strongestFirst(speaking);
  if (!first) return { share: 1, verdict: 'honest', why: { code: 'honest', quotes: [] }, look: null };
  return nothing('overlooked', { code: 'overlooked', quotes: [quoteOn(first, field)] }, first.page);
}
