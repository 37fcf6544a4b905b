import { skinOf } from './heads.ts';
import type { Hands } from './scene.ts';
import { at, dot, line, path } from './shapes.ts';
import type { Paint } from './tones.ts';

// A hand is drawn for a product 50 wide that stands on 0,0; its arm runs out of the picture.
type Part = {
  readonly skin: string;
  readonly shade: string;
  readonly sleeve: string | null;
  readonly cuff: string;
  readonly pen: string;
};

/** What of a hand is behind the product, and what before it. */
export function drawHands(hands: Hands, paint: Paint, halfWidth: number): { readonly behind: string; readonly before: string } {
  const part = {
    skin: paint(skinOf(hands)),
    shade: paint(skinOf(hands), 0.82),
    sleeve: hands.sleeve === null ? null : paint(hands.sleeve),
    cuff: paint(hands.sleeve ?? skinOf(hands), hands.sleeve === null ? 1 : 0.8),
    pen: paint('signal'),
  };
  // Two fists keep clear of what they hold between them.
  const spread = Math.max(0, halfWidth - 30);
  switch (hands.does) {
    case 'palm':
      return { behind: drawPalm(part), before: drawThumb(part) };
    case 'cup':
      return { behind: drawCupBehind(part), before: drawCupBefore(part) };
    case 'pinch':
      return { behind: '', before: drawPinch(part) };
    case 'point':
      return { behind: '', before: drawPoint(part) };
    case 'work':
      return { behind: '', before: at(spread, 0, 1, drawFist(part)) + at(-spread, 0, 1, drawFist(part), true) };
    case 'write':
      return { behind: '', before: drawWriting(part) };
  }
}

// Forearm from the edge to the wrist; the sleeve ends before it.
const arm = ({ skin, sleeve, cuff }: Part, d: string, sleeved: string, cuffed: string) =>
  line(d, skin, 23) + (sleeve === null ? '' : line(sleeved, sleeve, 32) + line(cuffed, cuff, 32));

const drawPalm = (part: Part): string =>
  arm(part, 'M-260 46L-36 9', 'M-260 46L-66 14', 'M-74 15L-66 14') +
  path('M-46-2Q-20-4 18 0Q30 2 28 12Q20 22-14 22Q-38 22-48 18Z', part.skin) +
  line('M20 5L50 1M20 10L54 8M18 15L48 15', part.skin, 8) +
  line('M28 8L52 5M26 13L50 12', part.shade, 1.6);
const drawThumb = (part: Part): string =>
  line('M-34 2Q-22-12-10-11', part.skin, 10) + line('M-14 14Q4 18 20 15', part.shade, 1.8);

const drawCupBehind = (part: Part): string =>
  arm(part, 'M40 300L10 40', 'M40 300L15 74', 'M16 81L15 74') + path('M-22-6Q-26 30-6 44H22Q36 26 30-12Q4 2-22-6Z', part.skin);
const drawCupBefore = (part: Part): string =>
  line('M-17 24L-22-5M-6 30L-8-2M6 30L6-2', part.skin, 11) +
  line('M18 28Q34 12 30-20', part.skin, 12) +
  line('M-12 26L-14 2M0 30L-1 4M12 30Q18 22 19 8', part.shade, 1.6);

const drawPinch = (part: Part): string =>
  arm(part, 'M280-150L58-58', 'M280-150L86-69', 'M93-72L86-69') +
  path('M62-74Q40-74 32-60Q26-46 38-38Q56-32 66-46Z', part.skin) +
  line('M36-62Q18-58 8-40M38-44Q24-40 12-33', part.skin, 10) +
  line('M44-36Q36-30 28-32M54-38Q48-30 40-30', part.skin, 9) +
  line('M34-54Q22-50 16-42M44-40l-8 4', part.shade, 1.8);

const drawPoint = (part: Part): string =>
  arm(part, 'M290 90L66 4', 'M290 90L92 14', 'M99 17L92 14') +
  path('M72-14Q48-18 40-6Q36 10 46 18Q62 22 74 10Z', part.skin) +
  line('M46-8L8-24', part.skin, 10) +
  line('M44 4L34 2M46 12L36 11M50 18L42 18', part.skin, 10) +
  line('M40-1L30-4M38 7L32 6', part.shade, 1.8) +
  line('M58-12L44-20', part.skin, 9);

// One fist from the right; the other is its mirror image.
const drawFist = (part: Part): string =>
  arm(part, 'M250 160L52 6', 'M250 160L74 23', 'M80 28L74 23') +
  dot(44, -4, 17, part.skin) +
  line('M36-16L20-14M32-8L17-5M32 1L18 3M36 9L24 10', part.skin, 9) +
  line('M34-12L22-9M31-3L20-1M33 5L22 7', part.shade, 1.6) +
  line('M46-16Q38-26 28-24', part.skin, 9);

const drawWriting = (part: Part): string =>
  line('M-2-2L34-58', part.pen, 6) +
  line('M-4 1L0-5', part.shade, 4) +
  arm(part, 'M280 110L60-6', 'M280 110L90 10', 'M97 14L90 10') +
  path('M68-26Q42-30 32-18Q26-4 36 6Q54 14 70 0Z', part.skin) +
  line('M38-20Q22-22 12-18M36-10Q24-8 14-10M40 2Q32 6 24 4', part.skin, 10) +
  line('M34-14Q26-13 20-14M36-4Q30-2 26-3', part.shade, 1.8);
