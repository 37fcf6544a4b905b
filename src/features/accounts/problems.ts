import { m } from '#i18n/paraglide/messages.js';

type Detail = Readonly<Record<string, string | number>>;

/** Words for every way a form of this feature can be refused: what is wrong and what to do. */
const WORDS = {
  'form-incomplete': () => m.accounts_problem_form_incomplete(),
  'sign-in-needed': () => m.accounts_problem_sign_in_needed(),
  'not-allowed': () => m.accounts_problem_not_allowed(),
  'too-many-tries': ({ minutes = 15 }: Detail) => m.accounts_problem_too_many_tries({ minutes: Number(minutes) }),
  busy: () => m.accounts_problem_busy(),
  'name-missing': () => m.accounts_problem_name_missing(),
  'name-too-long': () => m.accounts_problem_name_too_long(),
  'name-has-controls': () => m.accounts_problem_name_has_controls(),
  'language-unknown': () => m.accounts_problem_language_unknown(),
  'email-invalid': () => m.accounts_problem_email_invalid(),
  'email-unchanged': () => m.accounts_problem_email_unchanged(),
  'email-taken': () => m.accounts_problem_email_taken(),
  'password-missing': () => m.accounts_problem_password_missing(),
  'password-needed': () => m.accounts_problem_password_needed(),
  'password-too-short': () => m.accounts_problem_password_too_short(),
  'password-too-long': () => m.accounts_problem_password_too_long(),
  'password-too-common': () => m.accounts_problem_password_too_common(),
  'password-is-yours': () => m.accounts_problem_password_is_yours(),
  'wrong-password': () => m.accounts_problem_wrong_password(),
  'wrong-credentials': () => m.accounts_problem_wrong_credentials(),
  'link-expired': () => m.accounts_problem_link_expired(),
  'unknown-person': () => m.accounts_problem_unknown_person(),
  'last-admin': () => m.accounts_problem_last_admin(),
} as const satisfies Readonly<Record<string, (detail: Detail) => string>>;

export type ProblemCode = keyof typeof WORDS;

/** Something wrong with a form or one of its fields. */
export type Problem = { readonly code: ProblemCode; readonly detail?: Detail };

/** Whether a text is one of the codes. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(WORDS, text);
}

/** A problem in the language of this request. */
export function problemText({ code, detail = {} }: Problem): string {
  return WORDS[code](detail);
}
