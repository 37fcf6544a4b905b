import { pictureKindOf } from '../../picture-kind.ts';

export type PictureProblem = 'picture-is-svg' | 'picture-unknown' | 'picture-too-large' | 'picture-broken';
type Ready = { readonly ok: true; readonly blob: Blob } | { readonly ok: false; readonly problem: PictureProblem };

const MOST_FILE_BYTES = 20_000_000;
/** What the server takes, with room to spare. */
const MOST_SENT_BYTES = 950_000;
const LONGEST_SIDE = 2000;
/** Each try is smaller; the last is still larger than any phone. */
const QUALITIES = [0.9, 0.8, 0.65, 0.5] as const;

/** Looks at a chosen picture, and makes a large one as small as may be sent. What it is, its bytes say, not its name. */
export async function preparePicture(file: File): Promise<Ready> {
  const kind = pictureKindOf(new Uint8Array(await file.slice(0, 1000).arrayBuffer()));
  if (kind === 'svg') return no('picture-is-svg');
  if (kind === 'unknown') return no('picture-unknown');
  if (file.size > MOST_FILE_BYTES) return no('picture-too-large');
  if (file.size <= MOST_SENT_BYTES) return { ok: true, blob: file };
  const small = await shrink(file).catch(() => null);
  if (small === null) return no('picture-broken');
  return small.size <= MOST_SENT_BYTES ? { ok: true, blob: small } : no('picture-too-large');
}

const no = (problem: PictureProblem): Ready => ({ ok: false, problem });

async function shrink(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  let blob = new Blob();
  for (const quality of QUALITIES) {
    blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    if (blob.size <= MOST_SENT_BYTES) break;
  }
  return blob;
}
