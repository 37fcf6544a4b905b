import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { ONE_ROW, preparedOnce } from '#db/prepared-once.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { heldWorks, readWorks } from '#features/exercises/index.ts';
import { EMPTY_SUMMARY, heldProgress, type ProgressSummary, readProgress } from '#features/progress/index.ts';
import { heldRuns, readRuns } from '#features/sandbox/index.ts';
import type { Banks } from './banks.ts';
import { heldTests, readTests } from './test-evidence.ts';

const Held = z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown()]);

const summary = preparedOnce((db) =>
  db
    .select({ held: sql<string>`json_array(${heldProgress()}, ${heldWorks()}, ${heldRuns()}, ${heldTests()})` })
    .from(ONE_ROW)
    .prepare(),
);

/**
 * All that the server holds of a member, condensed. One statement and one value, because the desk asks for it each time; it
 * is put together here, to the right of all whose parts they are.
 */
export async function getSummary({ db, actor }: Ctx<Member>, banks: Banks): Promise<ProgressSummary> {
  const [row] = await summary(db).all({ userId: actor.userId });
  if (!row) return EMPTY_SUMMARY;
  const [progress, works, runs, tests] = Held.parse(JSON.parse(row.held));
  return { ...readProgress(progress), works: readWorks(works), runs: readRuns(runs), tests: readTests(tests, banks) };
}
