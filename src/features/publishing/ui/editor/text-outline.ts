import { scanTags } from './scan-tag.ts';

export type Heading = { readonly level: number; readonly title: string; readonly line: number };

/** The headings of a lesson, with the line each stands on; those in code are none. */
export function listHeadings(source: string): Heading[] {
  const headings: Heading[] = [];
  let isFenced = false;
  for (const [i, line] of source.split('\n').entries()) {
    if (/^ {0,3}(```|~~~)/.test(line)) isFenced = !isFenced;
    const [, marks, title = ''] = /^(#{2,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
    if (marks !== undefined && !isFenced) headings.push({ level: marks.length, title: title.replace(/[*_`]/g, ''), line: i + 1 });
  }
  return headings;
}

/** The prose of a lesson without its frontmatter, tags and marks: what is counted as words. */
export function proseOf(source: string): string {
  const body = source.replace(/^---\n[\s\S]*?\n---(\n|$)/, '');
  let prose = '';
  let from = 0;
  for (const tag of scanTags(body)) {
    prose += body.slice(from, tag.from);
    from = tag.to;
  }
  prose += body.slice(from);
  return prose
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(#{1,6}|[-+*>]|\d+[.)])[ \t]+/gm, '')
    .replace(/[*_`]/g, '');
}

/** How many words a prose has. */
export function countWords(prose: string): number {
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
