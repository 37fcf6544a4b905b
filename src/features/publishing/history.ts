import { and, desc, eq, isNotNull, or } from 'drizzle-orm';
import { lessonAuthors, lessonVersions } from '#db/schema/publishing.ts';
import { type Ctx, findNames } from '#features/accounts/index.ts';
import { MINUTE_MS } from '#kernel/clock.ts';
import { findNewest, findOwnLesson } from './rows.ts';

/** A saved text in the history, with its author's name; null when the account is gone. `number` is null for one kept aside. */
export type HistoryEntry = {
  readonly id: string;
  readonly number: number | null;
  readonly authorId: string | null;
  readonly author: string | null;
  readonly savedAt: Date;
};

/** What one author saved in one go: the last text of it, and those before it, newest first. */
export type Sitting = { readonly last: HistoryEntry; readonly earlier: readonly HistoryEntry[] };

/** Saves further apart than this belong to different sittings. */
const SITTING_MS = 10 * MINUTE_MS;
const MOST_ENTRIES = 2_000;

/** A lesson's saved texts, newest first, at most 2,000; null for who is no author. */
export async function listHistory({ db, actor }: Ctx, lessonId: string): Promise<HistoryEntry[] | null> {
  if (actor.kind === 'guest' || !(await findOwnLesson(db, actor, lessonId))) return null;
  const rows = await db
    .select({
      id: lessonVersions.id,
      number: lessonVersions.number,
      authorId: lessonVersions.authorId,
      savedAt: lessonVersions.savedAt,
    })
    .from(lessonVersions)
    .where(
      and(eq(lessonVersions.lessonId, lessonId), or(isNotNull(lessonVersions.number), eq(lessonVersions.authorId, actor.userId))),
    )
    .orderBy(desc(lessonVersions.savedAt), desc(lessonVersions.number), desc(lessonVersions.id))
    .limit(MOST_ENTRIES);
  const names = await findNames(
    db,
    rows.flatMap(({ authorId }) => authorId ?? []),
  );
  return rows.map((row) => ({ ...row, author: row.authorId === null ? null : (names.get(row.authorId) ?? null) }));
}

/**
 * Gathers the saves of one author that follow each other within ten minutes, newest first: a pause in typing saves, and
 * nobody wants to choose among forty texts of one afternoon. All stay below. What was kept aside stands alone.
 */
export function gatherSittings(entries: readonly HistoryEntry[]): Sitting[] {
  const sittings: { last: HistoryEntry; earlier: HistoryEntry[] }[] = [];
  let before: HistoryEntry | undefined;
  for (const entry of entries) {
    const joins =
      before !== undefined &&
      before.number !== null &&
      entry.number !== null &&
      before.authorId === entry.authorId &&
      before.savedAt.getTime() - entry.savedAt.getTime() <= SITTING_MS;
    if (joins) sittings.at(-1)?.earlier.push(entry);
    else sittings.push({ last: entry, earlier: [] });
    before = entry;
  }
  return sittings;
}

/** A lesson's newest text as an open editor asks for it; null for who is no author. */
export async function findNewestText(
  { db, actor }: Ctx,
  lessonId: string,
): Promise<{ number: number; source: string; author: string | null; savedAt: Date } | null> {
  const lesson = await findOwnLesson(db, actor, lessonId);
  const newest = lesson && (await findNewest(db, lessonId));
  if (!newest) return null;
  const { number, source, authorId, savedAt } = newest;
  const names = await findNames(db, authorId === null ? [] : [authorId]);
  return { number, source, author: authorId === null ? null : (names.get(authorId) ?? null), savedAt };
}

/** Who writes a lesson, the longest first; null for who doesn't. */
export async function listAuthors(
  { db, actor }: Ctx,
  lessonId: string,
): Promise<{ readonly id: string; readonly name: string }[] | null> {
  if (!(await findOwnLesson(db, actor, lessonId))) return null;
  const rows = await db
    .select({ id: lessonAuthors.userId })
    .from(lessonAuthors)
    .where(eq(lessonAuthors.lessonId, lessonId))
    .orderBy(lessonAuthors.addedAt, lessonAuthors.userId);
  const names = await findNames(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id }) => ({ id, name: names.get(id) ?? '' }));
}
