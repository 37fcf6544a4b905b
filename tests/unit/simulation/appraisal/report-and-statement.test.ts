import { expect, test } from 'vitest';
import { appraiseReport, appraiseStatement, similarity } from '#simulation/appraisal/index.ts';
import { TOOLS } from './builders.ts';

test('a report with claim, number, cause and next step has insight; a list of deeds has none', () => {
  const good =
    'Saves doubled, from 40 to 83, because the storage tips answer a question that people have. Next week we post two more and test Tuesday at 8.';
  const deeds = 'We posted five times. We answered comments. It was a good week.';
  const background = { language: 'en', names: [] } as const;
  expect(appraiseReport(good, background, TOOLS.en).insight).toBeGreaterThan(0.6);
  expect(appraiseReport(deeds, background, TOOLS.en).insight).toBeLessThan(0.3);
});

test('a report in Dutch', () => {
  const good =
    'Het aantal bewaringen verdubbelde, van 40 naar 83, omdat de tips een vraag beantwoorden. Volgende week testen we dinsdag om 8 uur.';
  expect(appraiseReport(good, { language: 'nl', names: [] }, TOOLS.nl).insight).toBeGreaterThan(0.6);
});

const brand = {
  name: 'Spoke',
  voice: { formality: 0.3, humour: 0.3, emoji: 'never', says: { en: [], nl: [] }, avoids: { en: [], nl: [] } },
} as const;
const needs = [['tuesday'], ['wrist'], ['visited', 'visit']];

test('facts, an apology and a next step calm; money first does not', () => {
  const background = { brand, names: [], language: 'en', needs } as const;
  const good =
    'On Tuesday one of our riders hit a woman on the square. She has a broken wrist. We are sorry, and it is our fault. We visited her, and from today we walk that stretch.';
  const money = 'We offer everybody a voucher of 10 euros. The incident was exaggerated. We apologise for any inconvenience.';
  const calm = appraiseStatement(good, background, TOOLS.en);
  const bought = appraiseStatement(money, background, TOOLS.en);
  expect(calm.calms).toBeGreaterThan(0.6);
  expect(calm.qualities.paysFirst).toBe(0);
  expect(bought.calms).toBeLessThan(0.2);
  expect(bought.qualities.paysFirst).toBeGreaterThan(0.5);
  expect(bought.qualities.blames).toBeGreaterThan(0.2);
});

test('money named after the explanation hurts a little, and nobody is told to leave it out', () => {
  const text =
    'We are sorry. On Tuesday a blade broke off, and some of it went into the loaves. Throw away what you have; we refund it at the counter.';
  const { qualities, findings } = appraiseStatement(text, { brand, names: [], language: 'en', needs }, TOOLS.en);
  expect(qualities.paysFirst).toBeCloseTo(0.2);
  expect(findings.filter(({ about }) => about === 'paysFirst')).toEqual([]);
});

test('the same text is alike, another is not', () => {
  expect(similarity('Rye is back on Tuesday', 'Rye is back on Tuesday')).toBe(1);
  expect(similarity('Rye is back on Tuesday', 'The ferry leaves at nine sharp')).toBe(0);
  expect(similarity('Rye is back on Tuesday at seven', 'Rye is back on Friday at seven')).toBeCloseTo(0.4, 1);
});
