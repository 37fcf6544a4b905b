import { cellValue, listPieces } from '../evidence.ts';
import { CELLS, DAY_PARTS, type Field, FIELDS, WEEKDAYS } from '../fields.ts';
import type { Key, Research, Says } from '../pack/schema.ts';
import type { RubricPack, Statement, WeighedPiece } from './types.ts';

/** Visits below this share of the mean say that nobody is there. */
const QUIET_SHARE = 0.35;

/** Joins research and key into what the rubric weighs. */
export function buildRubricPack(research: Research, key: Key): RubricPack {
  const pieces = listPieces(research).map((text): WeighedPiece => {
    const base = { id: text.id, ref: text.ref, page: text.page, quote: text.quote };
    const row = research.survey.rows.find(([id]) => id === text.id);
    if (row) return { ...base, voice: text.id, ...weighRow(research, key, row) };
    if (CELLS.includes(text.id)) {
      return {
        ...base,
        voice: 'visits',
        strength: 'did',
        loud: false,
        noise: null,
        statements: weighCell(research, key, text.id, text.quote),
      };
    }
    const found = key.pieces[text.id];
    const segments = found?.segments ?? key.segments;
    return {
      ...base,
      voice: found?.voice ?? text.id,
      strength: found?.strength ?? 'told',
      loud: found?.loud ?? false,
      noise: found?.noise ?? null,
      statements: [
        ...statementsOf(found?.says, false, segments, text.quote),
        ...statementsOf(found?.denies, true, segments, text.quote),
      ],
    };
  });
  const on = (field: Field) =>
    pieces.filter((piece) => piece.noise === null && piece.statements.some((statement) => statement.field === field));
  return { segments: key.segments, themes: key.themes, pieces, on: byField(on) };
}

function byField<T>(make: (field: Field) => T): Record<Field, T> {
  return {
    sex: make('sex'),
    age: make('age'),
    place: make('place'),
    family: make('family'),
    children: make('children'),
    work: make('work'),
    income: make('income'),
    interests: make('interests'),
    problems: make('problems'),
    costs: make('costs'),
    networks: make('networks'),
    when: make('when'),
    barriers: make('barriers'),
  };
}

function statementsOf(says: Says | undefined, against: boolean, segments: readonly string[], quote: string): Statement[] {
  if (!says) return [];
  return FIELDS.flatMap((field): Statement[] => {
    if (field === 'age') return says.age ? [{ field, is: [], years: says.age, against, segments, quote }] : [];
    const is = says[field];
    return is ? [{ field, is, years: null, against, segments, quote }] : [];
  });
}

function weighRow(
  research: Research,
  key: Key,
  row: Research['survey']['rows'][number],
): Pick<WeighedPiece, 'strength' | 'loud' | 'noise' | 'statements'> {
  const [id, ...answers] = row;
  const group = key.rows[id];
  if (typeof group !== 'string') return { strength: 'told', loud: false, noise: group?.noise ?? 'trivia', statements: [] };
  const statements = research.survey.columns.flatMap((column, i) => {
    const answer = answers[i];
    return (key.columns[column.id] ?? []).flatMap((use): Statement[] => {
      const base = { field: use.field, against: false, segments: [group], quote: `${column.label}: ${String(answer)}` };
      if (typeof answer === 'number') return [{ ...base, is: [], years: [answer, answer] }];
      const is = use.map?.[answer ?? ''];
      return is ? [{ ...base, is, years: null }] : [];
    });
  });
  return { strength: 'told', loud: false, noise: null, statements };
}

function weighCell(research: Research, key: Key, cell: string, quote: string): Statement[] {
  const all = Object.values(research.numbers.when.cells).flat();
  const mean = all.reduce((sum, visits) => sum + visits, 0) / all.length;
  const day = WEEKDAYS.find((name) => cell.startsWith(name)) ?? 'mon';
  const part = DAY_PARTS.find((name) => cell.endsWith(name)) ?? 'early';
  const base = { field: 'when', is: [cell], years: null, quote } as const;
  if (cellValue(research, day, part) < mean * QUIET_SHARE) return [{ ...base, against: true, segments: key.segments }];
  const segments = Object.entries(key.when)
    .filter(([, cells]) => cells.some((known) => known === cell))
    .map(([segment]) => segment);
  return segments.length > 0 ? [{ ...base, against: false, segments }] : [];
}
