import type { Plugin } from 'vite';

const ORDER = '@layer reset, tokens, base, ui, page;\n';
const STYLES = /\.css($|\?)|[?&]type=style\b/;

/**
 * Writes the order of the cascade layers at the head of every style sheet. Bundling decides which sheet a page loads
 * first, and the first mention of a layer decides its rank: without this a page's own rules may rank below the reset.
 */
export function layersFirst(): Plugin {
  return {
    name: 'layers-first',
    enforce: 'pre',
    transform: (code, id) =>
      STYLES.test(id) && !id.includes('?url') && code.includes('@layer') ? { code: ORDER + code, map: null } : null,
  };
}
