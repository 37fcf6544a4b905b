/** The package has no types of its own. */
declare module 'nspell' {
  type Speller = {
    correct(word: string): boolean;
    /** All forms of the words that it was given. */
    readonly data: Readonly<Record<string, unknown>>;
    /** Adds a dictionary's words; its first line is passed over. */
    dictionary(dic: string): Speller;
    /** What is written instead of other signs before a word is looked up. */
    readonly conversion: { readonly in: readonly (readonly [RegExp, string])[] };
    /** Regular expressions, once there is a dictionary. */
    compoundRules: readonly unknown[];
    /** Words of each flag that a compound rule names. */
    readonly compoundRuleCodes: Readonly<Record<string, readonly string[]>>;
  };

  export default function nspell(rules: { readonly aff: string }): Speller;
}
