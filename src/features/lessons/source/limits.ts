import type { LessonMistake } from './mistakes.ts';

/**
 * What a lesson may hold at most. The longest of ours has 19 KB, 130 lines and 60 tags. Beyond these numbers the parser's
 * time grows with their square or worse: 8 KB of underlined headings took it 3 s, 32 KB of > took 40 s.
 */
export const LIMITS = {
  bytes: 65_536,
  lines: 1_000,
  lineLength: 6_000,
  /** Lists and quotations inside one another. */
  containers: 8,
  indentation: 40,
  squareBrackets: 1_000,
  braces: 2_000,
  emphasisMarks: 4_000,
  tags: 500,
} as const;

const CONTAINERS = /^(?:[ \t]*(?:[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|>))+/;

/** What is too much of in a lesson, before anything reads it. Its time is linear in the size. */
export function findExcess(source: string): LessonMistake[] {
  const bytes = new TextEncoder().encode(source).byteLength;
  if (bytes > LIMITS.bytes)
    return [
      excess(1, 'size', `is ${Math.ceil(bytes / 1024)} KB; a lesson has at most ${LIMITS.bytes / 1024} KB. Make two of it.`),
    ];
  const lines = source.split(/\r\n|\r|\n/);
  if (lines.length > LIMITS.lines)
    return [excess(LIMITS.lines + 1, 'size', `has ${lines.length} lines; a lesson has at most ${LIMITS.lines}. Make two of it.`)];
  return [...lines.flatMap((line, i) => findExcessOfLine(line, i + 1)), ...findExcessOfMarks(lines)];
}

function findExcessOfLine(line: string, number: number): LessonMistake[] {
  if (line.length > LIMITS.lineLength)
    return [excess(number, 'line', `has ${line.length} characters; a line has at most ${LIMITS.lineLength}. Break it up.`)];
  const containers = CONTAINERS.exec(line)?.[0].replace(/[ \t\d)]/g, '').length ?? 0;
  const indentation = /^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0;
  if (containers > LIMITS.containers || (indentation > LIMITS.indentation && line.trim() !== ''))
    return [
      excess(
        number,
        'nesting',
        `is too deep inside lists or quotations; ${LIMITS.containers} levels are the most. Make it flatter.`,
      ),
    ];
  return [];
}

const MARKS = [
  ['square brackets', /\[/g, LIMITS.squareBrackets],
  ['braces', /\{/g, LIMITS.braces],
  ['* and _', /[*_]/g, LIMITS.emphasisMarks],
  ['tags', /<(?!\/)/g, LIMITS.tags],
] as const;

function findExcessOfMarks(lines: readonly string[]): LessonMistake[] {
  return MARKS.flatMap(([what, mark, most]) => {
    let count = 0;
    const at = lines.findIndex((line) => (count += line.match(mark)?.length ?? 0) > most);
    return at === -1
      ? []
      : [excess(at + 1, 'size', `has the lesson’s ${most + 1}th of ${what}; ${most} are the most. Make two lessons of it.`)];
  });
}

const excess = (line: number, field: string, message: string): LessonMistake => ({ line, column: 1, field, message });
