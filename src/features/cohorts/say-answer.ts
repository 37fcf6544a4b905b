import { type LessonCheck, parseAnswer } from '#features/lessons/index.ts';

/** One part of an answer in words, and whether it is right; null where nobody can say. */
export type SaidPart = { readonly text: string; readonly isRight: boolean | null };

/** What was answered, part by part, in the words of the check; empty when it no longer fits the check. */
export function sayAnswer(check: LessonCheck, value: unknown): SaidPart[] {
  const parsed = parseAnswer(check, value);
  if (!parsed.ok) return [];
  const answer = parsed.value;
  const said = (text: string, isRight: boolean | null): SaidPart => ({ text, isRight });
  switch (check.kind) {
    case 'SingleChoice':
    case 'MultipleChoice': {
      const chosen = 'choice' in answer ? [answer.choice] : 'choices' in answer ? answer.choices : [];
      return chosen.flatMap((i) => {
        const option = check.options[i];
        return option ? [said(option.text, option.right === true)] : [];
      });
    }
    case 'Order':
      return 'order' in answer
        ? answer.order.map((step, i) => said(`${String(i + 1)}. ${check.steps[step]?.text ?? ''}`, step === i))
        : [];
    case 'SortIntoGroups':
      return 'groups' in answer
        ? check.items.map((item, i) => said(`${item.text} → ${answer.groups[i] ?? '–'}`, answer.groups[i] === item.group))
        : [];
    case 'Match':
      return 'pairs' in answer
        ? check.pairs.map((pair, i) =>
            said(`${pair.left} → ${check.pairs[answer.pairs[i] ?? -1]?.right ?? '–'}`, answer.pairs[i] === i),
          )
        : [];
    case 'FillGap':
      return 'gaps' in answer ? answer.gaps.map((gap) => said(gap === '' ? '–' : gap, null)) : [];
    case 'FreeText':
      return 'text' in answer ? [said(answer.text, null)] : [];
  }
}

/** How often each option was chosen, the commonest first; empty for checks without options. */
export function choicesOf(check: LessonCheck, answers: readonly unknown[]): { text: string; count: number; isRight: boolean }[] {
  if (check.kind !== 'SingleChoice' && check.kind !== 'MultipleChoice') return [];
  const counts = new Map<string, number>();
  for (const answer of answers) for (const { text } of sayAnswer(check, answer)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return check.options
    .map(({ text, right }) => ({ text, count: counts.get(text) ?? 0, isRight: right === true }))
    .sort((a, b) => b.count - a.count);
}
