/** What is taken as a picture of one's own, told from the file's first bytes: its name may say anything. */

export type FileFault =
  'empty' | 'animation' | 'phone-format' | 'drawing' | 'no-picture' | 'too-heavy' | 'unreadable' | 'too-small';

export const MOST_BYTES = 20 * 1024 * 1024;
/** So few pixels on the short side look coarse on every network. */
export const LEAST_SIDE = 320;
/** No network shows more; what is larger is made smaller. */
export const MOST_SIDE = 2048;
/** So many bytes at the head tell what a file is. */
export const HEAD_BYTES = 16;

const textOf = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));
const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);

const isPicture = (head: Uint8Array): boolean =>
  startsWith(head, [0xff, 0xd8, 0xff]) ||
  startsWith(head, [0x89, 0x50, 0x4e, 0x47]) ||
  (textOf(head, 0, 4) === 'RIFF' && textOf(head, 8, 12) === 'WEBP');

/** Why a file can't be used, from its size and first bytes; null for a JPEG, PNG or WebP of bearable size. */
export function faultOfFile(size: number, head: Uint8Array): FileFault | null {
  if (size === 0) return 'empty';
  if (isPicture(head)) return size > MOST_BYTES ? 'too-heavy' : null;
  if (textOf(head, 0, 4) === 'GIF8') return 'animation';
  if (textOf(head, 4, 8) === 'ftyp' && /^(hei|hev|mif|msf|avi)/.test(textOf(head, 8, 12))) return 'phone-format';
  return /^\uFEFF?\s*<(\?xml|svg)/.test(new TextDecoder().decode(head)) ? 'drawing' : 'no-picture';
}

/** The size at which a picture is kept: its own, or smaller in the same proportions. */
export function sizeToKeep(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, MOST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Mean brightness of RGBA pixels, 0 to 1, weighed as the eye does (ITU-R BT.709). */
export function brightnessOf(pixels: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i < pixels.length; i += 4)
    sum += 0.2126 * (pixels[i] ?? 0) + 0.7152 * (pixels[i + 1] ?? 0) + 0.0722 * (pixels[i + 2] ?? 0);
  return pixels.length === 0 ? 0 : sum / (pixels.length / 4) / 255;
}
