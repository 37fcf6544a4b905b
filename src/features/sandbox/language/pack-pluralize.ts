import type { Plugin } from 'vite';

/**
 * `pluralize`, which counts syllables with us, asks for `require` before it exports anything, and puts itself elsewhere in
 * a browser: in the packed worker its import was an empty object, and the first English text broke the run.
 */
export const packPluralize = (): Plugin => ({
  name: 'pack-pluralize',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/pluralize/pluralize.js')) return null;
    const test = "typeof require === 'function' && ";
    if (!code.includes(test)) throw new Error('pluralize has changed: see whether packPluralize is still needed.');
    return { code: code.replace(test, ''), map: null };
  },
});
