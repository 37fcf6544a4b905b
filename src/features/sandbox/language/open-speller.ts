import nspell from 'nspell';
import { type AffixRules, readAffixRules } from './affix-rules.ts';

/** A Hunspell dictionary: its rules and its words. */
export type Dictionary = { readonly aff: string; readonly dic: string };

/** Words are kept by so many of their first letters. */
const LETTERS = 4;
/** So many prefixes a word may have: one of the dictionary's, and one to spare. */
const MOST_PREFIXES = 2;

/**
 * Whether a word is spelt right, by nspell. It writes out all forms of each word that it is given, which takes 0.3 s (English)
 * to 1.3 (Dutch), and 60 MB for the two; a text needs a few hundred of them. So it is given the words a piece at a time: those
 * that begin as the one which is asked for, as far as no rule can take their letters off.
 */
export function openSpeller({ aff, dic }: Dictionary): (word: string) => boolean {
  const speller = nspell({ aff });
  const rules = readAffixRules(aff);
  const pieces = cutIntoPieces(dic, rules, (flag) => flag in speller.compoundRuleCodes);
  const give = (key: string): void => {
    const piece = pieces.get(key);
    pieces.delete(key);
    if (piece !== undefined) speller.dictionary(`\n${piece.join('\n')}`);
  };
  const giveBeginnings = (word: string, mostPrefixes: number): void => {
    for (let letters = 1; letters <= LETTERS; letters++) give(word.slice(0, letters));
    if (mostPrefixes === 0) return;
    for (const prefix of rules.prefixes) if (word.startsWith(prefix)) giveBeginnings(word.slice(prefix.length), mostPrefixes - 1);
  };
  give('');
  const { compoundRules } = speller;
  return (word) => {
    const written = speller.conversion.in.reduce((text, [from, to]) => text.replace(from, to), word.trim());
    // It makes expressions of its compound rules with each dictionary, and of those that are made already nonsense.
    speller.compoundRules = [];
    giveBeginnings(written.toLowerCase(), MOST_PREFIXES);
    speller.compoundRules = compoundRules;
    return speller.correct(word);
  };
}

/** The lines of a dictionary by the first letters that all forms of their word have in common; '' for what is always needed. */
function cutIntoPieces(dic: string, rules: AffixRules, isOfCompounds: (flag: string) => boolean): Map<string, string[]> {
  const pieces = new Map<string, string[]>();
  const mostTaken = new Map<string, number>();
  for (const line of dic.slice(dic.indexOf('\n') + 1).split('\n')) {
    const end = endOfWord(line);
    const flags = line.slice(end + 1);
    let most = mostTaken.get(flags);
    if (most === undefined) {
      const each = rules.flagsOf(flags.split(/\s/, 1)[0] ?? '');
      most = each.some(isOfCompounds) ? Infinity : Math.max(0, ...each.map(rules.mostTakenBy));
      mostTaken.set(flags, most);
    }
    const written = line.slice(0, end);
    const word = written.includes('\\') ? written.replaceAll('\\', '') : written;
    const key = word.slice(0, Math.max(0, Math.min(LETTERS, word.length - most))).toLowerCase();
    const piece = pieces.get(key);
    if (piece === undefined) pieces.set(key, [line]);
    else piece.push(line);
  }
  return pieces;
}

/** Where a line's word ends; a slash that belongs to it stands behind a backslash. */
function endOfWord(line: string): number {
  let slash = line.indexOf('/');
  while (slash > 0 && line[slash - 1] === '\\') slash = line.indexOf('/', slash + 1);
  return slash < 0 ? line.length : slash;
}
