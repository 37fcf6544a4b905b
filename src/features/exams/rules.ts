import { shuffledIndexes } from '#features/lessons/index.ts';
import { type Answer, isRight } from './answers.ts';
import type { Bank, Question } from './bank/schema.ts';
import { EXAM_RULES } from './exam-rules.ts';

function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  return shuffledIndexes(items.length, seed).flatMap((i) => items.slice(i, i + 1));
}

/**
 * Draws the questions of one attempt. Every topic of the syllabus is asked about once before any is asked about twice;
 * questions of the last attempt (`avoid`) come only where a topic has no other. The same seed draws the same.
 */
export function drawQuestions(bank: Bank, { seed, avoid = [] }: { seed: string; avoid?: readonly string[] }): string[] {
  const isSeen = ({ id }: Question) => avoid.includes(id);
  const inRandomOrder = shuffled(bank.questions, `${seed}/questions`);
  const freshFirst = [...inRandomOrder.filter((one) => !isSeen(one)), ...inRandomOrder.filter(isSeen)];
  const piles = shuffled(bank.topics, `${seed}/topics`).map(({ id }) => freshFirst.filter(({ topic }) => topic === id));
  const first = piles.flatMap((pile) => pile.slice(0, 1));
  const rest = piles
    .flatMap((pile) => pile.slice(1).map((question, depth) => ({ question, rank: depth + (isSeen(question) ? 1000 : 0) })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ question }) => question);
  const drawn = [...first, ...rest].slice(0, EXAM_RULES.questions);
  return shuffled(drawn, `${seed}/order`).map(({ id }) => id);
}

export type Grade = {
  readonly right: number;
  readonly asked: number;
  /** Whole percent, rounded down: 74.9 does not show as a pass. */
  readonly scorePercent: number;
  readonly passed: boolean;
};

/** Marks an attempt; a question without an answer counts as missed. */
export function gradeAttempt(questions: readonly Question[], answers: Readonly<Record<string, Answer>>): Grade {
  const right = questions.filter((question) => isRight(question, answers[question.id] ?? [])).length;
  const asked = questions.length;
  const scorePercent = asked === 0 ? 0 : Math.floor((100 * right) / asked);
  return { right, asked, scorePercent, passed: scorePercent >= EXAM_RULES.passPercent };
}

/** What the rules need of an attempt. */
export type AttemptTimes = {
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly passed: boolean | null;
};

/** When an attempt left open closes by itself. */
export function closesAt({ startedAt }: Pick<AttemptTimes, 'startedAt'>): Date {
  return new Date(startedAt.getTime() + EXAM_RULES.openMs);
}

/** Whether an attempt has been open for too long; from that moment on no answer is taken. */
export function isOverdue(attempt: AttemptTimes, now: Date): boolean {
  return attempt.finishedAt === null && now >= closesAt(attempt);
}

/** From when on the test may be taken again after what was missed; null before any miss. */
export function nextTryAt(attempts: readonly AttemptTimes[]): Date | null {
  const misses = attempts.flatMap(({ finishedAt, passed }) =>
    finishedAt !== null && passed !== true ? [finishedAt.getTime()] : [],
  );
  const { waitsMs } = EXAM_RULES;
  const waitMs = waitsMs[Math.min(misses.length, waitsMs.length) - 1];
  return waitMs === undefined ? null : new Date(Math.max(...misses) + waitMs);
}

/** Where somebody stands with one track's test. */
export type ExamStanding<Attempt extends AttemptTimes = AttemptTimes> =
  | { readonly kind: 'untried' }
  | { readonly kind: 'open'; readonly attempt: Attempt }
  | { readonly kind: 'passed'; readonly attempt: Attempt }
  | { readonly kind: 'waiting'; readonly until: Date }
  | { readonly kind: 'ready' };

/** Reads the standing off one person's attempts at one track's test, in any order. A pass stays a pass. */
export function standingOf<Attempt extends AttemptTimes>(attempts: readonly Attempt[], now: Date): ExamStanding<Attempt> {
  const passed = attempts.find((attempt) => attempt.passed === true);
  if (passed) return { kind: 'passed', attempt: passed };
  const open = attempts.find((attempt) => attempt.finishedAt === null);
  if (open) return { kind: 'open', attempt: open };
  const until = nextTryAt(attempts);
  if (until === null) return { kind: 'untried' };
  return now < until ? { kind: 'waiting', until } : { kind: 'ready' };
}
