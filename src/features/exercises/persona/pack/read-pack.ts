import { CELLS, FIELDS, type Field, OPTIONS } from '../fields.ts';
import { Key, type PersonaPack, Research, type Says, Truth } from './schema.ts';
import { type Mistake, SourceError, type Path, YamlSource } from '#yaml/yaml-source.ts';

/** The three files of a pack, as text, with the path under which each is known to its author. */
export type PackFiles = Readonly<Record<'research' | 'key' | 'truth', { readonly path: string; readonly text: string }>>;

/**
 * Reads a research pack and checks that its parts fit each other.
 * Errors: {@link SourceError} naming file, line and field of every mistake.
 */
export function readPack(files: PackFiles): PersonaPack {
  const source = {
    research: new YamlSource(files.research.path, files.research.text),
    key: new YamlSource(files.key.path, files.key.text),
    truth: new YamlSource(files.truth.path, files.truth.text),
  };
  const pack = { research: source.research.parse(Research), key: source.key.parse(Key), truth: source.truth.parse(Truth) };
  const mistakes = [
    ...researchMistakes(pack).map(([path, message]) => source.research.mistake(path, message)),
    ...keyMistakes(pack).map(([path, message]) => source.key.mistake(path, message)),
    ...truthMistakes(pack).map(([path, message]) => source.truth.mistake(path, message)),
  ] satisfies Mistake[];
  if (mistakes.length > 0) throw new SourceError(mistakes);
  return pack;
}

type Found = readonly [path: Path, message: string];

/** Ids of everything that can be pinned, with where it stands. */
function pieceIds({ research }: PersonaPack): { id: string; path: Path }[] {
  const at = (base: Path, items: readonly { id: string }[]) => items.map(({ id }, i) => ({ id, path: [...base, i, 'id'] }));
  return [
    ...at(['brief', 'lines'], research.brief.lines),
    ...research.survey.rows.map(([id], i) => ({ id, path: ['survey', 'rows', i, 0] })),
    ...at(['survey', 'tallies'], research.survey.tallies),
    ...research.interviews.flatMap((interview, i) => at(['interviews', i, 'lines'], interview.lines)),
    ...research.numbers.charts.flatMap((chart, i) => at(['numbers', 'charts', i, 'bars'], chart.bars)),
    ...at(['numbers', 'figures'], research.numbers.figures),
    ...at(['comments', 'items'], research.comments.items),
  ];
}

function researchMistakes(pack: PersonaPack): Found[] {
  const found: Found[] = [];
  const seen = new Set<string>(CELLS);
  for (const { id, path } of pieceIds(pack)) {
    if (seen.has(id)) found.push([path, `"${id}" stands twice; every piece needs an id of its own.`]);
    seen.add(id);
  }
  const { columns, rows } = pack.research.survey;
  for (const [i, [rowId, ...cells]] of rows.entries()) {
    if (cells.length !== columns.length) {
      found.push([['survey', 'rows', i], `row "${rowId}" has ${cells.length} answers; there are ${columns.length} columns.`]);
      continue;
    }
    for (const [c, column] of columns.entries()) {
      if ((typeof cells[c] === 'number') !== (column.kind === 'number')) {
        found.push([
          ['survey', 'rows', i, c + 1],
          `row "${rowId}", column "${column.id}": wants a ${column.kind}, has ${JSON.stringify(cells[c])}.`,
        ]);
      }
    }
  }
  for (const [i, chart] of pack.research.numbers.charts.entries()) {
    const sum = chart.bars.reduce((total, bar) => total + bar.value, 0);
    if (chart.unit === '%' && (sum < 99 || sum > 101))
      found.push([['numbers', 'charts', i], `the shares of "${chart.id}" add up to ${sum}%, not 100.`]);
  }
  return found;
}

