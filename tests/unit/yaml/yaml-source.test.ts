import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { SourceError, YamlSource } from '#yaml/yaml-source.ts';

const read = (text: string) => new YamlSource('a.yaml', text).parse(z.unknown());

function mistakeOf(text: string): string {
  try {
    return `read as ${JSON.stringify(read(text))}`;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

describe('what is sound', () => {
  const files = globSync('content/**/*.yaml');

  test('is there', () => {
    expect(files.length).toBeGreaterThan(80);
  });

  test.each(files)('reads as the one who places its values reads it: %s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(read(text)).toEqual(parse(text));
  });

  test('is whatever can be written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = stringify(value);
        expect(read(text)).toEqual(parse(text));
      }),
    );
  });

  test.each(['', '\n \n', '# nothing but a comment\n'])('may hold nothing: %j', (text) => {
    expect(read(text)).toBeNull();
  });

  test('keeps days, octal-looking numbers and yes as YAML 1.2 has them', () => {
    expect(read('day: 2026-11-28\nroom: 012\nopen: yes\nnone: ~\nempty:\n')).toEqual({
      day: '2026-11-28',
      room: 12,
      open: 'yes',
      none: null,
      empty: null,
    });
  });
});

describe('what is broken is named with its line', () => {
  test.each([
    ['a value that is read as a field', 'fine: 1\ntitle: What: a thing\n', /^a\.yaml:2 yaml: Nested mappings/],
    ['a bracket that stays open', 'fine: 1\nlist: [1, 2\nnext: 3\n', /^a\.yaml:\d yaml: Flow sequence/],
    ['a quotation mark that stays open', 'fine: 1\nsaid: "never\n', /^a\.yaml:\d yaml: Missing closing "quote/],
    ['a field twice', 'one: 1\ntwo: 2\none: 3\n', /^a\.yaml:3 yaml: Map keys must be unique/],
    ['a tag nobody knows', 'fine: 1\na: !own 1\n', /^a\.yaml:2 yaml: Unresolved tag: !own/],
    ['two documents', 'a: 1\n---\nb: 2\n', /^a\.yaml:2 yaml: Source contains multiple documents/],
    ['a reference', 'a: &x 1\nb: 2\nc: *x\n', /^a\.yaml:3 yaml: uses \*x, a reference to another place\. Write the value out\./],
    ['a reference to nothing', 'a: 1\nb: *bold\n', /^a\.yaml:2 yaml: uses \*bold|^a\.yaml:2 yaml: Unresolved alias/],
    [
      'aliases of aliases, which would make gigabytes',
      `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${String(i)}: &b${String(i)} [${i === 0 ? '*a' : `*b${String(i - 1)}`}, ${i === 0 ? '*a' : `*b${String(i - 1)}`}]\n`).join('')}`,
      /^a\.yaml:2 yaml: uses \*a/,
    ],
    ['brackets without end', `a: ${'['.repeat(20_000)}\n`, /^a\.yaml:1 yaml: has values more than 100 deep/],
    ['lists without end', `${'- '.repeat(3000)}a\n`, /^a\.yaml:1 yaml: has values more than 100 deep/],
  ])('%s', (_, text, message) => {
    expect(mistakeOf(text)).toMatch(message);
  });

  test('by a schema, too', () => {
    const source = new YamlSource('a.yaml', 'list:\n  - at: 1\n  - at: two\n');
    expect(() => source.parse(z.object({ list: z.array(z.object({ at: z.number() })) }))).toThrow(/^a\.yaml:3 list\[1\]\.at: /);
  });

  test('whatever was written, it is said on a line of the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab: -\n[]{}"\'#&*!|>?%@`,\t1') }), (text) => {
        const said = mistakeOf(text);
        if (said.startsWith('read as ')) return;
        const line = Number(/^a\.yaml:(\d+) yaml: ./.exec(said)?.[1]);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 2000 },
    );
  });
});
