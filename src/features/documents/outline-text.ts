import { remember } from '#kernel/remember.ts';
import { type Face, type Font, getFonts } from './fonts.ts';
import { runsOf } from './runs.ts';

/** A line of text as the outlines of its letters, in pixels from the left end of its base line, y downwards. */
export type Outline = { readonly svg: string; readonly width: number };

/** Read once a process: reading a font for each line of a picture took most of its time and left megabytes behind. */
const getFace = remember(async (face: Face) => {
  const { create } = await import('fontkit'); // large, and seldom needed
  return create((await getFonts('all'))[face]);
});

/**
 * Draws a line of text for a picture without asking the machine for a font: a server may have none. Signs that our fonts
 * lack are left out. `size` is in pixels.
 */
export async function outlineText(
  text: string,
  { font, size }: { readonly font: Font; readonly size: number },
): Promise<Outline> {
  let [svg, x] = ['', 0];
  for (const run of runsOf(text)) {
    const face = await getFace(run.isExtended ? `${font}Ext` : font);
    const scale = size / face.unitsPerEm;
    const { glyphs, positions } = face.layout(run.text);
    for (const [i, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      const place = `translate(${rounded(x + xOffset * scale)} ${rounded(-yOffset * scale)}) scale(${rounded(scale, 5)} ${rounded(-scale, 5)})`;
      const outline = glyph.path.toSVG();
      if (outline !== '') svg += `<path transform="${place}" d="${outline}"/>`;
      x += xAdvance * scale;
    }
  }
  return { svg, width: x };
}

const rounded = (value: number, digits = 2): string => value.toFixed(digits);
