import type { Answer } from './answer.ts';
import { isSameAnswer } from './same-answer.ts';
import type { CheckOf, LessonCheck } from './schemas.ts';

/** What grading needs of a check: less than all of it, so that a page need not carry its texts twice. */
export type AnswerKey =
  | (Pick<CheckOf<'SingleChoice'>, 'kind'> & {
      readonly options: readonly Pick<CheckOf<'SingleChoice'>['options'][number], 'right'>[];
    })
  | (Pick<CheckOf<'MultipleChoice'>, 'kind'> & {
      readonly options: readonly Pick<CheckOf<'MultipleChoice'>['options'][number], 'right'>[];
    })
  | (Pick<CheckOf<'Order'>, 'kind'> & { readonly steps: readonly unknown[] })
  | (Pick<CheckOf<'SortIntoGroups'>, 'kind'> & {
      readonly items: readonly Pick<CheckOf<'SortIntoGroups'>['items'][number], 'group'>[];
    })
  | (Pick<CheckOf<'Match'>, 'kind'> & { readonly pairs: readonly unknown[] })
  | (Pick<CheckOf<'FillGap'>, 'kind'> & { readonly gaps: readonly GapKey[] })
  | (Pick<CheckOf<'FreeText'>, 'kind'> & { readonly points: readonly unknown[] });

type Gap = CheckOf<'FillGap'>['gaps'][number];
type GapKey = { readonly answers: Gap['answers']; readonly traps?: readonly { readonly answer: string }[] | undefined };

/** How one option, step, item, pair, gap or point came out, in authored order. */
type Part = {
  readonly right: boolean;
  /** Which foreseen mistake of a gap was made. */
  readonly trap?: number;
};

export type Grade = {
  readonly right: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly parts: readonly Part[];
};

/**
 * Marks an answer; the same rule in the browser and on the server. An answer of another kind than the check's is
 * wrong in every part.
 */
export function gradeCheck(check: LessonCheck | AnswerKey, answer: Answer): Grade {
  switch (check.kind) {
    case 'SingleChoice':
      return gradeSingle(check.options, 'choice' in answer ? answer.choice : -1);
    case 'MultipleChoice':
      return gradeMultiple(check.options, 'choices' in answer ? answer.choices : []);
    case 'Order':
      return gradeOrder(check.steps.length, 'order' in answer ? answer.order : []);
    case 'SortIntoGroups': {
      const groups = 'groups' in answer ? answer.groups : [];
      return gradeParts(check.items.map((item, i) => ({ right: groups[i] === item.group })));
    }
    case 'Match': {
      const pairs = 'pairs' in answer ? answer.pairs : [];
      return gradeParts(check.pairs.map((_, i) => ({ right: pairs[i] === i })));
    }
    case 'FillGap': {
      const gaps = 'gaps' in answer ? answer.gaps : [];
      return gradeParts(check.gaps.map((gap, i) => gradeGap(gap, gaps[i] ?? '')));
    }
    case 'FreeText': {
      // Ticks without a text say nothing.
      const ticked = 'text' in answer && answer.text.trim() !== '' ? answer.points : [];
      return gradeParts(check.points.map((_, i) => ({ right: ticked[i] === true })));
    }
  }
}

function gradeParts(parts: readonly Part[]): Grade {
  const score = parts.filter((part) => part.right).length / parts.length;
  return { right: score === 1, score, parts };
}

type OptionKey = { readonly right?: boolean | undefined };

function gradeSingle(options: readonly OptionKey[], choice: number): Grade {
  const right = options[choice]?.right === true;
  return {
    right,
    score: right ? 1 : 0,
    parts: options.map((option, i) => ({ right: (i === choice) === (option.right === true) })),
  };
}

// Choosing everything must not pay: each option chosen wrongly takes back what a right one gave.
function gradeMultiple(options: readonly OptionKey[], choices: readonly number[]): Grade {
  const parts = options.map((option, i) => ({ right: choices.includes(i) === (option.right === true) }));
  const wanted = options.filter((option) => option.right).length;
  const found = choices.filter((choice) => options[choice]?.right).length;
  const score = Math.max(0, (2 * found - choices.length) / wanted);
  return { right: parts.every((part) => part.right), score, parts };
}

/**
 * A step is right when it can stay where it is while the others move around it: the longest run of steps that rise
 * stays, so one step at the wrong end is one mistake and not as many as it pushed aside. Score: 0 when only one can stay.
 */
function gradeOrder(count: number, order: readonly number[]): Grade {
  const staying = new Set(longestRise(order));
  const parts = Array.from({ length: count }, (_, i) => ({ right: staying.has(i) }));
  return { right: staying.size === count, score: Math.max(0, staying.size - 1) / (count - 1), parts };
}

// Among runs of one length the first found wins, so the same answer is always marked the same.
function longestRise(order: readonly number[]): readonly number[] {
  const runs: number[][] = [];
  for (const step of order) {
    const best = runs.filter((run) => (run.at(-1) ?? -1) < step).reduce((a, b) => (b.length > a.length ? b : a), []);
    runs.push([...best, step]);
  }
  return runs.reduce((a, b) => (b.length > a.length ? b : a), []);
}

function gradeGap({ answers, traps = [] }: GapKey, given: string): Part {
  if (answers.some((answer) => isSameAnswer(answer, given))) return { right: true };
  const trap = traps.findIndex((foreseen) => isSameAnswer(foreseen.answer, given));
  return trap === -1 ? { right: false } : { right: false, trap };
}
