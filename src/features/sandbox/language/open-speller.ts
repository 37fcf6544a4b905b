import nspell from 'nspell';
import { readAffixRules } from './affix-rules.ts';

/** A Hunspell dictionary: its rules and its words. */
export type Dictionary = { readonly aff: string; readonly dic: string };

/** Words are kept by so many of their first letters. */
const LETTERS = 4;
/** So many prefixes a word may have: one of the dictionary's, and one to spare. */
const MOST_PREFIXES = 2;

/**
 * Whether a word is spelt right, by nspell. It writes out all forms of each word that it is given, which takes half a second
 * (English) to more than one (Dutch), and 100 MB for the two; a text needs a few hundred of them. So it is given the words a
 * piece at a time: those that begin as the one which is asked for, as far as no rule can take their letters off.
 */
export function openSpeller({ aff, dic }: Dictionary): (word: string) => boolean {
  const speller = nspell({ aff });
  const { prefixes, mostTakenBy, flagsOf } = readAffixRules(aff);
  const pieces = new Map<string, string[]>();
  const taken = new Map<string, number>();
  const keyOf = (line: string): string => {
    const end = endOfWord(line);
    const flags = line.slice(end + 1);
    let most = taken.get(flags);
    if (most === undefined) {
      const codes = flagsOf(flags.split(/\s/, 1)[0] ?? '');
      // What compounds are made of has to be there from the beginning.
      most = codes.some((flag) => flag in speller.compoundRuleCodes) ? Infinity : Math.max(0, ...codes.map(mostTakenBy));
      taken.set(flags, most);
    }
    const written = line.slice(0, end);
    const word = written.includes('\\') ? written.replaceAll('\\', '') : written;
    return word.slice(0, Math.max(0, Math.min(LETTERS, word.length - most))).toLowerCase();
  };
  for (const line of dic.slice(dic.indexOf('\n') + 1).split('\n')) {
    const key = keyOf(line);
    const piece = pieces.get(key);
    if (piece === undefined) pieces.set(key, [line]);
    else piece.push(line);
  }
  const give = (key: string): void => {
    const piece = pieces.get(key);
    pieces.delete(key);
    if (piece !== undefined) speller.dictionary(`\n${piece.join('\n')}`);
  };
  give('');
  const { compoundRules } = speller;
  const giveBeginnings = (word: string, mostPrefixes: number): void => {
    for (let letters = 1; letters <= LETTERS; letters++) give(word.slice(0, letters));
    if (mostPrefixes === 0) return;
    for (const prefix of prefixes) if (word.startsWith(prefix)) giveBeginnings(word.slice(prefix.length), mostPrefixes - 1);
  };
  return (word) => {
    const written = speller.conversion.in.reduce((text, [from, to]) => text.replace(from, to), word.trim());
    // It makes expressions of its compound rules with each dictionary, and of those that are made already nonsense.
    speller.compoundRules = [];
    giveBeginnings(written.toLowerCase(), MOST_PREFIXES);
    speller.compoundRules = compoundRules;
    return speller.correct(word);
  };
}

/** Where a line's word ends; a slash that belongs to it stands behind a backslash. */
function endOfWord(line: string): number {
  let slash = line.indexOf('/');
  while (slash > 0 && line[slash - 1] === '\\') slash = line.indexOf('/', slash + 1);
  return slash < 0 ? line.length : slash;
}
