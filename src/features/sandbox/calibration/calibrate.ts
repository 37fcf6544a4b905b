/**
 * `npm run calibrate`: plays the reference brand and prints each published fact beside what came out. Ends with 1 when
 * fewer than 85 % of the rows are inside their band. `-- --seeds 5` plays fewer seeds, `-- E05 R01` only these facts,
 * `--write` keeps the table for the page "How real is it?".
 */
import { writeFileSync } from 'node:fs';
import { ENGINE_VERSION } from '#simulation/run.ts';
import { ROWS, type ThemedRow } from './facts/index.ts';
import { createLab } from './lab.ts';

const args = process.argv.slice(2);
const seedCount = Number(args[args.indexOf('--seeds') + 1]) || 20;
const wanted = args.filter((arg) => /^[A-Z]\d\d$/.test(arg));
const rows = ROWS.filter(({ fact }) => wanted.length === 0 || wanted.includes(fact));
const values = rows.map((): number[] => []);
for (let seed = 1; seed <= seedCount; seed++) {
  // A laboratory a seed, so that no more than one seed's runs are held at a time.
  const lab = createLab();
  rows.forEach((row, i) => {
    const value = row.measure(lab, seed);
    if (value !== null && Number.isFinite(value)) values[i]?.push(value);
  });
}
const table = rows.map((row, i) => settle(row, values[i] ?? []));
for (const line of table) console.log(format(line));
const inside = table.filter(({ isInside }) => isInside).length;
const facts = new Set(rows.map(({ fact }) => fact)).size;
console.log(
  `\n${String(inside)} of ${String(table.length)} rows inside their band (${((100 * inside) / table.length).toFixed(0)} %), ${String(facts)} facts, ${String(seedCount)} seeds`,
);
if (args.includes('--write'))
  writeFileSync(
    new URL('table.json', import.meta.url),
    `${JSON.stringify({ engine: ENGINE_VERSION, seeds: seedCount, rows: table }, null, 1)}\n`,
  );
process.exit(inside / table.length >= 0.85 ? 0 : 1);

type Line = Omit<ThemedRow, 'measure'> & { mean: number; low: number; high: number; isInside: boolean };

/** Mean over the seeds with its 95 % interval (normal approximation). */
function settle({ measure: _, ...row }: ThemedRow, found: readonly number[]): Line {
  const n = found.length;
  const mean = found.reduce((a, b) => a + b, 0) / Math.max(1, n);
  const spread = Math.sqrt(found.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, n - 1));
  const error = (1.96 * spread) / Math.sqrt(Math.max(1, n));
  return { ...row, mean, low: mean - error, high: mean + error, isInside: n > 0 && mean >= row.band[0] && mean <= row.band[1] };
}

function format({ fact, what, unit, band, mean, low, high, isInside }: Line): string {
  const show = (value: number): string =>
    Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
  return `${isInside ? 'inside ' : 'OUTSIDE'} ${fact} ${what.padEnd(52)} ${`${show(band[0])} – ${show(band[1])}`.padStart(16)} ${show(mean).padStart(8)} ${unit.padEnd(5)} (${show(low)} – ${show(high)})`;
}
