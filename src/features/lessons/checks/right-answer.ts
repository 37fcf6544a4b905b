import type { Answer } from './answer.ts';
import type { LessonCheck } from './schemas.ts';

/** The answer that `gradeCheck` gives full marks for. */
export function rightAnswer(check: LessonCheck): Answer {
  switch (check.kind) {
    case 'SingleChoice':
      return { choice: check.options.findIndex((option) => option.right) };
    case 'MultipleChoice':
      return { choices: check.options.flatMap((option, i) => (option.right ? [i] : [])) };
    case 'Order':
      return { order: check.steps.map((_, i) => i) };
    case 'SortIntoGroups':
      return { groups: check.items.map((item) => item.group) };
    case 'Match':
      return { pairs: check.pairs.map((_, i) => i) };
    case 'FillGap':
      return { gaps: check.gaps.map((gap) => gap.answers[0] ?? '') };
    case 'FreeText':
      return { text: check.model, points: check.points.map(() => true) };
  }
}
