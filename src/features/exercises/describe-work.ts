import type { Locale } from '#i18n/locale.ts';
import { NETWORK_NAMES } from '#ui/networks.ts';
import { cardOf } from './persona/card.ts';
import type { Research } from './persona/pack/schema.ts';
import { PERSONA_DESK } from './persona/work.ts';
import type { PlanClient } from './plan/plan-client.ts';
import { PLAN_DESK, slotsIn } from './plan/plan.ts';
import { FORMAT_NAMES, pillarName, sayHour } from './plan/words.ts';
import type { Desk } from './works/desks.ts';

/** A part of somebody's work in words: a portrait, or the posts of a plan. */
export type DescribedPart = {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
};

type Given = { readonly research: Pick<Research, 'name' | 'places'> | null; readonly planClient: PlanClient | null };

/** A saved work in words, for who reads it without a desk; empty when it can't be read. */
export function describeWork({ desk, body }: { desk: Desk; body: unknown }, given: Given, locale: Locale): DescribedPart[] {
  switch (desk) {
    case 'persona':
      return given.research ? describePortraits(body, given.research, locale) : [];
    case 'plan':
      return given.planClient ? describePlan(body, given.planClient, locale) : [];
  }
}

function describePortraits(body: unknown, research: Pick<Research, 'name' | 'places'>, locale: Locale): DescribedPart[] {
  const work = PERSONA_DESK.parse(body);
  return (work?.personas ?? []).flatMap((persona): DescribedPart[] => {
    const card = cardOf(persona, research, locale);
    const problems = card.problems.flatMap(({ cost, ...problem }) => (cost ? [problem, cost] : [problem]));
    const lines = [...card.who, ...problems, ...card.where, ...card.barriers].map(({ label, text }) => ({ label, text }));
    if (lines.length === 0) return [];
    return [{ title: card.sentence === '' ? card.name : `${card.name}: ${card.sentence}`, lines }];
  });
}

function describePlan(body: unknown, client: PlanClient, locale: Locale): DescribedPart[] {
  const plan = PLAN_DESK.parse(body);
  if (!plan) return [];
  const lines = slotsIn(plan).map(({ at, network, format, pillar, title }) => ({
    label: sayHour(client, at, locale),
    text: [NETWORK_NAMES[network], FORMAT_NAMES[format](), pillarName(client, pillar, locale), title]
      .filter((part) => part !== '')
      .join(' · '),
  }));
  return [{ title: client.name[locale], lines }];
}
