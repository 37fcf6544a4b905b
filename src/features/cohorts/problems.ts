import { m } from '#i18n/paraglide/messages.js';

type Detail = Readonly<Record<string, string | number>>;

/** Words for every way a form of this feature can be refused: what is wrong and what to do. */
const WORDS = {
  'form-incomplete': m.cohorts_problem_form_incomplete,
  'sign-in-needed': m.cohorts_problem_sign_in_needed,
  'not-allowed': m.cohorts_problem_not_allowed,
  'not-found': m.cohorts_problem_not_found,
  'id-taken': m.cohorts_problem_form_incomplete,
  'too-many-tries': ({ minutes = 15 }: Detail) => m.cohorts_problem_too_many_tries({ minutes: Number(minutes) }),
  'too-long': m.cohorts_problem_too_long,
  'has-controls': m.cohorts_problem_has_controls,
  number: m.cohorts_problem_number,
  'name-missing': m.cohorts_problem_name_missing,
  'title-missing': m.cohorts_problem_title_missing,
  'text-missing': m.cohorts_problem_text_missing,
  'reason-missing': m.cohorts_problem_reason_missing,
  'time-zone': m.cohorts_problem_time_zone,
  due: m.cohorts_problem_due,
  email: m.cohorts_problem_email,
  'code-unknown': m.cohorts_problem_code_unknown,
  'cohort-closed': m.cohorts_problem_cohort_closed,
  'last-instructor': m.cohorts_problem_last_instructor,
  'leave-instead': m.cohorts_problem_leave_instead,
  'not-removed': m.cohorts_problem_not_removed,
  'unknown-instructor': m.cohorts_problem_unknown_instructor,
  'is-learner': m.cohorts_problem_is_learner,
  'unknown-person': m.cohorts_problem_unknown_person,
  'not-instructor': ({ name = '' }: Detail) => m.cohorts_problem_not_instructor({ name: String(name) }),
  'has-instructor': m.cohorts_problem_has_instructor,
  'roster-broken': m.cohorts_problem_roster_broken,
  empty: m.cohorts_problem_roster_empty,
  'no-email-column': m.cohorts_problem_roster_no_email,
  'target-unknown': m.cohorts_problem_target_unknown,
  'too-many-items': m.cohorts_problem_too_many_items,
  'wants-no-mail': m.cohorts_problem_wants_no_mail,
  'marked-already': m.cohorts_problem_marked_already,
  'level-missing': m.cohorts_problem_level_missing,
  'unknown-client': m.cohorts_problem_target_unknown,
  'certified-open': m.cohorts_problem_certified_open,
  'too-many-runs': m.cohorts_problem_too_many_runs,
  'nothing-begun': m.cohorts_problem_nothing_begun,
  'not-over': m.cohorts_problem_not_over,
  'other-version': m.cohorts_problem_other_version,
  busy: m.cohorts_problem_busy,
  'too-slow': m.cohorts_problem_busy,
  'impossible-list': m.cohorts_problem_impossible_list,
} as const satisfies Readonly<Record<string, (detail: Detail) => string>>;

export type ProblemCode = keyof typeof WORDS;
/** Something wrong with a form or one of its fields. */
export type Problem = { readonly code: ProblemCode; readonly detail: Detail };

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(WORDS, text);

/** A problem in the language of this request. */
export const problemText = ({ code, detail }: Problem): string => WORDS[code](detail);
