import { getViteConfig } from 'astro/config';

/** What Astro draws, drawn in a test: slower to start than the rest, so only what can't be tested otherwise. */
export default getViteConfig({
  root: new URL('../../', import.meta.url).pathname,
  test: {
    name: 'drawn by Astro',
    include: ['tests/drawn/**/*.test.ts'],
    setupFiles: ['tests/drawn/glossary.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 120_000,
  },
});
