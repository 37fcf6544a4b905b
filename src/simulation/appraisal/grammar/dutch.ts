/** Slips that Dutch writers make most: d and t at the end of verbs, `hun` and `hen`, words torn apart. */
import type { Reading } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';
import { slipOver, type Slip } from './slip.ts';

/** Verbs whose stem ends in d: `ik word`, `hij wordt`. */
const STEMS_IN_D = new Set(
  `word vind houd rijd bied bind antwoord raad laad meld land brand red lijd snijd strijd schud betreed verbied besteed
  bevind bied verwend beloond onthoud aanraad vermoord bloed wend zend schend spreid bereid scheid leid begeleid verleid
  breid verspreid treed kleed bid`.split(/\s+/),
);
/** Forms that are participles and never a present tense after `hij`: `het gebeurd`, `dat betekend`. */
const AS_PRESENT: Readonly<Record<string, string>> = {
  gebeurd: 'gebeurt',
  betekend: 'betekent',
  verteld: 'vertelt',
  verdiend: 'verdient',
  bepaald: 'bepaalt',
  herhaald: 'herhaalt',
  verteerd: 'verteert',
  geloofd: 'gelooft',
  verhuisd: 'verhuist',
  betaald: 'betaalt',
  bedoeld: 'bedoelt',
  beloofd: 'belooft',
  herkend: 'herkent',
  verandert: 'verandert',
  veranderd: 'verandert',
  verkoopd: 'verkoopt',
  herinnerd: 'herinnert',
  vervoerd: 'vervoert',
  bezorgd: 'bezorgt',
};
/** Present forms used as a participle after `is`, `heeft`, `wordt`. */
const AS_PARTICIPLE: Readonly<Record<string, string>> = {
  gebeurt: 'gebeurd',
  betaalt: 'betaald',
  bezorgt: 'bezorgd',
  besteldt: 'besteld',
  bestelt: 'besteld',
  vertelt: 'verteld',
  verandert: 'veranderd',
  herstelt: 'hersteld',
  verdient: 'verdiend',
  verkoopt: 'verkocht',
  beloofdt: 'beloofd',
  gemeldt: 'gemeld',
  vermeldt: 'vermeld',
  behandelt: 'behandeld',
  gehandelt: 'gehandeld',
  geregelt: 'geregeld',
  gemailt: 'gemaild',
  gebelt: 'gebeld',
  gehaalt: 'gehaald',
  beschadigt: 'beschadigd',
  gerepareert: 'gerepareerd',
  geleverdt: 'geleverd',
  gelevert: 'geleverd',
};

const SUBJECT_T = new Set([
  'hij',
  'zij',
  'ze',
  'het',
  'dat',
  'dit',
  'die',
  'wie',
  'u',
  'men',
  'iedereen',
  'niemand',
  'jij',
  'je',
]);
const HELPERS = new Set([
  'is',
  'heeft',
  'hebben',
  'heb',
  'had',
  'hadden',
  'wordt',
  'worden',
  'werd',
  'werden',
  'ben',
  'zijn',
  'was',
  'waren',
  'word',
]);

const PAIRS: Readonly<Record<string, string>> = {
  'hun hebben': 'zij hebben',
  'hun zijn': 'zij zijn',
  'hun zeggen': 'zij zeggen',
  'hun willen': 'zij willen',
  'hun gaan': 'zij gaan',
  'hun doen': 'zij doen',
  'groter als': 'groter dan',
  'beter als': 'beter dan',
  'meer als': 'meer dan',
  'goedkoper als': 'goedkoper dan',
  'minder als': 'minder dan',
  'kleiner als': 'kleiner dan',
  'sneller als': 'sneller dan',
  'langer als': 'langer dan',
  'ouder als': 'ouder dan',
  'anders als': 'anders dan',
  'me moeder': "m'n moeder",
  'me vader': "m'n vader",
  'me telefoon': 'mijn telefoon',
  'me fiets': 'mijn fiets',
  'me hond': 'mijn hond',
  'me vriend': 'mijn vriend',
  'jou hond': 'jouw hond',
  'jou telefoon': 'jouw telefoon',
  'jou vraag': 'jouw vraag',
  'jou mening': 'jouw mening',
  'jou rug': 'jouw rug',
  'jou administratie': 'jouw administratie',
  'jou bestelling': 'jouw bestelling',
  'jou bericht': 'jouw bericht',
  'btw aangifte': 'btw-aangifte',
  'lunch tijd': 'lunchtijd',
  'dieren asiel': 'dierenasiel',
  'zuurdesem brood': 'zuurdesembrood',
  'fiets koerier': 'fietskoerier',
  'rug pijn': 'rugpijn',
  'klanten service': 'klantenservice',
  'telefoon reparatie': 'telefoonreparatie',
  'openings tijden': 'openingstijden',
  'ten alle': 'te allen',
  'zo een': "zo'n",
  'opzoek naar': 'op zoek naar',
  'het fiets': 'de fiets',
  'de huis': 'het huis',
  'de brood': 'het brood',
  'de meisje': 'het meisje',
  'een ieder': 'eenieder',
};

