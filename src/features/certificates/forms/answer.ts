import type { z } from 'zod';
import type { Result } from '#kernel/result.ts';
import { isProblemCode, type Problem, type ProblemCode } from '../problems.ts';

/** After a post: on to a page, so that a reload doesn't post again, or the form once more with what was typed. */
export type FormAnswer =
  | { readonly kind: 'go'; readonly to: string }
  | {
      readonly kind: 'again';
      readonly form: string;
      readonly problem: Problem;
      readonly typed: Readonly<Record<string, string>>;
      readonly status: 400 | 403 | 422;
    };

export type FormHandler = (form: FormData) => Promise<FormAnswer>;

/** Answers the post of one of a page's forms, named by its hidden field `form`; null when the page is only read. */
export async function answerPost(request: Request, handlers: Readonly<Record<string, FormHandler>>): Promise<FormAnswer | null> {
  if (request.method !== 'POST') return null;
  const form = await request.formData().catch(() => new FormData()); // no browser sends anything else from our pages
  const name = String(form.get('form') ?? '');
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  return handler ? handler(form) : again(form, { code: 'form-incomplete', field: '' });
}

/** Parses a form, runs its command and says where to go; what is refused comes back with what was typed. */
export async function answerForm<Schema extends z.ZodType, Value>(
  form: FormData,
  schema: Schema,
  steps: {
    readonly run: (input: z.output<Schema>) => Promise<Result<Value, ProblemCode>>;
    readonly then: (value: Value) => string;
  },
): Promise<FormAnswer> {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const code = issue && isProblemCode(issue.message) ? issue.message : 'form-incomplete';
    return again(form, { code, field: String(issue?.path[0] ?? '') });
  }
  const result = await steps.run(parsed.data);
  if (!result.ok) return again(form, { code: result.code, field: result.field ?? '' });
  return { kind: 'go', to: steps.then(result.value) };
}

function again(form: FormData, problem: Problem): FormAnswer {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value;
  const isForbidden = problem.code === 'not-allowed' || problem.code === 'sign-in-needed';
  return { kind: 'again', form: typed['form'] ?? '', problem, typed, status: isForbidden ? 403 : 422 };
}
