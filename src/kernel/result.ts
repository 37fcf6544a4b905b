/** A decision that went through, with its value. */
export type Ok<T> = { readonly ok: true; readonly value: T };

/** A refusal is a value, not an exception: `code` is for the machine, `field` for the form, `detail` for whatever the message needs. */
export type Refusal<Code extends string = string> = {
  readonly ok: false;
  readonly code: Code;
  readonly field?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type Result<T, Code extends string = string> = Ok<T> | Refusal<Code>;

/** Wraps a value as a success. */
export function ok(): Ok<void>;
export function ok<T>(value: T): Ok<T>;
export function ok(value?: unknown): Ok<unknown> {
  return { ok: true, value };
}

/** Says no, with a code that a message exists for. */
export function refuse<Code extends string>(
  code: Code,
  more: { field?: string; detail?: Readonly<Record<string, string | number>> } = {},
): Refusal<Code> {
  return { ok: false, code, ...more };
}
