import { brightnessOf, faultOfFile, type FileFault, HEAD_BYTES, LEAST_SIDE, sizeToKeep } from './picture-file.ts';

export type Remade = { readonly blob: Blob; readonly width: number; readonly height: number; readonly brightness: number };
type Outcome = { readonly fault: FileFault } | { readonly fault: null; readonly picture: Remade };

const QUALITY = 0.86;
/** A few pixels tell how bright it is. */
const SAMPLE = 32;

/**
 * Draws a file anew on a canvas, turned as its maker meant it and no larger than a network shows. Only pixels come out:
 * place, camera and author, which a photo carries along, stay behind.
 */
export async function remakePicture(file: Blob): Promise<Outcome> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const fault = faultOfFile(file.size, head);
  if (fault) return { fault };
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!bitmap) return { fault: 'unreadable' };
  try {
    if (Math.min(bitmap.width, bitmap.height) < LEAST_SIDE) return { fault: 'too-small' };
    const size = sizeToKeep(bitmap.width, bitmap.height);
    const blob = await encode(drawn(bitmap, size.width, size.height));
    return blob ? { fault: null, picture: { blob, ...size, brightness: measure(bitmap) } } : { fault: 'unreadable' };
  } finally {
    bitmap.close();
  }
}

function drawn(bitmap: ImageBitmap, width: number, height: number): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas to draw on.');
  // What is see-through would come out black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas;
}

/** As WebP; as JPEG in browsers that don't write it (they hand back a PNG, which is heavy). */
async function encode(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const as = (type: string) => new Promise<Blob | null>((done) => canvas.toBlob(done, type, QUALITY));
  const webp = await as('image/webp');
  return webp?.type === 'image/webp' ? webp : as('image/jpeg');
}

function measure(bitmap: ImageBitmap): number {
  const context = drawn(bitmap, SAMPLE, SAMPLE).getContext('2d');
  return context ? brightnessOf(context.getImageData(0, 0, SAMPLE, SAMPLE).data) : 0.5;
}
