import { expect, test } from 'vitest';
import { readRoster } from '#features/cohorts/roster.ts';

const read = (text: string) => {
  const roster = readRoster(text);
  if (!roster.ok) throw new Error(roster.code);
  return roster.value;
};

test('a roster with a head, in English or Dutch, with commas, semicolons or tabs', () => {
  const people = [
    { name: 'Mila Bos', email: 'mila@example.org' },
    { name: 'Jan de Wit', email: 'jan@example.org' },
  ];
  expect(read('Name,E-mail\r\nMila Bos,mila@example.org\r\nJan de Wit,jan@example.org\r\n')).toEqual({ people, problems: [] });
  expect(read('e-mailadres;naam\nmila@example.org;Mila Bos\njan@example.org;Jan de Wit').people).toEqual(people);
  expect(read('\uFEFFname\temail\nMila Bos\tmila@example.org\n\nJan de Wit\tjan@example.org\n').people).toEqual(people);
});

test('a roster without a head, and one with addresses alone', () => {
  expect(read('Mila Bos,mila@example.org').people).toEqual([{ name: 'Mila Bos', email: 'mila@example.org' }]);
  expect(read('mila@example.org\njan@example.org').people.map(({ email }) => email)).toEqual([
    'mila@example.org',
    'jan@example.org',
  ]);
});

test('each broken row is named with its column', () => {
  const { problems } = read('name,email\nMila,mila@example.org\nJan,jan(at)example.org\n,\nKim,\nMila again,MILA@example.org\n');
  expect(problems).toEqual([
    { row: 3, column: 'email', code: 'email', found: 'jan(at)example.org' },
    { row: 5, column: 'email', code: 'empty', found: '' },
    { row: 6, column: 'email', code: 'twice', found: '2' },
  ]);
});

test('a name with a line break is named, one that is a formula is only a name', () => {
  expect(read('name,email\n"Mila\r\nBcc: all@example.org",mila@example.org').problems).toMatchObject([
    { row: 2, column: 'name', code: 'controls' },
  ]);
  const { people, problems } = read(`name,email\n"=HYPERLINK(""http://evil.example"")",mila@example.org`);
  expect(problems).toEqual([]);
  expect(people[0]?.name).toBe('=HYPERLINK("http://evil.example")');
});

test('quotes that never close are named', () => {
  expect(read('name,email\n"Mila,mila@example.org').problems.map(({ code }) => code)).toContain('quotes');
});

test('what is no roster is refused as a whole', () => {
  expect(readRoster('')).toMatchObject({ ok: false, code: 'empty' });
  expect(readRoster('name,email\n')).toMatchObject({ ok: false, code: 'empty' });
  expect(readRoster('Mila\nJan')).toMatchObject({ ok: false, code: 'no-email-column' });
  expect(readRoster('x'.repeat(400_001))).toMatchObject({ ok: false, code: 'too-long' });
});
