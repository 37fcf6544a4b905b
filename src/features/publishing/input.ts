import { z } from 'zod';
import { LESSON_LIMITS, TRACKS } from '#features/lessons/index.ts';
import { ID_PATTERN } from '#kernel/ids.ts';
import { ONE_LINE } from '#kernel/one-line.ts';

const id = z.string().regex(ID_PATTERN);
const number = z.int().min(1);
// A draft may be anything, but not larger than what can ever be released.
const source = z.string().max(LESSON_LIMITS.bytes);

/** A new lesson. `key` is the `id` of its frontmatter, for ever; both ids are made by the browser, so that it can send them again. */
export const CreateLesson = z.strictObject({
  id,
  versionId: id,
  key: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  track: z.enum(TRACKS),
  locale: z.enum(['en', 'nl']),
  source,
});
export type CreateLesson = z.infer<typeof CreateLesson>;

/** A later text. `beganFrom` is the number of the version that its author had before them. */
export const SaveDraft = z.strictObject({ lessonId: id, versionId: id, beganFrom: number, source });
export type SaveDraft = z.infer<typeof SaveDraft>;

const Audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({ kind: z.literal('cohorts'), cohortIds: z.array(id).min(1).max(200) }),
]);
export type Audience = z.infer<typeof Audience>;

/** Which version to release, and for whom. */
export const ReleaseLesson = z.strictObject({ lessonId: id, number, audience: Audience });
export type ReleaseLesson = z.infer<typeof ReleaseLesson>;

/** `why` is for those who read it, in one line; nothing when it is empty. */
export const WithdrawLesson = z.strictObject({
  lessonId: id,
  why: z.string().trim().max(200).regex(ONE_LINE).optional(),
});
export type WithdrawLesson = z.infer<typeof WithdrawLesson>;

export const AddAuthor = z.strictObject({ lessonId: id, email: z.string().trim().min(3).max(254) });
export type AddAuthor = z.infer<typeof AddAuthor>;

/** A picture for a lesson, as its file came from the browser, which also names it. */
export const AddPicture = z.strictObject({ id, lessonId: id, bytes: z.instanceof(Uint8Array) });
export type AddPicture = z.infer<typeof AddPicture>;
