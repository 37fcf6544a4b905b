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

test('“you should have” owns no fault, “you should have had it” does', () => {
  const owns = (text: string): boolean => readReply(text, CROSS).findings.some(({ reason }) => reason === 'repair-own-fault');
  expect(owns('You should have read the website.')).toBe(false);
  expect(owns('You should have had it on Friday.')).toBe(true);
  expect(owns('We should have told you.')).toBe(true);
});

test('a question by a kind person blames nobody', () => {
  expect(readReply('Thanks for telling us. Do you still have the loaf?', CROSS).qualities.blames).toBe(0);
});

/** Nothing of this is in the texts that the ear has learnt from. */
const STINGS = {
  en: [
    'Then perhaps you should stick to the supermarket.',
    'You are the only customer who has ever managed to break it like that.',
    'Funny how you waited three weeks to tell us.',
    'Maybe next time try reading what you sign.',
    'Poor thing, eleven whole minutes in a queue.',
    'I am sure your own bakery would be wonderful.',
    'You clearly did not follow the instructions we gave you.',
    'If that ruins your day you must have a very nice life.',
    'Nobody else complained, so I wonder what you did with it.',
    'Thank you for the lecture, professor.',
  ],
  nl: [
    'Dan kun je misschien beter bij de supermarkt blijven.',
    'U bent echt de enige die hem zo kapot krijgt.',
    'Grappig dat u drie weken wacht met vertellen.',
    'Lees volgende keer gewoon wat je tekent.',
    'Arme jij, elf hele minuten in de rij.',
    'Je eigen bakkerij zal vast geweldig zijn.',
    'U hebt duidelijk de instructies niet gevolgd.',
    'Als dat je dag verpest, heb je een heel mooi leven.',
    'Verder klaagt er niemand, dus ik vraag me af wat u ermee gedaan hebt.',
    'Bedankt voor de preek, professor.',
  ],
} as const;
/** Single sentences with the same words, which is the hardest: in a whole answer there is more to go by. */
const KIND = {
  en: [
    'Then the small rye is perhaps the better one for you.',
    'You are the third customer to tell us, and all three of you were right.',
    'Three weeks is too long, and I am sorry that you had to write twice.',
    'Next time ring the bell at the side door, the front one sticks.',
    'Eleven minutes in the cold is long. From Saturday there are two of us at the counter.',
    'I am sure we can mend that, bring it in whenever it suits you.',
    'The instructions are not clear, we are writing them anew.',
    'Enjoy the day, and give our best to your mother.',
    'Nobody else had noticed, so thank you for looking so closely.',
    'Thank you for the photo, it made our morning. Samira',
  ],
  nl: [
    'Dan is het kleine roggebrood misschien fijner voor je.',
    'U bent de derde die het zegt, en u hebt alle drie gelijk.',
    'Drie weken is te lang, en het spijt me dat u twee keer moest schrijven.',
    'Bel volgende keer bij de zijdeur, de voordeur klemt.',
    'Elf minuten in de kou is lang. Vanaf zaterdag staan we met zijn tweeën.',
    'Dat krijgen we vast gemaakt, kom maar langs wanneer het je uitkomt.',
    'De handleiding is niet duidelijk, we schrijven hem opnieuw.',
    'Geniet van de dag, en doe je moeder de groeten.',
    'Niemand anders had het gezien, dus bedankt voor het goede kijken.',
    'Bedankt voor de foto, onze ochtend kan niet meer stuk. Samira',
  ],
} as const;

test.each(['en', 'nl'] as const)(
  '%s: plain words that sting are mostly heard, and mostly not where they are meant well',
  (language) => {
    const heard = (text: string): boolean => readReply(text, { ...CROSS, language }).qualities.blames >= 0.25;
    expect(STINGS[language].filter(heard).length).toBeGreaterThanOrEqual(7);
    expect(KIND[language].filter(heard).length).toBeLessThanOrEqual(3);
  },
);

test('what we do by a time is a promise in any verb', () => {
  expect(readReply('Tomasz measures it on Thursday before noon.', CROSS).qualities.repairs).toBe(0);
  expect(readReply('On Thursday before noon we measure it.', CROSS).qualities.repairs).toBeGreaterThan(0.5);
});

test('an invitation to write the order number below is exposure', () => {
  expect(readReply('Do you have the order number? You can put it here.').qualities.exposes).toBeGreaterThan(0.5);
  expect(readReply('If you have the order number, put it below.').qualities.exposes).toBeGreaterThan(0.5);
  expect(readReply('If you have the order number, put it in a private message.').qualities.exposes).toBe(0);
});
