/** Verbs, as far as they can be told without grammar: what happened, and what the reader is told to do. */
import type { Lexicon } from './lexicon/lexicon.ts';
import { findPhrases } from './reading/phrases.ts';
import type { Reading } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';

const PAST_EN = new Set(
  `was were had did said went came got made took saw found told gave left felt kept lost stood sat ran fell held brought thought wrote
  knew began broke bought caught chose drew drove ate flew forgot froze grew heard hid hit hurt led lay met paid rang rode rose sang sent
  shook shot slept sold spoke spent stole swam taught threw woke wore won built burnt learnt let put cut quit read swore stuck swept tore
  knelt leapt meant bit blew dealt dug fed fought forgave lit rebuilt spun sprang struck wept`.split(/\s+/),
);
const NOT_PAST_EN = new Set(
  'need feed speed seed exceed indeed bed red shed wed hundred naked sacred wicked unused used interested excited limited tired need based rugged breed greed weed bleed freed'.split(
    ' ',
  ),
);

const PAST_NL = new Set(
  `was waren had hadden deed deden zei zeiden ging gingen kwam kwamen kreeg kregen maakte nam namen zag zagen vond vonden gaf gaven liet lieten
  hield stond stonden zat zaten liep liepen viel vielen bracht brachten dacht dachten schreef wist begon brak kocht ving koos reed at vloog vergat
  hoorde sliep verkocht sprak stal zwom gooide werd werden won bouwde leerde las trok bleef bleven keek keken riep hing lag lagen belde vroeg vroegen
  vertelde lachte huilde haalde zette legde wilde moest mocht kon konden zocht vertrok stierf schrok betaalde fietste sloot ontdekte`.split(
    /\s+/,
  ),
);

/** Past tenses and, in Dutch, participles, which tell what happened there. */
export function findPastVerbs({ words, language }: Reading): readonly Token[] {
  return words.filter(({ lower }) => (language === 'en' ? isPastEnglish(lower) : isPastDutch(lower)));
}

const isPastEnglish = (lower: string): boolean =>
  PAST_EN.has(lower) ||
  (lower.length > 4 && lower.endsWith('ed') && !NOT_PAST_EN.has(lower)) ||
  (lower.endsWith("'d") && lower.length > 2);

function isPastDutch(lower: string): boolean {
  if (PAST_NL.has(lower)) return true;
  if (lower.startsWith('ge') && lower.length > 5) return lower.endsWith('d') || lower.endsWith('t') || lower.endsWith('en');
  return false;
}

/** Bases of verbs with which one tells somebody to do something. */
const DO_EN = new Set(
  `add ask avoid bake be boil book bring buy call charge check choose clean click close come compare cook count cut do don't donate download
  drink drop email fill find follow forget freeze get give go grab hang have help hold join keep knock leave let lift like list listen look make measure
  meet mention message move name never note open order pack park pay pick plan press pull push put read register remember repeat reply reserve rest
  return ring rub save screenshot see sell send set share show sign sit sleep slice speak stand start stay stop store stretch swap swipe switch tag take talk
  taste tell test think throw toast touch try turn use visit wait walk wash watch wear wind wipe work wrap write vote`.split(
    /\s+/,
  ),
);
const DO_NL = new Set(
  `adopteer bak bekijk bel bestel betaal bewaar bezoek blijf boek breng check denk deel doe doneer download draag draai drink druk eet ga geef gebruik gooi haal
  hang help hou houd kies kijk klik klop kom koop laat leer lees leg let loop luister maak mail meet meld meng neem niet nooit noem ontdek open pak plan praat print
  probeer proef raad reageer rek rij ruil scan schrijf schuif sla slaap sluit snij snijd sta start stel stem stop stuur tag tel til trek tik vergeet vergelijk vertel verwarm volg voorkom
  vraag vries vul wacht was wees werk wissel zeg zet zit zoek zorg uitzetten aanzetten laten`.split(/\s+/),
);
const LEADS = new Set([
  'please',
  'so',
  'then',
  'and',
  'or',
  'just',
  'now',
  'but',
  'always',
  'dus',
  'en',
  'of',
  'dan',
  'daarna',
  'eerst',
  'nu',
  'maar',
  'first',
  'graag',
]);

/** Where a clause begins with the base of a verb, and nobody stands before it as its subject. */
export function findImperatives({ tokens, language }: Reading, lexicon: Lexicon): readonly Token[] {
  const bases = language === 'en' ? DO_EN : DO_NL;
  return tokens.filter((token, i) => {
    if (token.kind !== 'word' || !bases.has(token.lower) || !opensClause(tokens, i)) return false;
    const next = tokens[i + 1];
    // “Do you …?” and “Heb je …?” ask; “Have you” too.
    return !(
      next?.kind === 'word' &&
      findPhrases([next], lexicon.person.you).length > 0 &&
      (token.lower === 'do' || token.lower === 'have')
    );
  });
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || before.kind !== 'word' || before.line !== tokens[i]?.line) return true;
  return LEADS.has(before.lower) && tokens[i - 2]?.kind !== 'word';
}