function keyMistakes(pack: PersonaPack): Found[] {
  const { research, key } = pack;
  const pieces = new Set(pieceIds(pack).map((piece) => piece.id));
  const rows = new Set<string>(research.survey.rows.map(([id]) => id));
  const found: Found[] = [];
  const segments = (ids: readonly string[], path: Path) => {
    for (const id of ids)
      if (!key.segments.includes(id)) found.push([path, `"${id}" is no group; there are ${key.segments.join(', ')}.`]);
  };
  for (const [id, piece] of Object.entries(key.pieces)) {
    if (!pieces.has(id) || rows.has(id))
      found.push([['pieces', id], `no piece of the research is called "${id}" (survey rows go under rows).`]);
    segments(piece.segments ?? [], ['pieces', id, 'segments']);
    found.push(
      ...saysMistakes(pack, piece.says, ['pieces', id, 'says']),
      ...saysMistakes(pack, piece.denies, ['pieces', id, 'denies']),
    );
    if (piece.noise === undefined && !piece.says && !piece.denies)
      found.push([['pieces', id], 'says nothing, denies nothing and is no noise: leave it out.']);
  }
  for (const [id, group] of Object.entries(key.rows)) {
    if (!rows.has(id)) found.push([['rows', id], `the survey has no row "${id}".`]);
    if (typeof group === 'string') segments([group], ['rows', id]);
  }
  for (const id of rows) if (!(id in key.rows)) found.push([['rows'], `row "${id}" is missing: name its group or its noise.`]);
  segments(Object.keys(key.when), ['when']);
  found.push(...columnMistakes(pack));
  return found;
}

function columnMistakes(pack: PersonaPack): Found[] {
  const { columns, rows } = pack.research.survey;
  const found: Found[] = [];
  for (const [id, uses] of Object.entries(pack.key.columns)) {
    const at = columns.findIndex((column) => column.id === id);
    if (at < 0)
      found.push([['columns', id], `the survey has no column "${id}"; it has ${columns.map((column) => column.id).join(', ')}.`]);
    const answers = new Set(rows.map((row) => String(row[at + 1])));
    for (const [i, use] of uses.entries()) {
      for (const [answer, options] of Object.entries(use.map ?? {})) {
        const path = ['columns', id, i, 'map', answer];
        if (!answers.has(answer)) found.push([path, `nobody answered "${answer}" in column "${id}".`]);
        for (const option of options) found.push(...optionMistake(pack, use.field, option, path));
      }
    }
  }
  return found;
}

/** What may be said on a field; null where it is a range of years. */
function optionsOf(pack: PersonaPack, field: Field): readonly string[] | null {
  switch (field) {
    case 'age':
      return null;
    case 'place':
      return pack.research.places.map((place) => place.id);
    case 'work':
    case 'problems':
    case 'costs':
    case 'barriers':
      return pack.key.themes[field].map((theme) => theme.id);
    default:
      return OPTIONS[field];
  }
}

function optionMistake(pack: PersonaPack, field: Field, option: string, path: Path): Found[] {
  const options = optionsOf(pack, field);
  return options && !options.includes(option)
    ? [[path, `"${option}" is not on the list of ${field}: ${options.join(', ')}.`]]
    : [];
}

function saysMistakes(pack: PersonaPack, says: Says | undefined, path: Path): Found[] {
  if (!says) return [];
  return FIELDS.flatMap((field) => {
    if (field === 'age') return says.age && says.age[0] > says.age[1] ? [[[...path, 'age'], 'runs backwards.'] as const] : [];
    return (says[field] ?? []).flatMap((option) => optionMistake(pack, field, option, [...path, field]));
  });
}

function truthMistakes(pack: PersonaPack): Found[] {
  const pieces = new Set([...pieceIds(pack).map((piece) => piece.id), ...CELLS]);
  const found: Found[] = [];
  const named = pack.truth.segments.map((segment) => segment.id);
  for (const id of pack.key.segments)
    if (!named.includes(id)) found.push([['segments'], `the group "${id}" of the key is missing.`]);
  for (const [i, segment] of pack.truth.segments.entries()) {
    const path = ['segments', i];
    if (!pack.key.segments.includes(segment.id)) found.push([[...path, 'id'], `the key has no group "${segment.id}".`]);
    for (const field of FIELDS) {
      if (field === 'age') continue;
      const value = segment[field];
      for (const option of Array.isArray(value) ? value : value === null ? [] : [value])
        found.push(...optionMistake(pack, field, option, [...path, field]));
    }
  }
  const shares = pack.truth.segments.reduce((sum, segment) => sum + segment.share, 0);
  if (shares > 100) found.push([['segments'], `the shares add up to ${shares}%.`]);
  for (const [i, trap] of pack.truth.traps.entries()) {
    for (const id of trap.pieces) if (!pieces.has(id)) found.push([['traps', i, 'pieces'], `no piece is called "${id}".`]);
  }
  return found;
}
