/** Slips that English writers make most. */
import type { Reading } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';
import { slipOver, type Slip } from './slip.ts';

/** Pairs that are always wrong, and what is meant. */
const PAIRS: Readonly<Record<string, string>> = {
  'could of': 'could have',
  'should of': 'should have',
  'would of': 'would have',
  'must of': 'must have',
  'might of': 'might have',
  'alot of': 'a lot of',
  'your welcome': "you're welcome",
  'your right': "you're right",
  'your wrong': "you're wrong",
  'your not': "you're not",
  'your the': "you're the",
  'your a': "you're a",
  'your an': "you're an",
  'your so': "you're so",
  'your looking': "you're looking",
  'your going': "you're going",
  'your gonna': "you're gonna",
  'your invited': "you're invited",
  "you're own": 'your own',
  'its a': "it's a",
  'its an': "it's an",
  'its not': "it's not",
  'its too': "it's too",
  'its so': "it's so",
  'its the': "it's the",
  'its been': "it's been",
  'its time': "it's time",
  'its going': "it's going",
  'its really': "it's really",
  'its very': "it's very",
  'its just': "it's just",
  'its here': "it's here",
  'its on': "it's on",
  'its also': "it's also",
  'its still': "it's still",
  'its always': "it's always",
  'its never': "it's never",
  'its okay': "it's okay",
  'its free': "it's free",
  "it's own": 'its own',
  "of it's": 'of its',
  "in it's": 'in its',
  'their is': 'there is',
  'their are': 'there are',
  'their was': 'there was',
  'their were': 'there were',
  "they're is": 'there is',
  'there own': 'their own',
  'there bikes': 'their bikes',
  'there home': 'their home',
  'there dog': 'their dog',
  'there phone': 'their phone',
  'there phones': 'their phones',
  'more then': 'more than',
  'less then': 'less than',
  'better then': 'better than',
  'rather then': 'rather than',
  'bigger then': 'bigger than',
  'cheaper then': 'cheaper than',
  'older then': 'older than',
  'other then': 'other than',
  'to late': 'too late',
  'to much': 'too much',
  'to many': 'too many',
  'to expensive': 'too expensive',
  'to long': 'too long',
  'we was': 'we were',
  'you was': 'you were',
  'they was': 'they were',
  'he dont': "he doesn't",
  'she dont': "she doesn't",
  "he don't": "he doesn't",
  "she don't": "she doesn't",
  "it don't": "it doesn't",
  'he have': 'he has',
  'she have': 'she has',
  'it have': 'it has',
  'we has': 'we have',
  'they has': 'they have',
  'you has': 'you have',
  'we is': 'we are',
  'they is': 'they are',
  'you is': 'you are',
  'whose coming': "who's coming",
  "who's dog": 'whose dog',
  "who's phone": 'whose phone',
  'loose your': 'lose your',
  'loose my': 'lose my',
  'loose weight': 'lose weight',
  'will loose': 'will lose',
  'didnt knew': "didn't know",
  "didn't went": "didn't go",
  "didn't came": "didn't come",
  "didn't had": "didn't have",
  "doesn't has": "doesn't have",
  'many informations': 'much information',
  'informations about': 'information about',
};

/** Words without the apostrophe that belongs in them. */
const BARE: Readonly<Record<string, string>> = {
  dont: "don't",
  cant: "can't",
  wont: "won't",
  didnt: "didn't",
  doesnt: "doesn't",
  isnt: "isn't",
  wasnt: "wasn't",
  arent: "aren't",
  werent: "weren't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  havent: "haven't",
  hasnt: "hasn't",
  im: "I'm",
  ive: "I've",
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  theyre: "they're",
  theyve: "they've",
  weve: "we've",
  thats: "that's",
  whats: "what's",
  lets: "let's",
  heres: "here's",
  theres: "there's",
  alot: 'a lot',
};

export function findEnglishSlips({ tokens }: Reading): readonly Slip[] {
  const slips: Slip[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const next = tokens[i + 1];
    if (token.text === 'i' && !isRomanOne(tokens, i)) slips.push(slipOver([token], 'slip-small-i', 'I'));
    const bare = BARE[token.lower];
    if (bare !== undefined && token.text.length > 1) slips.push(slipOver([token], 'slip-apostrophe', bare));
    if (next?.kind !== 'word' || next.line !== token.line) continue;
    const pair = PAIRS[`${token.lower} ${next.lower}`];
    if (pair !== undefined) slips.push(slipOver([token, next], 'slip-mixed-up', pair));
    const article = wrongArticle(token, next);
    if (article !== '') slips.push(slipOver([token, next], 'slip-article', `${article} ${next.text}`));
  }
  return slips;
}

const isRomanOne = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.text === ')' || tokens[i + 1]?.text === '.';

/** Written with a vowel and spoken with a consonant, and the other way about. */
const LIKE_YOU = ['uni', 'use', 'usu', 'uti', 'eu', 'one', 'once', 'ur', 'ut', 'ub', 'u-', 'ufo', 'uk'];
const NOT_LIKE_YOU = ['unin', 'unim', 'urg', 'utm', 'utt', 'urb', 'unid'];
const SILENT_H = ['hour', 'honest', 'honour', 'honor', 'heir'];

/** The article that should stand there; empty when it is right or uncertain. */
function wrongArticle(article: Token, next: Token): string {
  const word = next.lower;
  if (next.text.length > 1 && next.text === next.text.toUpperCase()) return '';
  if (word.length < 2) return '';
  const begins = (list: readonly string[]) => list.some((beginning) => word.startsWith(beginning));
  const isVowel = 'aeiou'.includes(word.charAt(0));
  const soundsVowel = (isVowel && !(begins(LIKE_YOU) && !begins(NOT_LIKE_YOU))) || begins(SILENT_H);
  if (article.text === 'a' && soundsVowel) return 'an';
  if ((article.text === 'an' || article.text === 'An') && !soundsVowel && word.charCodeAt(0) < 128 && !word.startsWith('h'))
    return article.text === 'An' ? 'A' : 'a';
  if (article.text === 'A' && soundsVowel) return 'An';
  return '';
}
