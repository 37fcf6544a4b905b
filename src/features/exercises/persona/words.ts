import { NETWORK_NAMES } from '#ui/networks.ts';
import type { Locale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { type DossierPage, hoursOf } from './evidence.ts';
import { DAY_PARTS, type DayPart, type Field, OPTIONS, WEEKDAYS, type Weekday } from './fields.ts';
import type { Key, Research } from './pack/schema.ts';
import type { Judgement, Verdict, Why } from './rubric/types.ts';
import type { Persona, Spot } from './work.ts';

/** What is needed to name a pack's own options. */
export type Naming = {
  readonly research: Pick<Research, 'places'>;
  readonly themes: Key['themes'] | null;
  readonly locale: Locale;
};

const PAGE_NAMES: Readonly<Record<DossierPage, () => string>> = {
  brief: m.persona_page_brief,
  survey: m.persona_page_survey,
  interviews: m.persona_page_interviews,
  numbers: m.persona_page_numbers,
  comments: m.persona_page_comments,
};
export const pageName = (page: DossierPage): string => PAGE_NAMES[page]();

const FIELD_NAMES: Readonly<Record<Field | 'sentence', () => string>> = {
  sex: m.persona_field_sex,
  age: m.persona_field_age,
  place: m.persona_field_place,
  family: m.persona_field_family,
  children: m.persona_field_children,
  work: m.persona_field_work,
  income: m.persona_field_income,
  interests: m.persona_field_interests,
  problems: m.persona_field_problems,
  costs: m.persona_field_costs,
  networks: m.persona_field_networks,
  when: m.persona_field_when,
  barriers: m.persona_field_barriers,
  sentence: m.persona_field_sentence,
};
export const fieldName = (field: Field | 'sentence'): string => FIELD_NAMES[field]();

const DAY_NAMES: Readonly<Record<Weekday, () => string>> = {
  mon: m.persona_day_mon,
  tue: m.persona_day_tue,
  wed: m.persona_day_wed,
  thu: m.persona_day_thu,
  fri: m.persona_day_fri,
  sat: m.persona_day_sat,
  sun: m.persona_day_sun,
};
export const dayName = (day: Weekday): string => DAY_NAMES[day]();

const PART_NAMES: Readonly<Record<DayPart, () => string>> = {
  early: m.persona_part_early,
  morning: m.persona_part_morning,
  midday: m.persona_part_midday,
  afternoon: m.persona_part_afternoon,
  evening: m.persona_part_evening,
  late: m.persona_part_late,
};
export const partName = (part: DayPart): string => PART_NAMES[part]();

/** A part of a weekday: `Friday 20–24`. */
export function cellName(day: Weekday, part: DayPart): string {
  return m.persona_when_cell({ day: dayName(day), hours: hoursOf(part) });
}

const OPTION_NAMES: Readonly<Record<string, () => string>> = {
  'sex:women': m.persona_sex_women,
  'sex:men': m.persona_sex_men,
  'sex:mixed': m.persona_sex_mixed,
  'family:alone': m.persona_family_alone,
  'family:couple': m.persona_family_couple,
  'family:shared': m.persona_family_shared,
  'family:parents': m.persona_family_parents,
  'children:none': m.persona_children_none,
  'children:small': m.persona_children_small,
  'children:school': m.persona_children_school,
  'children:teens': m.persona_children_teens,
  'children:grown': m.persona_children_grown,
  'income:tight': m.persona_income_tight,
  'income:steady': m.persona_income_steady,
  'income:comfortable': m.persona_income_comfortable,
  'income:varies': m.persona_income_varies,
  'interests:family': m.persona_interests_family,
  'interests:food': m.persona_interests_food,
  'interests:sport': m.persona_interests_sport,
  'interests:home': m.persona_interests_home,
  'interests:local': m.persona_interests_local,
  'interests:money': m.persona_interests_money,
  'interests:career': m.persona_interests_career,
  'interests:tech': m.persona_interests_tech,
  'interests:climate': m.persona_interests_climate,
  'interests:music': m.persona_interests_music,
  'interests:making': m.persona_interests_making,
  'interests:screen': m.persona_interests_screen,
  'networks:frame': () => NETWORK_NAMES.frame,
  'networks:loopa': () => NETWORK_NAMES.loopa,
  'networks:chirp': () => NETWORK_NAMES.chirp,
  'networks:guild': () => NETWORK_NAMES.guild,
  'networks:commons': () => NETWORK_NAMES.commons,
};

/** The name of an option or theme of a field. */
export function optionName(field: Field, option: string, { research, themes, locale }: Naming): string {
  if (field === 'place') return research.places.find((place) => place.id === option)?.label ?? option;
  if (field === 'when') return cellNameOf(option);
  if (field === 'work' || field === 'problems' || field === 'costs' || field === 'barriers') {
    return themes?.[field].find((theme) => theme.id === option)?.label[locale] ?? option;
  }
  return OPTION_NAMES[`${field}:${option}`]?.() ?? option;
}

function cellNameOf(cell: string): string {
  const day = WEEKDAYS.find((name) => cell.startsWith(name));
  const part = DAY_PARTS.find((name) => cell.endsWith(name));
  return day && part ? cellName(day, part) : cell;
}

/** What can be chosen on a line, with names. */
export function optionsOf(field: keyof typeof OPTIONS | 'place', naming: Naming): { id: string; label: string }[] {
  const ids: readonly string[] = field === 'place' ? naming.research.places.map((place) => place.id) : OPTIONS[field];
  return ids.map((id) => ({ id, label: optionName(field, id, naming) }));
}

/** A line of a portrait by name: `Age`, `Problem 2`. */
export function spotName(spot: Spot | 'problems' | 'costs' | 'barriers' | 'sentence', persona: Persona): string {
  const [kind, id] = spot.split(':');
  const number = (items: readonly { id: string }[]) => items.findIndex((item) => item.id === id) + 1;
  if (id === undefined) return fieldName(isField(spot) ? spot : 'sentence');
  if (kind === 'problem') return m.persona_field_problem({ number: number(persona.problems) });
  if (kind === 'cost') return m.persona_field_cost({ number: number(persona.problems) });
  return m.persona_field_barrier({ number: number(persona.barriers) });
}

const isField = (spot: string): spot is Field => spot in FIELD_NAMES && spot !== 'sentence';

/** The name of a portrait. */
export const portraitName = (sheet: 0 | 1): string => (sheet === 0 ? m.persona_first() : m.persona_second());

const VERDICT_NAMES: Readonly<Record<Verdict, () => string>> = {
  holds: m.persona_verdict_holds,
  honest: m.persona_verdict_honest,
  thin: m.persona_verdict_thin,
  contradicted: m.persona_verdict_contradicted,
  stereotyped: m.persona_verdict_stereotyped,
  empty: m.persona_verdict_empty,
  loud: m.persona_verdict_loud,
  noise: m.persona_verdict_noise,
  silent: m.persona_verdict_silent,
  untied: m.persona_verdict_untied,
  overlooked: m.persona_verdict_overlooked,
  repeated: m.persona_verdict_repeated,
  unjudged: m.persona_verdict_unjudged,
  missing: m.persona_verdict_missing,
};
export const verdictName = (verdict: Verdict): string => VERDICT_NAMES[verdict]();

/** Why a line got its verdict, in a sentence that quotes the evidence. */
export function whySentence({ field, why }: Judgement, naming: Naming): string {
  const [first] = why.quotes;
  const cited = { ref: first?.ref ?? '', quote: first?.text ?? '' };
  const counts = { count: why.count ?? 0, total: why.total ?? 0 };
  const options = field === 'sentence' ? '' : (why.options ?? []).map((option) => optionName(field, option, naming)).join(', ');
  const phrase = why.phrase ?? '';
  switch (why.code) {
    case 'holds':
      if (!first) return m.persona_why_holds_sentence();
      return counts.count > 1 ? m.persona_why_holds_many({ ...cited, count: counts.count }) : m.persona_why_holds(cited);
    case 'honest':
      return m.persona_why_honest();
    case 'one-voice':
      return m.persona_why_one_voice(cited);
    case 'one-source':
      return m.persona_why_one_source(cited);
    case 'only-wishes':
      return m.persona_why_only_wishes(cited);
    case 'few-voices':
      return m.persona_why_few_voices(cited);
    case 'bare-options':
      return m.persona_why_bare_options({ options });
    case 'broad':
      return m.persona_why_broad({ count: counts.count });
    case 'buried':
      return m.persona_why_buried(counts);
    case 'dossier-denies':
      return m.persona_why_dossier_denies({ ...cited, options });
    case 'did-denies':
      return m.persona_why_did_denies({ ...cited, options });
    case 'outnumbered':
      return m.persona_why_outnumbered({ ...cited, ...counts });
    case 'pinned-denies':
      return m.persona_why_pinned_denies(cited);
    case 'trait-untied':
      return m.persona_why_trait_untied();
    case 'cliche':
      return m.persona_why_cliche({ phrase });
    case 'empty-words':
      return m.persona_why_empty_words({ phrase });
    case 'empty-range':
      return m.persona_why_empty_range({ count: counts.count });
    case 'empty-choice':
      return m.persona_why_empty_choice({ count: counts.count });
    case 'loud-few':
      return m.persona_why_loud_few({ ...cited, ...counts });
    case 'noise':
      return noiseSentence(why, cited);
    case 'another-group':
      return m.persona_why_another_group(cited);
    case 'off-subject':
      return m.persona_why_off_subject(cited);
    case 'untied':
      return m.persona_why_untied();
    case 'overlooked':
      return m.persona_why_overlooked(cited);
    case 'repeated':
      return m.persona_why_repeated();
    case 'no-theme':
      return m.persona_why_no_theme({ hint: hintFor(field) });
    case 'own-words-only':
      return m.persona_why_own_words_only();
    case 'blank':
      return m.persona_why_blank();
    case 'half-range':
      return m.persona_why_half_range();
    case 'one-more':
      return m.persona_why_one_more();
  }
}

function noiseSentence({ noise }: Why, cited: { ref: string; quote: string }): string {
  switch (noise ?? 'trivia') {
    case 'elsewhere':
      return m.persona_why_noise_elsewhere(cited);
    case 'joke':
      return m.persona_why_noise_joke(cited);
    case 'insider':
      return m.persona_why_noise_insider(cited);
    case 'spam':
      return m.persona_why_noise_spam(cited);
    case 'belief':
      return m.persona_why_noise_belief(cited);
    case 'trivia':
      return m.persona_why_noise_trivia(cited);
  }
}

function hintFor(field: Judgement['field']): string {
  switch (field) {
    case 'work':
      return m.persona_hint_work();
    case 'costs':
      return m.persona_hint_costs();
    case 'barriers':
      return m.persona_hint_barriers();
    default:
      return m.persona_hint_problems();
  }
}

/** What to do about a verdict; empty where nothing is to be done. */
export function todoSentence({ field, spot, verdict, why }: Judgement): string {
  switch (verdict) {
    case 'holds':
      return '';
    case 'honest':
      return m.persona_todo_honest();
    case 'thin':
      if (why.code === 'bare-options') return m.persona_todo_thin_options();
      if (why.code === 'broad') return m.persona_todo_thin_broad();
      return why.code === 'buried' ? m.persona_todo_thin_buried() : m.persona_todo_thin();
    case 'contradicted':
      return m.persona_todo_contradicted();
    case 'stereotyped':
      return why.code === 'cliche' ? m.persona_todo_stereotyped_words() : m.persona_todo_stereotyped();
    case 'empty':
      return m.persona_todo_empty();
    case 'loud':
      return m.persona_todo_loud();
    case 'noise':
      return m.persona_todo_noise();
    case 'silent':
      return m.persona_todo_silent();
    case 'untied':
      return m.persona_todo_untied();
    case 'overlooked':
      return m.persona_todo_overlooked();
    case 'repeated':
      return m.persona_todo_repeated();
    case 'unjudged':
      return m.persona_todo_unjudged();
    case 'missing':
      return spot === field && (field === 'problems' || field === 'costs' || field === 'barriers')
        ? m.persona_todo_missing_list()
        : m.persona_todo_missing();
  }
}
