import { FIELDS, type Field, POINTS } from './fields.ts';
import { apportion } from './rubric/apportion.ts';
import { judgeAge, judgeChoice, judgeUnknown } from './rubric/judge-line.ts';
import { assignThemes, bestHolding, readText, type TextReading } from './rubric/judge-text.ts';
import { findEmptyPhrase, findStereotype } from './rubric/lexicon.ts';
import { type Holding, lookFor } from './rubric/read-pins.ts';
import type { Grade, Judgement, Part, RubricPack, ThemeField } from './rubric/types.ts';
import { speaksFor } from './rubric/weigh.ts';
import type { Persona, Work } from './work.ts';

export { buildRubricPack } from './rubric/build-pack.ts';

/** So many different problems, costs and barriers fill their line. */
const FULL_LIST = 2;
/** A portrait that earns less than this under every group shows nobody yet. */
const LEAST_FOR_A_FACE = 10;

type Raw = Omit<Judgement, 'points'> & { readonly raw: number };
type RawPart = { readonly field: Field; readonly judgements: readonly Raw[] };
type Reading = { readonly segment: string; readonly parts: readonly RawPart[]; readonly total: number; readonly fit: number };

/**
 * Grades two portraits against a client's dossier. Each portrait is held against the group that it shows best, the two
 * against different groups; a line earns its points by the evidence tied to it, never by how it sounds.
 * Pure: same work and pack, same grade, in the browser and on the server. Adding a pin that supports its claim never
 * lowers the score, and the order of pins does not matter.
 */
export function gradeWork(pack: RubricPack, work: Work): Grade {
  const [first, second] = work.personas.map((persona) => pack.segments.map((segment) => readPersona(pack, segment, persona)));
  const [a, b] = assignGroups(first ?? [], second ?? []);
  const raws = [a, b].flatMap((reading) => reading.parts.map((part) => sum(part.judgements.map((judgement) => judgement.raw))));
  const score = Math.round(sum(raws) + 1e-9);
  const points = apportion(raws, score);
  const parts = [a, b].flatMap((reading, p) =>
    reading.parts.map((part, i) => finishPart(part, p === 0 ? 0 : 1, points[p * FIELDS.length + i] ?? 0)),
  );
  return {
    score,
    parts,
    remarks: work.personas.map((persona, p) => ({ persona: p === 0 ? 0 : 1, judgement: remark(persona) })),
    groups: [a.segment, b.segment],
    sameGroup: isSameGroup(first ?? [], second ?? []),
    unjudgedPoints: sum([a, b].flatMap((reading) => reading.parts.map(unjudgedIn))),
  };
}

function finishPart(part: RawPart, persona: 0 | 1, points: number): Part {
  const own = apportion(
    scaled(
      part.judgements.map((judgement) => judgement.raw),
      points,
    ),
    points,
  );
  const judgements = part.judgements.map(({ raw: _, ...judgement }, i) => ({ ...judgement, points: own[i] ?? 0 }));
  return { persona, field: part.field, points, max: POINTS[part.field], judgements };
}

function scaled(raws: readonly number[], total: number): number[] {
  const whole = sum(raws);
  return whole === 0 ? raws.map(() => total / raws.length) : raws.map((raw) => (raw * total) / whole);
}

// A list of two, one of them unreadable, leaves half of its points unjudged.
function unjudgedIn(part: RawPart): number {
  const count = part.judgements.filter((judgement) => judgement.verdict === 'unjudged').length;
  const isList = part.field === 'problems' || part.field === 'costs' || part.field === 'barriers';
  return isList ? (POINTS[part.field] * Math.min(count, FULL_LIST)) / FULL_LIST : count > 0 ? POINTS[part.field] : 0;
}

function assignGroups(first: readonly Reading[], second: readonly Reading[]): [Reading, Reading] {
  let best: { pair: [Reading, Reading]; total: number; fit: number } | undefined;
  for (const a of first) {
    for (const b of second) {
      if (a.segment === b.segment) continue;
      const [total, fit] = [a.total + b.total, a.fit + b.fit];
      if (!best || total > best.total + 1e-9 || (total > best.total - 1e-9 && fit > best.fit + 1e-9))
        best = { pair: [a, b], total, fit };
    }
  }
  if (!best) throw new Error('A pack needs at least two groups.');
  return best.pair;
}

function isSameGroup(first: readonly Reading[], second: readonly Reading[]): boolean {
  const top = (readings: readonly Reading[]) => [...readings].sort((a, b) => b.total - a.total || b.fit - a.fit)[0];
  const [a, b] = [top(first), top(second)];
  return (
    a !== undefined && b !== undefined && a.total >= LEAST_FOR_A_FACE && b.total >= LEAST_FOR_A_FACE && a.segment === b.segment
  );
}

function readPersona(pack: RubricPack, segment: string, persona: Persona): Reading {
  const parts = FIELDS.map((field) => ({ field, judgements: judgeField(pack, segment, persona, field) }));
  return {
    segment,
    parts,
    total: sum(parts.flatMap((part) => part.judgements.map((judgement) => judgement.raw))),
    fit: fitOf(pack, segment, persona),
  };
}

