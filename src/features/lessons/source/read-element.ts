import { CHECK_SCHEMAS } from '../checks/schemas.ts';
import { COMPONENT_SCHEMAS } from '../component-schemas.ts';
import { findNearestName } from './nearest-name.ts';
import { type Attributes, type Element, readAttributes } from './read-attributes.ts';
import { placeOf, type Reading, report } from './reading.ts';
import { findSchema } from './tree.ts';

const NAMES = [...Object.keys(CHECK_SCHEMAS), ...Object.keys(COMPONENT_SCHEMAS)];
/** Components with a place for what stands between their tags. */
export const WITH_CONTENT: ReadonlySet<string> = new Set(['Reveal', 'Aside', 'WorkedExample', 'OnTheJob', 'TryIt', 'Term']);
/** What to write for the HTML that people try. */
const INSTEAD_OF_HTML = new Map([
  ['a', '[text](https://…)'],
  ['b', '**text**'],
  ['strong', '**text**'],
  ['i', '*text*'],
  ['em', '*text*'],
  ['br', 'an empty line'],
  ['p', 'an empty line'],
  ['hr', '---'],
  ['img', '![what it shows](/…) or <Figure>'],
  ['svg', '<Figure>'],
  ['details', '<Reveal>'],
  ['blockquote', '> text'],
  ['ul', '- text'],
  ['ol', '1. text'],
  ['li', '- text'],
  ['code', '`text`'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, '## text'] as const),
]);

/**
 * A component that may stand, with its attributes; null when it may not, and why is reported.
 * @param isAlone whether it fills its paragraph, which is as good as lines of its own
 */
export function readElement(
  element: Element,
  isAlone: boolean,
  reading: Reading,
): { name: string; props: Record<string, unknown> } | null {
  const at = placeOf(element);
  const name = element.name ?? '';
  const schema = findSchema(name);
  if (!schema) {
    report(reading, at, `<${name}>`, `is not a lesson component. ${adviseInsteadOf(name)}`);
    return null;
  }
  const misplaced = findMisplacement(element, name, isAlone);
  if (misplaced) {
    report(reading, at, `<${name}>`, misplaced);
    return null;
  }
  const attributes = readAttributes(element, reading);
  if (!attributes) return null;
  const props = Object.fromEntries([...attributes].map(([key, { value }]) => [key, value]));
  const parsed = schema.safeParse(props);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const where = attributes.get(String(issue.path[0]))?.at ?? at;
      report(reading, where, [`<${name}>`, ...issue.path.map(String)].join(' '), issue.message);
    }
    return null;
  }
  keepCheck(name, props, element, reading);
  requirePieces(name, attributes, reading);
  return { name, props };
}

function adviseInsteadOf(name: string): string {
  const markdown = INSTEAD_OF_HTML.get(name.toLowerCase());
  if (markdown !== undefined) return `HTML is not for lessons; write ${markdown}.`;
  const near = findNearestName(name, NAMES);
  return near === null ? `There are ${NAMES.join(', ')}.` : `Did you mean <${near}>? There are ${NAMES.join(', ')}.`;
}

function findMisplacement(element: Element, name: string, isAlone: boolean): string | null {
  const isInline = element.type === 'mdxJsxTextElement';
  if (isInline && name !== 'Term' && !isAlone)
    return 'stands inside a line of text, where it would be lost. Put its tags on lines of their own, with empty lines around.';
  if (!isInline && name === 'Term')
    return 'stands on lines of its own. Write it inside a sentence, <Term id="reach">reach</Term>.';
  if (element.children.length > 0 && !WITH_CONTENT.has(name))
    return `has something between its tags, where nobody would see it. End the tag with /> and put the text elsewhere.`;
  return null;
}

function keepCheck(name: string, props: object, element: Element, reading: Reading): void {
  if (!Object.hasOwn(CHECK_SCHEMAS, name)) return;
  const check = CHECK_SCHEMAS[name]?.parse(props);
  if (!check) return;
  const at = placeOf(element);
  if (reading.checks.some((other) => other.check.id === check.id))
    report(reading, at, `<${name}> id`, `"${check.id}" stands twice in this lesson; ids are unique. Give this one another.`);
  reading.checks.push({ check, at });
}

function requirePieces(name: string, attributes: Attributes, { pieces, ...reading }: Reading): void {
  if (!pieces) return;
  const word = attributes.get(name === 'Term' ? 'id' : 'term');
  if ((name === 'Term' || name === 'Definition') && word && !pieces.hasTerm(String(word.value)))
    report(
      { pieces, ...reading },
      word.at,
      `<${name}>`,
      `names "${String(word.value)}", which is not in the glossary. Look the id up there.`,
    );
  const src = attributes.get('src');
  if (name === 'Figure' && src && !pieces.hasFigure(String(src.value)))
    report(
      { pieces, ...reading },
      src.at,
      '<Figure> src',
      `is "${String(src.value)}", and there is no such figure. Use one that a lesson of this site has.`,
    );
}
