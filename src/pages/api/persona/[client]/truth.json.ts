import type { APIRoute, GetStaticPaths } from 'astro';
import { listPersonaPacks } from '#features/exercises/content.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await listPersonaPacks()).map(({ research, truth }) => ({
    params: { client: research.client },
    props: { truth },
  }))) satisfies GetStaticPaths;

/** Who the people really are: fetched only when the learner asks to be held against it, so it is in no page. */
export const GET: APIRoute = ({ props }) => Response.json(props['truth']);
