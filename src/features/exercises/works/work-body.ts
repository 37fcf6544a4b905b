import * as z from 'zod/mini';
import { DESKS } from './desks.ts';

/** The longest name that a version can be given. */
export const LONGEST_LABEL = 60;

/**
 * What a `work-saved` deed of any desk carries; `work` is read by the desk. A mark that the browser gives itself is
 * passed over.
 */
export const WorkBody = z.object({
  desk: z.enum(DESKS),
  client: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  label: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_LABEL))),
  work: z.unknown(),
});
export type WorkBody = z.infer<typeof WorkBody>;
