import { ok, refuse, type Result } from '#kernel/result.ts';
import { unpack } from './png.ts';

/** The name under which the credential is attached to the PDF. */
export const ATTACHED_AS = 'credential.json';
const TRIES = 40;

/**
 * Takes the credential out of a PDF of ours: an embedded file stream with JSON in it. It is looked for from stream to
 * stream rather than by the document's own tables, which a hostile file could send anywhere.
 */
export function readCredentialFromPdf(pdf: Buffer, mostBytes: number): Result<string, 'pdf-bare' | 'expands'> {
  let at = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    const type = pdf.indexOf('/EmbeddedFile', at, 'latin1');
    if (type < 0) return refuse('pdf-bare');
    at = type + 1;
    const begin = pdf.indexOf('stream', type, 'latin1');
    const end = begin < 0 ? -1 : pdf.indexOf('endstream', begin + 6, 'latin1');
    if (end < 0) return refuse('pdf-bare');
    const from = begin + 6 + (pdf[begin + 6] === 0x0d ? 2 : 1);
    const text = textOf(pdf.subarray(from, end), mostBytes);
    if (!text.ok) return text;
    if (text.value?.trimStart().startsWith('{')) return ok(text.value);
  }
  return refuse('pdf-bare');
}

function textOf(stream: Buffer, mostBytes: number): Result<string | null, 'expands'> {
  if (stream[0] === 0x7b) return stream.length > mostBytes ? refuse('expands') : ok(stream.toString('utf8'));
  const unpacked = unpack(stream, mostBytes);
  if (unpacked.ok) return unpacked;
  return unpacked.code === 'expands' ? refuse('expands') : ok(null);
}
