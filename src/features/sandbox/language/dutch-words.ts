/** Letters that join two words into one: `dorp-s-kern`, `boek-en-kast`. */
const LINKS = ['', 's', 'e', 'en', 'n', '-'];
const LEAST_FIRST = 3;
const LEAST_LAST = 3;
const LONGEST = 32;

/** Short words that would make words of anything. */
const NO_PARTS = new Set([
  'aan',
  'als',
  'dat',
  'den',
  'der',
  'des',
  'die',
  'dit',
  'een',
  'gen',
  'ger',
  'haar',
  'hem',
  'hen',
  'het',
  'hun',
  'iel',
  'ken',
  'len',
  'lijk',
  'men',
  'mij',
  'nen',
  'ren',
  'sen',
  'ste',
  'ten',
  'ter',
  'tje',
  'uit',
  'van',
  'wat',
  'wij',
  'zal',
  'zij',
  'heid',
  'eren',
  'elen',
  'the',
  'and',
  'ing',
  'ers',
  'tie',
  'ier',
  'isch',
  'eer',
  'lij',
  'eel',
]);

/** Whether it is Dutch: listed, or made of two or three listed words, as Dutch makes words without end. */
export function isDutchWord(word: string, isListed: (word: string) => boolean): boolean {
  return isListed(word) || isCompound(word, isListed, 2);
}

/** `joints` is how many more times it may be cut. */
function isCompound(word: string, isListed: (word: string) => boolean, joints: number): boolean {
  if (word.length < LEAST_FIRST + LEAST_LAST || word.length > LONGEST) return false;
  for (let cut = word.length - LEAST_LAST; cut >= LEAST_FIRST; cut--) {
    const last = word.slice(cut);
    if (NO_PARTS.has(last) || !isListed(last)) continue;
    if (isFirstPart(word.slice(0, cut), isListed)) return true;
    if (joints > 1 && isCompound(word.slice(0, cut), isListed, joints - 1)) return true;
  }
  return false;
}

const isFirstPart = (first: string, isListed: (word: string) => boolean): boolean =>
  LINKS.some((link) => {
    const stem = link === '' ? first : first.endsWith(link) ? first.slice(0, -link.length) : '';
    return stem.length >= LEAST_FIRST && !NO_PARTS.has(stem) && isListed(stem);
  });
