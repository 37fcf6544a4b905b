import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '#features/documents/index.ts';
import { readCredentialFromPdf } from '#features/certificates/files/pdf-attachment.ts';
import { bakeCredential } from '#features/certificates/files/png.ts';
import { MOST_UPLOAD_BYTES, numberIn, readUpload } from '#features/certificates/files/read-upload.ts';
import { checkInThread, openCheckDesk } from '#features/certificates/proof/check-safely.ts';
import { NOW } from '#tests/support/accounts.ts';

const CREDENTIAL = JSON.stringify({
  id: 'urn:uuid:019ac000-0000-7000-8000-000000000000',
  type: ['VerifiableCredential'],
  issuer: { id: 'did:web:learn.example.org' },
  credentialSubject: { name: 'Zoë' },
  proof: { verificationMethod: 'did:web:learn.example.org#key-abcdefgh12345678' },
});
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const codeOf = (bytes: Buffer) => {
  const found = readUpload(bytes);
  return found.ok ? 'ok' : found.code;
};
/** An iTXt chunk whose text is packed. */
function packedPng(text: string | Buffer): Buffer {
  const baked = bakeCredential(PIXEL, '');
  const body = Buffer.concat([Buffer.from('openbadgecredential\0\u0001\0\0\0', 'latin1'), deflateSync(text)]);
  const chunk = bakeCredential(PIXEL, '').subarray(33, 33 + 12 + 24);
  expect(chunk.toString('latin1', 4, 8)).toBe('iTXt');
  return Buffer.concat([baked.subarray(0, 33), chunkOf(body), baked.subarray(33 + chunk.length)]);
}
function chunkOf(body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from('iTXt'), body]);
  const whole = Buffer.concat([Buffer.alloc(4), typed, Buffer.alloc(4)]);
  whole.writeUInt32BE(body.length, 0);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

describe('a credential in a file', () => {
  test('is found in JSON, behind a byte order mark, and baked into a picture, packed or not', () => {
    for (const bytes of [
      Buffer.from(CREDENTIAL),
      Buffer.from(`\ufeff ${CREDENTIAL}\n`),
      bakeCredential(PIXEL, CREDENTIAL),
      packedPng(CREDENTIAL),
    ])
      expect(readUpload(bytes)).toMatchObject({
        ok: true,
        value: { form: 'json', id: '019ac000-0000-7000-8000-000000000000', keyId: 'key-abcdefgh12345678' },
      });
  });

  test('is found in the PDF that carries it', async () => {
    const attached = { name: 'credential.json', text: CREDENTIAL, type: 'application/json', about: 'All of it' };
    const pdf = Buffer.from(
      await makeDocument({ title: 'T', locale: 'en', now: NOW, attached }, (sheet) => sheet.write('P', 'x', { size: 9 })),
    );
    expect(readCredentialFromPdf(pdf, 10_000)).toEqual({ ok: true, value: CREDENTIAL });
    expect(codeOf(pdf)).toBe('ok');
  });

  test('is a number when it is only pasted', () => {
    expect(numberIn('https://learn.example.org/nl/verify/019AC000-0000-7000-8000-000000000000?x')).toBe(
      '019ac000-0000-7000-8000-000000000000',
    );
    expect(numberIn('hello')).toBeNull();
  });
});

describe('hostile files are refused with what is wrong', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['far too much', Buffer.alloc(MOST_UPLOAD_BYTES + 1, 0x20), 'too-large'],
    ['a photograph’s bytes', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x80]), 'no-text'],
    ['a page of HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'no-text'],
    ['an end that is missing', Buffer.from(CREDENTIAL.slice(0, -9)), 'json-broken'],
    ['a hundred thousand brackets', Buffer.from(`{"a":${'['.repeat(100_000)}`), 'too-deep'],
    ['a list instead of an object', Buffer.from(`[${CREDENTIAL}]`), 'no-text'],
    ['no proof', Buffer.from(CREDENTIAL.replace('proof', 'poof')), 'no-credential'],
    ['an issuer that is a number', Buffer.from(CREDENTIAL.replace(/"issuer":\{[^}]*\}/, '"issuer":7')), 'no-credential'],
    ['a picture without anything', PIXEL, 'png-bare'],
    ['a PDF without anything', Buffer.from('%PDF-1.7\n%%EOF'), 'pdf-bare'],
    ['a token whose middle is no JSON', Buffer.from('eyJhbGciOiJFZERTQSJ9.aGVsbG8gd29ybGQ.AAAAAAAAAAAA'), 'no-text'],
  ])('%s', (_, bytes, code) => expect(codeOf(bytes)).toBe(code));

  test('a chunk that says it is four gigabytes long', () => {
    const png = Buffer.from(bakeCredential(PIXEL, CREDENTIAL));
    png.writeUInt32BE(0xffffffff, 33);
    expect(codeOf(png)).toBe('png-broken');
  });

  test('a chunk whose sum is wrong', () => {
    const png = Buffer.from(bakeCredential(PIXEL, CREDENTIAL));
    png[80] = (png[80] ?? 0) ^ 1;
    expect(codeOf(png)).toBe('png-broken');
  });

  test('a bomb: 60 MB packed into the text of a picture and into a PDF', () => {
    const bomb = Buffer.alloc(60_000_000, 0x20);
    const packed = deflateSync(bomb, { level: 9 });
    expect(packed.length).toBeLessThan(MOST_UPLOAD_BYTES);
    expect(codeOf(packedPng(bomb))).toBe('expands');
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n<< /Type /EmbeddedFile >>\nstream\n'), packed, Buffer.from('\nendstream')]);
    expect(codeOf(pdf)).toBe('expands');
  });

  test('keys that reach for prototypes change nothing', () => {
    const evil = CREDENTIAL.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
    expect(codeOf(Buffer.from(evil))).toBe('ok');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('whatever it is, it is answered and never thrown', () => {
    const png = bakeCredential(PIXEL, CREDENTIAL);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: png.length }), fc.nat({ max: 255 }), (bytes, at, value) => {
        readUpload(Buffer.from(bytes));
        readUpload(Buffer.concat([PIXEL.subarray(0, 8), Buffer.from(bytes)]));
        const bent = Buffer.from(png);
        bent[at] = value;
        readUpload(bent);
      }),
    );
  });
});

describe('the thread that checks', () => {
  const proof = {
    form: 'json',
    text: CREDENTIAL,
    keyId: 'key-abcdefgh12345678',
    keys: { 'key-abcdefgh12345678': 'A'.repeat(43) },
  } as const;

  test('finds no proof where there is none, and none in a token signed with nothing', async () => {
    expect(await checkInThread([proof])).toBe(false);
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(CREDENTIAL).toString('base64url')}.AAAAAAAA`;
    expect(await checkInThread([{ ...proof, form: 'jwt', text: none }])).toBe(false);
  });

  test('checks the same once, lets eight wait and tells the tenth that it is busy', async () => {
    let checks = 0;
    const check = openCheckDesk(() => Promise.resolve(++checks > 0));
    const texts = (n: number) => [{ ...proof, text: String(n) }];
    const found = await Promise.all([...Array.from({ length: 10 }, (_, n) => check(texts(n))), check(texts(0))]);
    expect(found.filter((one) => one === 'busy')).toHaveLength(1);
    expect(found[0]).toBe('hold');
    expect(checks).toBe(9);
    expect(await check(texts(3))).toBe('hold');
    expect(checks).toBe(9);
  });
});