/** How many of the portrait's choices the dossier knows of a group, pinned or not: decides where evidence doesn't. */
function fitOf(pack: RubricPack, segment: string, persona: Persona): number {
  const chosen = (['place', 'family', 'children', 'networks', 'when', 'sex', 'income', 'interests'] as const).map((field) => {
    const { picks } = persona[field];
    const known = picks.filter((option) => pack.on[field].some((piece) => speaksFor(piece, { field, option }, segment)));
    return picks.length === 0 ? 0 : known.length / picks.length;
  });
  const { from, to } = persona.age;
  const inside =
    from === null || to === null
      ? []
      : pack.on.age.filter((piece) =>
          speaksFor(piece, { field: 'age', years: [Math.min(from, to), Math.max(from, to)] }, segment),
        );
  return sum(chosen) + inside.length / 10;
}

function judgeField(pack: RubricPack, segment: string, persona: Persona, field: Field): Raw[] {
  switch (field) {
    case 'age':
      return [whole(field, judgeAge(pack, segment, persona.age))];
    case 'work':
      return [
        whole(
          field,
          persona.work.unknown
            ? judgeUnknown(pack, segment, 'work')
            : bestOf(readText(pack, segment, 'work', persona.work.words, persona.work.pins)),
        ),
      ];
    case 'problems':
      return judgeList(
        pack,
        segment,
        field,
        persona.problems.map((item) => ({ spot: `problem:${item.id}`, text: item.text, pins: item.pins })),
      );
    case 'costs':
      return judgeList(
        pack,
        segment,
        field,
        persona.problems.map((item) => ({ spot: `cost:${item.id}`, text: item.cost.text, pins: item.cost.pins })),
      );
    case 'barriers':
      return judgeList(
        pack,
        segment,
        field,
        persona.barriers.map((item) => ({ spot: `barrier:${item.id}`, text: item.text, pins: item.pins })),
      );
    default:
      return [whole(field, judgeChoice(pack, segment, field, persona[field]))];
  }
}

function whole(field: Exclude<Field, 'problems' | 'costs' | 'barriers'>, { share, verdict, why, look }: Holding): Raw {
  return { field, spot: field, verdict, why, look, raw: POINTS[field] * share };
}

function bestOf(reading: TextReading): Holding {
  return (
    reading.settled ??
    bestHolding(reading.themes)?.holding ?? { share: 0, verdict: 'missing', why: { code: 'blank', quotes: [] }, look: null }
  );
}

type Item = {
  readonly spot: `problem:${string}` | `cost:${string}` | `barrier:${string}`;
  readonly text: string;
  readonly pins: readonly string[];
};

function judgeList(pack: RubricPack, segment: string, field: 'problems' | 'costs' | 'barriers', items: readonly Item[]): Raw[] {
  const readings = items.map((item) => readText(pack, segment, field satisfies ThemeField, item.text, item.pins));
  const choice = assignThemes(readings.map((reading) => reading.themes));
  const holdings = readings.map((reading, i): Holding => {
    const chosen = reading.themes[choice[i] ?? -1];
    if (chosen) return chosen.holding;
    const best = bestOf(reading);
    return best.share > 0 ? { share: 0, verdict: 'repeated', why: { ...best.why, code: 'repeated' }, look: best.look } : best;
  });
  const earned = sum(holdings.map((holding) => holding.share));
  const perShare = POINTS[field] / Math.max(FULL_LIST, earned);
  const judged = items.map((item, i): Raw => {
    const { share, verdict, why, look } = holdings[i] ?? bestOf({ settled: null, themes: [] });
    return { field, spot: item.spot, verdict, why, look, raw: share * perShare };
  });
  const written = items.filter((item) => item.text.trim() !== '').length;
  if (written >= FULL_LIST || (field === 'costs' && items.length >= FULL_LIST)) return judged;
  const pins = items.flatMap((item) => item.pins);
  return [
    ...judged,
    {
      field,
      spot: field,
      verdict: 'missing',
      why: { code: written === 0 ? 'blank' : 'one-more', quotes: [] },
      look: lookFor(pack, field, segment, pins),
      raw: 0,
    },
  ];
}

/** Name and sentence earn nothing, but a cliché in them would travel with the card. */
function remark(persona: Persona): Judgement {
  const base = { field: 'sentence', spot: 'sentence', points: 0, look: null } as const;
  const text = persona.sentence;
  const cliche = findStereotype(text);
  if (cliche) return { ...base, verdict: 'stereotyped', why: { code: 'cliche', quotes: [], phrase: cliche } };
  const empty = findEmptyPhrase(text);
  if (empty) return { ...base, verdict: 'empty', why: { code: 'empty-words', quotes: [], phrase: empty } };
  if (text.trim() === '') return { ...base, verdict: 'missing', why: { code: 'blank', quotes: [] } };
  return { ...base, verdict: 'holds', why: { code: 'holds', quotes: [] } };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
