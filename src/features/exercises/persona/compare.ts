import { FIELDS, type Field } from './fields.ts';
import type { Key, Truth, TruthSegment } from './pack/schema.ts';
import { themesIn } from './rubric/themes.ts';
import type { Persona } from './work.ts';

/** How a line of a portrait lies to the truth. `open` where the dossier could not tell. */
export type Match = 'same' | 'partly' | 'other' | 'blank' | 'open' | 'open-seen' | 'unread';

/** One line beside the truth: ids of options or themes, or a pair of years. */
export type ComparedLine = {
  readonly field: Field;
  readonly match: Match;
  readonly yours: readonly string[];
  /** What was written in own words. */
  readonly words: readonly string[];
  readonly truth: readonly string[];
};

/** One portrait beside the real group it was held against. */
export type Compared = { readonly segment: TruthSegment; readonly lines: readonly ComparedLine[] };

/** Lays a portrait beside a real group, line by line. */
export function comparePersona(persona: Persona, truth: Truth, key: Pick<Key, 'themes'>, segmentId: string): Compared | null {
  const segment = truth.segments.find((found) => found.id === segmentId);
  if (!segment) return null;
  return { segment, lines: FIELDS.map((field) => compareLine(persona, segment, key, field)) };
}

function compareLine(persona: Persona, segment: TruthSegment, key: Pick<Key, 'themes'>, field: Field): ComparedLine {
  if (field === 'age') return compareAge(persona, segment);
  const real = segment[field];
  const truth = real === null ? [] : typeof real === 'string' ? [real] : real;
  const { yours, words, isUnknown } = readLine(persona, key, field);
  const base = { field, yours, words, truth };
  if (real === null) return { ...base, match: isUnknown ? 'open-seen' : 'open' };
  if (yours.length === 0) return { ...base, match: words.length > 0 ? 'unread' : 'blank' };
  const shared = yours.filter((id) => truth.includes(id)).length;
  if (shared === 0) return { ...base, match: 'other' };
  return { ...base, match: shared === yours.length && shared * 2 >= truth.length ? 'same' : 'partly' };
}

type ReadLine = { readonly yours: string[]; readonly words: string[]; readonly isUnknown: boolean };

function readLine(persona: Persona, key: Pick<Key, 'themes'>, field: Exclude<Field, 'age'>): ReadLine {
  const fromTexts = (which: 'work' | 'problems' | 'costs' | 'barriers', texts: readonly string[]): ReadLine => {
    const words = texts.map((text) => text.trim()).filter((text) => text !== '');
    return { yours: [...new Set(words.flatMap((text) => themesIn(text, key.themes[which])))], words, isUnknown: false };
  };
  switch (field) {
    case 'problems':
      return fromTexts(
        field,
        persona.problems.map((item) => item.text),
      );
    case 'costs':
      return fromTexts(
        field,
        persona.problems.map((item) => item.cost.text),
      );
    case 'barriers':
      return fromTexts(
        field,
        persona.barriers.map((item) => item.text),
      );
    case 'work':
      return { ...fromTexts(field, [persona.work.words]), isUnknown: persona.work.unknown };
    default: {
      const { picks, words, unknown } = persona[field];
      return { yours: [...picks], words: words.trim() === '' ? [] : [words.trim()], isUnknown: unknown };
    }
  }
}

function compareAge({ age }: Persona, { age: [from, to] }: TruthSegment): ComparedLine {
  const truth = [String(from), String(to)];
  if (age.from === null || age.to === null) return { field: 'age', match: 'blank', yours: [], words: [], truth };
  const [low, high] = [Math.min(age.from, age.to), Math.max(age.from, age.to)];
  const shared = Math.min(high, to) - Math.max(low, from);
  const whole = Math.max(high, to) - Math.min(low, from);
  const match = shared < 0 ? 'other' : whole === 0 || shared / whole >= 0.6 ? 'same' : 'partly';
  return { field: 'age', match, yours: [String(low), String(high)], words: [], truth };
}
