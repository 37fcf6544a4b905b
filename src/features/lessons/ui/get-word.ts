import { getEntry } from 'astro:content';
import { type Locale, localizedPath } from '#i18n/locale.ts';

/** A term of the glossary in the reader's language, with its place. */
export type Word = { readonly term: string; readonly short: string; readonly path: string };

/** Looks a term up. Errors: throws, and so fails the build, naming the id. */
export async function getWord(id: string, locale: Locale): Promise<Word> {
  const entry = await getEntry('glossary', id);
  if (!entry)
    throw new Error(`"${id}" is not in the glossary. Write content/glossary/${id}.md or mend the id in <Term> or <Definition>.`);
  const { term, short } = locale === 'nl' ? entry.data.nl : entry.data;
  return { term, short, path: localizedPath(`/glossary#${id}`, locale) };
}
