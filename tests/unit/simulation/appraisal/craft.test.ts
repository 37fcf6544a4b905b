import { expect, test } from 'vitest';
import { readPost } from './builders.ts';

/** What is wrong, as `word → better`. */
function slipsOf(text: string, language: 'en' | 'nl'): string[] {
  return readPost(text, { language })
    .findings.filter(({ reason }) => reason.startsWith('slip-'))
    .map(({ words }) => words.join(' → '));
}

test('a clean text has no slips', () => {
  expect(slipsOf("We're open from 7. Samira's rye is back, and it's warm.", 'en')).toEqual([]);
  expect(
    slipsOf("Wij zijn open vanaf 7 uur. 's Middags is er soep, en het zuurdesembrood wordt om tien uur gesneden.", 'nl'),
  ).toEqual([]);
  expect(readPost('Rye is back.').qualities.craft).toBe(1);
});

test('British and American spelling are both right', () => {
  expect(slipsOf('Our neighbours realised that the colour was grey. Neighbors realized the color was gray.', 'en')).toEqual([]);
});

test.each([
  ['You could of asked.', 'could of → could have'],
  ['Your welcome to come.', "Your welcome → you're welcome"],
  ['Its a good loaf.', "Its a → it's a"],
  ['It is a old oven.', 'a old → an old'],
  ['We waited for for you.', 'for → for'],
  ['Better then new.', 'Better then → better than'],
  ['We dont know.', "dont → don't"],
  ['Bread , butter and jam.', ', → ,'],
  ['there is bread. Come.', 'there → There'],
  ['We will recieve it.', 'recieve → '],
  ['Their is bread.', 'Their is → there is'],
])('English: %s', (text, slip) => {
  expect(slipsOf(text, 'en')).toEqual([slip]);
});

test.each([
  ['Hij word bakker.', 'Hij word → Hij wordt'],
  ['Ik wordt bakker.', 'Ik wordt → Ik word'],
  ['Jij vind het lekker.', 'Jij vind → Jij vindt'],
  ['Het gebeurd elke dag.', 'Het gebeurd → Het gebeurt'],
  ['Het is gisteren gebeurt.', 'gebeurt → gebeurd'],
  ['Word jij bakker? Wordt jij bakker?', 'Wordt jij → Word jij'],
  ['Dit is groter als dat.', 'groter als → groter dan'],
  ['Hun hebben brood.', 'Hun hebben → zij hebben'],
])('Dutch: %s', (text, slip) => {
  expect(slipsOf(text, 'nl')).toEqual([slip]);
});

test('what only looks wrong is let be', () => {
  expect(slipsOf('Dat vind ik leuk. Wat vind jij? Ik denk dat hij je vindt. Het is gebeurd.', 'nl')).toEqual([]);
  expect(slipsOf('An hour at a university. It lost its lid. I had had enough.', 'en')).toEqual([]);
});

test('each slip costs', () => {
  const none = readPost('We bake rye and spelt today.').qualities.craft;
  const one = readPost('We bake rye and spellt today.').qualities.craft;
  const three = readPost('We baek rye adn spellt today.').qualities.craft;
  expect(one).toBeLessThan(none);
  expect(three).toBeLessThan(one);
});

test('names, handles, hashtags and addresses are not spelled', () => {
  expect(slipsOf('Ask Yaraq at @crumbco or www.crumbco.example #zuurdsm. Then Yaraq will answer.', 'en')).toEqual([]);
});
