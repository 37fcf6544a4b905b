import { assertNever } from '#kernel/assert-never.ts';
import type { Question } from './bank/schema.ts';

/**
 * What was chosen for one question: letters (single, multiple), the number as typed (number), or `letter=place` for each
 * step that was given a place, counted from 1 (order). Empty: not answered.
 */
export type Answer = readonly string[];

const NUMBER = /^[-+]?[€$£]?\s*\d+(?:[.,]\d+)*\s*[%€$£]?$/;

/**
 * The numbers that a typed text can mean: `2,5` and `2.5` are the same, and `1.200` or `1,200` may be either 1.2 or
 * 1200, since readers of two languages type them. None for what is no number.
 */
export function readingsOf(typed: string): number[] {
  const tight = typed.trim().replaceAll(/[\s'’]/g, '');
  if (!NUMBER.test(tight)) return [];
  const digits = tight.replaceAll(/[€$£%]/g, '');
  const grouped = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) || /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  const separators = digits.replaceAll(/[^.,]/g, '');
  const last = separators.at(-1) ?? '';
  const isPlain = separators.length <= 1;
  const readings: number[] = [];
  if (isPlain) readings.push(Number(digits.replace(',', '.')));
  if (grouped) {
    // With two kinds of separator the last one begins the decimals; with one kind it only groups.
    const hasDecimals = new Set(separators).size === 2;
    const whole = hasDecimals ? digits.slice(0, digits.lastIndexOf(last)) : digits;
    const decimals = hasDecimals ? digits.slice(digits.lastIndexOf(last) + 1) : '0';
    readings.push(Number(`${whole.replaceAll(/[.,]/g, '')}.${decimals}`));
  }
  return [...new Set(readings)];
}

/** Whether an answer is one that this question's form can give, right or wrong. */
export function isPossible(question: Question, answer: Answer): boolean {
  if (new Set(answer).size !== answer.length) return false;
  switch (question.kind) {
    case 'single':
      return answer.length <= 1 && answer.every((id) => question.answers.some((one) => one.id === id));
    case 'multiple':
      return answer.every((id) => question.answers.some((one) => one.id === id));
    case 'number':
      return answer.length <= 1 && answer.every((typed) => typed.length <= 40);
    case 'order':
      return isPlacing(answer, question.steps);
    default:
      return assertNever(question);
  }
}

function isPlacing(answer: Answer, steps: readonly { readonly id: string }[]): boolean {
  const possible = new Set(steps.flatMap(({ id }) => steps.map((_, i) => `${id}=${i + 1}`)));
  const placed = answer.map((pair) => pair.split('=')[0]);
  return answer.every((pair) => possible.has(pair)) && new Set(placed).size === placed.length;
}

/** Whether everything that the question asks for has been given. */
export function isComplete(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'single':
      return answer.length === 1;
    case 'multiple':
      return answer.length === countRight(question);
    case 'number':
      return answer.some((typed) => readingsOf(typed).length > 0);
    case 'order':
      return new Set(answer.map((pair) => pair.split('=')[1])).size === question.steps.length;
    default:
      return assertNever(question);
  }
}

/** How many answers of a question with several are right: the page says how many to choose. */
export function countRight(question: Question & { kind: 'multiple' }): number {
  return question.answers.filter(({ right }) => right).length;
}

/** Whether an answer is right: all of it, nothing more. */
export function isRight(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return answer.length > 0 && question.answers.every(({ id, right }) => (right === true) === answer.includes(id));
    case 'number':
      return answer.some((typed) => readingsOf(typed).some((value) => isNear(value, question)));
    case 'order':
      return question.steps.every(({ id }, i) => answer.includes(`${id}=${i + 1}`));
    default:
      return assertNever(question);
  }
}

// Tenths have no exact binary form: 2.4 − 2.3 is a hair above 0.1.
const HAIR = 1e-9;

function isNear(value: number, { right, within }: { readonly right: number; readonly within: number }): boolean {
  return Math.abs(value - right) <= within + HAIR;
}
