import type { LessonMistake } from '#features/lessons/index.ts';
import { m } from '#i18n/paraglide/messages.js';

/** After a post of one of the desk's forms: on to a page (so that a reload doesn't post again), or the form once more. */
export type DeskAnswer =
  | { readonly kind: 'go'; readonly to: string }
  | {
      readonly kind: 'again';
      readonly form: string;
      readonly typed: Readonly<Record<string, string>>;
      /** In the visitor's words, by field; `''` is the whole form. */
      readonly problems: Readonly<Record<string, string>>;
      readonly mistakes: readonly LessonMistake[];
      readonly status: number;
    };

type More = { readonly field?: string; readonly mistakes?: readonly LessonMistake[]; readonly status?: number };

/** The form once more, with what was typed and what is wrong. */
export function again(form: FormData, problem: string, { field = '', mistakes = [], status = 422 }: More = {}): DeskAnswer {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value;
  return { kind: 'again', form: textOf(form, 'form'), typed, problems: { [field]: problem }, mistakes, status };
}

/** A text field of a form, with the line ends of the lesson; files and absent fields are empty. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

/** Reads a post's form; null when no browser of ours sent it. */
export async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    return null; // translated: not a form, or larger than the adapter takes
  }
}

/** What is said when a form came without its parts. */
export function incomplete(): DeskAnswer {
  return {
    kind: 'again',
    form: '',
    typed: {},
    problems: { '': m.teach_problem_incomplete() },
    mistakes: [],
    status: 400,
  };
}

/** Words for every refusal of this feature's commands: what is wrong and what to do. */
export function problemWords(code: string): string {
  return (WORDS[code] ?? m.teach_problem_incomplete)();
}

const WORDS: Readonly<Record<string, () => string>> = {
  'sign-in-needed': m.teach_problem_sign_in,
  'not-allowed': m.teach_problem_not_allowed,
  'not-found': m.teach_problem_not_found,
  'key-taken': m.teach_problem_key_taken,
  'id-taken': m.teach_problem_incomplete,
  'not-released': m.teach_problem_not_released,
  'unknown-instructor': m.teach_problem_unknown_instructor,
  'last-author': m.teach_problem_last_author,
  stale: m.teach_problem_stale,
  busy: m.teach_problem_busy,
  faulty: m.teach_problem_faulty,
};
