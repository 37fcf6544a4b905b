import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';

/** A page as dots, four bytes each. */
type Bitmap = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/**
 * What a phone reads in the QR code of a PDF of ours, by a library that didn't write it: the rectangles that the page paints
 * are painted here, as a printer would, and the library looks for a code in the picture. Null when it finds none.
 */
export function readQr(pdf: Buffer): string | null {
  const { data, width, height } = paint(pageOf(pdf));
  return jsQR(data, width, height)?.data ?? null;
}

/** The page's drawing operators: the packed stream that paints rectangles. Errors: throws when there is none. */
function pageOf(pdf: Buffer): string {
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 1)) {
    try {
      const text = inflateSync(pdf.subarray(at + 'stream\n'.length)).toString('latin1');
      if (text.includes(' re\n')) return text;
    } catch {
      // The word also ends a stream, and not all of them are packed: this is another one.
    }
  }
  throw new Error('No page of the document paints anything.');
}

const DOTS_PER_POINT = 2;
const PAGE = { width: 842, height: 596 };
const NUMBER = String.raw`(-?[\d.]+)`;
const OPERATOR = new RegExp(`${NUMBER} ${NUMBER} ${NUMBER} (?:${NUMBER} re|scn)\\n|^([fS])\\n`, 'gm');

/** Paints filled rectangles in their order. Coordinates run downwards, since the document turns its page round at the top. */
function paint(page: string): Bitmap {
  const [width, height] = [PAGE.width * DOTS_PER_POINT, PAGE.height * DOTS_PER_POINT];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  let waiting: number[][] = [];
  let colour = [0, 0, 0];
  for (const [, a, b, c, d, painted] of page.matchAll(OPERATOR)) {
    if (painted === undefined && d === undefined) colour = [a, b, c].map((share) => Math.round(Number(share) * 255));
    else if (painted === undefined) waiting.push([a, b, c, d].map((points) => Number(points) * DOTS_PER_POINT));
    else {
      if (painted === 'f') for (const rectangle of waiting) fill({ data, width, height }, rectangle, colour);
      waiting = [];
    }
  }
  return { data, width, height };
}

function fill({ data, width, height }: Bitmap, [x = 0, y = 0, wide = 0, high = 0]: number[], colour: readonly number[]): void {
  // Edges are rounded, not widths: two that touch in the document touch here.
  const [left = 0, right = 0, top = 0, bottom = 0] = [x, x + wide, y, y + high].map(Math.round);
  for (let row = Math.max(0, top); row < Math.min(height, bottom); row++)
    for (let column = Math.max(0, left); column < Math.min(width, right); column++) data.set(colour, (row * width + column) * 4);
}
