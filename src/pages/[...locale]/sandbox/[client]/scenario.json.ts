import type { APIRoute, GetStaticPaths } from 'astro';
import { listScenarios, type ReadScenario, textsIn } from '#features/sandbox/content.ts';
import { findLocale, LOCALE_PARAMS } from '#i18n/locale.ts';

export const getStaticPaths = (async () => {
  const scenarios = await listScenarios();
  return LOCALE_PARAMS.flatMap(({ locale }) =>
    scenarios.map((scenario) => ({ params: { locale, client: scenario.id }, props: { scenario } })),
  );
}) satisfies GetStaticPaths;

/** What a run of a client is played from, with its words in one language. The engine runs in the browser, so all of it travels. */
export const GET: APIRoute<{ scenario: ReadScenario }> = ({ params, props }) => {
  const { texts: _, plays: __, ...scenario } = props.scenario;
  return Response.json({ scenario, texts: textsIn(props.scenario, findLocale(params['locale']) ?? 'en') });
};
