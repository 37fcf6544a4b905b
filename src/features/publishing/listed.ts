import { z } from 'zod';
import { type CheckedLesson, CheckKind, COMPETENCIES, LEVELS, type LessonNode } from '#features/lessons/index.ts';

/** What the product needs of a released lesson without its text: for lists, desk, progress, review and search. */
export const Listed = z.strictObject({
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  level: z.enum(LEVELS),
  competencies: z.array(z.enum(COMPETENCIES)),
  requires: z.array(z.string()),
  sections: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  checks: z.array(z.strictObject({ id: z.string(), kind: CheckKind })),
  cards: z.array(z.strictObject({ q: z.string(), a: z.string() })),
});
export type Listed = z.infer<typeof Listed>;

/** Condenses a checked lesson. */
export function listedOf({ frontmatter, outline }: CheckedLesson): Listed {
  const { title, summary, minutes, level, competencies, requires, cards } = frontmatter;
  return {
    title,
    summary,
    minutes,
    level,
    competencies,
    requires,
    cards,
    sections: outline.sections.map(({ id, title }) => ({ id, title })),
    checks: outline.checks.map(({ id, kind }) => ({ id, kind })),
  };
}

/** The words of a checked lesson in their order, without what stands in the attributes of components. */
export function proseOf(tree: readonly LessonNode[]): string {
  const wordsOf = (node: LessonNode): string => (node.kind === 'text' ? node.text : proseOf(node.children));
  return tree.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
}
