import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerCardRequest } from '#features/exercises/persona/card-pdf.ts';
import { cardOf, describeWhen } from '#features/exercises/persona/card.ts';
import { comparePersona } from '#features/exercises/persona/compare.ts';
import { drawFace } from '#features/exercises/persona/face.ts';
import { blankPersona } from '#features/exercises/persona/work.ts';
import { baseLocale, overwriteGetLocale } from '#i18n/paraglide/runtime.js';
import { idealPersona, packOf } from './packs.ts';

const bakery = packOf('bakery');
const [table, desk] = bakery.truth.segments;
if (!table || !desk) throw new Error('The bakery has two groups.');
const parent = { ...idealPersona(bakery, table), name: 'Łukasz & Zoë “Friday”' };
const NOW = new Date('2026-11-23T12:00:00.000Z');

beforeAll(() => overwriteGetLocale(() => 'en'));
afterAll(() => overwriteGetLocale(() => baseLocale));

describe('a card', () => {
  test('puts what was chosen into words and counts the evidence', () => {
    const card = cardOf(parent, bakery.research, 'en');
    expect(card.who.map(({ label, text }) => `${label}: ${text}`)).toContain('Lives in: Linden Quarter, Dune Edge');
    expect(card.who.find(({ spot }) => spot === 'income')?.text).toBe('not known');
    expect(card.problems[0]).toMatchObject({
      text: 'the bread is sold out before they arrive',
      cost: { text: 'the one breakfast together is spoiled' },
    });
  });

  test('leaves out what nobody filled in', () => {
    const card = cardOf(blankPersona(1), bakery.research, 'en');
    expect([card.name, card.who, card.problems, card.where, card.barriers]).toEqual(['Nobody yet', [], [], [], []]);
  });

  test('puts days with the same hours together', () => {
    expect(describeWhen(['fri-late', 'thu-late', 'sat-early', 'sat-morning'])).toBe('Thursday, Friday 20–24; Saturday 6–9, 9–12');
  });
});

describe('the document', () => {
  const find = (client: string) => Promise.resolve(client === 'bakery' ? bakery.research : null);

  test('is a tagged PDF with its fonts inside, in the learner’s language', async () => {
    const answer = await answerCardRequest({ client: 'bakery', locale: 'nl', persona: parent }, find, NOW);
    if (!answer.ok) throw new Error(answer.code);
    const text = Buffer.from(answer.value.bytes).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (nl)');
    // Three faces, and the two extended ones that the name and the label need.
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
    expect(answer.value.bytes.length).toBeLessThan(150_000);
    expect(answer.value.fileName).toBe('persona-crumb-co-ukasz-zoe-friday.pdf');
  });

  test('is made of a blank portrait and of signs that no font has', async () => {
    const answer = await answerCardRequest(
      { client: 'bakery', locale: 'en', persona: { ...blankPersona(3), name: '🥐 日本', sentence: '\u0007‮' } },
      find,
      NOW,
    );
    expect(answer.ok).toBe(true);
  });

  test('is refused for what is no portrait and for an unknown client', async () => {
    expect(await answerCardRequest(null, find, NOW)).toMatchObject({ ok: false, code: 'malformed' });
    expect(await answerCardRequest({ client: 'bakery', locale: 'fr', persona: parent }, find, NOW)).toMatchObject({
      code: 'malformed',
    });
    expect(
      await answerCardRequest({ client: 'bakery', locale: 'en', persona: { ...parent, sentence: 'x'.repeat(5000) } }, find, NOW),
    ).toMatchObject({ code: 'malformed' });
    expect(await answerCardRequest({ client: 'nobody', locale: 'en', persona: parent }, find, NOW)).toMatchObject({
      code: 'unknown-client',
    });
  });
});

describe('a face', () => {
  test('is the same for the same number and another for the next', () => {
    expect(drawFace(12, 30)).toEqual(drawFace(12, 30));
    expect(new Set(Array.from({ length: 40 }, (_, i) => JSON.stringify(drawFace(i, 30)))).size).toBeGreaterThan(35);
  });
});

describe('beside the truth', () => {
  const linesOf = (persona: typeof parent) =>
    Object.fromEntries(
      comparePersona(persona, bakery.truth, bakery.key, 'table')?.lines.map((line) => [line.field, line.match]) ?? [],
    );

  test('an ideal portrait is the same, and says so where nobody can know', () => {
    const lines = linesOf(parent);
    expect(lines).toMatchObject({
      age: 'same',
      sex: 'same',
      place: 'same',
      problems: 'same',
      networks: 'same',
      income: 'open-seen',
    });
  });

  test('tells apart partly, different, blank and unread', () => {
    const lines = linesOf({
      ...parent,
      age: { ...parent.age, from: 44, to: 60 },
      networks: { ...parent.networks, picks: ['guild'] },
      place: { ...parent.place, picks: ['linden', 'dock', 'harbour'] },
      interests: { ...parent.interests, picks: [] },
      income: { ...parent.income, unknown: false, picks: ['steady'] },
      barriers: [{ id: 'b1', text: 'The stars are wrong', pins: [] }],
    });
    expect(lines).toMatchObject({
      age: 'partly',
      networks: 'other',
      place: 'partly',
      interests: 'blank',
      income: 'open',
      barriers: 'unread',
    });
  });
});
