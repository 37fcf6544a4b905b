import { type Path, SourceError, YamlSource } from '#yaml/yaml-source.ts';
import { Frontmatter } from '../frontmatter.ts';
import { findAddressFault } from './addresses.ts';
import type { LessonMistake } from './mistakes.ts';
import { sayField } from './say-field.ts';

/** Ours has two: a list of fields. Thousands exhaust the parser's stack, sooner or later as the machine pleases. */
const DEEPEST_BRACKETS = 20;

type Read = { readonly frontmatter: Frontmatter | null; readonly mistakes: readonly LessonMistake[] };

/** Reads what stands between the dashes of a lesson, which begin on line 1 of its file. */
export function readFrontmatter(head: string): Read {
  if (head.trim() === '') {
    const message = 'is missing. Begin the lesson with ---, its title and the other fields, and --- again.';
    return { frontmatter: null, mistakes: [{ line: 1, column: 1, field: 'frontmatter', message }] };
  }
  const tooDeep = findTooDeep(head);
  if (tooDeep) return { frontmatter: null, mistakes: [tooDeep] };
  try {
    // An empty line stands for the dashes.
    const source = new YamlSource('lesson', `\n${head}`);
    const frontmatter = source.parse(Frontmatter, sayField);
    return { frontmatter, mistakes: findFaultySources(source, frontmatter) };
  } catch (error) {
    // An author's slips become messages beside those of the body.
    if (!(error instanceof SourceError)) throw error;
    return { frontmatter: null, mistakes: error.mistakes.map(withoutFile) };
  }
}

function findTooDeep(head: string): LessonMistake | null {
  let depth = 0;
  const at = head.split(/\r\n|\r|\n/).findIndex((line) => {
    for (const sign of line.match(/[[\]{}]/g) ?? []) {
      depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
      if (depth > DEEPEST_BRACKETS) return true;
    }
    return false;
  });
  const message = `has more than ${DEEPEST_BRACKETS} brackets inside one another. Close them, or write it flatter.`;
  return at === -1 ? null : { line: at + 2, column: 1, field: 'frontmatter', message };
}

function findFaultySources(source: YamlSource, { sources }: Frontmatter): LessonMistake[] {
  return sources.flatMap(({ url }, i) => {
    const fault = findAddressFault(url);
    const path: Path = ['sources', i, 'url'];
    return fault === null ? [] : [withoutFile(source.mistake(path, fault))];
  });
}

function withoutFile({ line, column, field, message }: LessonMistake): LessonMistake {
  return { line, column, field, message: field === 'yaml' ? sayYaml(message) : message };
}

// The parser's own words, without the place, which stands beside them.
const sayYaml = (message: string) =>
  message.endsWith('.')
    ? message
    : `can’t be read: ${message.replace(/ at line \d+, column \d+:?$/, '')}. Write it as field: value.`;
