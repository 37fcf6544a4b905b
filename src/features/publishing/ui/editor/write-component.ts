import type { ComponentForm, Value, Values } from './component-form.ts';
import { isGroup, isList, trimmedGroup } from './component-form.ts';

const LONGEST_LINE = 96;

/** The opening tag of a component, or all of one that has nothing between its tags, as well-formed MDX. */
export function writeTag(form: ComponentForm, values: Values): string {
  const attributes = Object.entries(trimmedGroup(form.fields, values)).map(([name, value]) => `${name}=${writeValue(value)}`);
  const isEmpty = !form.hasContent;
  const line = [`<${form.name}`, ...attributes].join(' ') + (isEmpty ? ' />' : '>');
  const fitsALine = form.isInline || (line.length <= LONGEST_LINE && !line.includes('\n'));
  if (fitsALine || attributes.length === 0) return line;
  return `<${form.name}\n${attributes.map((one) => `  ${one}\n`).join('')}${isEmpty ? '/>' : '>'}`;
}

/** A whole component. `content` is the Markdown between its tags, where it has any. */
export function writeComponent(form: ComponentForm, values: Values, content = ''): string {
  const tag = writeTag(form, values);
  if (!form.hasContent) return tag;
  if (form.isInline) return `${tag}${content.trim()}</${form.name}>`;
  return `${tag}\n\n${content.trim()}\n\n</${form.name}>`;
}

/**
 * The reader knows no escapes in "…", and takes &amp; there for &; whatever holds either is written as JSON.
 */
function writeValue(value: Value): string {
  if (typeof value === 'string') return /["&\n\r\t]/.test(value) ? `{${writeText(value)}}` : `"${value}"`;
  if (!isList(value)) return `{${writeJson(value)}}`;
  return `{[\n${value.map((item) => `    ${writeJson(item)}`).join(',\n')}\n  ]}`;
}

function writeJson(value: Value): string {
  if (typeof value === 'string') return writeText(value);
  if (isList(value)) return `[${value.map(writeJson).join(', ')}]`;
  if (!isGroup(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${writeJson(inner)}`)
    .join(', ')}}`;
}

/** The parser finds the end of {…} by counting braces, those inside texts too. */
const writeText = (text: string) => JSON.stringify(text).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');
