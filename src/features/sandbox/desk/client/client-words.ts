import { m } from '#i18n/paraglide/messages.js';
import type { MoodReason } from '#simulation/client/client-state.ts';
import type { ReportQualities } from '#simulation/appraisal/types.ts';
import type { Scenario } from '#simulation/scenario.ts';

type Client = Scenario['client'];

export const MOODS: Readonly<Record<MoodReason, () => string>> = {
  'good-question': m.client_mood_good_question,
  'idle-question': m.client_mood_idle_question,
  unasked: m.client_mood_unasked,
  'not-our-voice': m.client_mood_not_our_voice,
  trap: m.client_mood_trap,
  silence: m.client_mood_silence,
  'held-back': m.client_mood_held_back,
  steady: m.client_mood_steady,
  'late-change': m.client_mood_late_change,
  report: m.client_mood_report,
  overtime: m.client_mood_overtime,
  'too-loud': m.client_mood_too_loud,
};

export const TOPICS: Readonly<Record<Client['questions'][number]['about'], () => string>> = {
  offer: m.client_about_offer,
  people: m.client_about_people,
  money: m.client_about_money,
  past: m.client_about_past,
  team: m.client_about_team,
  goal: m.client_about_goal,
  rules: m.client_about_rules,
  rivals: m.client_about_rivals,
};

export const APPROVES: Readonly<Record<Client['approves'], (of: { hours: number }) => string>> = {
  nothing: m.client_approves_nothing,
  promotion: m.client_approves_promotion,
  everything: m.client_approves_everything,
};

/** The chain of a report: what happened, how much, why, and what comes next; with what to do where a link is weak. */
export const LINKS = [
  { id: 'claim', name: m.client_part_claim, advice: m.client_part_claim_advice },
  { id: 'number', name: m.client_part_number, advice: m.client_part_number_advice },
  { id: 'cause', name: m.client_part_cause, advice: m.client_part_cause_advice },
  { id: 'nextStep', name: m.client_part_next, advice: m.client_part_next_advice },
] as const satisfies readonly { id: keyof ReportQualities; name: () => string; advice: () => string }[];
