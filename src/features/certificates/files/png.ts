import { crc32, inflateSync } from 'node:zlib';
import { ok, refuse, type Result } from '#kernel/result.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The keyword under which Open Badges 3.0 (section 5.3.2.1) puts a credential into a PNG. */
const KEYWORD = 'openbadgecredential';
const CHUNK_OVERHEAD = 12;
const MOST_CHUNKS = 4_000;

/** Whether bytes begin like a PNG. */
export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(SIGNATURE);

/** A PNG with a credential in an uncompressed iTXt chunk behind its header. Errors: throws for what is no PNG. */
export function bakeCredential(png: Buffer, credential: string): Buffer {
  if (!isPng(png)) throw new Error('Only a PNG can be baked.');
  const headerEnd = SIGNATURE.length + CHUNK_OVERHEAD + png.readUInt32BE(SIGNATURE.length);
  // Keyword, end, not compressed, method 0, no language, no translated keyword, text (PNG 3, 11.3.3.4).
  const body = Buffer.concat([Buffer.from(KEYWORD, 'latin1'), Buffer.from([0, 0, 0, 0, 0]), Buffer.from(credential, 'utf8')]);
  return Buffer.concat([png.subarray(0, headerEnd), chunkOf('iTXt', body), png.subarray(headerEnd)]);
}

function chunkOf(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(CHUNK_OVERHEAD + body.length);
  whole.writeUInt32BE(body.length, 0);
  typed.copy(whole, 4);
  whole.writeUInt32BE(crc32(typed), 8 + body.length);
  return whole;
}

/** Takes the credential out of a PNG. `mostBytes` is what its text may come to when it is unpacked. */
export function readCredentialFromPng(png: Buffer, mostBytes: number): Result<string, 'png-broken' | 'png-bare' | 'expands'> {
  let at = SIGNATURE.length;
  for (let chunks = 0; at < png.length; chunks++) {
    if (chunks >= MOST_CHUNKS || at + CHUNK_OVERHEAD > png.length) return refuse('png-broken');
    const length = png.readUInt32BE(at);
    if (length > png.length - at - CHUNK_OVERHEAD) return refuse('png-broken');
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'iTXt' && isOurs(body)) {
      if (crc32(png.subarray(at + 4, at + 8 + length)) !== png.readUInt32BE(at + 8 + length)) return refuse('png-broken');
      return readText(body, mostBytes);
    }
    if (type === 'IEND') break;
    at += CHUNK_OVERHEAD + length;
  }
  return refuse('png-bare');
}

const isOurs = (body: Buffer): boolean =>
  body.length > KEYWORD.length && body.toString('latin1', 0, KEYWORD.length) === KEYWORD && body[KEYWORD.length] === 0;

function readText(body: Buffer, mostBytes: number): Result<string, 'png-broken' | 'expands'> {
  const flags = KEYWORD.length + 1;
  const isCompressed = body[flags] === 1;
  const languageEnd = body.indexOf(0, flags + 2);
  const keywordEnd = languageEnd < 0 ? -1 : body.indexOf(0, languageEnd + 1);
  if (keywordEnd < 0) return refuse('png-broken');
  const text = body.subarray(keywordEnd + 1);
  if (!isCompressed) return text.length > mostBytes ? refuse('expands') : ok(text.toString('utf8'));
  return unpack(text, mostBytes);
}

/** Unpacks no more than it may: a few kilobytes can hold gigabytes. */
export function unpack(packed: Buffer, mostBytes: number): Result<string, 'png-broken' | 'expands'> {
  try {
    return ok(inflateSync(packed, { maxOutputLength: mostBytes }).toString('utf8'));
  } catch (error) {
    const isTooLong =
      error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
    return refuse(isTooLong ? 'expands' : 'png-broken');
  }
}
