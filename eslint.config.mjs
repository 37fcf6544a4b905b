import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { FEATURES } from './.features.mjs';

/** @param {string} regex @param {string} message */
const forbid = (regex, message) => ({ regex, message });

const DOORS = forbid(
  '^#features/[^/]+/(?!(index|client|content|ui/(index|in-lessons))\\.ts$)',
  'Enter a feature by its doors: index.ts, client.ts, content.ts, ui/index.ts, ui/in-lessons.ts.',
);
const NO_DB = forbid('^#db/|^@libsql|^drizzle-orm', 'Pages and components reach the database through a feature.');
const NO_PAGES = forbid('(^|/)(pages|actions)/', 'Nobody imports pages or actions.');
const NO_CLIMBING = forbid(
  '^(\\.\\./){2,}',
  'Leave your room by its alias (#ui/…, #features/…), so that the floors can be seen.',
);

/** The floors for `.astro`, to which dependency-cruiser is blind. @param {string} files @param {ReturnType<typeof forbid>[]} patterns */
const floor = (files, patterns) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns: [NO_PAGES, NO_DB, NO_CLIMBING, ...patterns] }] },
});

const NO_EXPORT_ALL = { selector: 'ExportAllDeclaration', message: 'Export by name, so that a reader sees what a room offers.' };
const ROWS = '/^(interests|segment|talk|social|price|affinity|trust|fatigue|fatigueAt|flags)$/';
/** A member's number is no place in the columns of the members' rows; see simulation/world/members. */
const IN_ROWS = {
  selector: `MemberExpression[computed=true][object.property.name=${ROWS}]:matches([object.object.name='members'], [object.object.property.name='members']):matches([property.type='Identifier'], [property.type='Literal'], [property.type='MemberExpression'])`,
  message: 'This column stands in rows: read it at byteAt(m), shortAt(m) or floatAt(m).',
};

const featureFloors = FEATURES.map((name, i) =>
  floor(`src/features/${name}/**/*.astro`, [
    DOORS,
    forbid('^#(layouts|server)/', 'A feature does not know layouts or the server.'),
    forbid(
      `^#features/(${[...FEATURES.slice(i + 1), 'none'].join('|')})/`,
      `${name} may import only features to its left; those stand on it.`,
    ),
  ]),
);

/** @type {import('eslint').Linter.RulesRecord} */
const NO_ASSERTIONS = {
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
};

export default ts.config(
  {
    ignores: [
      'dist',
      '.astro',
      'node_modules',
      'src/i18n/paraglide',
      'data',
      'test-results',
      'playwright-report',
      'tests/architecture/breaches',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-inline-styles': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    rules: {
      ...NO_ASSERTIONS,
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-restricted-syntax': ['error', NO_EXPORT_ALL, IN_ROWS],
      'no-undef': 'off',
    },
  },
  floor('src/pages/**/*.astro', [DOORS]),
  floor('src/layouts/**/*.astro', [forbid('^#(features|server)/', 'Layouts import ui, kernel and i18n.')]),
  floor('src/ui/**/*.astro', [forbid('^#(features|layouts|server)/', 'ui knows no feature.')]),
  ...featureFloors,
  {
    files: ['src/simulation/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'setTimeout',
        'setInterval',
        'fetch',
        'performance',
        'crypto',
        'Intl',
        'window',
        'document',
      ],
      'no-restricted-properties': [
        'error',
        ...[
          'random',
          'exp',
          'expm1',
          'log',
          'log2',
          'log10',
          'log1p',
          'pow',
          'sin',
          'cos',
          'tan',
          'asin',
          'acos',
          'atan',
          'atan2',
          'sinh',
          'cosh',
          'tanh',
          'cbrt',
          'hypot',
        ].map((property) => ({
          object: 'Math',
          property,
          message: 'Engines differ in the last bit; use the functions of simulation/maths, or a keyed draw.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        NO_EXPORT_ALL,
        IN_ROWS,
        { selector: "BinaryExpression[operator='**']", message: 'Engines differ in **; multiply.' },
        { selector: "AssignmentExpression[operator='**=']", message: 'Engines differ in **; multiply.' },
      ],
    },
  },
);
