import { fromMarkdown } from 'mdast-util-from-markdown';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import GithubSlugger from 'github-slugger';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { CHECK_SCHEMAS, COMPONENT_SCHEMAS, type LessonCheck } from './checks/schemas.ts';

/** A part of a lesson under one `##`; the unit in which reading is remembered. */
export type LessonSection = { readonly id: string; readonly title: string; readonly words: number };

/** What the rest of the product needs to know of a lesson's body without drawing it. */
export type LessonOutline = {
  readonly sections: readonly LessonSection[];
  readonly checks: readonly LessonCheck[];
  /** The prose without attributes, for counting words and reading grade. */
  readonly prose: string;
};

export type LessonMistake = { readonly line: number; readonly field: string; readonly message: string };

/** A lesson that can't be published: names the file and each mistake with line and field. */
export class LessonError extends Error {
  readonly mistakes: readonly LessonMistake[];

  constructor(file: string, mistakes: readonly LessonMistake[]) {
    super(mistakes.map((mistake) => `${file}:${mistake.line} ${mistake.field}: ${mistake.message}`).join('\n'));
    this.name = 'LessonError';
    this.mistakes = mistakes;
  }
}

type Root = ReturnType<typeof fromMarkdown>;
type RootContent = Root['children'][number];
type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Reading = { sections: LessonSection[]; checks: LessonCheck[]; mistakes: LessonMistake[]; prose: string[] };

/**
 * Reads a lesson's body: its sections and checks, each component checked against its schema. Nothing is executed:
 * attributes are strings or JSON.
 * @param firstLine line of the file on which `body` begins, so that mistakes point into the file
 * Errors: {@link LessonError} with every mistake found.
 */
export function readOutline(body: string, file: string, firstLine = 1): LessonOutline {
  const tree = parse(body, file, firstLine);
  const reading: Reading = { sections: [], checks: [], mistakes: [], prose: [] };
  const slugger = new GithubSlugger();
  let section: { id: string; title: string; from: number } | undefined;

  const closeSection = () => {
    if (section)
      reading.sections.push({ id: section.id, title: section.title, words: countWords(reading.prose.slice(section.from)) });
  };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const title = textOf(node);
      const id = slugger.slug(title);
      if (node.depth === 2) {
        closeSection();
        section = { id, title, from: reading.prose.length };
      }
      if (node.depth === 1)
        reading.mistakes.push({
          line: lineOf(node, firstLine),
          field: 'heading',
          message: 'the title comes from the frontmatter; use ## for sections.',
        });
    }
    readNode(node, reading, firstLine);
  }
  closeSection();
  if (reading.sections.length < 3 || reading.sections.length > 7) {
    reading.mistakes.push({
      line: firstLine,
      field: 'sections',
      message: `has ${reading.sections.length} sections (##); a lesson has 3 to 7.`,
    });
  }
  requireUniqueChecks(reading, firstLine);
  if (reading.mistakes.length > 0) throw new LessonError(file, reading.mistakes);
  return { sections: reading.sections, checks: reading.checks, prose: reading.prose.join('\n') };
}

function parse(body: string, file: string, firstLine: number): Root {
  try {
    return fromMarkdown(body, { extensions: [mdxJsx()], mdastExtensions: [mdxJsxFromMarkdown()] });
  } catch (error) {
    const place = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
    throw new LessonError(file, [
      { line: firstLine + place - 1, field: 'mdx', message: error instanceof Error ? error.message : String(error) },
    ]);
  }
}

function readNode(node: RootContent, reading: Reading, firstLine: number): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') readElement(node, reading, firstLine);
  if (node.type === 'text' || node.type === 'inlineCode') {
    if (/^(import|export)\s/m.test(node.value) && node.position?.start.column === 1) {
      reading.mistakes.push({
        line: lineOf(node, firstLine),
        field: 'mdx',
        message: 'import and export are not for lessons; use the components of docs/writing-lessons.md.',
      });
    }
    reading.prose.push(node.value);
  }
  if ('children' in node) for (const child of node.children) readNode(child, reading, firstLine);
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'listItem') reading.prose.push('\n');
}

function readElement(element: Element, reading: Reading, firstLine: number): void {
  const line = lineOf(element, firstLine);
  const name = element.name ?? '<>';
  const checkSchema = CHECK_SCHEMAS[name];
  const schema = checkSchema ?? COMPONENT_SCHEMAS[name];
  if (!schema) {
    const known = [...Object.keys(CHECK_SCHEMAS), ...Object.keys(COMPONENT_SCHEMAS)].join(', ');
    reading.mistakes.push({ line, field: `<${name}>`, message: `is not a lesson component. There are ${known}.` });
    return;
  }
  if (element.type === 'mdxJsxTextElement' && name !== 'Term') {
    reading.mistakes.push({
      line,
      field: `<${name}>`,
      message:
        'stands inside a line of text, where it would be lost. Put its tags on lines of their own, with empty lines around.',
    });
    return;
  }
  const attributes = readAttributes(element, reading, firstLine);
  if (!attributes) return;
  const check = checkSchema?.safeParse(attributes);
  if (check?.success) reading.checks.push(check.data);
  const parsed = check ?? schema.safeParse(attributes);
  for (const issue of parsed.error?.issues ?? []) {
    reading.mistakes.push({ line, field: [`<${name}>`, ...issue.path.map(String)].join(' '), message: issue.message });
  }
}

function readAttributes(element: Element, reading: Reading, firstLine: number): Record<string, unknown> | undefined {
  const attributes: Record<string, unknown> = {};
  for (const attribute of element.attributes) {
    const line = lineOf(element, firstLine);
    if (attribute.type !== 'mdxJsxAttribute') {
      reading.mistakes.push({
        line,
        field: `<${element.name}>`,
        message: 'spread attributes are not for lessons; write each attribute.',
      });
      return undefined;
    }
    const { name, value } = attribute;
    if (typeof value === 'string') attributes[name] = value;
    else if (value === null || value === undefined) attributes[name] = true;
    else {
      try {
        attributes[name] = JSON.parse(value.value);
      } catch (error) {
        reading.mistakes.push({
          line,
          field: `<${element.name}> ${name}`,
          message: `is not JSON (${error instanceof Error ? error.message : String(error)}).`,
        });
        return undefined;
      }
    }
  }
  return attributes;
}

function requireUniqueChecks(reading: Reading, firstLine: number): void {
  const seen = new Set<string>();
  for (const check of reading.checks) {
    if (seen.has(check.id))
      reading.mistakes.push({
        line: firstLine,
        field: `<${check.kind}> id`,
        message: `"${check.id}" stands twice in this lesson; ids are unique.`,
      });
    seen.add(check.id);
  }
}

function textOf(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function countWords(prose: readonly string[]): number {
  return prose
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function lineOf(node: { position?: { start: { line: number } } | undefined }, firstLine: number): number {
  return firstLine + (node.position?.start.line ?? 1) - 1;
}
