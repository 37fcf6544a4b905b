/** What readers get of instructors' lessons. Drafts are in queries.ts, for their authors alone; nothing here ever reads one. */
import { and, asc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { preparedOnce } from '#db/prepared-once.ts';
import { lessonAuthors, lessonCohorts, lessons, lessonVersions } from '#db/schema/publishing.ts';
import { type Ctx, findNames } from '#features/accounts/index.ts';
import { listCohortIds } from '#features/cohorts/index.ts';
import { CheckedLesson } from '#features/lessons/index.ts';
import { type Drawings, findDrawings } from './figures.ts';
import { Listed } from './listed.ts';
import type { LessonRow } from './rows.ts';

type Place = { readonly track: LessonRow['track']; readonly locale: 'en' | 'nl'; readonly key: string };

/** A lesson as lists, desk, progress and review need it. */
export type ListedLesson = Place &
  Listed & {
    /** Withdrawn, or not for this reader any more: only for who did something in it. */
    readonly isClosed: boolean;
    /** Why it was withdrawn, if its author said so. */
    readonly closedWhy: string | null;
  };

const PLACE = { id: lessons.id, key: lessons.key, track: lessons.track, locale: lessons.locale };
const OPENNESS = { state: lessons.state, audience: lessons.audience, closedWhy: lessons.withdrawnWhy };

const listed = preparedOnce((db) =>
  db
    .select({ ...PLACE, ...OPENNESS, listed: lessons.listed })
    .from(lessons)
    .where(
      and(
        isNotNull(lessons.listed),
        // The keys as one value, however many: a list of parameters has an end.
        or(eq(lessons.state, 'released'), sql`${lessons.key} in (select value from json_each(${sql.placeholder('touched')}))`),
      ),
    )
    .orderBy(asc(lessons.track), asc(lessons.releasedAt), asc(lessons.key))
    .prepare(),
);

/**
 * The lessons that are released for this reader, by track and then by age; and those of `touched` (ids of lessons that
 * they did something in) which once were released and are closed to them now.
 */
export async function listReleasedLessons(ctx: Ctx, touched: readonly string[] = []): Promise<ListedLesson[]> {
  const rows = await listed(ctx.db).all({ touched: JSON.stringify(touched) });
  const mayRead = await readerOf(ctx, rows);
  return rows
    .map((row) => ({ ...row, isClosed: row.state !== 'released' || !mayRead(row) }))
    .filter(({ isClosed, key }) => !isClosed || touched.includes(key))
    .map(({ track, locale, key, isClosed, closedWhy, ...row }) => ({
      track,
      locale,
      key,
      isClosed,
      closedWhy,
      ...Listed.parse(row.listed),
    }));
}

/**
 * What was ever released, whoever asks, for cohorts' instructors to set and to mark: closed is what is withdrawn, and what
 * is neither for everyone nor for one of these cohorts.
 */
export async function listForMarking(db: Db, cohortIds: readonly string[]): Promise<ListedLesson[]> {
  const [rows, open] = await Promise.all([
    db
      .select({ ...PLACE, ...OPENNESS, listed: lessons.listed })
      .from(lessons)
      .where(isNotNull(lessons.listed))
      .orderBy(asc(lessons.track), asc(lessons.releasedAt), asc(lessons.key)),
    listLessonsOf(db, cohortIds),
  ]);
  return rows.map(({ id, state, audience, track, locale, key, closedWhy, ...row }) => {
    const isOpen = state === 'released' && (audience === 'everyone' || open.includes(id));
    return { track, locale, key, isClosed: !isOpen, closedWhy, ...Listed.parse(row.listed) };
  });
}

/** A lesson at its address, for this reader: open, or withdrawn after it was open to them. */
export type AtAddress =
  | { readonly kind: 'open'; readonly lesson: ReleasedLesson }
  | { readonly kind: 'withdrawn'; readonly lesson: Place & Pick<Listed, 'title'> & { readonly why: string | null } };
/** A released lesson, as a page draws it. */
export type ReleasedLesson = Place & CheckedLesson & { readonly drawings: Drawings; readonly authors: readonly string[] };

/** What stands at an address; null when nothing does, or nothing for this reader. */
export async function findReleasedLesson(
  ctx: Ctx,
  at: { readonly track: string; readonly key: string },
): Promise<AtAddress | null> {
  const { db } = ctx;
  const row = await db
    .select({ ...PLACE, ...OPENNESS, listed: lessons.listed, checked: lessonVersions.checked })
    .from(lessons)
    .innerJoin(lessonVersions, isReleasedVersion)
    .where(and(eq(lessons.key, at.key), isNotNull(lessons.listed)))
    .get();
  if (!row || row.track !== at.track || !(await readerOf(ctx, [row]))(row)) return null;
  const { track, locale, key, closedWhy: why } = row;
  if (row.state !== 'released')
    return { kind: 'withdrawn', lesson: { track, locale, key, title: Listed.parse(row.listed).title, why } };
  // Parsed like anything that comes in: a tree is only drawn if it would be let through today.
  const checked = CheckedLesson.parse(row.checked);
  const [drawings, authors] = await Promise.all([findDrawings(db, checked.tree), listAuthorNames(db, [key])]);
  return { kind: 'open', lesson: { track, locale, key, ...checked, drawings, authors: authors.get(key) ?? [] } };
}

/** The names of those who write each of these lessons, the first author first. */
export async function listAuthorNames(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .select({ key: lessons.key, userId: lessonAuthors.userId })
    .from(lessonAuthors)
    .innerJoin(lessons, eq(lessons.id, lessonAuthors.lessonId))
    .where(inArray(lessons.key, [...keys]))
    .orderBy(asc(lessonAuthors.addedAt), asc(lessonAuthors.userId));
  const names = await findNames(
    db,
    rows.map(({ userId }) => userId),
  );
  const byKey = new Map<string, string[]>();
  for (const { key, userId } of rows) byKey.set(key, [...(byKey.get(key) ?? []), names.get(userId) ?? '']);
  return byKey;
}

/** What a lesson's answers are marked by. */
export type ReleasedOutline = CheckedLesson['outline'] & { readonly cards: number };

/**
 * The outlines of those of `keys` that are open to this reader, or were until they were withdrawn: what somebody did
 * offline in a lesson that is gone meanwhile still counts.
 */
export async function findOutlines(ctx: Ctx, keys: readonly string[]): Promise<ReadonlyMap<string, ReleasedOutline>> {
  if (keys.length === 0) return new Map();
  const rows = await ctx.db
    .select({
      ...PLACE,
      ...OPENNESS,
      outline: sql<string>`json_extract(${lessonVersions.checked}, '$.outline')`,
      listed: lessons.listed,
    })
    .from(lessons)
    .innerJoin(lessonVersions, isReleasedVersion)
    .where(and(inArray(lessons.key, [...keys]), isNotNull(lessons.listed)));
  const mayRead = await readerOf(ctx, rows);
  return new Map(
    rows.filter(mayRead).map(({ key, outline, listed }) => {
      const { sections, checks } = CheckedLesson.shape.outline.parse(JSON.parse(outline));
      return [key, { sections, checks, cards: Listed.parse(listed).cards.length }];
    }),
  );
}

/** A released lesson in which every one of some words stands. */
export type FoundLesson = Place & Listed & { readonly prose: string };

/** The lessons open to this reader that hold every word; words are `comparable`, as is what is looked through. */
export async function findReleasedByWords(ctx: Ctx, words: readonly string[]): Promise<FoundLesson[]> {
  const holdsAll = words.map((word) => sql`instr(${lessonVersions.searchText}, ${word}) > 0`);
  const rows = await ctx.db
    .select({ ...PLACE, ...OPENNESS, listed: lessons.listed, prose: lessonVersions.prose })
    .from(lessons)
    .innerJoin(lessonVersions, isReleasedVersion)
    .where(and(eq(lessons.state, 'released'), isNotNull(lessons.listed), ...holdsAll))
    .orderBy(asc(lessons.key));
  const mayRead = await readerOf(ctx, rows);
  return rows
    .filter(mayRead)
    .map(({ track, locale, key, listed, prose }) => ({ track, locale, key, prose: prose ?? '', ...Listed.parse(listed) }));
}

const isReleasedVersion = and(eq(lessonVersions.lessonId, lessons.id), eq(lessonVersions.number, lessons.releasedVersion));

type Row = Pick<LessonRow, 'id' | 'audience'>;

/** Decides which of these lessons are for this reader; asks for cohorts only when one of them is for cohorts. */
async function readerOf(ctx: Ctx, rows: readonly Row[]): Promise<(row: Row) => boolean> {
  const closed = rows.filter(({ audience }) => audience === 'cohorts');
  const cohortIds = closed.length === 0 ? [] : await listCohortIds(ctx);
  const open = cohortIds.length === 0 ? [] : await listLessonsOf(ctx.db, cohortIds);
  return ({ id, audience }) => audience === 'everyone' || open.includes(id);
}

async function listLessonsOf(db: Db, cohortIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ lessonId: lessonCohorts.lessonId })
    .from(lessonCohorts)
    .where(inArray(lessonCohorts.cohortId, [...cohortIds]));
  return rows.map(({ lessonId }) => lessonId);
}
