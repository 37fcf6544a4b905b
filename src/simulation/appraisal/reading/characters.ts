/**
 * What a character is, by fixed ranges: `\p{…}` and `Intl.Segmenter` follow the Unicode version of the machine, and
 * the same text must be judged alike on every machine.
 */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

/** Latin with its accents, and whatever stands in the blocks of other alphabets. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800);
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;

const isFlagLetter = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;
/** Signs that hang on an emoji: how it is drawn, colour of skin, keycap. */
const isAttached = (point: number): boolean =>
  point === 0xfe0f || point === 0xfe0e || point === 0x20e3 || (point >= 0x1f3fb && point <= 0x1f3ff);
const JOINER = 0x200d;

function isPictogram(point: number): boolean {
  if (point < 0x2190) return false;
  if (point >= 0x1f000) return point <= 0x1faff;
  return (point >= 0x2600 && point <= 0x27bf) || (point >= 0x2b00 && point <= 0x2bff) || point === 0x231a || point === 0x23f0;
}

/** UTF-16 units of the emoji that begins at `at`, its attachments and joined parts included; 0 when there is none. */
export function emojiLength(text: string, at: number): number {
  const first = text.codePointAt(at) ?? 0;
  if (!isPictogram(first)) return 0;
  let end = at + widthOf(first);
  if (isFlagLetter(first) && isFlagLetter(text.codePointAt(end) ?? 0)) return end + 2 - at;
  for (let parts = 0; parts < 12; parts++) {
    const next = text.codePointAt(end) ?? 0;
    if (isAttached(next)) {
      end += widthOf(next);
    } else if (next === JOINER && isPictogram(text.codePointAt(end + 1) ?? 0)) {
      end += 1 + widthOf(text.codePointAt(end + 1) ?? 0);
    } else break;
  }
  return end - at;
}

/** UTF-16 units of one code point. */
export const widthOf = (point: number): number => (point > 0xffff ? 2 : 1);
