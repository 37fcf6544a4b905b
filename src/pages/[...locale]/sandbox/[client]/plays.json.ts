import type { APIRoute, GetStaticPaths } from 'astro';
import { listScenarios, type ReadScenario } from '#features/sandbox/content.ts';
import { LOCALE_PARAMS } from '#i18n/locale.ts';

export const getStaticPaths = (async () => {
  const scenarios = await listScenarios();
  return LOCALE_PARAMS.flatMap(({ locale }) =>
    scenarios.map((scenario) => ({ params: { locale, client: scenario.id }, props: { scenario } })),
  );
}) satisfies GetStaticPaths;

/** The posts of the engine's own players: the debrief lets the expert play a client's weeks with them. */
export const GET: APIRoute<{ scenario: ReadScenario }> = ({ props }) => Response.json(props.scenario.plays);
