import type { APIRoute } from 'astro';
import { getDeck } from '#features/review/content.ts';
import { findLocale, LOCALE_PARAMS } from '#i18n/locale.ts';

export const getStaticPaths = () => LOCALE_PARAMS.map((params) => ({ params }));

/** All cards in one language: which of them are somebody's is worked out in the browser. */
export const GET: APIRoute = async ({ params }) => Response.json(await getDeck(findLocale(params['locale']) ?? 'en'));
