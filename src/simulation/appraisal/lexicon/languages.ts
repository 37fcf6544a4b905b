import type { Language } from '../../vocabulary.ts';
import { EN } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { NL } from './nl.ts';

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en: EN, nl: NL };

export const getLexicon = (language: Language): Lexicon => LEXICONS[language];
