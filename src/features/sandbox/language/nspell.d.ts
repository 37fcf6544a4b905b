/** The package has no types of its own. */
declare module 'nspell' {
  type Speller = { correct(word: string): boolean };

  export default function nspell(aff: string, dic: string): Speller;
}
