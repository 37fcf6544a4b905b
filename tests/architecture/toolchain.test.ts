import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'reachwright-toolchain-'));

/** A small house in which each tool has exactly one thing to find. */
const FILES = {
  'src/server/main.ts': "import { used } from './used.ts';\n\nconsole.log(used);\n",
  'src/server/used.ts': 'export const used = 1;\nexport const neverUsed = 2;\n',
  'src/server/orphan.ts': 'export const alone = 1;\n',
  'src/kernel/loose.ts': 'export function first(list: string[]): string {\n  return list[0];\n}\n',
  'src/kernel/badly.ts': 'export const   badly = {a:1}\n',
  'src/ui/Wrong.svelte':
    '<script lang="ts">\n  const { count }: { count: number } = $props();\n</script>\n\n<p>{count.toUpperCase()}</p>\n',
};

function run(tool: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

beforeAll(() => {
  for (const file of ['package.json', 'tsconfig.json', '.prettierrc.json', 'knip.json'])
    cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the toolchain notices', () => {
  test('a type that may be undefined', () => {
    expect(run('typescript/bin/tsc', ['--noEmit', '--project', 'tsconfig.json'])).toMatch(
      /src\/kernel\/loose\.ts\(2,3\): error TS2322/,
    );
  }, 60_000);

  test('a wrong type in a component', () => {
    expect(run('svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'machine'])).toMatch(
      /Wrong\.svelte.*toUpperCase/,
    );
  }, 60_000);

  test('bad formatting', () => {
    expect(run('prettier/bin/prettier.cjs', ['--check', 'src'])).toContain('src/kernel/badly.ts');
  });

  test('an export nobody uses, a file nobody imports and a dependency nobody needs', () => {
    const found = run('knip/bin/knip.js', ['--no-progress']);
    expect(found).toContain('neverUsed');
    expect(found).toContain('src/server/orphan.ts');
    expect(found).toMatch(/nodemailer/);
  }, 60_000);
});
