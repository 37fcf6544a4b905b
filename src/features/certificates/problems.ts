import { m } from '#i18n/paraglide/messages.js';

/** Words for every way a form of this feature can be refused: what is wrong and what to do. */
const WORDS = {
  'form-incomplete': m.certificates_problem_form,
  'sign-in-needed': m.certificates_problem_sign_in,
  'not-allowed': m.certificates_problem_not_allowed,
  'unknown-certificate': m.certificates_problem_unknown,
  'certificate-not-earned': m.certificates_problem_not_earned,
  'certificate-name-missing': m.certificates_problem_name_missing,
  'certificate-name-too-long': m.certificates_problem_name_too_long,
  'certificate-name-not-drawn': m.certificates_problem_name_not_drawn,
  'certificate-name-unconfirmed': m.certificates_problem_name_unconfirmed,
  'certificate-reason-missing': m.certificates_problem_reason_missing,
  'certificate-reason-too-long': m.certificates_problem_reason_too_long,
  'unknown-key': m.certificates_problem_unknown_key,
} as const satisfies Readonly<Record<string, () => string>>;

export type ProblemCode = keyof typeof WORDS;

/** Something wrong with a form, and with which of its fields; `''` is the whole form. */
export type Problem = { readonly code: ProblemCode; readonly field: string };

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(WORDS, text);

/** A problem in the language of this request. */
export const problemText = ({ code }: Problem): string => WORDS[code]();
