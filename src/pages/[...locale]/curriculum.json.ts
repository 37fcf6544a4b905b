import type { APIRoute } from 'astro';
import { getCurriculum } from '#features/exercises/content.ts';
import { findLocale, LOCALE_PARAMS } from '#i18n/locale.ts';

export const getStaticPaths = () => LOCALE_PARAMS.map((params) => ({ params }));

/** The curriculum as data, for a guest's desk, which is made in the browser. */
export const GET: APIRoute = async ({ params }) => Response.json(await getCurriculum(findLocale(params['locale']) ?? 'en'));
