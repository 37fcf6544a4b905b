import type { APIRoute, GetStaticPaths } from 'astro';
import { listPersonaPacks } from '#features/exercises/content.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await listPersonaPacks()).map(({ research, key }) => ({
    params: { client: research.client },
    props: { key },
  }))) satisfies GetStaticPaths;

/** What each piece of a dossier speaks to: fetched when the learner is at work, for feedback. */
export const GET: APIRoute = ({ props }) => Response.json(props['key']);
