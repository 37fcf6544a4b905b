/** Without what is read as something else: 0 and O, 1, I and L. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/** The shape of a code as it is kept. */
export const CODE_PATTERN = /^[2-9A-HJKMNP-Z]{8}$/;

/** Makes a code that lets people into a cohort. `random` gives so many random bytes. */
export function newJoinCode(random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)): string {
  let code = '';
  while (code.length < LENGTH) {
    for (const byte of random(new Uint8Array(2 * LENGTH))) {
      // Bytes beyond the last whole round of signs would make the first signs likelier.
      if (byte < 256 - (256 % SIGNS.length) && code.length < LENGTH) code += SIGNS[byte % SIGNS.length] ?? '';
    }
  }
  return code;
}

/** A code as somebody typed it, in the form it is kept in. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]/g, '');

/** A code as it is read out: ABCD-EFGH. */
export const sayCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
