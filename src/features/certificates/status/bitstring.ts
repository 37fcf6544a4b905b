import { gzipSync } from 'node:zlib';

/** Entries of one list: the least that the standard allows, so that one entry hides among many. */
export const LIST_LENGTH = 131_072;
/** When so many of a list's places are taken, the next list is begun: free places are found by lot. */
const FILLED_AT = 100_000;

/** The list that the next certificate goes into, when so many have been issued. */
export const nextList = (issued: number): number => Math.floor(issued / FILLED_AT);

/** Where a place counted through all lists stands: which list, and which bit of it. */
export function placeOf(statusIndex: number): { readonly list: number; readonly bit: number } {
  return { list: Math.floor(statusIndex / LIST_LENGTH), bit: statusIndex % LIST_LENGTH };
}

/** A list with these bits set: gzip in base64url with a multibase `u` (W3C Bitstring Status List 1.0, section 3). Bit 0 is the leftmost. */
export function encodeList(bits: readonly number[]): string {
  const bytes = Buffer.alloc(LIST_LENGTH / 8);
  for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  return `u${gzipSync(bytes, { level: 9 }).toString('base64url')}`;
}
