import { describe, expect, test } from 'vitest';
import { themesIn } from '#features/exercises/persona/rubric/themes.ts';
import { packOf } from './packs.ts';

type Field = 'work' | 'problems' | 'costs' | 'barriers';

/** Sentences as learners write them, with the theme that has to be found in them. */
const SENTENCES: Readonly<Record<'bakery' | 'phones' | 'accounting', readonly (readonly [Field, string, string])[]>> = {
  bakery: [
    ['problems', 'sold-out', 'By the time it is their turn there is no bread left'],
    ['problems', 'sold-out', 'Als ze komen is er niks meer'],
    ['problems', 'queue', 'Long waiting times on Saturday with small children'],
    ['problems', 'queue', 'Ze staan te lang in de rij met kleine kinderen'],
    ['problems', 'short-break', 'Only 30 minutes for lunch'],
    ['problems', 'short-break', 'Ze hebben maar een half uur pauze'],
    ['problems', 'same-lunch', 'Elke dag hetzelfde saaie broodje'],
    ['problems', 'nothing-green', 'There is no good vegetarian lunch nearby'],
    ['costs', 'breakfast', 'Het ontbijt met het gezin is verpest'],
    ['costs', 'supermarket', 'They have to buy factory bread at the supermarket'],
    ['costs', 'slump', 'They are tired all afternoon'],
    ['costs', 'delivery', 'Ze slaan de lunch over'],
    ['barriers', 'no-sight', 'They do not know whether there is any bread left'],
    ['barriers', 'no-reserve', 'Ze kunnen niet vooraf bestellen'],
    ['barriers', 'unaware', 'Ze weten niet dat er lunch is'],
    ['barriers', 'far', 'The walk is too long'],
    ['barriers', 'price', 'Too expensive'],
    ['work', 'dock-office', 'Works in an office at North Dock'],
    ['work', 'care-school', 'werkt in de zorg'],
  ],
  phones: [
    ['problems', 'school-phone', 'Kind gaat naar de brugklas'],
    ['problems', 'school-phone', 'Her son goes to secondary school and needs a phone'],
    ['problems', 'broken-now', 'Zijn telefoon is kapot en hij heeft er nu een nodig'],
    ['problems', 'shift-battery', 'The phone is dead before the end of the working day'],
    ['problems', 'greener', 'They want to be sustainable'],
    ['costs', 'left-out', 'Het kind mist de klassenapp'],
    ['costs', 'lost-jobs', 'He cannot take jobs without a phone'],
    ['costs', 'pay-twice', 'She ends up buying twice'],
    ['barriers', 'battery', 'Bang voor een slechte batterij'],
    ['barriers', 'scam', 'Is the shop real or a scam?'],
    ['barriers', 'wait', 'Kan niet op de bezorging wachten'],
    ['barriers', 'unknown-counter', 'Never noticed the counter at the station'],
    ['work', 'own-account', 'electrician, self-employed'],
    ['work', 'paid-by-hour', 'schoonmaakster'],
  ],
  accounting: [
    ['problems', 'shoebox', 'She keeps putting off her bookkeeping; receipts in a box'],
    ['problems', 'vat-panic', 'Stress voor de btw-aangifte'],
    ['problems', 'not-mine', 'Weet niet wat van haar is'],
    ['problems', 'late-payers', 'Customers do not pay on time'],
    ['problems', 'wage-day', 'Weet niet of hij de lonen kan betalen'],
    ['costs', 'fine', 'Ze krijgt een boete'],
    ['costs', 'no-own-pay', 'Hij betaalt zichzelf niet'],
    ['barriers', 'afraid-wrong', 'Afraid of making mistakes'],
    ['barriers', 'switch', 'Overstappen midden in het jaar'],
    ['barriers', 'accountant', 'His accountant works with other software'],
    ['barriers', 'per-person', 'Onduidelijk wat het per gebruiker kost'],
    ['work', 'tiny-shop', 'eigenaar van een kapsalon'],
    ['work', 'small-firm', 'Owner of an installation company with 11 employees'],
  ],
};

describe.each(['bakery', 'phones', 'accounting'] as const)('what learners write about %s', (client) => {
  const { themes } = packOf(client).key;

  test.each(SENTENCES[client])('%s, %s: “%s”', (field, theme, text) => {
    expect(themesIn(text, themes[field])).toContain(theme);
  });
});
