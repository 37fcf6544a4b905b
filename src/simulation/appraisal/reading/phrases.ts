/** Word lists, and finding their entries in a text: whole words, next to each other, longest first. */
import { headOf, type Token } from './tokens.ts';

/** One entry: its words, and which of them are only beginnings (`bak*`). */
export type Entry = { readonly words: readonly string[]; readonly open: readonly boolean[] };

/** A word list, by the head of each entry's first word (see {@link headOf}), so that one look tells that a word begins none. */
export type Phrases = ReadonlyMap<string, readonly Entry[]>;

export type Hit = { readonly from: number; readonly to: number; readonly text: string; readonly index: number };

/** Makes a list from `one | two words | begin*`; line breaks don't matter. */
export function phrases(list: string): Phrases {
  return phrasesOf(list.split('|').map((entry) => entry.trim().replace(/\s+/g, ' ')));
}

const made = new WeakMap<readonly string[], Phrases>();

/** A list from entries; empty ones are left out. It is made once for the same array. */
export function phrasesOf(entries: readonly string[]): Phrases {
  const kept = made.get(entries);
  if (kept !== undefined) return kept;
  const list = makeList(entries);
  made.set(entries, list);
  return list;
}

function makeList(entries: readonly string[]): Phrases {
  const list = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry === '') continue;
    const parts = entry.toLowerCase().replaceAll('’', "'").split(' ');
    const isOpen = parts.map((part) => part.endsWith('*'));
    const words = parts.map((part) => (part.endsWith('*') ? part.slice(0, -1) : part));
    const head = headOf(words[0] ?? '');
    const found = list.get(head);
    if (found === undefined) list.set(head, [{ words, open: isOpen }]);
    else found.push({ words, open: isOpen });
  }
  return list;
}

/** All entries found, left to right, none overlapping. A sign between two words parts them; a hyphen or a space doesn't. */
export function findPhrases(tokens: readonly Token[], list: Phrases): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = longestAt(tokens, i, list);
    const first = tokens[i];
    const last = tokens[i + length - 1];
    if (length === 0 || first === undefined || last === undefined) continue;
    const text = tokens.slice(i, i + length).map(({ lower }) => lower);
    hits.push({ from: first.from, to: last.to, text: text.join(' '), index: i });
    i += length - 1;
  }
  return hits;
}

function longestAt(tokens: readonly Token[], at: number, list: Phrases): number {
  const first = tokens[at];
  if (first === undefined || (first.kind !== 'word' && first.kind !== 'number')) return 0;
  let longest = 0;
  for (const entry of list.get(first.head) ?? []) longest = Math.max(longest, entryLength(tokens, at, entry));
  return longest;
}

/** How many tokens from `at` on are the entry's words; 0 when they are others. */
export function entryLength(tokens: readonly Token[], at: number, entry: Entry): number {
  for (let i = 0; i < entry.words.length; i++) {
    const token = tokens[at + i];
    const word = entry.words[i] ?? '';
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return 0;
    if (token.lower !== word && !(entry.open[i] === true && token.lower.startsWith(word))) return 0;
  }
  return entry.words.length;
}

/** Whether any entry of the list stands in the tokens. */
export const hasPhrase = (tokens: readonly Token[], list: Phrases): boolean => findPhrases(tokens, list).length > 0;

/** How many of the entries stand in the tokens. */
export const countPhrases = (tokens: readonly Token[], list: Phrases): number => findPhrases(tokens, list).length;
