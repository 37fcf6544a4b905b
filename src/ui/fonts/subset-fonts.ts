/**
 * Cuts the variable fonts down to what English and Dutch pages use. Run once after a font's update:
 * `node src/ui/fonts/subset-fonts.ts`. The results are committed, so no build needs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const LETTERS = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const ACCENTS = 'ÉÖÜàáâäçèéêëìíîïñòóôöøùúûüß';
const FEW_ACCENTS = 'éèëêïöüáñ';
const PUNCTUATION = '\u00a0–—‘’“”„…·';
const SIGNS = '•×−≤≥→←↑↓€°²©✓';

// All four together stay below 70 KiB: headings have one weight, italics one weight and fewer letters.
const fonts = [
  {
    from: 'bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
    to: 'bricolage.woff2',
    letters: FEW_ACCENTS + PUNCTUATION + '€→',
    axes: { wght: 700, opsz: 28 },
  },
  {
    from: 'figtree/files/figtree-latin-wght-normal.woff2',
    to: 'figtree.woff2',
    letters: ACCENTS + PUNCTUATION + SIGNS,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    to: 'source-serif.woff2',
    letters: ACCENTS + PUNCTUATION + '×−€→',
    axes: { wght: { min: 400, max: 700 }, opsz: 16 },
  },
  {
    from: 'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
    to: 'source-serif-italic.woff2',
    letters: FEW_ACCENTS + PUNCTUATION,
    axes: { wght: 400, opsz: 16 },
  },
] as const;

for (const font of fonts) {
  const source = readFileSync(new URL(`../../../node_modules/@fontsource-variable/${font.from}`, import.meta.url));
  const subset = await subsetFont(source, LETTERS + font.letters, {
    targetFormat: 'woff2',
    variationAxes: font.axes,
  });
  writeFileSync(new URL(font.to, import.meta.url), subset);
  console.log(font.to, subset.length);
}
