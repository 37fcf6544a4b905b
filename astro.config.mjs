// @ts-check
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import svelte from '@astrojs/svelte';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { defineConfig } from 'astro/config';
import { packPluralize } from './src/features/sandbox/language/pack-pluralize.ts';
import { FADE_STYLE, THEME_SCRIPT } from './src/layouts/before-first-paint.ts';
import { layersFirst } from './src/ui/styles/layers-first.ts';

const siteUrl = new URL(process.env.SITE_URL || 'http://localhost:4321');
const isDev = process.argv.includes('dev');

/** As a Content-Security-Policy names what stands inline in a page. */
const sha256 = (/** @type {string} */ text) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

export default defineConfig({
  site: siteUrl.origin,
  output: 'static',
  trailingSlash: 'never',
  adapter: node({ mode: 'middleware', staticHeaders: true, bodySizeLimit: 1_048_576 }),
  integrations: [svelte(), mdx()],
  build: { format: 'file', inlineStylesheets: 'auto' },
  devToolbar: { enabled: false },
  security: {
    checkOrigin: true,
    // On one's own machine any port will do: tests and second servers take others.
    allowedDomains: [
      {
        protocol: siteUrl.protocol.slice(0, -1),
        hostname: siteUrl.hostname,
        ...(siteUrl.hostname !== 'localhost' && siteUrl.port ? { port: siteUrl.port } : {}),
      },
    ],
    // In `dev` Astro emits the policy without hashes, which breaks the islands.
    ...(isDev
      ? {}
      : {
          csp: {
            algorithm: 'SHA-256',
            directives: [
              "default-src 'self'",
              "img-src 'self' data: blob:",
              "font-src 'self'",
              "connect-src 'self'",
              "object-src 'none'",
              "base-uri 'self'",
              "form-action 'self'",
              "frame-ancestors 'none'",
            ],
            scriptDirective: {
              // Pagefind's index reader is WebAssembly.
              resources: ["'self'", "'wasm-unsafe-eval'"],
              hashes: [sha256(THEME_SCRIPT)],
            },
            styleDirective: { hashes: [sha256(FADE_STYLE)] },
          },
        }),
  },
  vite: {
    plugins: [
      layersFirst(),
      paraglideVitePlugin({
        project: './src/i18n/project.inlang',
        outdir: './src/i18n/paraglide',
        strategy: ['url', 'baseLocale'],
        emitTsDeclarations: true,
        isServer: 'typeof window === "undefined"',
        // Else tests of what Astro draws write the messages anew in another form, and the next build takes those.
        outputStructure: 'message-modules',
      }),
    ],
    worker: { plugins: () => [packPluralize()] },
    // Small style sheets go into the page: five of them one after another held up a lesson's first paint.
    build: { assetsInlineLimit: (file, content) => file.endsWith('.css') && content.length < 5000 },
    // See src/server/bundle.ts.
    ssr: { noExternal: ['drizzle-orm'] },
  },
});
