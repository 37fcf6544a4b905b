import fc from 'fast-check';
import { expect, test } from 'vitest';
import en from '#features/sandbox/messages/en.json' with { type: 'json' };
import nl from '#features/sandbox/messages/nl.json' with { type: 'json' };
import { REASON_CODES, type Finding } from '#simulation/appraisal/index.ts';
import { readPost, readReply } from './builders.ts';

const language = fc.constantFrom('en' as const, 'nl' as const);
const word = fc.constantFrom(
  'bread',
  'Great',
  'not',
  'another',
  'broken',
  '!!',
  '?',
  '😍',
  '#rye',
  '@you',
  '€5',
  '7:30',
  '\n',
  '\n\n',
  '“',
  '”',
  "'s",
  'NOW',
  'wordt',
  'hij',
  'www.x.nl',
  '‍',
  '\ud800',
  '1.',
  '(',
  ',',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
);

function expectSound(values: readonly number[], findings: readonly Finding[], length: number): void {
  for (const value of values) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
  for (const { from, to, effect } of findings) {
    expect(Number.isFinite(effect)).toBe(true);
    if (from === null || to === null) continue;
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(length);
  }
}

test('any post has qualities within bounds and findings inside the text', () => {
  fc.assert(
    fc.property(text, language, (written, chosen) => {
      const { qualities, findings } = readPost(written, { language: chosen });
      const { valence, ...others } = qualities;
      expect(valence).toBeGreaterThanOrEqual(-1);
      expect(valence).toBeLessThanOrEqual(1);
      expectSound(Object.values(others), findings, written.length);
    }),
    { numRuns: 200 },
  );
});

test('any reply, too', () => {
  fc.assert(
    fc.property(text, language, (written, chosen) => {
      const { qualities, findings } = readReply(written, { language: chosen });
      expectSound(Object.values(qualities), findings, written.length);
    }),
    { numRuns: 200 },
  );
});

test('the same text is judged alike twice', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(readPost(written)).toEqual(readPost(written));
    }),
    { numRuns: 50 },
  );
});

test('a spelling mistake more never raises craft', () => {
  fc.assert(
    fc.property(text, language, (written, chosen) => {
      const before = readPost(`${written} .`, { language: chosen }).qualities.craft;
      expect(readPost(`${written} . qzxvwk`, { language: chosen }).qualities.craft).toBeLessThanOrEqual(before);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['letters', 'a'.repeat(20_000)],
  ['quotation marks', '“'.repeat(20_000)],
  ['brackets', '('.repeat(20_000)],
  ['short words', 'a '.repeat(10_000)],
  ['joiners', '😍‍'.repeat(7_000)],
  ['apostrophes', "a'".repeat(10_000)],
  ['praise', 'Great, another broken! '.repeat(900)],
  ['line breaks', '\n'.repeat(20_000)],
])('20,000 characters of %s are read in no time', (_name, hostile) => {
  readPost('Warm up.');
  readPost('Warm up.', { language: 'nl' });
  const begun = performance.now();
  readPost(hostile);
  readPost(hostile, { language: 'nl' });
  // 50 ms each by the brief; a busy machine with two cores gets four times as long.
  expect(performance.now() - begun).toBeLessThan(400);
});

test('every reason has its message in both languages', () => {
  for (const code of REASON_CODES) {
    const key = `appraisal_${code.replaceAll('-', '_')}`;
    expect(en).toHaveProperty(key);
    expect(nl).toHaveProperty(key);
  }
  expect(Object.keys(en).length).toBe(REASON_CODES.length + 1);
});
