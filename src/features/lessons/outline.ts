import { LessonError } from './source/mistakes.ts';
import { type LessonOutline, readBody } from './source/read-body.ts';

/**
 * Reads the body of one of our own lessons: its sections and checks, each component checked against its schema.
 * @param firstLine line of the file on which `body` begins, so that mistakes point into the file
 * Errors: {@link LessonError} with every mistake found.
 */
export function readOutline(body: string, file: string, firstLine = 1): LessonOutline {
  const { outline, mistakes } = readBody({ body, firstLine, pieces: null });
  if (mistakes.length > 0) throw new LessonError(file, mistakes);
  return outline;
}
