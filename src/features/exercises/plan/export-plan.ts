/** A plan as files for other tools. */
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { csvOf } from '#ui/files/csv.ts';
import { icsOf } from '#ui/files/ics.ts';
import { hoursFor, type PlanClient } from './plan-client.ts';
import { type Plan, slotsIn } from './plan.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { AIM_NAMES, FORMAT_NAMES, momentOf, pillarName } from './words.ts';

/** One line a post with a header, moments in UTC. */
export function planAsCsv(client: PlanClient, plan: Plan, locale: Locale): string {
  const head = [
    m.plan_column_when(),
    m.plan_field_network(),
    m.plan_field_format(),
    m.plan_field_pillar(),
    m.plan_field_aim(),
    m.plan_field_title(),
    m.plan_column_hours(),
  ];
  const rows = slotsIn(plan).map((slot) => [
    momentOf(client, slot.at).toISOString(),
    NETWORK_NAMES[slot.network],
    FORMAT_NAMES[slot.format](),
    pillarName(client, slot.pillar, locale),
    AIM_NAMES[slot.aim](),
    slot.title,
    hoursFor(client, slot.network, slot.format),
  ]);
  return csvOf(head, rows);
}

/** Each post a quarter of an hour. `made` is the moment of the export. */
export function planAsIcs(client: PlanClient, plan: Plan, locale: Locale, made: Date): string {
  const events = slotsIn(plan).map((slot) => ({
    uid: `${client.id}-${slot.id}@reachwright`,
    begins: momentOf(client, slot.at),
    summary: `${NETWORK_NAMES[slot.network]} ${FORMAT_NAMES[slot.format]().toLowerCase()}: ${slot.title.trim() || m.plan_untitled()}`,
    description: [pillarName(client, slot.pillar, locale), AIM_NAMES[slot.aim]()].join('\n'),
  }));
  return icsOf(events, made);
}
