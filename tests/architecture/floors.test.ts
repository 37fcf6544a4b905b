import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Breach, BREACHES } from './breaches.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'reachwright-breaches-'));
const found = new Set<string>();

const Cruised = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});
const Linted = z.array(z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string().nullable() })) }));

const keyOf = (breach: Pick<Breach, 'by' | 'rule' | 'at'>) => `${breach.by} ${breach.rule} ${breach.at}`;

function run(tool: string, args: readonly string[]): string {
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).stdout;
}

beforeAll(() => {
  for (const file of ['package.json', 'tsconfig.json', '.features.mjs', '.dependency-cruiser.mjs', 'eslint.config.mjs'])
    cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const { files } of BREACHES) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), content);
    }
  }
  const cruised = Cruised.parse(
    JSON.parse(
      run('dependency-cruiser/bin/dependency-cruise.mjs', [
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
        'src',
        'db',
      ]),
    ),
  );
  for (const { from, rule } of cruised.summary.violations)
    found.add(keyOf({ by: 'dependency-cruiser', rule: rule.name, at: from }));
  const linted = Linted.parse(JSON.parse(run('eslint/bin/eslint.js', ['--format', 'json', '.'])));
  for (const { filePath, messages } of linted) {
    for (const { ruleId } of messages)
      found.add(keyOf({ by: 'eslint', rule: ruleId ?? '', at: filePath.slice(house.length + 1) }));
  }
}, 120_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the floors of the house notice', () => {
  test.each(BREACHES.map((breach) => [`${breach.by}: ${breach.rule} in ${breach.at}`, breach] as const))(
    '%s',
    (_title, breach) => {
      expect([...found]).toContain(keyOf(breach));
    },
  );

  test('every rule of dependency-cruiser has a planted breach', async () => {
    const { default: config } = await import('../../.dependency-cruiser.mjs');
    const planted = new Set(BREACHES.map((breach) => breach.rule));
    // The rules of features that stand further right are made by the same line of code as the one that is planted.
    const unproven = (config.forbidden ?? [])
      .flatMap(({ name }) => name ?? [])
      .filter((name) => !planted.has(name) && !/^floor-3-\w+-imports-left$/.test(name));
    expect(unproven).toEqual([]);
  });
});
