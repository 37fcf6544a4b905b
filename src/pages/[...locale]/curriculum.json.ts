import type { APIRoute } from 'astro';
import { getCatalogue } from '#features/lessons/content.ts';
import type { Curriculum } from '#features/progress/client.ts';
import { getLadder } from '#features/progress/content.ts';
import { findLocale, LOCALE_PARAMS } from '#i18n/locale.ts';

export const getStaticPaths = () => LOCALE_PARAMS.map((params) => ({ params }));

/** The curriculum as data, for a guest's desk, which is made in the browser. */
export const GET: APIRoute = async ({ params }) => {
  const locale = findLocale(params['locale']) ?? 'en';
  const curriculum: Curriculum = { catalogue: await getCatalogue(locale), ladder: await getLadder(locale) };
  return Response.json(curriculum);
};
