/**
 * Flesch–Kincaid grade of English prose: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid et al. 1975). Syllables are counted by vowel groups, which is right to about one in ten.
 */
export function fleschKincaidGrade(prose: string): number {
  // One line break is inside a paragraph (a link, a term, a wrapped line); a paragraph or heading ends with more.
  const sentences = prose.split(/[.!?]+[”’"')]*\s|\n{2,}/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = prose.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '');
  return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 1);
}
