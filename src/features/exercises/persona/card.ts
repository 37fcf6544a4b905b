import { m } from '#i18n/paraglide/messages.js';
import { DAY_PARTS, WEEKDAYS } from './fields.ts';
import { hoursOf } from './evidence.ts';
import type { Research } from './pack/schema.ts';
import { dayName, fieldName, type Naming, optionName } from './words.ts';
import type { Persona, Spot } from './work.ts';

/** One line of a card: what is claimed and how many pieces it rests on. */
export type CardLine = { readonly spot: Spot; readonly label: string; readonly text: string; readonly pins: readonly string[] };

/** A portrait as it is shown to others, in words of one language. */
export type Card = {
  readonly client: string;
  readonly name: string;
  readonly sentence: string;
  readonly face: number;
  /** The middle of the years; null when there are none. */
  readonly age: number | null;
  readonly who: readonly CardLine[];
  readonly problems: readonly (CardLine & { readonly cost: CardLine | null })[];
  readonly where: readonly CardLine[];
  readonly barriers: readonly CardLine[];
};

/** Puts a portrait into words. Lines that nobody filled in are left out. */
export function cardOf(persona: Persona, research: Pick<Research, 'name' | 'places'>, locale: Naming['locale']): Card {
  const naming: Naming = { research, themes: null, locale };
  const claim = (field: 'sex' | 'place' | 'family' | 'children' | 'work' | 'income' | 'interests' | 'networks'): CardLine => {
    const { picks, words, unknown, pins } = persona[field];
    const said = [...picks.map((option) => optionName(field, option, naming)), words.trim()]
      .filter((part) => part !== '')
      .join(', ');
    return { spot: field, label: fieldName(field), text: unknown ? m.persona_card_not_known() : said, pins };
  };
  const written = (line: { readonly text: string }) => line.text.trim() !== '';
  return {
    client: research.name,
    name: persona.name.trim() || m.persona_card_unnamed(),
    sentence: persona.sentence.trim(),
    face: persona.face,
    age: persona.age.from === null || persona.age.to === null ? null : (persona.age.from + persona.age.to) / 2,
    who: [
      claim('sex'),
      ageLine(persona),
      claim('place'),
      claim('family'),
      claim('children'),
      claim('work'),
      claim('income'),
      claim('interests'),
    ].filter(written),
    problems: persona.problems.filter(written).map((item, i) => ({
      spot: `problem:${item.id}`,
      label: m.persona_field_problem({ number: i + 1 }),
      text: item.text.trim(),
      pins: item.pins,
      cost: written(item.cost)
        ? { spot: `cost:${item.id}`, label: fieldName('costs'), text: item.cost.text.trim(), pins: item.cost.pins }
        : null,
    })),
    where: [claim('networks'), whenLine(persona)].filter(written),
    barriers: persona.barriers.filter(written).map((item, i) => ({
      spot: `barrier:${item.id}`,
      label: m.persona_field_barrier({ number: i + 1 }),
      text: item.text.trim(),
      pins: item.pins,
    })),
  };
}

function ageLine({ age }: Persona): CardLine {
  const [from, to] = [Math.min(age.from ?? 0, age.to ?? 0), Math.max(age.from ?? 0, age.to ?? 0)];
  const said = age.from === null || age.to === null ? '' : m.persona_card_years({ from, to });
  return { spot: 'age', label: fieldName('age'), text: age.unknown ? m.persona_card_not_known() : said, pins: age.pins };
}

function whenLine({ when }: Persona): CardLine {
  const text = when.unknown ? m.persona_card_not_known() : describeWhen(when.picks);
  return { spot: 'when', label: fieldName('when'), text, pins: when.pins };
}

/** Parts of the week in words, days with the same hours together: `Monday, Tuesday 6–9; Friday 20–24`. */
export function describeWhen(picks: readonly string[]): string {
  const byHours = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const hours = DAY_PARTS.filter((part) => picks.includes(`${day}-${part}`))
      .map(hoursOf)
      .join(', ');
    if (hours !== '') byHours.set(hours, [...(byHours.get(hours) ?? []), dayName(day)]);
  }
  return [...byHours].map(([hours, days]) => m.persona_when_cell({ day: days.join(', '), hours })).join('; ');
}

/** How many pieces a line rests on, in words. */
export function evidenceCount(count: number): string {
  if (count === 0) return m.persona_card_no_evidence();
  return count === 1 ? m.persona_card_evidence_one() : m.persona_card_evidence({ count });
}
