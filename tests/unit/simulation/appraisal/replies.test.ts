import { expect, test } from 'vitest';
import { readReply } from './builders.ts';

const GOOD =
  "Burnt underneath is not what five euros should buy, and that's our fault: the stone was too hot on Saturday. Your next loaf is paid for, I have put your rye aside for tomorrow. Samira";
const FORM =
  'Dear customer, we apologise for any inconvenience this may have caused. Your feedback is important to us. Kind regards.';

test('an answer in their words acknowledges and repairs', () => {
  const { qualities } = readReply(GOOD);
  expect(qualities.acknowledges).toBeGreaterThan(0.75);
  expect(qualities.repairs).toBeGreaterThan(0.5);
  expect(qualities.blames).toBeLessThan(0.25);
  expect(qualities.canned).toBeLessThan(0.25);
});

test('a form letter is canned and hears nobody', () => {
  const { qualities } = readReply(FORM);
  expect(qualities.canned).toBeGreaterThan(0.75);
  expect(qualities.acknowledges).toBeLessThan(0.5);
});

test('in Dutch too', () => {
  const form = 'Beste klant, excuses voor het ongemak. Uw feedback is belangrijk voor ons. Met vriendelijke groet.';
  const dutch = { language: 'nl', message: 'Mijn brood van zaterdag was van onderen verbrand.' } as const;
  expect(readReply(form, dutch).qualities.canned).toBeGreaterThan(0.75);
  expect(
    readReply('Verbrand, dat is onze fout. Morgen ligt er een nieuw brood voor je klaar. Samira', dutch).qualities.repairs,
  ).toBeGreaterThan(0.5);
});

test('telling people to read the website blames them', () => {
  expect(readReply('You should have read the website, it clearly says so.').qualities.blames).toBeGreaterThan(0.5);
  expect(
    readReply('Had je de website maar moeten lezen, dat staat duidelijk vermeld.', { language: 'nl' }).qualities.blames,
  ).toBeGreaterThan(0.5);
});

test('an address is asked for in private', () => {
  expect(readReply('What is your address and order number?').qualities.exposes).toBeGreaterThan(0.5);
  expect(readReply('Send us your order number in a private message.').qualities.exposes).toBe(0);
  expect(readReply('What is your address and order number?', { isPrivate: true }).qualities.exposes).toBe(0);
});

test('an answer is what was needed', () => {
  const reason = {
    kind: 'question',
    answerNeeds: { en: [['sesame'], ['traces', 'same table']], nl: [] },
    isPrivate: false,
  } as const;
  const message = 'Is there sesame in the rye?';
  expect(readReply('Yes, sesame, and traces in the white one.', { reason, message }).qualities.answers).toBeGreaterThan(0.75);
  expect(readReply('See our website!', { reason, message }).qualities.answers).toBeLessThan(0.25);
});

test('the same words again are canned', () => {
  expect(readReply(GOOD, { recentReplies: [GOOD] }).qualities.canned).toBeGreaterThan(readReply(GOOD).qualities.canned);
});

const CROSS = { reason: { kind: 'complaint', answerNeeds: { en: [], nl: [] }, isPrivate: false } } as const;

test('“you could” is advice in a kind answer and a lecture in a curt one', () => {
  expect(readReply('Sorry, our fault. You could collect it on Friday, we keep it for you.', CROSS).qualities.blames).toBe(0);
  expect(readReply('You could always go and look yourself next time.', CROSS).qualities.blames).toBeGreaterThan(0.25);
});

test('whoever is sent away is mocked, whoever is asked something by a kind person is not', () => {
  expect(readReply('Then bake it at home.', CROSS).qualities.blames).toBeGreaterThan(0.25);
  expect(readReply('Thanks for telling us. Do you still have the loaf?', CROSS).qualities.blames).toBe(0);
});

test('what we do by a time is a promise in any verb', () => {
  expect(readReply('Tomasz measures it on Thursday before noon.', CROSS).qualities.repairs).toBe(0);
  expect(readReply('On Thursday before noon we measure it.', CROSS).qualities.repairs).toBeGreaterThan(0.5);
});

test('an invitation to write the order number below is exposure', () => {
  const { exposes } = readReply('Do you have the order number? You can put it here.').qualities;
  expect(exposes).toBeGreaterThan(readReply('Do you have the order number?').qualities.exposes);
});
