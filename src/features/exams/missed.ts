import type { Locale } from '#i18n/locale.ts';
import { assertNever } from '#kernel/assert-never.ts';
import { type Answer, isRight, readingsOf } from './answers.ts';
import { inLanguage } from './asked.ts';
import type { Question } from './bank/schema.ts';

/** One line of feedback: an answer, whether it was given, whether it is right, and why. */
export type MissedLine = { readonly text: string; readonly given: boolean; readonly right: boolean; readonly why: string };

/** A question that was missed, with what to learn from it. Only ever made of a finished attempt. */
export type Missed = {
  readonly id: string;
  readonly topic: string;
  readonly language: Locale;
  readonly situation: string;
  readonly ask: string;
  readonly isAnswered: boolean;
  readonly lines: readonly MissedLine[];
  readonly sources: Question['sources'];
};

/** The questions that were missed, in the order asked. */
export function missedOf(questions: readonly Question[], answers: Readonly<Record<string, Answer>>, locale: Locale): Missed[] {
  return questions
    .filter((question) => !isRight(question, answers[question.id] ?? []))
    .map((original) => {
      const { question, language } = inLanguage(original, locale);
      const answer = answers[question.id] ?? [];
      const { id, topic, situation, ask, sources } = question;
      return { id, topic, language, situation, ask, sources, isAnswered: answer.length > 0, lines: linesOf(question, answer) };
    });
}

/** What was given wrongly and what would have been right; answers that play no part are left out. */
function linesOf(question: Question, answer: Answer): MissedLine[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.answers
        .map(({ id, text, right, why }) => ({ text, why, given: answer.includes(id), right: right === true }))
        .filter(({ given, right }) => given || right);
    case 'order':
      return question.steps.map(({ id, text, why }, i) => ({
        text: `${i + 1}. ${text}`,
        why,
        given: answer.includes(`${id}=${i + 1}`),
        right: true,
      }));
    case 'number':
      return numberLines(question, answer);
    default:
      return assertNever(question);
  }
}

function numberLines({ right, unit, why, traps }: Question & { kind: 'number' }, [typed]: Answer): MissedLine[] {
  const answered = { text: `${right} ${unit}`, given: false, right: true, why };
  if (typed === undefined) return [answered];
  const trap = traps.find(({ value }) => readingsOf(typed).includes(value));
  return [{ text: `${typed} ${unit}`, given: true, right: false, why: trap?.why ?? '' }, answered];
}
