import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { describeWhen } from './card.ts';
import { type Compared, type ComparedLine, comparePersona, type Match } from './compare.ts';
import type { Field } from './fields.ts';
import type { Key, Truth } from './pack/schema.ts';
import { listLocalVersions, listServerVersions } from './saving.ts';
import { mergeVersions } from './versions.ts';
import { fieldName, optionName } from './words.ts';
import { isBlank, type Persona } from './work.ts';

/** A learner's portrait beside the real group that it is most like, in words. */
export type BesideTruth = {
  readonly name: string;
  /** The group's id in the scenario. */
  readonly segment: string;
  readonly lines: readonly { readonly label: string; readonly yours: string; readonly truth: string; readonly match: Match }[];
};

/** What decides how people are reached; the exercise itself compares every line. */
const SHOWN: ReadonlySet<Field> = new Set(['age', 'interests', 'networks', 'when']);
const WORTH: Readonly<Partial<Record<Match, number>>> = { same: 2, partly: 1 };

/** The newest portraits of a client's people beside the truth; empty when there are none, null when it can't be fetched. */
export async function findBesideTruth(client: string, locale: Locale): Promise<BesideTruth[] | null> {
  const versions = mergeVersions((await listServerVersions(client)) ?? [], await listLocalVersions(client));
  const work = versions.find((version) => version.work !== null)?.work;
  if (!work || isBlank(work)) return [];
  const [truth, key] = await Promise.all([fetchPart<Truth>(client, 'truth'), fetchPart<Key>(client, 'key')]);
  if (!truth || !key) return null;
  return work.personas.filter(hasLines).flatMap((persona) => {
    const best = closest(persona, truth, key);
    return best ? [inWords(persona, best, key, locale)] : [];
  });
}

const hasLines = ({ networks, when, interests, age }: Persona): boolean =>
  age.from !== null || [networks, when, interests].some(({ picks }) => picks.length > 0);

async function fetchPart<Part>(client: string, part: 'truth' | 'key'): Promise<Part | null> {
  const response = await fetch(`/api/persona/${client}/${part}.json`).catch(() => null);
  return response?.ok ? response.json() : null;
}

function closest(persona: Persona, truth: Truth, key: Key): Compared | null {
  const worth = ({ lines }: Compared): number => lines.reduce((sum, { match }) => sum + (WORTH[match] ?? 0), 0);
  return truth.segments
    .flatMap(({ id }) => comparePersona(persona, truth, key, id) ?? [])
    .reduce<Compared | null>((best, one) => (best === null || worth(one) > worth(best) ? one : best), null);
}

function inWords(persona: Persona, { segment, lines }: Compared, { themes }: Key, locale: Locale): BesideTruth {
  const naming = { research: { places: [] }, themes, locale };
  const say = (field: Field, ids: readonly string[]): string => {
    if (field === 'age') return ids.length === 2 ? m.persona_card_years({ from: ids[0] ?? '', to: ids[1] ?? '' }) : '';
    return field === 'when' ? describeWhen(ids) : ids.map((id) => optionName(field, id, naming)).join(', ');
  };
  const line = ({ field, yours, words, truth, match }: ComparedLine) => ({
    label: fieldName(field),
    yours: [say(field, yours), ...words].filter((part) => part !== '').join('; '),
    truth: say(field, truth),
    match,
  });
  return {
    name: persona.name.trim() || m.persona_card_unnamed(),
    segment: segment.id,
    lines: lines.filter(({ field }) => SHOWN.has(field)).map(line),
  };
}
