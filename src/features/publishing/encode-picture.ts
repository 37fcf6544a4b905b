import { ok, refuse, type Result } from '#kernel/result.ts';
import { pictureKindOf } from './picture-kind.ts';

export type EncodedPicture = { readonly bytes: Buffer; readonly width: number; readonly height: number };
export type EncodePicture = (bytes: Uint8Array) => Promise<Result<EncodedPicture, PictureFault>>;
export type PictureFault = 'picture-is-svg' | 'picture-unknown' | 'picture-too-large' | 'picture-broken' | 'busy';

/** More than any lesson shows, and little enough to be unpacked: 24 million pixels take 96 MB while they are read. */
export const MOST_PIXELS = 24_000_000;
/** Twice the widest that a lesson draws. */
const LONGEST_SIDE = 1600;
const MOST_WAITING = 8;

/** Opens the desk at which pictures are made anew, one at a time: each may take 100 MB. */
export function openPictureDesk(): EncodePicture {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (bytes) => {
    if (waiting >= MOST_WAITING) return refuse('busy');
    waiting++;
    const turn = last.then(() => encodePicture(bytes)).finally(() => waiting--);
    last = turn.catch(() => undefined); // who sent it gets the error; the queue only needs to go on
    return turn;
  };
}

/**
 * Draws a stranger's picture anew, as WebP: what was hidden in the file (place, camera, a program) stays behind, it is
 * turned upright, at most 1,600 pixels long, and a moving GIF stands still on its first picture.
 */
async function encodePicture(bytes: Uint8Array): Promise<Result<EncodedPicture, PictureFault>> {
  const kind = pictureKindOf(bytes);
  if (kind === 'svg') return refuse('picture-is-svg');
  if (kind === 'unknown') return refuse('picture-unknown');
  // Only when there is a picture: a server without instructors need not hold it.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return refuse('picture-too-large');
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return ok({ bytes: data, width: info.width, height: info.height });
  } catch {
    return refuse('picture-broken'); // translated: the decoder's words are for programmers
  }
}
