/** What the desk says about a plan, in the reader's language. */
import { HOUR_MS } from '#kernel/clock.ts';
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { NETWORK_NAMES } from '#ui/networks.ts';
import type { Format, SimHour } from '#simulation/vocabulary.ts';
import { NETWORK_RULES } from './networks.ts';
import type { PlanClient } from './plan-client.ts';
import type { Aim, Slot } from './plan.ts';
import type { Finding, Part, Rule } from './rules/finding.ts';

export const FORMAT_NAMES: Readonly<Record<Format, () => string>> = {
  text: m.compose_format_text,
  photo: m.compose_format_photo,
  carousel: m.compose_format_carousel,
  video: m.compose_format_video,
  link: m.compose_format_link,
  document: m.compose_format_document,
  poll: m.compose_format_poll,
  story: m.compose_format_story,
  live: m.compose_format_live,
};

export const AIM_NAMES: Readonly<Record<Aim, () => string>> = {
  tell: m.plan_aim_tell,
  talk: m.plan_aim_talk,
  visit: m.plan_aim_visit,
  sell: m.plan_aim_sell,
};

export const AIM_SHORT: Readonly<Record<Aim, () => string>> = {
  tell: m.plan_aim_short_tell,
  talk: m.plan_aim_short_talk,
  visit: m.plan_aim_short_visit,
  sell: m.plan_aim_short_sell,
};

export const PART_NAMES: Readonly<Record<Part, () => string>> = {
  cadence: m.plan_part_cadence,
  rhythm: m.plan_part_rhythm,
  hours: m.plan_part_hours,
  mix: m.plan_part_mix,
  formats: m.plan_part_formats,
  work: m.plan_part_work,
  dates: m.plan_part_dates,
};

const formats = new Map<string, Intl.DateTimeFormat>();
const MOMENT: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};
export const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
export const LONG_DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

/** The moment of an hour of the plan, read in UTC as everywhere in a run. */
export const momentOf = ({ startsOn }: Pick<PlanClient, 'startsOn'>, at: SimHour): Date =>
  new Date(Date.parse(`${startsOn}T00:00:00Z`) + at * HOUR_MS);

/** Writes the moment of an hour, by default as `Tue 2 Mar, 14:00`. */
export function sayHour(client: Pick<PlanClient, 'startsOn'>, at: SimHour, locale: Locale, how = MOMENT): string {
  const key = locale + JSON.stringify(how);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...how, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(momentOf(client, at));
}

export const clockOf = (at: SimHour): string => `${String(at % 24).padStart(2, '0')}:00`;

/** A number as people write it, with at most one figure behind the point. */
export const sayNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
export const sayHours = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);

export const pillarName = ({ pillars }: Pick<PlanClient, 'pillars'>, id: string, locale: Locale): string =>
  pillars.find((pillar) => pillar.id === id)?.name[locale] ?? id;

/** A post in one line, for lists and screen readers. */
export const saySlot = (client: PlanClient, slot: Slot, locale: Locale): string =>
  m.plan_slot({
    when: sayHour(client, slot.at, locale),
    network: NETWORK_NAMES[slot.network],
    format: FORMAT_NAMES[slot.format]().toLowerCase(),
    title: slot.title.trim() || m.plan_untitled(),
  });

type Filling = Readonly<
  Record<
    | 'network'
    | 'week'
    | 'from'
    | 'to'
    | 'date'
    | 'pillar'
    | 'formats'
    | 'count'
    | 'of'
    | 'least'
    | 'most'
    | 'followers'
    | 'days'
    | 'hours'
    | 'apart'
    | 'hour'
    | 'used'
    | 'whole'
    | 'room',
    string
  >
>;
type Sentences = { readonly what: string; readonly why: string; readonly mend: string };

/** What is the matter, why it matters, and how to mend it. */
export function sayFinding(client: PlanClient, finding: Finding, locale: Locale): Sentences {
  return SENTENCES[finding.rule](fillingOf(client, finding, locale));
}

function fillingOf(client: PlanClient, finding: Finding, locale: Locale): Filling {
  const figure = (name: string): string => sayHours(finding.figures?.[name] ?? 0, locale);
  const [from, to] = finding.days ?? [0, 0];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    network: finding.network ? NETWORK_NAMES[finding.network] : '',
    week: String((finding.week ?? 0) + 1),
    from: sayHour(client, from * 24, locale, DAY),
    to: sayHour(client, to * 24, locale, DAY),
    date: client.dates.find(({ id }) => id === finding.date)?.name[locale] ?? '',
    pillar: finding.pillar ? pillarName(client, finding.pillar, locale) : '',
    formats: finding.network
      ? list.format(NETWORK_RULES[finding.network].strong.map((format) => FORMAT_NAMES[format]().toLowerCase()))
      : '',
    count: figure('count'),
    of: figure('of'),
    least: figure('least'),
    most: figure('most'),
    followers: figure('followers'),
    days: figure('days'),
    hours: figure('hours'),
    apart: figure('apart'),
    hour: String(finding.figures?.['hour'] ?? 0).padStart(2, '0'),
    used: figure('used'),
    whole: figure('whole'),
    room: figure('room'),
  };
}

