import { readBanks } from '#features/exams/bank/read-bank.ts';
import type { Bank, Question } from '#features/exams/bank/schema.ts';
import type { Answer } from '#features/exams/answers.ts';
import type { Banks } from '#features/exams/banks.ts';
import type { Track } from '#features/lessons/client.ts';

/** The real banks, read from the content. */
export const BANKS: Banks = new Map((await readBanks(new URL('../../../', import.meta.url))).map((bank) => [bank.track, bank]));

export function bankOf(track: Track): Bank {
  const bank = BANKS.get(track);
  if (!bank) throw new Error(`No bank for ${track}.`);
  return bank;
}

/** What somebody would give who knows. */
export function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.answers.filter(({ right }) => right).map(({ id }) => id);
    case 'order':
      return question.steps.map(({ id }, i) => `${id}=${i + 1}`);
    case 'number':
      return [String(question.right)];
  }
}

/** What somebody could give who doesn't. */
export function wrongAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
      return question.answers
        .filter(({ right }) => !right)
        .slice(0, 1)
        .map(({ id }) => id);
    case 'multiple':
      return question.answers.map(({ id }) => id);
    case 'order':
      return question.steps.map(({ id }, i) => `${id}=${question.steps.length - i}`);
    case 'number':
      return [String(question.right + question.within + 1)];
  }
}
