import type { Competency } from '#features/lessons/client.ts';
import { m } from '#i18n/paraglide/messages.js';

const NAMES: Readonly<Record<Competency, () => string>> = {
  audience: m.competency_audience,
  research: m.competency_research,
  planning: m.competency_planning,
  networks: m.competency_networks,
  copy: m.competency_copy,
  visuals: m.competency_visuals,
  community: m.competency_community,
  crisis: m.competency_crisis,
  ads: m.competency_ads,
  analytics: m.competency_analytics,
  reporting: m.competency_reporting,
  ethics: m.competency_ethics,
};

/** What the competencies are called in the language of the request. */
export const competencyNames = (): Record<string, string> =>
  Object.fromEntries(Object.entries(NAMES).map(([competency, name]) => [competency, name()]));
