/*
 * Turns of phrase that give away a cliché or an empty line, in English and Dutch. They look at how a sentence is made
 * (a whole group, then a habit), not at single words: “most are women” is a finding, “women love” is not.
 */

const GROUPS =
  'women|men|girls|boys|ladies|guys|mums|moms|mothers|dads|fathers|housewives|millennials|gen[ -]?z|gen[ -]?x|boomers|teens|teenagers|young people|youngsters|the young|old people|older people|the elderly|the old|seniors|pensioners|students|migrants|immigrants|foreigners|muslims|christians|gay people|rich people|poor people|single mothers';
const HABITS =
  "love|loves|adore|hate|always|never|only|just|are|aren['’]?t|are not|don['’]?t|do not|can['’]?t|cannot|won['’]?t|want|prefer|tend to|care about|enjoy|like to|obviously|naturally";
const GROEPEN =
  'vrouwen|mannen|meisjes|jongens|dames|moeders|vaders|huisvrouwen|millennials|gen ?z|boomers|jongeren|tieners|pubers|ouderen|bejaarden|senioren|studenten|migranten|allochtonen|buitenlanders|moslims|christenen|rijken|armen';
const GEWOONTEN =
  'houden (niet )?van|zijn|hebben (geen|nooit|altijd)|willen|kunnen (niet|geen|nooit)|snappen|begrijpen|geven niets? om|geven niet om|haten|altijd|nooit|doen (niet|nooit|altijd|alles)|kiezen|vinden|zitten altijd|kopen (nooit|altijd|alleen)|leven';

const STEREOTYPES: readonly RegExp[] = [
  new RegExp(`\\b(?:${GROUPS})\\s+(?:\\w+\\s+){0,1}(?:${HABITS})\\b`, 'i'),
  /\b(?:typical(?:ly)?|like all|as all|real)\s+(?:female|male|woman|women|man|men|mum|mother|millennial|student|boomer)\b/i,
  /\bas (?:a|any) (?:woman|man|mother|father|millennial|student)\b/i,
  /\bpeople (?:of|at) (?:that|this|her|his|their) age\b/i,
  /\b(?:at|of) (?:that|this|her|his) age (?:you|one|people|they)\b/i,
  new RegExp(`\\b(?:${GROEPEN})\\s+(?:\\w+\\s+){0,1}(?:${GEWOONTEN})(?![\\p{L}])`, 'iu'),
  /\b(?:typisch|echte|zoals alle|net als alle)\s+(?:vrouw|vrouwen|man|mannen|moeder|moeders|student|studenten|millennial|vrouwelijk|mannelijk)/i,
  /\bzoals (?:elke|iedere) (?:vrouw|man|moeder|vader|student|jongere|oudere)\b/i,
  /\bmensen van (?:die|deze|haar|zijn|hun) leeftijd\b/i,
];

const EMPTY: readonly RegExp[] = [
  /\b(?:every ?one|every ?body|any ?one|any ?body|all people|all ages|any age|all kinds of people|the general public|the modern consumer|people in general)\b/i,
  /\b(?:busy (?:people|person|parents?|professionals?|mums?|lives?)|wants? (?:the )?(?:best|quality|value|good)|likes? (?:nice|good|beautiful) things|loves? (?:quality|life|good (?:food|things)))\b/i,
  /\bpeople who (?:want|like|love|value|appreciate|enjoy) (?:good |nice |the )?(?:quality|things|service|life|products?|food|best|value)\b/i,
  /\b(?:good (?:price|quality)|value for money|quality time|easy and fast|happy customers?)\b/i,
  /\b(?:iedereen|elke leeftijd|alle leeftijden|alle mensen|allerlei mensen|het grote publiek|de moderne consument|mensen in het algemeen)\b/i,
  /\b(?:drukke (?:mensen|ouders?|moeders?|professionals?|levens?)|druk(?:ke)? leven|wil(?:len|t)? (?:het beste|kwaliteit|gemak)|houd(?:t|en)? van (?:mooie|lekkere|goede|leuke) dingen)\b/i,
  /\bmensen die (?:van )?(?:kwaliteit|goede? \w+|lekker \w+|het leven|gemak|het beste)\b/i,
  /\b(?:prijs-kwaliteit|goede (?:prijs|kwaliteit)|waar voor (?:hun|je) geld|snel en makkelijk)\b/i,
];

/** The words with which a text speaks of a whole group as if it were one person; null when it doesn't. */
export function findStereotype(text: string): string | null {
  return findFirst(text, STEREOTYPES);
}

/** The words of a text that are true of nearly everybody; null when there are none. */
export function findEmptyPhrase(text: string): string | null {
  return findFirst(text, EMPTY);
}

function findFirst(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.trim();
  }
  return null;
}
