import { expect, test } from 'vitest';
import { isInOrder, median } from '#features/sandbox/calibration/keep-rank.ts';
import { readKept } from '#features/sandbox/calibration/kept-runs.ts';
import { readCalibration, readRanks } from '#features/sandbox/calibration/read-table.ts';
import { sayAmount, sayRange } from '#features/sandbox/calibration/say-amount.ts';
import { scaleOf } from '#features/sandbox/calibration/scale.ts';
import { ROWS } from '#features/sandbox/calibration/facts/index.ts';
import { LOCALES } from '#i18n/locale.ts';
import type { PolicyName } from '#simulation/policies/policy.ts';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { scoreBetween } from '#simulation/score/score.ts';

const { themes, engine, total, hard } = readCalibration('en');
const rows = themes.flatMap((theme) => theme.rows);

test('the kept table is of this engine and holds every row that is measured', () => {
  expect(engine).toBe(ENGINE_VERSION);
  expect(rows.map(({ fact, what, definition, band }) => ({ fact, what, definition, band }))).toEqual(
    ROWS.map(({ fact, what, definition, band }) => ({ fact, what, definition, band })),
  );
});

test('the players were ranked with the rules of this engine, and good work wins on every client', () => {
  const { engine: ranked, ranks } = readRanks();
  expect(ranked).toBe(ENGINE_VERSION);
  expect(ranks.length).toBeGreaterThan(0);
  for (const { scenario, medians, inOrder, seeds } of ranks) {
    const { expert, textbook, random, spam } = medians;
    expect(isInOrder([expert, textbook, random, spam]), scenario).toBe(true);
    expect(inOrder, scenario).toBeLessThanOrEqual(seeds);
  }
});

test('medians are those of the runs that were kept', () => {
  for (const { scenario, seeds, medians } of readRanks().ranks) {
    const terms = { members: 20_000, weeks: 8, seeds };
    const totals = (policy: PolicyName): number[] => readKept(scenario, policy, terms).runs.map(({ total }) => total);
    const [idle, expert] = [totals('idle'), totals('expert')];
    for (const policy of ['textbook', 'random', 'spam', 'clickbait'] as const) {
      const scores = totals(policy).map((total, i) => scoreBetween(total, idle[i] ?? 0, expert[i] ?? 0));
      expect(median(scores), `${scenario}: ${policy}`).toBeCloseTo(medians[policy], 5);
    }
  }
});

test('runs under other terms than they were kept under are not taken for them', () => {
  expect(() => readKept('physio', 'idle', { members: 1000, weeks: 8, seeds: 20 })).toThrow('Name it under --only');
  expect(() => readKept('nobody', 'idle', { members: 20_000, weeks: 8, seeds: 20 })).toThrow('nobody: 20 runs of idle');
});

test.each(LOCALES)('every row has a source, words, and a reason where it misses, in %s', (locale) => {
  const told = readCalibration(locale).themes.flatMap(({ facts }) => facts);
  for (const { source } of told) expect(source.urls.length).toBeGreaterThan(0);
  for (const row of told.flatMap((fact) => fact.rows)) expect(row.reason === null).toBe(row.isInside);
});

test('rows are counted, none twice and none lost', () => {
  expect(total).toEqual({ inside: rows.filter(({ isInside }) => isInside).length, all: ROWS.length });
  expect(hard.all).toBe(rows.filter(({ ease }) => ease === null).length);
  expect(themes.flatMap(({ facts }) => facts.flatMap((fact) => fact.rows))).toHaveLength(ROWS.length);
});

test('a picture keeps the order of its numbers, and all of them within its width', () => {
  for (const row of rows) {
    const scale = scaleOf(row);
    for (const value of [...row.band, row.mean, row.low, row.high]) {
      expect(scale(value)).toBeGreaterThan(0);
      expect(scale(value)).toBeLessThan(1);
    }
    if (row.place === 'above') expect(scale(row.mean)).toBeGreaterThan(scale(row.band[1]));
    if (row.place === 'below') expect(scale(row.mean)).toBeLessThan(scale(row.band[0]));
  }
});

test('amounts are said in the reader’s numbers', () => {
  expect(sayAmount(0.50163, '%', 'en')).toBe('0.502%');
  expect(sayAmount(0.7464, '€', 'nl')).toBe('€ 0,746');
  expect(sayRange([10.575, 17.625], '×', 'nl')).toBe('10,6 – 17,6 ×');
  expect(sayRange([5000, 25_000], '€', 'en')).toBe('€5,000 – 25,000');
  expect(sayRange([168, 168], 'h', 'en')).toBe('168 h');
});
