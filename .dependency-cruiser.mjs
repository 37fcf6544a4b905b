/** The floors of the house for `.ts` and `.svelte`; `.astro` files are ESLint's. A planted breach of each rule stands in tests/architecture. */
import { FEATURES } from './.features.mjs';

/** @param {string} room */
const feature = (room) => `^src/features/${room}/`;

/** A feature may import those to its left, and only through their doors. */
const leftToRight = FEATURES.map((name, i) => ({
  name: `floor-3-${name}-imports-left`,
  severity: 'error',
  comment: `${name} may import only ${FEATURES.slice(0, i).join(', ') || 'no other feature'}; features to its right stand on it.`,
  from: { path: feature(name) },
  to: { path: feature(`(?:${FEATURES.slice(i + 1).join('|') || 'none'})`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    // A Svelte component that draws itself imports itself; that is no circle.
    { name: 'no-circle', severity: 'error', from: { path: '^(.+)$' }, to: { circular: true, pathNot: '^$1$' } },
    {
      name: 'no-orphan-import',
      severity: 'error',
      comment: 'The module cannot be found.',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^astro:', '\\.astro$', '\\?'] },
    },
    {
      name: 'floor-1-simulation',
      severity: 'error',
      comment: 'The simulation is pure: it imports only itself.',
      from: { path: '^src/simulation/' },
      to: { pathNot: '^src/simulation/' },
    },
    {
      name: 'floor-1-kernel',
      severity: 'error',
      comment: 'The kernel imports nothing.',
      from: { path: '^src/kernel/' },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'floor-1-db',
      severity: 'error',
      comment: 'The database knows itself and its drivers.',
      from: { path: '^db/' },
      to: { path: '^(src|tests)/' },
    },
    {
      name: 'floor-1-i18n',
      severity: 'error',
      comment: 'Languages stand on the kernel alone.',
      from: { path: '^src/i18n/' },
      to: { path: '^(src|db)/', pathNot: '^src/(i18n|kernel)/' },
    },
    {
      name: 'floor-1-yaml',
      severity: 'error',
      comment: 'Reading YAML stands on its library alone.',
      from: { path: '^src/yaml/' },
      to: { path: '^(src|db)/', pathNot: '^src/yaml/' },
    },
    {
      name: 'floor-2-ui',
      severity: 'error',
      comment: 'ui knows no feature.',
      from: { path: '^src/ui/' },
      to: { path: '^(src|db)/', pathNot: '^src/(ui|kernel|i18n)/' },
    },
    {
      name: 'floor-2-layouts',
      severity: 'error',
      comment: 'Layouts import ui, kernel and i18n.',
      from: { path: '^src/layouts/' },
      to: { path: '^(src|db)/', pathNot: '^src/(layouts|ui|kernel|i18n)/' },
    },
    {
      name: 'floor-3-lower-rooms',
      severity: 'error',
      comment: 'A feature stands on simulation, kernel, i18n, yaml, ui and the database.',
      from: { path: '^src/features/' },
      to: { path: '^src/', pathNot: '^src/(features|simulation|kernel|i18n|yaml|ui)/' },
    },
    ...leftToRight,
    {
      name: 'floor-3-doors',
      severity: 'error',
      comment: 'Another feature is entered by its doors: index.ts, client.ts, content.ts, ui/index.ts, ui/in-lessons.ts.',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/features/([^/]+)/',
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/(index|client|content|ui/(index|in-lessons))\\.ts$'],
      },
    },
    {
      name: 'floor-4-doors',
      severity: 'error',
      comment: 'Pages, actions and the server enter a feature by its doors.',
      from: { path: '^src/(pages|actions|server|middleware|content\\.config)' },
      to: {
        path: '^src/features/',
        pathNot: '^src/features/[^/]+/(index|client|content|collection|ui/(index|in-lessons))\\.ts$',
      },
    },
    {
      name: 'floor-4-nobody-imports-pages',
      severity: 'error',
      from: { pathNot: '^src/(pages|actions)/' },
      to: { path: '^src/(pages|actions)/|^src/middleware' },
    },
    {
      name: 'floor-5-own-tables',
      severity: 'error',
      comment: 'Only feature X touches db/schema/X.ts.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^db/schema/', pathNot: '^db/schema/$1\\.ts$' },
    },
    {
      name: 'floor-5-pages-no-tables',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(features|server)/' },
      to: { path: '^db/' },
    },
    {
      name: 'floor-6-browser-never-reaches-db',
      severity: 'error',
      comment: 'Components, browser doors and workers never reach the database, not even through others.',
      from: { path: '^src/.*(\\.svelte|/client\\.ts|\\.worker\\.ts)$' },
      to: { path: '^db/|@libsql|drizzle-orm|^node:', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/i18n/paraglide' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
    },
    builtInModules: {
      add: ['astro:content', 'astro:middleware', 'astro:actions', 'astro:assets', 'astro:env/server'],
    },
  },
};
