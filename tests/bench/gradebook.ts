import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Db, openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { createCohort } from '#features/cohorts/commands/create-cohort.ts';
import { getGradebook } from '#features/cohorts/gradebook.ts';
import type { Shelf } from '#features/cohorts/items.ts';
import { newId } from '#kernel/ids.ts';
import { addMember } from '#tests/support/members.ts';
import { atMost, type Line, median } from './line.ts';

const LEARNERS = 1000;
const ITEMS = 70;
const SECTIONS = 6;
const CHECKS = 6;
const ROUNDS = 9;
/** Issue 5: the first rows of 1,000 learners × 70 items, and time that grows with what is shown. */
const FIRST_ROWS_MS = 300;
const BOUND_OF_LINEAR = 2;

/**
 * The gradebook of a cohort in which everybody has done everything: its first page beside the same page of a cohort with
 * one page of learners, and the order by one item beside the order by name.
 */
export async function benchGradebook(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reachwright-bench-'));
  const { db, close } = await openDatabase({ url: `file:${join(folder, 'gradebook.db')}` });
  try {
    await migrateDatabase(db);
    const teacher: Ctx<Member> = { db, actor: await addMember(db, 'ingrid@example.org', 'instructor'), now: new Date() };
    const [large, small] = [await fill(teacher, LEARNERS), await fill(teacher, 40)];
    const [first, alone] = [await timeOf(teacher, large, 'name'), await timeOf(teacher, small, 'name')];
    const [byItem, byTotal] = [await timeOf(teacher, large, `${large}-0`), await timeOf(teacher, large, 'total', 3)];
    const beside = `the same page of 40 learners ${alone.toFixed(0)} ms = ${(first / alone).toFixed(2)} ×`;
    return [
      atMost(`gradebook, first rows of ${LEARNERS} × ${ITEMS}`, first, 'ms', FIRST_ROWS_MS, beside),
      atMost('gradebook, ratio to a cohort of one page', first / alone, '×', BOUND_OF_LINEAR, beside),
      atMost('gradebook, sorted by one item', byItem, 'ms', FIRST_ROWS_MS, `by name ${first.toFixed(0)} ms`),
      atMost(
        'gradebook, sorted by total (all marks)',
        byTotal,
        'ms',
        FIRST_ROWS_MS * (LEARNERS / 40),
        `by name ${first.toFixed(0)} ms`,
      ),
    ];
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOf(ctx: Ctx<Member>, cohort: string, by: string, rounds = ROUNDS): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 1; round++) {
    const began = performance.now();
    const book = await getGradebook(ctx, cohort, { shelf: SHELF, order: { by, isDown: true }, page: 1 });
    if (book?.rows[0]?.marks.length !== ITEMS) throw new Error('The gradebook is not the one that was filled.');
    if (round > 0) times.push(performance.now() - began);
  }
  return median(times);
}

const lessonOf = (i: number) => ({
  key: `l${String(i)}`,
  title: `Lesson ${String(i)}`,
  path: '/',
  sections: Array.from({ length: SECTIONS }, (_, n) => ({ id: `s${String(n)}`, title: '' })),
  checks: Array.from({ length: CHECKS }, (_, n) => `c${String(n)}`),
  isClosed: false,
});
const LESSONS = Array.from({ length: ITEMS }, (_, i) => lessonOf(i));
const SHELF: Shelf = { lessons: LESSONS, findLesson: (key) => LESSONS[Number(key.slice(1))] ?? null, clients: [], tracks: [] };

/** Fills a cohort by SQL alone: through the commands it would take minutes. */
async function fill(teacher: Ctx<Member>, learners: number): Promise<string> {
  const { db } = teacher;
  const cohort = newId();
  const made = await createCohort(teacher, { cohort, name: 'Bench', timeZone: 'UTC' });
  if (!made.ok) throw new Error(made.code);
  const now = Date.now();
  const upTo = (count: number) =>
    sql`(with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${count}) select i from n)`;
  await db.run(sql`insert into users (id, email, email_key, name, password_hash, role, locale, created_at)
    select ${cohort} || '-u' || i, i || ${cohort}, i || ${cohort}, 'Learner ' || i, '', 'learner', 'en', ${now} from ${upTo(learners)}`);
  await db.run(sql`insert into cohort_members (cohort_id, user_id, part, joined_at, wants_mail)
    select ${cohort}, ${cohort} || '-u' || i, 'learner', ${now}, 1 from ${upTo(learners)}`);
  await db.run(sql`insert into cohort_assignments (id, cohort_id, position, kind, target, title, instructions, weight, late_percent, created_at)
    select ${cohort} || '-' || i, ${cohort}, i, 'lesson', 'l' || i, '', '', 1, 0, ${now} from ${upTo(ITEMS)}`);
  await fillEvidence(db, { cohort, learners, now, upTo });
  return cohort;
}

type Filling = {
  readonly cohort: string;
  readonly learners: number;
  readonly now: number;
  readonly upTo: (count: number) => ReturnType<typeof sql>;
};

async function fillEvidence(db: Db, { cohort, learners, now, upTo }: Filling): Promise<void> {
  await db.run(sql`insert into section_reads (user_id, lesson_id, section_id, read_at)
    select ${cohort} || '-u' || u.i, 'l' || l.i, 's' || s.i, ${now} from ${upTo(learners)} u, ${upTo(ITEMS)} l, ${upTo(SECTIONS)} s`);
  await db.run(sql`insert into attempts (id, user_id, lesson_id, check_id, answer, right, score, answered_at, received_at)
    select ${cohort} || u.i || '-' || l.i || '-' || c.i, ${cohort} || '-u' || u.i, 'l' || l.i, 'c' || c.i, '{"choice":0}', 1, (u.i + l.i + c.i) % 2, ${now}, ${now}
    from ${upTo(learners)} u, ${upTo(ITEMS)} l, ${upTo(CHECKS)} c`);
}
