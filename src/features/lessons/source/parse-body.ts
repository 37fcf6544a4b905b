import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { type LessonMistake, LessonError } from './mistakes.ts';

export type Root = ReturnType<typeof fromMarkdown>;
export type RootContent = Root['children'][number];

/**
 * Markdown as MDX has it: no HTML, no <addresses>, no code by indentation. Underlined headings are out because their
 * parsing is slow beyond reason; a { in prose, which would be a program in MDX, comes out as a node of type `html`.
 */
const SYNTAX: ReturnType<typeof mdxJsx> = {
  disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline'] },
  text: {
    [123]: {
      name: 'brace',
      tokenize: (effects, ok) => (code) => {
        effects.enter('htmlText');
        effects.enter('htmlTextData');
        effects.consume(code);
        effects.exit('htmlTextData');
        effects.exit('htmlText');
        return ok;
      },
    },
  },
};

/**
 * Parses a body without executing anything: JSX tags without acorn. Places point into the file, whose line `firstLine` is
 * the body's first. Errors: {@link LessonError} with the one mistake at which the parser gave up.
 */
export function parseBody(body: string, file: string, firstLine: number): Root {
  // Empty lines stand for the frontmatter, so that the parser's own messages name lines of the file too.
  const padded = '\n'.repeat(firstLine - 1) + body;
  try {
    return fromMarkdown(padded, { extensions: [mdxJsx(), SYNTAX], mdastExtensions: [mdxJsxFromMarkdown()] });
  } catch (error) {
    throw new LessonError(file, [toMistake(error, firstLine)]);
  }
}

function toMistake(error: unknown, firstLine: number): LessonMistake {
  const { line, column, reason } = readMessage(error);
  return { line: line ?? firstLine, column: column ?? 1, field: 'mdx', message: say(reason) };
}

// The parser throws a VFileMessage, whose class is not exported to us; anything else is its own fault, and a refusal too.
function readMessage(error: unknown): { line: number | null; column: number | null; reason: string } {
  if (!(error instanceof Error)) return { line: null, column: null, reason: String(error) };
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  // Of a pair the message names the opening tag, and its place is where the other half was missed.
  const [, opened, at] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  if (opened !== undefined && at !== undefined) return { line: Number(opened), column: Number(at), reason };
  const line = 'line' in error && typeof error.line === 'number' ? error.line : null;
  const column = 'column' in error && typeof error.column === 'number' ? error.column : null;
  return { line, column, reason };
}

/** The parser's words in an author's, with what to do. */
function say(reason: string): string {
  const unclosed = /Expected a closing tag for `(<[^`]*>)`/.exec(reason)?.[1];
  if (unclosed)
    return `${unclosed} is never closed where it should be. Add ${unclosed.replace('<', '</')}, or end the tag with />.`;
  if (/`!` \(U\+0021\)/.test(reason))
    return 'HTML comments, CDATA and DOCTYPE are not for lessons. Delete it; what nobody should see doesn’t belong into the text.';
  if (/closing slash|closing tag/.test(reason))
    return `has a closing tag that closes nothing, or another than the last opened. Mend the pair. (${shorten(reason)})`;
  return `can’t be read as a component. Mend the tag; to show the character < itself write \\<. (${shorten(reason)})`;
}

// What the parser advises, such as comments in braces, is often not for lessons.
const shorten = (reason: string) => reason.replace(/\s*\(note:.*/s, '').slice(0, 300);
