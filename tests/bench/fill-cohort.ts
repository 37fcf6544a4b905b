import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { cohortAssignments } from '#db/schema/cohorts.ts';
import { lessons } from '#db/schema/publishing.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { createCohort } from '#features/cohorts/commands/create-cohort.ts';
import type { Shelf } from '#features/cohorts/items.ts';
import { newId } from '#kernel/ids.ts';

const LESSONS = 58;
const SECTIONS = 6;
const CHECKS = 6;
/** Every saved state of an exercise is a row with its mark. */
const STATES = 6;
const CLIENTS = ['bakery', 'accounting', 'couriers', 'festival'];
const DAY_MS = 86_400_000;

type Asked = Pick<typeof cohortAssignments.$inferInsert, 'kind' | 'target' | 'desk'>;

/** 70 things to do: mostly lessons, and some of every other kind. */
export const ITEMS: readonly Asked[] = [
  ...Array.from({ length: LESSONS }, (_, i) => ({ kind: 'lesson' as const, target: `l${String(i)}` })),
  ...CLIENTS.flatMap((target) => (['persona', 'plan'] as const).map((desk) => ({ kind: 'exercise' as const, target, desk }))),
  { kind: 'test', target: 'job' },
  { kind: 'test', target: 'strategy' },
  { kind: 'run', target: 'bakery' },
  { kind: 'work', target: 'report' },
];

const ids = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${String(i)}`);
const FACTS = new Map(
  ids(LESSONS, 'l').map((key) => [
    key,
    {
      key,
      title: `Lesson ${key}`,
      path: '/',
      sections: ids(SECTIONS, 's').map((id) => ({ id, title: id })),
      checks: ids(CHECKS, 'c'),
      isClosed: false,
      closedWhy: null,
    },
  ]),
);
/** What the pages know of these lessons. */
export const SHELF: Shelf = {
  lessons: [...FACTS.values()],
  findLesson: (key) => FACTS.get(key) ?? null,
  clients: [],
  tracks: [],
};

/** Puts the lessons there as if instructors had released them. */
export async function fillShelf(db: Db): Promise<void> {
  const at = new Date();
  const rows = SHELF.lessons.map(({ key, title, sections, checks }) => ({
    id: newId(),
    key,
    track: 'job' as const,
    locale: 'en' as const,
    state: 'released' as const,
    audience: 'everyone' as const,
    releasedVersion: 1,
    releasedAt: at,
    createdAt: at,
    updatedAt: at,
    listed: {
      title,
      summary: title,
      minutes: 10,
      level: 'intern',
      competencies: ['planning'],
      requires: [],
      sections,
      checks: checks.map((id) => ({ id, kind: 'SingleChoice' })),
      cards: [],
    },
  }));
  await db.insert(lessons).values(rows);
}

/** A cohort in which everybody has done everything that is asked, by SQL alone: through the commands it would take hours. */
export async function fillCohort(teacher: Ctx<Member>, learners: number, items = ITEMS): Promise<string> {
  const { db } = teacher;
  const cohort = newId();
  const made = await createCohort(teacher, { cohort, name: `${String(learners)} learners`, timeZone: 'UTC' });
  if (!made.ok) throw new Error(made.code);
  const now = Date.now();
  await db.run(sql`insert into users (id, email, email_key, name, password_hash, role, locale, created_at)
    select ${cohort} || '-u' || i, i || ${cohort}, i || ${cohort}, 'Learner ' || i, '', 'learner', 'en', ${now} from ${upTo(learners)}`);
  await db.run(sql`insert into cohort_members (cohort_id, user_id, part, joined_at, wants_mail)
    select ${cohort}, ${cohort} || '-u' || i, 'learner', ${now}, 1 from ${upTo(learners)}`);
  await db.insert(cohortAssignments).values(
    items.map((item, position) => ({
      ...item,
      id: `${cohort}-${String(position)}`,
      cohortId: cohort,
      position,
      title: '',
      instructions: '',
      dueAt: new Date(now - DAY_MS),
      weight: 1,
      latePercent: 10,
      createdAt: teacher.now,
    })),
  );
  await fillEvidence(db, { cohort, learners, now });
  return cohort;
}

const upTo = (count: number): SQL =>
  sql`(with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${count}) select i from n)`;

type Filling = { readonly cohort: string; readonly learners: number; readonly now: number };

/** Half of it was done in time. */
async function fillEvidence(db: Db, { cohort, learners, now }: Filling): Promise<void> {
  const at = sql`${now} - (u.i % 2) * ${2 * DAY_MS}`;
  const who = sql`${cohort} || '-u' || u.i`;
  await db.run(sql`insert into section_reads (user_id, lesson_id, section_id, read_at)
    select ${who}, 'l' || l.i, 's' || s.i, ${at} from ${upTo(learners)} u, ${upTo(LESSONS)} l, ${upTo(SECTIONS)} s`);
  await db.run(sql`insert into attempts (id, user_id, lesson_id, check_id, answer, right, score, answered_at, received_at)
    select ${cohort} || u.i || '-' || l.i || '-' || c.i, ${who}, 'l' || l.i, 'c' || c.i, '{"choice":0}', 1, (u.i + l.i + c.i) % 2, ${at}, ${now}
    from ${upTo(learners)} u, ${upTo(LESSONS)} l, ${upTo(CHECKS)} c`);
  for (const client of CLIENTS) {
    await db.run(sql`insert into exercise_versions (id, user_id, desk, client, made_at, received_at, body, score, is_after_truth)
      select ${cohort} || ${client} || u.i || '-' || d.i || '-' || s.i, ${who}, iif(d.i = 0, 'persona', 'plan'), ${client}, ${at} + s.i, ${now},
        '"' || hex(zeroblob(1000)) || '"', (u.i + s.i) % 101, 0
      from ${upTo(learners)} u, ${upTo(2)} d, ${upTo(STATES)} s`);
  }
  await db.run(sql`insert into exam_attempts (id, user_id, track, questions, answers, started_at, finished_at, score_percent, passed)
    select ${cohort} || t.i || u.i, ${who}, iif(t.i = 0, 'job', 'strategy'), '[]', '{}', ${at}, ${at}, u.i % 101, 1
    from ${upTo(learners)} u, ${upTo(2)} t`);
  await db.run(sql`insert into cohort_work (assignment_id, user_id, run_id, handed_in_at, replay_score, text)
    select a.id, ${who}, a.kind, ${at}, iif(a.kind = 'run', u.i % 101, null), hex(zeroblob(1000))
    from ${upTo(learners)} u, cohort_assignments a where a.cohort_id = ${cohort} and a.kind in ('run', 'work')`);
}
