import { type Path, SourceError, YamlSource } from '#yaml/yaml-source.ts';
import { Frontmatter } from '../frontmatter.ts';
import { findAddressFault } from './addresses.ts';
import type { LessonMistake } from './mistakes.ts';
import { sayField } from './say-field.ts';

type Read = { readonly frontmatter: Frontmatter | null; readonly mistakes: readonly LessonMistake[] };

/** Reads what stands between the dashes of a lesson, which begin on line 1 of its file. */
export function readFrontmatter(head: string): Read {
  if (head.trim() === '') {
    const message = 'is missing. Begin the lesson with ---, its title and the other fields, and --- again.';
    return { frontmatter: null, mistakes: [{ line: 1, column: 1, field: 'frontmatter', message }] };
  }
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
