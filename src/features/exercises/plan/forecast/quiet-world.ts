import type { Scenario } from '#simulation/scenario.ts';

const NEVER = 1_000_000;

/**
 * The client's world as far as one can plan for it: what comes unannounced (storms, trends, a change of a feed) is left
 * out, everybody who writes is answered, and the client says yes in time. So a forecast gives nothing away.
 */
export function quietWorld(scenario: Scenario): Scenario {
  return {
    ...scenario,
    calendar: scenario.calendar.filter(({ announced }) => announced),
    crisis: { ...scenario.crisis, from: NEVER },
    talk: { ...scenario.talk, reasons: [] },
    client: { ...scenario.client, approves: 'nothing' },
  };
}
