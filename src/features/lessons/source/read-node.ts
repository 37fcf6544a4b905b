import type { RootContent } from './parse-body.ts';
import type { Element } from './read-attributes.ts';
import { readElement } from './read-element.ts';
import { placeOf, type Reading, report } from './reading.ts';
import { requireLink, requirePicture, requireProse, requireSeen } from './require-sound.ts';
import { DEEPEST, type LessonAttributes, type LessonNode, type LessonTag } from './tree.ts';

type Of<Type extends RootContent['type']> = Extract<RootContent, { type: Type }>;
type Parent = Extract<RootContent, { children: unknown }>;

const HEADINGS = { 1: 'h2', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

/** Reads one node of the parser's tree into what is drawn of it; what may not stand is reported and left out. */
export function readNode(node: RootContent, reading: Reading, depth: number): LessonNode[] {
  if (depth > DEEPEST) {
    report(reading, placeOf(node), 'nesting', `is more than ${DEEPEST} levels deep. Make it flatter.`);
    return [];
  }
  switch (node.type) {
    case 'text':
      return readText(node, reading);
    case 'inlineCode':
      return element('code', readText(node, reading));
    case 'code':
      requireSeen(node, node.value, reading);
      return element('pre', element('code', [{ kind: 'text', text: node.value }]));
    case 'paragraph':
      return readParagraph(node, reading, depth);
    case 'heading':
      return readHeading(node, reading, depth);
    case 'list':
      return readList(node, reading, depth);
    case 'emphasis':
      return element('em', readInside(node, reading, depth));
    case 'strong':
      return element('strong', readInside(node, reading, depth));
    case 'blockquote':
      return element('blockquote', readInside(node, reading, depth));
    case 'break':
      return element('br', []);
    case 'thematicBreak':
      return element('hr', []);
    case 'link':
      requireLink(node, reading);
      return element('a', readInside(node, reading, depth), { href: node.url, ...(node.title ? { title: node.title } : {}) });
    case 'image':
      requirePicture(node, reading);
      return element('img', [], { src: node.url, alt: node.alt ?? '', ...(node.title ? { title: node.title } : {}) });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readComponent(node, reading, depth, false);
    default:
      report(reading, placeOf(node), ...sayRefused(node.type));
      return [];
  }
}

function sayRefused(type: RootContent['type']): readonly [field: string, message: string] {
  switch (type) {
    case 'html':
      return ['{', 'begins an expression, and lessons hold no programs and no comments. To show the character itself write \\{.'];
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return ['link', 'keeps its address elsewhere in the text. Write the address beside the words: [words](https://…).'];
    default:
      return [type, 'is not for lessons. Write it in plain Markdown; docs/writing-lessons.md says what there is.'];
  }
}

function element(tag: LessonTag, children: readonly LessonNode[], attributes: LessonAttributes = {}): LessonNode[] {
  return [{ kind: 'element', tag, attributes, children }];
}

function readInside(parent: Parent, reading: Reading, depth: number): LessonNode[] {
  return parent.children.flatMap((child) => readNode(child, reading, depth + 1));
}

function readText(node: Of<'text'> | Of<'inlineCode'>, reading: Reading): LessonNode[] {
  reading.prose.push(node.value);
  requireSeen(node, node.value, reading);
  return [{ kind: 'text', text: node.value }];
}

function readParagraph(node: Of<'paragraph'>, reading: Reading, depth: number): LessonNode[] {
  requireProse(node, reading);
  // MDX takes components out of a paragraph that holds nothing else.
  const isFilled = isComponentsOnly(node);
  const children = node.children.flatMap((child) =>
    isFilled && child.type === 'mdxJsxTextElement'
      ? readComponent(child, reading, depth + 1, true)
      : readNode(child, reading, depth + 1),
  );
  reading.prose.push('\n');
  return isFilled ? children : element('p', children);
}

function isComponentsOnly({ children }: Of<'paragraph'>): boolean {
  const isBlank = (child: RootContent) => child.type === 'text' && child.value.trim() === '';
  const isComponent = (child: RootContent) => child.type === 'mdxJsxTextElement';
  return children.some(isComponent) && children.every((child) => isComponent(child) || isBlank(child));
}

function readHeading(node: Of<'heading'>, reading: Reading, depth: number): LessonNode[] {
  if (node.depth === 1)
    report(reading, placeOf(node), 'heading', 'has one #: the title comes from the frontmatter; use ## for sections.');
  const id = reading.slugger.slug(textOf(node));
  const children = readInside(node, reading, depth);
  reading.prose.push('\n');
  return element(HEADINGS[node.depth], children, { id });
}

function readList(node: Of<'list'>, reading: Reading, depth: number): LessonNode[] {
  const isLoose = node.spread === true || node.children.some((item) => item.spread === true);
  const items = node.children.flatMap((item) => {
    const children = item.children.flatMap((child) => {
      const drawn = readNode(child, reading, depth + 2);
      return child.type === 'paragraph' && !isLoose ? withoutParagraph(drawn) : drawn;
    });
    reading.prose.push('\n');
    return element('li', children);
  });
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
  return element(node.ordered ? 'ol' : 'ul', items, start);
}

// Between items without empty lines a paragraph is only its words.
function withoutParagraph(drawn: readonly LessonNode[]): readonly LessonNode[] {
  const [first] = drawn;
  return first?.kind === 'element' && first.tag === 'p' ? first.children : drawn;
}

function readComponent(node: Element, reading: Reading, depth: number, isAlone: boolean): LessonNode[] {
  const read = readElement(node, isAlone, reading);
  const children = readInside(node, reading, depth);
  return read ? [{ kind: 'component', ...read, children }] : [];
}

/** The words of a node, without what is around them. */
export function textOf(node: RootContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
