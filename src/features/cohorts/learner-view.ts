import { and, desc, eq } from 'drizzle-orm';
import { cohortAnnouncements, cohortMembers } from '#db/schema/cohorts.ts';
import type { Ctx } from '#features/accounts/index.ts';
import type { RunStanding } from '#features/sandbox/index.ts';
import { type DecisionRow, readDetails, type WorkRow } from './details.ts';
import { gradesOf } from './evidence.ts';
import { listTeachersNames } from './instructors.ts';
import type { Item, Shelf } from './items.ts';
import { namesOf } from './log.ts';
import type { Mark } from './marks.ts';
import { listJoined } from './queries.ts';
import { type CohortRow, findJoinedCohort, listItems } from './rows.ts';

/** An item as its learner sees it. */
export type OwnItem = {
  readonly item: Item;
  readonly mark: Mark;
  readonly work: WorkRow | null;
  /** Of a run: how far it has come. */
  readonly run: RunStanding | null;
  /** What people decided about the mark, with their words and names. */
  readonly decisions: readonly (DecisionRow & { readonly markerName: string | null })[];
};
export type OwnCohort = {
  readonly cohort: CohortRow;
  readonly instructors: readonly string[];
  readonly items: readonly OwnItem[];
  readonly total: number | null;
  readonly wantsMail: boolean;
};

/** A cohort as somebody who learns in it sees it: what is asked, and their own marks. Null for everybody else. */
export async function getOwnCohort({ db, actor, now }: Ctx, cohortId: string, shelf: Shelf): Promise<OwnCohort | null> {
  const cohort = await findJoinedCohort(db, actor, cohortId);
  if (cohort === null || actor.kind === 'guest') return null;
  const { userId } = actor;
  const [items, instructors, member] = await Promise.all([
    listItems(db, cohortId),
    listTeachersNames(db, cohortId),
    db
      .select({ wantsMail: cohortMembers.wantsMail })
      .from(cohortMembers)
      .where(and(eq(cohortMembers.cohortId, cohortId), eq(cohortMembers.userId, userId)))
      .get(),
  ]);
  const [grades, detailsOf] = await Promise.all([
    gradesOf(db, [userId], { items, shelf, nowMs: now.getTime() }),
    readDetails(db, userId, items),
  ]);
  const own = grades.get(userId);
  const shown = items.map((item) => ({ item, ...detailsOf(item) }));
  const names = await namesOf(
    db,
    shown.flatMap(({ decisions }) => decisions.map(({ markedBy }) => markedBy)),
  );
  return {
    cohort,
    instructors,
    total: own?.total ?? null,
    wantsMail: member?.wantsMail ?? true,
    items: shown.flatMap(({ item, work, runs, decisions }, i) => {
      const mark = own?.marks[i];
      const named = decisions.map((one) => ({ ...one, markerName: names.get(one.markedBy ?? '') ?? null }));
      return mark ? [{ item, mark, work, run: runs[0] ?? null, decisions: named }] : [];
    }),
  };
}

/** One line on the desk for each cohort: what is due next, how much is open, what was said last. */
export type DeskLine = {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly next: { readonly item: Item; readonly isLate: boolean } | null;
  readonly told: { readonly title: string } | null;
  readonly timeZone: string;
};

const TOLD_FOR_MS = 14 * 86_400_000;

/** The desk's lines, one for each open cohort in which somebody learns. */
export async function listDeskLines(ctx: Ctx, shelf: Shelf): Promise<DeskLine[]> {
  const joined = (await listJoined(ctx)).filter(({ closedAt }) => closedAt === null);
  // A person is in a cohort or two: a line each, side by side.
  return Promise.all(joined.map((cohort) => deskLine(ctx, cohort, shelf)));
}

type Joined = Pick<CohortRow, 'id' | 'name' | 'timeZone'>;

async function deskLine(ctx: Ctx, { id, name, timeZone }: Joined, shelf: Shelf): Promise<DeskLine> {
  const { at, title } = cohortAnnouncements;
  const [own, told] = await Promise.all([
    getOwnCohort(ctx, id, shelf),
    ctx.db
      .select({ title, at })
      .from(cohortAnnouncements)
      .where(eq(cohortAnnouncements.cohortId, id))
      .orderBy(desc(at))
      .limit(1)
      .get(),
  ]);
  const open = (own?.items ?? []).filter(({ mark }) => mark.percent === null && mark.state !== 'handed-in');
  const dueOf = ({ item }: OwnItem) => item.dueAt?.getTime() ?? Infinity;
  const [next] = [...open].sort((a, b) => dueOf(a) - dueOf(b) || a.item.position - b.item.position);
  const isFresh = told && ctx.now.getTime() - told.at.getTime() < TOLD_FOR_MS;
  return {
    id,
    name,
    open: open.length,
    next: next ? { item: next.item, isLate: next.mark.isMissing } : null,
    told: isFresh ? { title: told.title } : null,
    timeZone,
  };
}
