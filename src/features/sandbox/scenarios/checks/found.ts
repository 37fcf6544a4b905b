import type { Path } from '#yaml/yaml-source.ts';
import type { FileName, Written } from '../schema.ts';

/** Something that doesn't fit: where, and what to do; the message is read after the field's name. */
export type Found = { readonly file: FileName; readonly path: Path; readonly message: string };

/** One kind of check over all that was written of a client. */
export type Check = (written: Written) => Found[];
