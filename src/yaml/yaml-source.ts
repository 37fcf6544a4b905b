import { CORE_SCHEMA, loadAll, YAMLException } from 'js-yaml';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

/** A place inside a file, as YAML and zod both name it. */
export type Path = readonly (string | number)[];

/** Something wrong in a file: `field` is where, `message` what and how to mend it. */
export type Mistake = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
  readonly message: string;
};

/** Says in words what a schema found wrong; `found` is what stands in the file, undefined where nothing does. */
export type Say = (issue: z.core.$ZodIssue, found: unknown) => string;

/** A file that can't be used: one line for each mistake, with file, line and field. */
export class SourceError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`).join('\n'));
    this.name = 'SourceError';
    this.mistakes = mistakes;
  }
}

/** A few aliases of aliases make gigabytes, and thousands of brackets exhaust a parser. */
const LIMITS = { maxAliases: 0, maxDepth: 100 } as const;

/** A file's nodes with their places. */
type Parsed = { readonly document: Document; readonly lines: LineCounter };

/**
 * One YAML file that can say on which line a field stands. It is read by js-yaml, which takes a fifth of the time; `yaml`,
 * which knows each value's place and says better what is wrong, is asked when something is.
 */
export class YamlSource {
  readonly file: string;
  readonly #text: string;
  readonly #data: unknown;
  #parsed: Parsed | null = null;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
    try {
      const documents = loadAll(text, { schema: CORE_SCHEMA, ...LIMITS });
      if (documents.length > 1) throw new YAMLException('more than one document');
      this.#data = documents[0] ?? null;
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      throw new SourceError([this.#whatBroke(error)]);
    }
  }

  /** Parses the file by a schema. Errors: {@link SourceError} with every mistake in it. */
  parse<Schema extends z.ZodType>(schema: Schema, say: Say = sayWithFound): z.infer<Schema> {
    const parsed = schema.safeParse(this.#data);
    if (parsed.success) return parsed.data;
    throw new SourceError(
      parsed.error.issues.map((issue) => {
        const path = issue.path.map(plainKey);
        const place = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
        return this.#mistakeAt(this.#offsetOf(place), fieldName(path), say(issue, valueAt(this.#data, path)));
      }),
    );
  }

  /** A mistake at a place; the line of the nearest thing that stands in the file. */
  mistake(path: Path, message: string): Mistake {
    return this.#mistakeAt(this.#offsetOf(path), fieldName(path), message);
  }

  get #nodes(): Parsed {
    if (this.#parsed === null) {
      const lines = new LineCounter();
      this.#parsed = { lines, document: parseDocument(this.#text, { lineCounter: lines }) };
    }
    return this.#parsed;
  }

  #whatBroke({ reason, mark }: YAMLException): Mistake {
    if (reason.startsWith('nesting exceeded')) {
      const message = `has values more than ${String(LIMITS.maxDepth)} deep inside one another. Write it flatter.`;
      return this.#mistakeAt(mark?.position ?? 0, 'yaml', message);
    }
    const { document } = this.#nodes;
    const broken = document.errors[0] ?? document.warnings[0];
    if (broken) return this.#mistakeAt(broken.pos[0], 'yaml', broken.message.split('\n')[0] ?? '');
    let mistake = this.#mistakeAt(mark?.position ?? 0, 'yaml', reason);
    visit(document, {
      Alias: (_, alias) => {
        const message = `uses *${alias.source}, a reference to another place. Write the value out.`;
        mistake = this.#mistakeAt(alias.range?.[0] ?? 0, 'yaml', message);
        return visit.BREAK;
      },
    });
    return mistake;
  }

  #mistakeAt(offset: number, field: string, message: string): Mistake {
    const { line, col } = this.#nodes.lines.linePos(offset);
    return { file: this.file, line, column: col, field, message };
  }

  #offsetOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = this.#nodes.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  }
}

const sayWithFound: Say = (issue, found) =>
  typeof found === 'string' || typeof found === 'number' ? `${issue.message} (found ${JSON.stringify(found)})` : issue.message;

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === String(key))?.[1] : undefined,
    data,
  );
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? key.toString() : key;
}

/** `segments[2].rhythm` for the path segments, 2, rhythm; `file` for the whole of it. */
export function fieldName(path: Path): string {
  return (
    path.reduce<string>(
      (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`),
      '',
    ) || 'file'
  );
}