export function findDutchSlips({ tokens }: Reading): readonly Slip[] {
  const slips: Slip[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.kind !== 'word' || next?.kind !== 'word' || next.line !== token.line) continue;
    const better = verbAfterSubject(token, next, [tokens[i - 1], tokens[i + 2]]) || verbBeforeJe(token, next, tokens[i + 2]);
    if (better !== '') slips.push(slipOver([token, next], 'slip-d-or-t', better));
    const pair = PAIRS[`${token.lower} ${next.lower}`];
    if (pair !== undefined) slips.push(slipOver([token, next], 'slip-mixed-up', pair));
    const participle = AS_PARTICIPLE[next.lower];
    if (participle !== undefined && followsHelper(tokens, i + 1)) slips.push(slipOver([next], 'slip-d-or-t', participle));
  }
  return slips;
}

/** Turned round, the object stands first: `dat vind ik leuk`. */
const TURNED = new Set(['ik', 'jij', 'je', 'we', 'wij']);

/** `hij word` → `hij wordt`, `ik wordt` → `ik word`, `jij vind` → `jij vindt`, `het gebeurd` → `het gebeurt`. */
function verbAfterSubject(subject: Token, verb: Token, [before, after]: readonly [Token | undefined, Token | undefined]): string {
  const stem = verb.lower;
  if (subject.lower === 'ik')
    return stem.endsWith('dt') && STEMS_IN_D.has(stem.slice(0, -1)) ? `${subject.text} ${verb.text.slice(0, -1)}` : '';
  if (!SUBJECT_T.has(subject.lower) || (after !== undefined && TURNED.has(after.lower)) || isOpenBefore(before)) return '';
  const isSure = stem === 'word' || stem === 'vind' || subject.lower === 'hij' || subject.lower === 'jij';
  if (STEMS_IN_D.has(stem) && isSure) return `${subject.text} ${verb.text}t`;
  const present = AS_PRESENT[stem];
  const isOne = subject.lower === 'het' || subject.lower === 'dat' || subject.lower === 'hij';
  return isOne && present !== undefined ? `${subject.text} ${present}` : '';
}

/** In `word je`, `vind jij` the verb has no t, and a subject may stand before it only in another clause. */
function verbBeforeJe(verb: Token, je: Token, after: Token | undefined): string {
  const stem = verb.lower;
  const isJij =
    je.lower === 'jij' || (je.lower === 'je' && (after === undefined || after.kind !== 'word' || !isNounAfter(after)));
  if (isJij && stem.endsWith('dt') && STEMS_IN_D.has(stem.slice(0, -1))) return `${verb.text.slice(0, -1)} ${je.text}`;
  return '';
}

/** `Zij houdt je vast`, `hij vindt je broer`: after `je` as an object one can't tell; only the small words speak clearly. */
const isNounAfter = (after: Token): boolean =>
  !['het', 'dat', 'dit', 'de', 'een', 'er', 'nu', 'ook', 'snel', 'vaak', 'blij'].includes(after.lower);

const SMALL_WORDS = new Set('kan zal mag wil moet als of zoals in op aan met voor van naar bij uit dat om door'.split(' '));

/** What stands before may have been the verb, or make the subject an object: then one can't tell. */
const isOpenBefore = (before: Token | undefined): boolean =>
  before?.kind === 'word' &&
  (before.lower.endsWith('t') || STEMS_IN_D.has(before.lower) || HELPERS.has(before.lower) || SMALL_WORDS.has(before.lower));

/** A helping verb among the six words before, in the same clause. */
function followsHelper(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    if (HELPERS.has(token.lower)) return true;
    if (token.lower === 'dat' || token.lower === 'die' || token.lower === 'en') return false;
  }
  return false;
}
