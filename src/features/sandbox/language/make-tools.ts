import nspell from 'nspell';
import { syllable } from 'syllable';
import type { LanguageTools } from '#simulation/appraisal/index.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { countDutchSyllables } from './dutch-syllables.ts';
import { isDutchWord } from './dutch-words.ts';
import { isEnglishWord } from './english-words.ts';
import { OWN_WORDS } from './own-words.ts';
import { rememberWords } from './remember-words.ts';

/** A Hunspell dictionary: its rules and its words. */
export type Dictionary = { readonly aff: string; readonly dic: string };

/** What the libraries know, for the engine. Takes about a second: once in a worker's life. */
export function makeLanguageTools(language: Language, { aff, dic }: Dictionary): LanguageTools {
  const speller = nspell(aff, dic);
  const own = OWN_WORDS[language];
  const isListed = (word: string) => own.has(word) || speller.correct(word);
  const isKnown = language === 'en' ? isEnglishWord : isDutchWord;
  return {
    isWord: rememberWords((word) => isKnown(word, isListed)),
    countSyllables: rememberWords(language === 'en' ? (word) => Math.max(1, syllable(word)) : countDutchSyllables),
  };
}
