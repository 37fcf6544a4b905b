/** Ridge regression on sparse rows of ones, each scaled to length 1, by conjugate gradients: + − × ÷ and √ only, so alike everywhere. */
export type Row = { readonly cues: ReadonlySet<string>; readonly mark: number };

export type Model = { readonly start: number; readonly weights: ReadonlyMap<string, number> };

/** How strongly weights are held small; between 0.3 and 1.5 it makes little difference. */
const RIDGE = 0.7;
const ROUNDS = 120;

/** Cues that are not in `kept` (all when undefined) are not heard. */
export function fitRidge(rows: readonly Row[], kept?: ReadonlySet<string>): Model {
  const start = rows.reduce((sum, { mark }) => sum + mark, 0) / rows.length;
  const places = new Map<string, number>();
  const lists = rows.map(({ cues }) => {
    const list: number[] = [];
    for (const cue of cues) {
      if (kept !== undefined && !kept.has(cue)) continue;
      const place = places.get(cue) ?? places.size;
      places.set(cue, place);
      list.push(place);
    }
    return list;
  });
  const scaled = lists.map((list) => 1 / Math.sqrt(list.length || 1));
  const spreadOver = (into: Float64Array, row: number, amount: number): void => {
    const share = amount * (scaled[row] ?? 0);
    for (const place of lists[row] ?? []) into[place] = (into[place] ?? 0) + share;
  };
  const sumOf = (from: Float64Array, row: number): number => {
    let sum = 0;
    for (const place of lists[row] ?? []) sum += from[place] ?? 0;
    return sum * (scaled[row] ?? 0);
  };
  const size = places.size;
  const weights = new Float64Array(size);
  const rest = new Float64Array(size);
  rows.forEach(({ mark }, row) => {
    spreadOver(rest, row, mark - start);
  });
  let step = rest.slice();
  let error = dot(rest, rest);
  for (let round = 0; round < ROUNDS && error > 1e-6; round++) {
    const image = step.map((value) => RIDGE * value);
    for (let row = 0; row < rows.length; row++) spreadOver(image, row, sumOf(step, row));
    const along = error / dot(step, image);
    for (let i = 0; i < size; i++) {
      weights[i] = (weights[i] ?? 0) + along * (step[i] ?? 0);
      rest[i] = (rest[i] ?? 0) - along * (image[i] ?? 0);
    }
    const next = dot(rest, rest);
    const turn = next / error;
    error = next;
    step = step.map((value, i) => (rest[i] ?? 0) + turn * value);
  }
  return { start, weights: new Map([...places].map(([cue, place]) => [cue, weights[place] ?? 0])) };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Keeps the cues that move the scores of these rows most, and fits them anew. */
export function fitSmall(rows: readonly Row[], most: number): Model {
  const { weights } = fitRidge(rows);
  const counts = new Map<string, number>();
  for (const { cues } of rows) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const felt = ([cue, weight]: readonly [string, number]): number => Math.abs(weight) * Math.sqrt(counts.get(cue) ?? 0);
  const kept = [...weights].toSorted((a, b) => felt(b) - felt(a) || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  return fitRidge(rows, new Set(kept.map(([cue]) => cue)));
}

export function scoreOf({ start, weights }: Model, cues: ReadonlySet<string>): number {
  let sum = 0;
  let known = 0;
  for (const cue of cues) {
    const weight = weights.get(cue);
    if (weight === undefined) continue;
    sum += weight;
    known++;
  }
  return start + sum / Math.sqrt(known || 1);
}
