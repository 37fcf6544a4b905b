import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Packs the server into one file, `dist/app/serve.mjs`. Loaded file by file, drizzle-orm alone costs 150 MB of memory and
 * half a second: Node reads its very large package.json again for each of its modules.
 * Run after the build: `node src/server/bundle.ts`.
 */
await build({
  configFile: false,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: ['drizzle-orm'] },
  build: {
    ssr: 'src/server/serve.ts',
    outDir: 'dist/app',
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'serve.mjs', format: 'es' } },
  },
});
