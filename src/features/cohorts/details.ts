import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { cohortMarks, cohortWork } from '#db/schema/cohorts.ts';
import { listRunStandings, type RunStanding } from '#features/sandbox/index.ts';
import type { Item } from './items.ts';
import { among } from './rows.ts';
import { descendantsOf } from './runs.ts';

export type WorkRow = typeof cohortWork.$inferSelect;
export type DecisionRow = typeof cohortMarks.$inferSelect;

/** What is shown of one learner's items beside the marks; no mark is made from it. */
export type ItemDetails = {
  readonly work: WorkRow | null;
  readonly decisions: readonly DecisionRow[];
  /** The runs that belong to an item: the one begun for it and its copies, the one touched last first. */
  readonly runs: readonly RunStanding[];
};

/** What one learner handed in for some items, the runs of it, and what was decided about it with all words. */
export async function readDetails(db: Db, userId: string, items: readonly Item[]): Promise<(item: Item) => ItemDetails> {
  const cells = and(eq(sql`user_id`, userId), sql`assignment_id in ${among(items.map(({ id }) => id))}`);
  const clients = [...new Set(items.flatMap(({ kind, target }) => (kind === 'run' ? [target] : [])))];
  const [work, decisions, runs] = await Promise.all([
    db.select().from(cohortWork).where(cells),
    db.select().from(cohortMarks).where(cells),
    listRunStandings(db, { userIds: [userId], clients }),
  ]);
  return (item) => {
    const own = work.find(({ assignmentId }) => assignmentId === item.id) ?? null;
    return {
      work: own,
      decisions: decisions.filter(({ assignmentId }) => assignmentId === item.id),
      runs: item.kind === 'run' && own?.runId != null ? descendantsOf(own.runId, runs) : [],
    };
  };
}
