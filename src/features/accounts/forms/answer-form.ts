import type { z } from 'zod';
import type { Refusal, Result } from '#kernel/result.ts';
import { localizedPath } from '#i18n/locale.ts';
import type { Door } from '../door.ts';
import { isProblemCode, type Problem, type ProblemCode } from '../problems.ts';

/** What a form is drawn from: what was typed (never a password) and what is wrong, by field; `''` is the whole form. */
export type FormState = {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, Problem>>;
};

/** After a post: on to another page (so that a reload doesn't post again), or the form once more. */
export type FormAnswer =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'again'; readonly form: string; readonly state: FormState; readonly status: 400 | 403 | 422 | 429 | 503 };

/** Answers one form. */
export type FormHandler = (door: Door, form: FormData) => Promise<FormAnswer>;

/** A form nobody has filled in yet. */
export const EMPTY_FORM: FormState = { typed: {}, problems: {} };

/**
 * Answers the post of one of a page's forms, named by the hidden field `form`; null when the page is only read.
 * Works without JavaScript: the page redirects on `go` and draws the form again otherwise.
 */
export async function answerPost(
  door: Door,
  request: Request,
  handlers: Readonly<Record<string, FormHandler>>,
): Promise<FormAnswer | null> {
  if (request.method !== 'POST') return null;
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return incomplete(''); // translated: no browser sends a body that isn't a form from our pages
  }
  const name = textOf(form, 'form');
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  return handler ? handler(door, form) : incomplete(name);
}

/** Parses a form, runs its command and says where to go; a refusal comes back beside its field. */
export async function answerForm<Schema extends z.ZodType, Value>(
  form: FormData,
  schema: Schema,
  steps: {
    readonly run: (input: z.output<Schema>) => Promise<Result<Value, ProblemCode>>;
    readonly then: (value: Value) => string | Promise<string>;
  },
): Promise<FormAnswer> {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return again(form, problemsOf(parsed.error), 422);
  const result = await steps.run(parsed.data);
  if (!result.ok) return again(form, { [result.field ?? '']: problemOf(result) }, statusOf(result.code));
  return { kind: 'go', to: await steps.then(result.value) };
}

/** The state of one of a page's forms after `answerPost`. */
export function stateOf(answer: FormAnswer | null, form: string): FormState {
  return answer?.kind === 'again' && (answer.form === form || answer.form === '') ? answer.state : EMPTY_FORM;
}

/** A page of ours in the visitor's language, with what the next page is to say. */
export function pathTo(door: Door, path: string, said?: string): string {
  return localizedPath(path, door.locale) + (said === undefined ? '' : `?said=${said}`);
}

/** A text field of a form; files and absent fields are empty. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function again(form: FormData, problems: FormState['problems'], status: 403 | 422 | 429 | 503): FormAnswer {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !SECRETS.has(name)) typed[name] = value;
  return { kind: 'again', form: textOf(form, 'form'), state: { typed, problems }, status };
}

const SECRETS = new Set(['password', 'current']);

function incomplete(form: string): FormAnswer {
  return { kind: 'again', form, state: { typed: {}, problems: { '': { code: 'form-incomplete' } } }, status: 400 };
}

function problemsOf(error: z.ZodError): FormState['problems'] {
  const problems: Record<string, Problem> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    // The first thing wrong with a field is the one worth saying.
    problems[field] ??= { code: isProblemCode(issue.message) ? issue.message : 'form-incomplete' };
  }
  return problems;
}

function problemOf({ code, detail }: Refusal<ProblemCode>): Problem {
  return { code, ...(detail ? { detail } : {}) };
}

function statusOf(code: ProblemCode): 403 | 422 | 429 | 503 {
  if (code === 'busy') return 503;
  if (code === 'too-many-tries') return 429;
  return code === 'not-allowed' || code === 'sign-in-needed' ? 403 : 422;
}
