import GithubSlugger from 'github-slugger';
import type { LessonCheck } from '../checks/schemas.ts';
import { LessonError, type LessonMistake } from './mistakes.ts';
import { parseBody, type RootContent } from './parse-body.ts';
import { readNode, textOf } from './read-node.ts';
import { type LessonPieces, type Reading, report } from './reading.ts';
import type { LessonNode } from './tree.ts';

/** A part of a lesson under one `##`; the unit in which reading is remembered. */
export type LessonSection = { readonly id: string; readonly title: string; readonly words: number };

/** What the rest of the product needs to know of a lesson's body without drawing it. */
export type LessonOutline = {
  readonly sections: readonly LessonSection[];
  readonly checks: readonly LessonCheck[];
  /** The prose without attributes, for counting words and reading grade. */
  readonly prose: string;
};

type Body = {
  readonly outline: LessonOutline;
  readonly tree: readonly LessonNode[];
  readonly mistakes: readonly LessonMistake[];
};
type From = { readonly body: string; readonly firstLine: number; readonly pieces: LessonPieces | null };
type Section = { readonly id: string; readonly title: string; readonly from: number };

/** Reads a lesson's body: what it is made of, its sections and checks, and every mistake in it. Nothing is executed. */
export function readBody({ body, firstLine, pieces }: From): Body {
  const reading: Reading = { pieces, mistakes: [], checks: [], prose: [], slugger: new GithubSlugger() };
  const starts: Section[] = [];
  const tree: LessonNode[] = [];
  for (const node of parse(body, firstLine, reading)) {
    const from = reading.prose.length;
    const drawn = readNode(node, reading, 0);
    const [first] = drawn;
    if (node.type === 'heading' && first?.kind === 'element' && first.tag === 'h2')
      starts.push({ id: first.attributes.id ?? '', title: textOf(node), from });
    tree.push(...drawn);
  }
  if ((starts.length < 3 || starts.length > 7) && reading.mistakes.every(({ field }) => field !== 'mdx'))
    report(reading, { line: firstLine, column: 1 }, 'sections', `has ${starts.length} sections (##); a lesson has 3 to 7.`);
  const sections = starts.map(({ id, title, from }, i) => ({
    id,
    title,
    words: countWords(reading.prose.slice(from, starts[i + 1]?.from)),
  }));
  const checks = reading.checks.map(({ check }) => check);
  return { outline: { sections, checks, prose: reading.prose.join('\n') }, tree, mistakes: reading.mistakes };
}

function parse(body: string, firstLine: number, reading: Reading): readonly RootContent[] {
  try {
    return parseBody(body, '', firstLine).children;
  } catch (error) {
    // Where the parser gave up there is one mistake and no tree.
    if (!(error instanceof LessonError)) throw error;
    for (const { line, column, field, message } of error.mistakes) report(reading, { line, column }, field, message);
    return [];
  }
}

function countWords(prose: readonly string[]): number {
  return prose
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
