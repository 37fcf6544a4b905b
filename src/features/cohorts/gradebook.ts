import type { Db } from '#db/client.ts';
import { type Ctx, type KnownPerson, listPeopleOf, type Member } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { gradesOf } from './evidence.ts';
import type { Item, Shelf } from './items.ts';
import { logDeed } from './log.ts';
import type { Mark } from './marks.ts';
import { type CohortRow, findTaughtCohort, listItems, listLearnerIds } from './rows.ts';

/** One learner's line. */
export type GradeRow = {
  readonly person: KnownPerson;
  /** In the order of the items. */
  readonly marks: readonly Mark[];
  readonly total: number | null;
};
export type Gradebook = {
  readonly cohort: CohortRow;
  readonly items: readonly Item[];
  readonly rows: readonly GradeRow[];
  readonly learners: number;
  readonly page: number;
  readonly pages: number;
};

/** By name, by the total, or by one item's mark. */
export type GradeOrder = { readonly by: string; readonly isDown: boolean };

/** The learners on a page of the gradebook. */
export const ROWS_A_PAGE = 40;

const byName = (a: KnownPerson, b: KnownPerson) => {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

/**
 * A page of the gradebook for who teaches the cohort; null for everybody else. Only the marks that are shown are worked
 * out, besides those that the order rests on: one column, or all of them for the total.
 */
export async function getGradebook(
  { db, actor, now }: Ctx,
  cohortId: string,
  { shelf, order, page }: { readonly shelf: Shelf; readonly order: GradeOrder; readonly page: number },
): Promise<Gradebook | null> {
  const cohort = await findTaughtCohort(db, actor, cohortId);
  if (cohort === null) return null;
  const [items, people] = await Promise.all([listItems(db, cohortId), listLearners(db, cohortId)]);
  const input = { items, shelf, nowMs: now.getTime() };
  const pages = Math.max(1, Math.ceil(people.length / ROWS_A_PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const rows = await rowsOn(db, people, { order, input, from: (shown - 1) * ROWS_A_PAGE });
  return { cohort, items, rows, learners: people.length, page: shown, pages };
}

/** The learners of a cohort, by name. */
export async function listLearners(db: Db, cohortId: string): Promise<KnownPerson[]> {
  return (await listPeopleOf(db, await listLearnerIds(db, cohortId))).sort(byName);
}

type Input = { readonly items: readonly Item[]; readonly shelf: Shelf; readonly nowMs: number };

async function rowsOf(db: Db, people: readonly KnownPerson[], input: Input): Promise<GradeRow[]> {
  const grades = await gradesOf(
    db,
    people.map(({ id }) => id),
    input,
  );
  return people.map((person) => ({ person, marks: [], total: null, ...grades.get(person.id) }));
}

/** The rows of a page, and no marks of others than the order rests on. */
async function rowsOn(
  db: Db,
  people: readonly KnownPerson[],
  { order, input, from }: { readonly order: GradeOrder; readonly input: Input; readonly from: number },
): Promise<GradeRow[]> {
  const page = <T>(all: readonly T[]) => all.slice(from, from + ROWS_A_PAGE);
  if (order.by === 'total') return page(ordered(await rowsOf(db, people, input), ({ total }) => total, order));
  const item = input.items.find(({ id }) => id === order.by);
  if (!item) return rowsOf(db, page(order.isDown ? [...people].reverse() : people), input);
  const column = await rowsOf(db, people, { ...input, items: [item] });
  const sorted = ordered(column, ({ marks }) => marks[0]?.percent ?? null, order);
  const some = page(sorted).map(({ person }) => person);
  return rowsOf(db, some, input);
}

/** By a value: who has none stands last either way; equals stay by name. */
function ordered(rows: readonly GradeRow[], valueOf: (row: GradeRow) => number | null, { isDown }: GradeOrder): GradeRow[] {
  const way = isDown ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return x === y ? byName(a.person, b.person) : x === null ? 1 : -1;
    return x === y ? byName(a.person, b.person) : way * (x - y);
  });
}

/** The whole gradebook, for a file; it goes into the log. */
export async function exportGradebook(
  ctx: Ctx,
  cohortId: string,
  shelf: Shelf,
): Promise<Result<Omit<Gradebook, 'page' | 'pages'>, 'sign-in-needed' | 'not-found'>> {
  const { db, actor, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const cohort = await findTaughtCohort(db, actor, cohortId);
  if (cohort === null) return refuse('not-found');
  const [items, people] = await Promise.all([listItems(db, cohortId), listLearners(db, cohortId)]);
  const rows = await rowsOf(db, people, { items, shelf, nowMs: now.getTime() });
  const member: Ctx<Member> = { ...ctx, actor };
  await logDeed(db, member, { cohort: cohortId, deed: 'exported', count: people.length });
  return ok({ cohort, items, rows, learners: people.length });
}
