import type { Language } from '../../vocabulary.ts';
import type { Ear } from './ear.ts';
import { EN } from './learnt/en.ts';
import { NL } from './learnt/nl.ts';

/** Answers: does it blame, does it expose. Posts: is one left glad, is one stirred. */
export type EarName = 'blames' | 'exposes' | 'valence' | 'arousal';

const EARS: Readonly<Record<Language, Readonly<Record<EarName, Ear>>>> = { en: EN, nl: NL };

export const getEar = (name: EarName, language: Language): Ear => EARS[language][name];
