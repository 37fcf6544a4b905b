import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { remember } from '#kernel/remember.ts';

/** What an author may name without knowing it by heart. */
type NamesToChoose = { readonly terms: readonly { readonly id: string; readonly name: string }[] };

/** The names that a lesson in this language may use, by name. */
export const listNames = remember(async (locale: Locale): Promise<NamesToChoose> => {
  const glossary = await getCollection('glossary');
  return {
    terms: glossary
      .map(({ id, data }) => ({ id, name: locale === 'nl' ? data.nl.term : data.term }))
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
  };
});
