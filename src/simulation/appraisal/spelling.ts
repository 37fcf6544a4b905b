/** Words that no dictionary has, leaving out names, shouting, and whatever isn't a word. */
import type { Slip } from './grammar/slip.ts';
import { isLetter } from './reading/characters.ts';
import { isCapitalised, isShouted, type Reading } from './reading/read-text.ts';
import type { Token } from './reading/tokens.ts';
import type { LanguageTools } from './types.ts';

export function findMisspellings(reading: Reading, tools: LanguageTools): readonly Slip[] {
  const firsts = new Set(reading.sentences.map(({ tokens }) => tokens.find(({ kind }) => kind === 'word')?.from));
  const capitals = new Set(
    reading.words.filter((word) => isCapitalised(word) && !firsts.has(word.from)).map(({ lower }) => lower),
  );
  const slips: Slip[] = [];
  for (const word of reading.words) {
    if (!isMisspelt(word, reading, tools)) continue;
    if (isCapitalised(word) && !isShouted(word)) {
      // A capital inside a sentence makes a name; at its start one can't know, unless the word is nearly another.
      if (!firsts.has(word.from) || capitals.has(word.lower) || !isNearlyWord(word.lower, tools)) continue;
    }
    slips.push({ reason: 'slip-spelling', from: word.from, to: word.to, text: word.text, better: '', weight: 1 });
  }
  return slips;
}

function isMisspelt(word: Token, reading: Reading, tools: LanguageTools): boolean {
  if (word.text.length < 2 || word.text.length > 40) return false;
  for (const part of word.lower.split('-')) {
    const bare = withoutEnds(part);
    if (bare.length < 2 || reading.names.has(bare) || hasDigit(bare) || isSpoken(bare)) continue;
    if (!knows(bare, word, tools) && !isOwned(bare, reading, tools)) return true;
  }
  return false;
}

const knows = (bare: string, word: Token, tools: LanguageTools): boolean =>
  tools.isWord(bare) || (isCapitalised(word) && tools.isWord(bare.charAt(0).toUpperCase() + bare.slice(1)));

/** `Samira's`, `Joosts`: a name with its ending. */
function isOwned(bare: string, { names }: Reading, tools: LanguageTools): boolean {
  const cut = bare.indexOf("'");
  if (cut > 1 && bare.length - cut <= 3) return names.has(bare.slice(0, cut)) || tools.isWord(bare.slice(0, cut));
  return bare.endsWith('s') && names.has(bare.slice(0, -1));
}

function withoutEnds(part: string): string {
  let from = 0;
  let to = part.length;
  while (from < to && !isLetter(part.charCodeAt(from))) from++;
  while (to > from && !isLetter(part.charCodeAt(to - 1)) && !(part.charCodeAt(to - 1) >= 48 && part.charCodeAt(to - 1) <= 57))
    to--;
  return part.slice(from, to);
}

function hasDigit(part: string): boolean {
  for (let i = 0; i < part.length; i++) if (part.charCodeAt(i) >= 48 && part.charCodeAt(i) <= 57) return true;
  return false;
}

/** Sounds, written as they are heard: `haha`, `hmmm`, `aaah`, `pfff`. */
function isSpoken(part: string): boolean {
  const letters = new Set(part);
  return letters.size <= 2 && part.length >= 3;
}

/** Whether two neighbours swapped, one letter dropped or one doubled makes it a word: `Teh`, `Tommorow`. */
function isNearlyWord(lower: string, tools: LanguageTools): boolean {
  if (lower.length > 14) return false;
  for (let i = 0; i < lower.length; i++) {
    const before = lower.slice(0, i);
    const here = lower.charAt(i);
    const after = lower.slice(i + 1);
    if (i > 0 && here === lower.charAt(i - 1) && tools.isWord(before + after)) return true;
    if (after !== '' && tools.isWord(before + after.charAt(0) + here + after.slice(1))) return true;
    if (lower.length > 4 && tools.isWord(before + here + here + after)) return true;
  }
  return false;
}