const SENTENCES: Readonly<Record<Rule, (filling: Filling) => Sentences>> = {
  'too-few': (filling) => ({
    what: m.plan_rule_too_few_what(filling),
    why: m.plan_rule_too_few_why(filling),
    mend: m.plan_rule_too_few_mend(filling),
  }),
  'too-many': (filling) => ({
    what: m.plan_rule_too_many_what(filling),
    why: m.plan_rule_too_many_why(filling),
    mend: m.plan_rule_too_many_mend(),
  }),
  'main-silent': (filling) => ({
    what: m.plan_rule_main_silent_what(filling),
    why: m.plan_rule_main_silent_why(filling),
    mend: m.plan_rule_main_silent_mend(filling),
  }),
  'left-out': (filling) => ({
    what: m.plan_rule_left_out_what(filling),
    why: m.plan_rule_left_out_why(filling),
    mend: m.plan_rule_left_out_mend(),
  }),
  gap: (filling) => ({ what: m.plan_rule_gap_what(filling), why: m.plan_rule_gap_why(), mend: m.plan_rule_gap_mend() }),
  'too-close': (filling) => ({
    what: m.plan_rule_too_close_what(filling),
    why: m.plan_rule_too_close_why(),
    mend: m.plan_rule_too_close_mend(filling),
  }),
  'same-moment': (filling) => ({
    what: m.plan_rule_same_moment_what(filling),
    why: m.plan_rule_same_moment_why(),
    mend: m.plan_rule_same_moment_mend(),
  }),
  asleep: (filling) => ({
    what: m.plan_rule_asleep_what(filling),
    why: m.plan_rule_asleep_why(),
    mend: m.plan_rule_asleep_mend(filling),
  }),
  'one-hour': (filling) => ({
    what: m.plan_rule_one_hour_what(filling),
    why: m.plan_rule_one_hour_why(),
    mend: m.plan_rule_one_hour_mend(),
  }),
  'too-early': (filling) => ({
    what: m.plan_rule_too_early_what(),
    why: m.plan_rule_too_early_why(filling),
    mend: m.plan_rule_too_early_mend(),
  }),
  'much-selling': (filling) => ({
    what: m.plan_rule_much_selling_what(filling),
    why: m.plan_rule_much_selling_why(),
    mend: m.plan_rule_much_selling_mend(),
  }),
  'selling-in-a-row': (filling) => ({
    what: m.plan_rule_selling_in_a_row_what(filling),
    why: m.plan_rule_selling_in_a_row_why(),
    mend: m.plan_rule_selling_in_a_row_mend(),
  }),
  'one-pillar': (filling) => ({
    what: m.plan_rule_one_pillar_what(filling),
    why: m.plan_rule_one_pillar_why(),
    mend: m.plan_rule_one_pillar_mend(),
  }),
  'few-pillars': (filling) => ({
    what: m.plan_rule_few_pillars_what(filling),
    why: m.plan_rule_few_pillars_why(),
    mend: m.plan_rule_few_pillars_mend(),
  }),
  'nobody-asked': () => ({
    what: m.plan_rule_nobody_asked_what(),
    why: m.plan_rule_nobody_asked_why(),
    mend: m.plan_rule_nobody_asked_mend(),
  }),
  'nothing-wanted': () => ({
    what: m.plan_rule_nothing_wanted_what(),
    why: m.plan_rule_nothing_wanted_why(),
    mend: m.plan_rule_nothing_wanted_mend(),
  }),
  'weak-format': (filling) => ({
    what: m.plan_rule_weak_format_what(filling),
    why: m.plan_rule_weak_format_why(filling),
    mend: m.plan_rule_weak_format_mend(),
  }),
  'no-strong-format': (filling) => ({
    what: m.plan_rule_no_strong_format_what(filling),
    why: m.plan_rule_no_strong_format_why(filling),
    mend: m.plan_rule_no_strong_format_mend(),
  }),
  'over-hours': (filling) => ({
    what: m.plan_rule_over_hours_what(filling),
    why: m.plan_rule_over_hours_why(),
    mend: m.plan_rule_over_hours_mend(),
  }),
  'no-room': (filling) => ({
    what: m.plan_rule_no_room_what(filling),
    why: m.plan_rule_no_room_why(),
    mend: m.plan_rule_no_room_mend(filling),
  }),
  'date-missed': (filling) => ({
    what: m.plan_rule_date_missed_what(filling),
    why: m.plan_rule_date_missed_why(),
    mend: m.plan_rule_date_missed_mend(),
  }),
  'date-around': (filling) => ({
    what: m.plan_rule_date_around_what(filling),
    why: m.plan_rule_date_around_why(),
    mend: m.plan_rule_date_around_mend(),
  }),
  untitled: (filling) => ({
    what: m.plan_rule_untitled_what(filling),
    why: m.plan_rule_untitled_why(),
    mend: m.plan_rule_untitled_mend(),
  }),
};
