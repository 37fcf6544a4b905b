import { shuffledIndexes } from '#features/lessons/index.ts';
import type { Locale } from '#i18n/locale.ts';
import { assertNever } from '#kernel/assert-never.ts';
import { type Answer, countRight, isComplete } from './answers.ts';
import type { Question } from './bank/schema.ts';

type Choice = { readonly id: string; readonly text: string };

/** A question as it is asked: nothing in it tells which answer is right. */
export type Asked = {
  readonly id: string;
  readonly kind: Question['kind'];
  /** The language it is written in. */
  readonly language: Locale;
  readonly situation: string;
  readonly ask: string;
  readonly choices: readonly Choice[];
  /** How many to choose, where that is not one. */
  readonly choose: number | null;
  readonly unit: string | null;
  readonly answer: Answer;
  readonly isComplete: boolean;
};

/** A question in the reader's language, where it has been translated. */
export function inLanguage(question: Question, locale: Locale): { readonly question: Question; readonly language: Locale } {
  const { nl } = question;
  if (locale !== 'nl' || nl === undefined) return { question, language: 'en' };
  const { situation, ask } = nl;
  const translate = <Part extends { id: string }>(part: Part): Part => ({
    ...part,
    ...nl.texts.find(({ id }) => id === part.id),
  });
  switch (question.kind) {
    case 'single':
      return { question: { ...question, situation, ask, answers: question.answers.map(translate) }, language: 'nl' };
    case 'multiple':
      return { question: { ...question, situation, ask, answers: question.answers.map(translate) }, language: 'nl' };
    case 'order':
      return { question: { ...question, situation, ask, steps: question.steps.map(translate) }, language: 'nl' };
    case 'number': {
      const { unit = question.unit, why = question.why } = nl;
      return { question: { ...question, situation, ask, unit, why }, language: 'nl' };
    }
    default:
      return assertNever(question);
  }
}

/** Prepares a question for the page. The answers stand in an order of this attempt's own, so a place can't be passed on. */
export function askQuestion(
  original: Question,
  { attempt, answer, locale }: { attempt: string; answer: Answer; locale: Locale },
): Asked {
  const { question, language } = inLanguage(original, locale);
  const parts = partsOf(question);
  const choices = shuffledIndexes(parts.length, `${attempt}/${question.id}`).flatMap((i) =>
    parts.slice(i, i + 1).map(({ id, text }) => ({ id, text })),
  );
  return {
    id: question.id,
    kind: question.kind,
    language,
    situation: question.situation,
    ask: question.ask,
    choices,
    choose: question.kind === 'multiple' ? countRight(question) : null,
    unit: question.kind === 'number' ? question.unit : null,
    answer,
    isComplete: isComplete(question, answer),
  };
}

function partsOf(question: Question): readonly Choice[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.answers;
    case 'order':
      return question.steps;
    case 'number':
      return [];
    default:
      return assertNever(question);
  }
}
