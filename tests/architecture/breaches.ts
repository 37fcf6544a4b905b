/** One planted breach of a rule: files that break it, who must notice and under which name. */
export type Breach = {
  readonly rule: string;
  readonly by: 'dependency-cruiser' | 'eslint';
  /** The file in which it must be noticed. */
  readonly at: string;
  readonly files: Readonly<Record<string, string>>;
};

const use = (specifier: string) => `import { x } from '${specifier}';\nexport const y = x;\n`;
const X = 'export const x = 1;\n';
const astro = (specifier: string) => `---\nimport { x } from '${specifier}';\n---\n\n<p>{x}</p>\n`;

const cruised = (rule: string, at: string, specifier: string, target: string): Breach => ({
  rule,
  by: 'dependency-cruiser',
  at,
  files: { [at]: use(specifier), [target]: X },
});
const linted = (rule: string, at: string, content: string): Breach => ({ rule, by: 'eslint', at, files: { [at]: content } });

export const BREACHES: readonly Breach[] = [
  cruised('floor-1-simulation', 'src/simulation/b1.ts', '#kernel/b1.ts', 'src/kernel/b1.ts'),
  cruised('floor-1-simulation', 'src/simulation/b22.ts', '#features/sandbox/index.ts', 'src/features/sandbox/index.ts'),
  cruised('floor-1-kernel', 'src/kernel/b2.ts', '#ui/b2.ts', 'src/ui/b2.ts'),
  cruised('floor-1-db', 'db/b3.ts', '#features/accounts/index.ts', 'src/features/accounts/index.ts'),
  cruised('floor-1-i18n', 'src/i18n/b4.ts', '#ui/b4.ts', 'src/ui/b4.ts'),
  cruised('floor-1-yaml', 'src/yaml/b21.ts', '#ui/b21.ts', 'src/ui/b21.ts'),
  cruised('floor-2-ui', 'src/ui/b5.ts', '#features/lessons/client.ts', 'src/features/lessons/client.ts'),
  cruised('floor-2-layouts', 'src/layouts/b6.ts', '#features/lessons/client.ts', 'src/features/lessons/client.ts'),
  cruised('floor-3-lower-rooms', 'src/features/lessons/b7.ts', '#server/b7.ts', 'src/server/b7.ts'),
  cruised(
    'floor-3-lessons-imports-left',
    'src/features/lessons/b8.ts',
    '#features/progress/index.ts',
    'src/features/progress/index.ts',
  ),
  cruised('floor-3-doors', 'src/features/progress/b9.ts', '#features/lessons/b9.ts', 'src/features/lessons/b9.ts'),
  cruised('floor-4-doors', 'src/pages/b10.ts', '#features/lessons/commands/b10.ts', 'src/features/lessons/commands/b10.ts'),
  cruised('floor-4-nobody-imports-pages', 'src/ui/b11.ts', '../pages/b11.ts', 'src/pages/b11.ts'),
  cruised('floor-5-own-tables', 'src/features/progress/b12.ts', '#db/schema/accounts.ts', 'db/schema/accounts.ts'),
  cruised('floor-5-pages-no-tables', 'src/pages/b13.ts', '#db/client.ts', 'db/client.ts'),
  {
    rule: 'floor-6-browser-never-reaches-db',
    by: 'dependency-cruiser',
    at: 'src/features/exercises/client.ts',
    files: {
      'src/features/exercises/client.ts': use('./b14.ts'),
      'src/features/exercises/b14.ts': use('#db/b14.ts'),
      'db/b14.ts': X,
    },
  },
  {
    rule: 'floor-6-browser-never-reaches-db',
    by: 'dependency-cruiser',
    at: 'src/features/exercises/ui/Desk.svelte',
    files: {
      'src/features/exercises/ui/Desk.svelte': `<script lang="ts">\n  import { y } from '../b15.ts';\n</script>\n\n{y}\n`,
      'src/features/exercises/b15.ts': use('#db/b15.ts'),
      'db/b15.ts': X,
    },
  },
  {
    rule: 'no-circle',
    by: 'dependency-cruiser',
    at: 'src/ui/b16.ts',
    files: { 'src/ui/b16.ts': "import { y } from './b17.ts';\nexport const x = y;\n", 'src/ui/b17.ts': use('./b16.ts') },
  },
  {
    rule: 'no-circle',
    by: 'dependency-cruiser',
    at: 'src/ui/b18.ts',
    files: {
      'src/ui/b18.ts': "import type { y } from './b19.ts';\nexport type X = y;\n",
      'src/ui/b19.ts': "import type { X } from './b18.ts';\nexport type y = X | 1;\n",
    },
  },
  cruised('no-orphan-import', 'src/ui/b20.ts', './nowhere.ts', 'src/ui/unrelated.ts'),

  linted('no-restricted-imports', 'src/pages/a1.astro', astro('#features/lessons/commands/x.ts')),
  linted('no-restricted-imports', 'src/pages/a2.astro', astro('#db/client.ts')),
  linted('no-restricted-imports', 'src/layouts/a3.astro', astro('#features/lessons/client.ts')),
  linted('no-restricted-imports', 'src/ui/a4.astro', astro('#features/lessons/client.ts')),
  linted('no-restricted-imports', 'src/features/lessons/ui/a5.astro', astro('#features/progress/client.ts')),
  linted('no-restricted-imports', 'src/features/lessons/ui/a6.astro', astro('../../../pages/x.ts')),
  linted('no-restricted-imports', 'src/features/lessons/ui/a7.astro', astro('#layouts/x.ts')),
  linted('no-restricted-imports', 'src/features/progress/ui/a8.astro', astro('#features/lessons/content/deep.ts')),
  linted('no-restricted-properties', 'src/simulation/s1.ts', 'export const luck = Math.random();\n'),
  linted('no-restricted-properties', 'src/simulation/s2.ts', 'export const decay = Math.exp(-1);\n'),
  linted('no-restricted-syntax', 'src/simulation/s3.ts', 'export const cube = (x: number) => x ** 3;\n'),
  linted('no-restricted-globals', 'src/simulation/s4.ts', 'export const now = Date.now();\n'),
  linted('no-restricted-globals', 'src/simulation/s7.ts', 'export const now = new Date().getTime();\n'),
  linted('no-restricted-globals', 'src/simulation/s5.ts', "export const get = () => fetch('/x');\n"),
  linted('no-restricted-globals', 'src/simulation/s6.ts', 'export const wait = () => setTimeout(() => 1, 1);\n'),
  linted('@typescript-eslint/no-explicit-any', 'src/kernel/t1.ts', 'export const loose = (x: any) => x;\n'),
  linted('@typescript-eslint/no-non-null-assertion', 'src/kernel/t2.ts', 'export const sure = (x: string | null) => x!;\n'),
  linted(
    '@typescript-eslint/consistent-type-assertions',
    'src/kernel/t3.ts',
    'export const claim = (x: unknown) => x as string;\n',
  ),
  linted('no-restricted-syntax', 'src/kernel/t4.ts', "export * from './t3.ts';\n"),
  linted(
    'svelte/no-at-html-tags',
    'src/ui/Raw.svelte',
    '<script lang="ts">\n  const { html }: { html: string } = $props();\n</script>\n\n{@html html}\n',
  ),
  linted('svelte/no-inline-styles', 'src/ui/Inline.svelte', '<p style="color: red">no</p>\n'),
];
