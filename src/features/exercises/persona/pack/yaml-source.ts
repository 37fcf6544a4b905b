import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A place inside a file, as YAML and zod both name it. */
export type Path = readonly (string | number)[];

/** Something wrong in a pack. */
export type Mistake = { readonly file: string; readonly line: number; readonly field: string; readonly message: string };

/** A pack that can't be used: one line for each mistake, with file, line and field. */
export class PackError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`).join('\n'));
    this.name = 'PackError';
    this.mistakes = mistakes;
  }
}

/** One YAML file that can say on which line a field stands. */
export class YamlSource {
  readonly file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor(file: string, text: string) {
    this.file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
    const [broken] = this.#document.errors;
    if (broken)
      throw new PackError([
        { file, line: this.#lines.linePos(broken.pos[0]).line, field: 'yaml', message: broken.message.split('\n')[0] ?? '' },
      ]);
  }

  /** Parses the file by a schema. Errors: {@link PackError} with every mistake in it. */
  parse<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
    const parsed = schema.safeParse(this.#document.toJS());
    if (parsed.success) return parsed.data;
    throw new PackError(
      parsed.error.issues.map((issue) =>
        this.mistake(issue.path.map(plainKey), `${issue.message}${this.#found(issue.path.map(plainKey))}`),
      ),
    );
  }

  /** A mistake at a place; the line of the nearest thing that stands in the file. */
  mistake(path: Path, message: string): Mistake {
    return { file: this.file, line: this.#lineOf(path), field: fieldName(path), message };
  }

  #found(path: Path): string {
    const value: unknown = this.#document.getIn(path);
    return typeof value === 'string' || typeof value === 'number' ? ` (found ${JSON.stringify(value)})` : '';
  }

  #lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? key.toString() : key;
}

function fieldName(path: Path): string {
  return (
    path.reduce<string>(
      (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`),
      '',
    ) || 'file'
  );
}
