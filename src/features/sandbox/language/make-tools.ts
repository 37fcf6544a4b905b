import { syllable } from 'syllable';
import type { LanguageTools } from '#simulation/appraisal/index.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { countDutchSyllables } from './dutch-syllables.ts';
import { isDutchWord } from './dutch-words.ts';
import { isEnglishWord } from './english-words.ts';
import { type Dictionary, openSpeller } from './open-speller.ts';
import { OWN_WORDS } from './own-words.ts';
import { rememberWords } from './remember-words.ts';

/** What the libraries know, for the engine. The dictionary is opened with the first word that has to be looked up. */
export function makeLanguageTools(language: Language, open: () => Dictionary): LanguageTools {
  let speller: ((word: string) => boolean) | null = null;
  const isSpelt = (word: string): boolean => (speller ??= openSpeller(open()))(word);
  const own = OWN_WORDS[language];
  const isListed = (word: string) => own.has(word) || isSpelt(word);
  const isKnown = language === 'en' ? isEnglishWord : isDutchWord;
  return {
    isWord: rememberWords((word) => isKnown(word, isListed)),
    countSyllables: rememberWords(language === 'en' ? (word) => Math.max(1, syllable(word)) : countDutchSyllables),
  };
}
