/** Vowels that are spoken as one; longest first. */
const TOGETHER = [
  'aai',
  'ooi',
  'oei',
  'eeu',
  'ieu',
  'aa',
  'ee',
  'oo',
  'uu',
  'ie',
  'oe',
  'eu',
  'ui',
  'ei',
  'ij',
  'ou',
  'au',
  'ai',
  'oi',
  'ay',
  'ey',
];
const VOWELS = 'aeiouyàáâäèéêëìíîïòóôöùúûü';

/** Counts the syllables of a Dutch word by its groups of vowels; a diaeresis begins a new one: `ideeën` has three. */
export function countDutchSyllables(word: string): number {
  const lower = word.toLowerCase();
  let count = 0;
  for (let at = 0; at < lower.length;) {
    const group = TOGETHER.find((letters) => lower.startsWith(letters, at));
    if (group !== undefined) {
      count++;
      at += group.length;
    } else {
      if (VOWELS.includes(lower.charAt(at)) && !(lower.charAt(at) === 'y' && at === 0)) count++;
      at++;
    }
  }
  return count === 0 ? 1 : count;
}
