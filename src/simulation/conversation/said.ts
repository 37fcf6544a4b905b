/** What people have said lately, sentence by sentence: two who say the same on one screen sound like a machine. */
import { hashText } from '../draw.ts';

/**
 * So many messages are remembered by their sentences and by their phrases (“Thanks!”, “Good morning.”): four hundred are a
 * month of most clients, so even a screen of one kind repeats nobody; forty are one screen, or nobody would greet any more.
 */
const REMEMBERED = { sentences: 400, phrases: 40 } as const;
const LONGEST_PHRASE = 2;
/** Up to the end of a sentence, closing quotes with it; what has no end is one sentence. */
const SENTENCE = /\S[\s\S]*?(?:[.!?…]+[’”"')]*(?=\s|$)|$)/g;
const WORD = /[\p{L}\p{N}]/u;

/** Hashes of what is said in one text. */
export type Utterance = { readonly sentences: readonly number[]; readonly phrases: readonly number[] };
/** The last messages, the oldest first. */
export type Said = { readonly sentences: (readonly number[])[]; readonly phrases: (readonly number[])[] };

export const nothingSaid = (): Said => ({ sentences: [], phrases: [] });

/** What a text says; stars and emoji without a word say nothing. */
export function utteranceOf(text: string): Utterance {
  const said = (text.match(SENTENCE) ?? []).filter((sentence) => WORD.test(sentence)).map((sentence) => sentence.toLowerCase());
  const isPhrase = (sentence: string) => sentence.split(/\s+/).length <= LONGEST_PHRASE;
  return {
    sentences: said.filter((sentence) => !isPhrase(sentence)).map(hashText),
    phrases: said.filter(isPhrase).map(hashText),
  };
}

/**
 * How many messages ago anything of an utterance was last said: 0 for one that repeats itself, Infinity for what nobody
 * remembers.
 */
export const messagesSince = (said: Said, { sentences, phrases }: Utterance): number =>
  Math.min(lastOf(said.sentences, sentences), lastOf(said.phrases, phrases));

function lastOf(earlier: readonly (readonly number[])[], hashes: readonly number[]): number {
  if (hashes.some((hash, i) => hashes.indexOf(hash) < i)) return 0;
  for (let back = 1; back <= earlier.length; back++) {
    const message = earlier[earlier.length - back] ?? [];
    if (hashes.some((hash) => message.includes(hash))) return back;
  }
  return Infinity;
}

export function remember(said: Said, { sentences, phrases }: Utterance): void {
  keep(said.sentences, sentences, REMEMBERED.sentences);
  keep(said.phrases, phrases, REMEMBERED.phrases);
}

function keep(messages: (readonly number[])[], hashes: readonly number[], most: number): void {
  messages.push(hashes);
  if (messages.length > most) messages.shift();
}
