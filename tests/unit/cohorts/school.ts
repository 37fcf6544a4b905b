import type { Db } from '#db/client.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { createCohort } from '#features/cohorts/commands/create-cohort.ts';
import { joinCohort } from '#features/cohorts/commands/join-cohort.ts';
import { addAssignment } from '#features/cohorts/commands/save-assignment.ts';
import type { SaveAssignment } from '#features/cohorts/input.ts';
import type { Shelf } from '#features/cohorts/items.ts';
import { getRoll } from '#features/cohorts/queries.ts';
import { recordProgress } from '#features/progress/index.ts';
import { newId } from '#kernel/ids.ts';
import { CLIENT, NOW } from '#tests/support/accounts.ts';
import { addMember } from '#tests/support/members.ts';

const LESSON = {
  key: 'l1',
  title: 'The first lesson',
  path: '/lessons/job/l1',
  sections: [
    { id: 's1', title: 'One' },
    { id: 's2', title: 'Two' },
  ],
  checks: ['c1', 'c2'],
  isClosed: false,
  closedWhy: null,
};
export const SHELF: Shelf = {
  lessons: [LESSON],
  findLesson: (key) => (key === 'l1' ? LESSON : null),
  clients: [{ id: 'bakery', name: 'Crumb & Co', weeks: 8, desks: ['persona', 'plan'] }],
  tracks: [{ id: 'job', name: 'The job' }],
};
const OPTIONS = [
  { text: 'A', right: true, why: 'Because.' },
  { text: 'B', why: 'No.' },
];
export const KEY = {
  findCheck: (_: string, id: string) => ({ kind: 'SingleChoice', id, ask: `Which, ${id}?`, options: OPTIONS }) as const,
  hasSection: () => true,
};

export type Person = Ctx<Member>;
export const person = async (
  db: Db,
  name: string,
  role: 'learner' | 'instructor' | 'admin' = 'learner',
  now = NOW,
): Promise<Person> => ({
  db,
  actor: await addMember(db, `${name}@example.org`, role),
  now,
});

/** A cohort with its instructor; its id and code. */
export async function cohortOf(teacher: Person, name = 'Spring'): Promise<{ cohort: string; code: string }> {
  const cohort = newId();
  const made = await createCohort(teacher, { cohort, name, timeZone: 'Europe/Amsterdam' });
  if (!made.ok) throw new Error(made.code);
  const code = (await getRoll(teacher, cohort))?.cohort.joinCode;
  if (code == null) throw new Error('A new cohort has a code.');
  return { cohort, code };
}

export async function join(learner: Person, code: string): Promise<void> {
  const joined = await joinCohort(learner, { code, client: CLIENT });
  if (!joined.ok) throw new Error(joined.code);
}

/** Asks a cohort something and gives the item's id. */
export async function ask(teacher: Person, cohort: string, more: Partial<SaveAssignment> = {}): Promise<string> {
  const assignment = newId();
  const asked: SaveAssignment = {
    assignment,
    cohort,
    kind: 'lesson',
    title: '',
    instructions: '',
    due: '',
    weight: 1,
    latePercent: 0,
    lesson: 'l1',
    exercise: '',
    client: '',
    weeks: 1,
    luck: 'practice-shared',
    track: '',
    rubric: '',
    ...more,
  };
  const added = await addAssignment(teacher, { shelf: SHELF, drawSeed: () => 7 }, asked);
  if (!added.ok) throw new Error(added.code);
  return assignment;
}

/** Reads sections of the lesson and answers its checks, 0 being right. */
export async function study(
  learner: Person,
  sections: readonly string[],
  answers: Readonly<Record<string, number>>,
): Promise<void> {
  const at = learner.now.toISOString();
  const deed = (kind: string, body: object) => ({ id: newId(), kind, at, day: at.slice(0, 10), body });
  await recordProgress(learner, KEY, [
    ...sections.map((section) => deed('section-read', { lesson: 'l1', section })),
    ...Object.entries(answers).map(([check, choice]) => deed('attempt', { lesson: 'l1', check, answer: { choice } })),
  ]);
}
