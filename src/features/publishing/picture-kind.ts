/** What a file of a picture is by its first bytes, whatever it is called. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'svg' | 'unknown';

const KINDS: readonly (readonly [kind: PictureKind, at: number, bytes: readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** Tells the kind of a picture. SVG is told from the unknown only so that its refusal can say why. */
export function pictureKindOf(bytes: Uint8Array): PictureKind {
  const known = KINDS.find(([, at, wanted]) => wanted.every((byte, i) => bytes[at + i] === byte));
  if (known) return known[0];
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  return /<svg[\s>]/i.test(beginning) ? 'svg' : 'unknown';
}
