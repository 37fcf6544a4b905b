import fc from 'fast-check';
import { ATTACKS } from '../unit/publishing/attacks.ts';
import { LINE } from '../unit/publishing/sources.ts';

/** What stands on the line of its own in each attack. */
const HOSTILE = ATTACKS.map(({ source }) =>
  source
    .split('\n')
    .slice(LINE - 1, -8)
    .join('\n'),
).filter((text) => text !== '');
/** Signs that mean something to one of the parsers between an author and the screen. */
const SIGNS = [
  '<',
  '>',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '`',
  '*',
  '_',
  '#',
  '-',
  '\\',
  '&',
  '!',
  '|',
  '~',
  '\n',
  '\n\n',
  '\t',
  '  ',
  '---\n',
  '</',
  '/>',
  '={',
  '&lt;',
  '&#60;',
  '<!--',
  ']]>',
  '\u2028',
  '\uFEFF',
  '😀',
  'ﷺ',
];
/** What has to come out as plain words wherever it is let in. */
const INERT = [
  '</script><script>alert(1)</script>',
  '\\"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  'javascript:alert(1)',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '</title></textarea></style></svg><svg onload=alert(1)>',
  '--><script>alert(1)</script><!--',
  '${alert(1)} {{alert(1)}} <%= alert(1) %>',
  '&quot; autofocus onfocus=&quot;alert(1)',
];

type Mutate = (source: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (source: string, share: number) => Math.floor(share * source.length);

const insert = (pieces: readonly string[]): fc.Arbitrary<Mutate> =>
  fc.tuple(place, fc.constantFrom(...pieces)).map(([share, piece]) => (source) => {
    const i = at(source, share);
    return source.slice(0, i) + piece + source.slice(i);
  });
const cut: fc.Arbitrary<Mutate> = fc.tuple(place, fc.nat(200)).map(([share, length]) => (source) => {
  const i = at(source, share);
  return source.slice(0, i) + source.slice(i + length);
});
const repeat: fc.Arbitrary<Mutate> = fc
  .tuple(place, fc.nat(400), fc.integer({ min: 1, max: 60 }))
  .map(([share, length, times]) => (source) => {
    const i = at(source, share);
    return source.slice(0, i) + source.slice(i, i + length).repeat(times) + source.slice(i);
  });
const swapLines: fc.Arbitrary<Mutate> = fc.tuple(place, place).map(([one, other]) => (source) => {
  const lines = source.split('\n');
  const [i, j] = [at(source, one) % lines.length, at(source, other) % lines.length];
  [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
  return lines.join('\n');
});
/** Into a text that stands between quotes or at the end of a paragraph, where it is mostly let in. */
const intoText: fc.Arbitrary<Mutate> = fc.tuple(place, fc.constantFrom(...INERT)).map(([share, piece]) => (source) => {
  const found = [...source.matchAll(/"why": "|"text": "|caption="|title="|\.(?=\n\n)|`/g)];
  const spot = found[Math.floor(share * found.length)];
  if (!spot) return source;
  const i = spot.index + spot[0].length;
  const isJson = spot[0].startsWith('"');
  const isAttribute = spot[0].endsWith('="');
  const safe = isJson
    ? JSON.stringify(piece).slice(1, -1)
    : isAttribute
      ? piece.replaceAll('"', '')
      : piece.replace(/[<{]/g, '\\$&');
  return source.slice(0, i) + safe + source.slice(i);
});

/** A few mutations of a lesson: hostile pieces, lone signs, cuts, repetitions. */
export const wildMutations: fc.Arbitrary<readonly Mutate[]> = fc.array(
  fc.oneof(insert(HOSTILE), insert(SIGNS), insert(INERT), cut, repeat, swapLines),
  { minLength: 1, maxLength: 5 },
);

/** Mutations after which a lesson mostly still passes: what they put in has to come out as plain words. */
export const mildMutations: fc.Arbitrary<readonly Mutate[]> = fc.array(intoText, { minLength: 1, maxLength: 6 });
