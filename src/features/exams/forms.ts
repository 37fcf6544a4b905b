import { type Ctx, signInPath } from '#features/accounts/index.ts';
import type { Track } from '#features/lessons/client.ts';
import { type Locale, localizedPath } from '#i18n/locale.ts';
import { newId } from '#kernel/ids.ts';
import type { Banks } from './banks.ts';
import { finishAttempt } from './commands/finish-attempt.ts';
import { saveAnswer } from './commands/save-answer.ts';
import { startAttempt } from './commands/start-attempt.ts';
import { AnswerInput, FinishInput } from './input.ts';
import { isNotice, type Notice } from './notices.ts';

type Go = { readonly kind: 'go'; readonly to: string };
type Handler = (door: { readonly ctx: Ctx; readonly locale: Locale }, form: FormData) => Promise<Go>;

/** The forms of one track's test. Each leads back to the test's page, a refusal with what to say there. */
export function examForms(banks: Banks, track: Track): Readonly<Record<'start' | 'answer' | 'finish', Handler>> {
  const goTo = (locale: Locale, query: Record<string, string> = {}): Go => {
    const words = new URLSearchParams(query).toString();
    return { kind: 'go', to: localizedPath(`/exams/${track}`, locale) + (words && `?${words}`) };
  };
  const say = (locale: Locale, code: string): Go => {
    // A session may end while a test is open; what was saved waits for their return.
    if (code === 'sign-in-needed') return { kind: 'go', to: signInPath(localizedPath(`/exams/${track}`, locale), locale) };
    return goTo(locale, { said: isNotice(code) ? code : ('malformed' satisfies Notice) });
  };

  return {
    start: async ({ ctx, locale }) => {
      const started = await startAttempt(ctx, banks, { track, id: newId(), seed: newId() });
      return started.ok ? goTo(locale, { q: '1' }) : say(locale, started.code);
    },
    answer: async ({ ctx, locale }, form) => {
      // At the end no question stands open, and nothing is to be kept.
      if (form.get('question') === '') return goTo(locale, { q: String(form.get('go')) });
      const input = AnswerInput.safeParse(readAnswer(form));
      if (!input.success) return say(locale, 'malformed');
      const saved = await saveAnswer(ctx, banks, input.data);
      return saved.ok ? goTo(locale, { q: String(form.get('go')) }) : say(locale, saved.code);
    },
    finish: async ({ ctx, locale }, form) => {
      const input = FinishInput.safeParse(Object.fromEntries(form));
      if (!input.success) return say(locale, 'malformed');
      const finished = await finishAttempt(ctx, banks, input.data);
      return finished.ok ? goTo(locale) : say(locale, finished.code);
    },
  };
}

/** The fields of a question are called `answer:<question>`; one that is left empty is not answered. */
function readAnswer(form: FormData): Record<string, unknown> {
  const question = form.get('question');
  const answer = form.getAll(`answer:${String(question)}`).filter((value) => value !== '');
  return { attempt: form.get('attempt'), question, answer };
}
