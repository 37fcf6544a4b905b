/** An attribute as it stands in a tag; `text` without its quotes or braces, null for a name alone. */
export type Attribute = { readonly name: string; readonly text: string | null; readonly isJson: boolean };
export type Tag = {
  readonly name: string;
  readonly kind: 'opening' | 'closing' | 'empty';
  readonly from: number;
  readonly to: number;
  readonly attributes: readonly Attribute[];
};

const BEGINNING = /<(\/?)([A-Za-z][\w.]*)/y;
const NAME = /[\w:-]+/y;
const SPACES = /\s*/y;

/** Reads the tag that begins at `from`; null when none does, or when it isn't closed. Time is linear in its length. */
export function scanTag(source: string, from: number): Tag | null {
  const beginning = matchAt(BEGINNING, source, from);
  if (!beginning) return null;
  const [whole, slash, name = ''] = beginning;
  const attributes: Attribute[] = [];
  let at = from + whole.length;
  for (;;) {
    at += matchAt(SPACES, source, at)?.[0].length ?? 0;
    if (source.startsWith('/>', at)) return { name, kind: 'empty', from, to: at + 2, attributes };
    if (source[at] === '>') return { name, kind: slash === '/' ? 'closing' : 'opening', from, to: at + 1, attributes };
    const named = matchAt(NAME, source, at)?.[0];
    if (named === undefined) return null;
    at += named.length;
    if (source[at] !== '=') {
      attributes.push({ name: named, text: null, isJson: false });
      continue;
    }
    const end = findValueEnd(source, at + 1);
    if (end === null) return null;
    attributes.push({ name: named, text: source.slice(at + 2, end - 1), isJson: source[at + 1] === '{' });
    at = end;
  }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Where a value ends that begins at `from`: at its second quote, or where its braces balance, as the reader counts them. */
function findValueEnd(source: string, from: number): number | null {
  const first = source[from];
  if (first === '"' || first === "'") {
    const end = source.indexOf(first, from + 1);
    return end === -1 ? null : end + 1;
  }
  if (first !== '{') return null;
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '{') depth++;
    else if (source[at] === '}' && --depth === 0) return at + 1;
  }
  return null;
}

/** All tags of a text, in their order; what stands in the frontmatter and in code is none. */
export function scanTags(source: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at)) {
    const tag = scanTag(source, at);
    if (tag && !isCode(source, at)) tags.push(tag);
    at = tag ? tag.to : at + 1;
  }
  return tags;
}

// A line's code spans and fences before it: enough to leave examples of tags alone.
function isCode(source: string, at: number): boolean {
  const before = source.slice(0, at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if ((line.match(/`/g)?.length ?? 0) % 2 === 1) return true;
  return (before.match(/^ {0,3}(```|~~~)/gm)?.length ?? 0) % 2 === 1;
}
