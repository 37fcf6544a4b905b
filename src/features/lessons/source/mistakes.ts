/** Something wrong in a lesson: `line` and `column` of its file from 1, `field` is what, `message` says what is wrong with it and what to do. */
export type LessonMistake = {
  readonly line: number;
  readonly column: number;
  readonly field: string;
  readonly message: string;
};

/** A place in the file; both count from 1. */
export type Place = { readonly line: number; readonly column: number };

/** A lesson that can't be published: names the file and each mistake with line and field. */
export class LessonError extends Error {
  readonly mistakes: readonly LessonMistake[];

  constructor(file: string, mistakes: readonly LessonMistake[]) {
    super(mistakes.map((mistake) => `${file}:${mistake.line} ${mistake.field}: ${mistake.message}`).join('\n'));
    this.name = 'LessonError';
    this.mistakes = mistakes;
  }
}
