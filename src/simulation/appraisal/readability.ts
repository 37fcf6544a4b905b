/** How hard a text is to read, as a school grade. */
import type { Reading } from './reading/read-text.ts';
import type { LanguageTools } from './types.ts';

/**
 * English: Flesch–Kincaid grade, 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid et al. 1975).
 * Dutch: Douma's ease, 206.84 − 0.93 × words per sentence − 77 × syllables per word (Douma 1960), put on the same
 * scale of grades by (100 − ease) / 6, so that 60, plain Dutch, is about grade 7.
 * 0 for a text without words.
 */
export function readingGrade(reading: Reading, tools: LanguageTools): number {
  const { words, sentences, language } = reading;
  if (words.length === 0 || sentences.length === 0) return 0;
  let syllables = 0;
  for (const word of words) syllables += tools.countSyllables(word.lower);
  const perSentence = words.length / sentences.length;
  const perWord = syllables / words.length;
  if (language === 'en') return 0.39 * perSentence + 11.8 * perWord - 15.59;
  return (100 - (206.84 - 0.93 * perSentence - 77 * perWord)) / 6;
}
