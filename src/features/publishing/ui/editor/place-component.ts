import type { ComponentForm, Values } from './component-form.ts';
import { writeComponent } from './write-component.ts';

type Part = { readonly from: number; readonly to: number };
type Filled = { readonly form: ComponentForm; readonly values: Values; readonly content: string };

/**
 * Where a filled component goes: in the place of what is selected inside a sentence; on lines of its own, with empty
 * lines around, after the paragraph or component that it would otherwise break.
 */
export function placeComponent(source: string, selection: Part, { form, values, content }: Filled): Part & { insert: string } {
  const written = writeComponent(form, values, content);
  if (form.isInline) return { ...selection, insert: written };
  const isAround = form.hasContent && selection.to > selection.from && content === source.slice(selection.from, selection.to);
  const { from, to } = isAround ? wholeLines(source, selection) : atBlockEnd(source, selection.to);
  const before = source.slice(0, from);
  const after = source.slice(to);
  const gapBefore = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const gapAfter = after === '' ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return { from, to, insert: gapBefore + written + gapAfter };
}

function wholeLines(source: string, { from, to }: Part): Part {
  const end = source.indexOf('\n', to);
  return { from: source.lastIndexOf('\n', from - 1) + 1, to: end === -1 ? source.length : end };
}

// The end of the block that the cursor is in: blocks end at empty lines, and those of a tag belong to it.
function atBlockEnd(source: string, at: number): Part {
  const head = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(source)?.[0].length ?? 0;
  const from = Math.max(at, head);
  const lineStart = source.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = source.indexOf('\n', from);
  if (source.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).trim() === '') return { from: lineStart, to: lineStart };
  const next = source.indexOf('\n\n', from);
  const end = next === -1 ? source.trimEnd().length : next;
  return { from: Math.max(end, from), to: Math.max(end, from) };
}
