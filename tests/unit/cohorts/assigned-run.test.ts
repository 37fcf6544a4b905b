import { expect, test } from 'vitest';
import { cohortWork } from '#db/schema/cohorts.ts';
import { runActions, runs } from '#db/schema/sandbox.ts';
import { openAssignedRun } from '#features/cohorts/assigned-run.ts';
import { removeLearner } from '#features/cohorts/commands/change-members.ts';
import { listLog } from '#features/cohorts/log.ts';
import { newId } from '#kernel/ids.ts';
import { guestCtx, NOW } from '#tests/support/accounts.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { ask, cohortOf, join, person } from './school.ts';

/** A run of one week is asked; mila has played more than two, with something done in the first and in the third. */
async function played() {
  const { db } = await freshDatabase();
  const teacher = await person(db, 'ingrid', 'instructor');
  const mila = await person(db, 'mila');
  const { cohort, code } = await cohortOf(teacher);
  await join(mila, code);
  const assignment = await ask(teacher, cohort, { kind: 'run', client: 'bakery', weeks: 1 });
  const { userId } = mila.actor;
  const run = newId();
  await db.insert(runs).values({
    id: run,
    userId,
    client: 'bakery',
    scenarioVersion: 1,
    engineVersion: 1,
    seed: 7,
    mode: 'practice',
    language: 'en',
    startedAt: NOW,
    updatedAt: NOW,
    hour: 400,
  });
  await db.insert(runActions).values([10, 380].map((hour, seq) => ({ runId: run, seq, hour, body: { kind: 'none', hour } })));
  await db.insert(cohortWork).values({ assignmentId: assignment, userId, runId: run });
  return { db, teacher, mila, cohort, assignment, run, cell: { cohort, assignment, learner: userId } };
}

test('an instructor opens an assigned run as far as it was asked, which is in the log once', async () => {
  const { teacher, cohort, cell, run } = await played();
  const found = await openAssignedRun(teacher, cell);
  await openAssignedRun(teacher, cell);
  expect(found).toMatchObject({ run: { id: run, hour: 168, seed: 7 }, actions: [{ hour: 10 }] });
  expect(found?.actions).toHaveLength(1);
  expect((await listLog(teacher, cohort))?.map(({ deed, userName }) => [deed, userName])).toEqual([['evidence-opened', 'mila']]);
});

test('nobody else opens it, and nobody once the learner has left', async () => {
  const { db, teacher, mila, cell } = await played();
  const others = [guestCtx(db), mila, await person(db, 'otto', 'instructor'), await person(db, 'ada', 'admin')];
  for (const other of others) expect(await openAssignedRun(other, cell)).toBe(null);
  await removeLearner(teacher, { cohort: cell.cohort, learner: cell.learner });
  expect(await openAssignedRun(teacher, cell)).toBe(null);
});

test('an item that asks no run has none', async () => {
  const { teacher, cohort, cell } = await played();
  const lesson = await ask(teacher, cohort);
  expect(await openAssignedRun(teacher, { ...cell, assignment: lesson })).toBe(null);
});
