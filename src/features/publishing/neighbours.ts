import type { Catalogue } from '#features/lessons/client.ts';
import type { LessonLink } from '#features/lessons/index.ts';

/** What stands before and after a lesson in the curriculum, and what it asks to be read first. */
export function neighboursOf(
  catalogue: Catalogue,
  { key, requires }: { readonly key: string; readonly requires: readonly string[] },
): {
  readonly previous: LessonLink | undefined;
  readonly next: LessonLink | undefined;
  readonly required: readonly LessonLink[];
} {
  const at = catalogue.findIndex(({ id }) => id === key);
  return {
    previous: catalogue[at - 1],
    next: at === -1 ? undefined : catalogue[at + 1],
    required: catalogue.filter(({ id }) => requires.includes(id)),
  };
}
