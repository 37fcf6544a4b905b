import type { z } from 'zod';
import type { Result } from '#kernel/result.ts';
import { isProblemCode, type Problem, type ProblemCode } from '../problems.ts';

/** What a form is drawn from: what was typed and what is wrong, by field; `''` is the whole form. */
export type FormState = {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, Problem>>;
};
/** After a post: on to another page, so that a reload doesn't post again, or the form once more. */
export type FormAnswer =
  | { readonly kind: 'go'; readonly to: string }
  | {
      readonly kind: 'again';
      readonly form: string;
      readonly state: FormState;
      readonly status: 400 | 403 | 404 | 422 | 429 | 503;
    };
export type FormHandler = (form: FormData) => Promise<FormAnswer>;

export const EMPTY_FORM: FormState = { typed: {}, problems: {} };

/** Answers the post of one of a page's forms, named by the hidden field `form`; null when the page is only read. See decision 8. */
export async function answerForms(request: Request, handlers: Readonly<Record<string, FormHandler>>): Promise<FormAnswer | null> {
  if (request.method !== 'POST') return null;
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return again(new FormData(), { '': problem('form-incomplete') }, 400); // no browser sends such a body from our pages
  }
  const name = form.get('form');
  const handler = typeof name === 'string' && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  return handler ? handler(form) : again(form, { '': problem('form-incomplete') }, 400);
}

/** A handler that parses, runs one command and says where to go; a refusal comes back beside its field. */
export function formFor<Schema extends z.ZodType, Value>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Result<Value, ProblemCode>>,
  then: (value: Value, input: z.output<Schema>) => string,
): FormHandler {
  return async (form) => {
    const parsed = schema.safeParse(Object.fromEntries(form));
    if (!parsed.success) return again(form, problemsOf(parsed.error), 422);
    const result = await run(parsed.data);
    if (result.ok) return { kind: 'go', to: then(result.value, parsed.data) };
    return again(form, { [result.field ?? '']: { code: result.code, detail: result.detail ?? {} } }, statusOf(result.code));
  };
}

/** The state of one of a page's forms after `answerForms`; `key` tells apart forms of one name, by a field that they carry. */
export function stateOf(answer: FormAnswer | null, form: string, key: Readonly<Record<string, string>> = {}): FormState {
  if (answer?.kind !== 'again' || (answer.form !== form && answer.form !== '')) return EMPTY_FORM;
  return Object.entries(key).every(([field, value]) => answer.state.typed[field] === value) ? answer.state : EMPTY_FORM;
}

function again(form: FormData, problems: FormState['problems'], status: 400 | 403 | 404 | 422 | 429 | 503): FormAnswer {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value;
  return { kind: 'again', form: typed['form'] ?? '', state: { typed, problems }, status };
}

const problem = (code: ProblemCode): Problem => ({ code, detail: {} });

function problemsOf(error: z.ZodError): FormState['problems'] {
  const problems: Record<string, Problem> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    // The first thing wrong with a field is the one worth saying.
    problems[field] ??= problem(isProblemCode(issue.message) ? issue.message : 'form-incomplete');
  }
  return problems;
}

function statusOf(code: ProblemCode): 403 | 404 | 422 | 429 | 503 {
  if (code === 'busy' || code === 'too-slow') return 503;
  if (code === 'too-many-tries') return 429;
  if (code === 'not-found') return 404;
  return code === 'not-allowed' || code === 'sign-in-needed' ? 403 : 422;
}
