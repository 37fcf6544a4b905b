import { expect } from 'vitest';
import type { Db } from '#db/client.ts';
import { cohortMembers, cohorts } from '#db/schema/cohorts.ts';
import type { Ctx, Member, Role } from '#features/accounts/index.ts';
import { checkLesson } from '#features/lessons/index.ts';
import type { CheckSafely } from '#features/publishing/check-safely.ts';
import { createLesson } from '#features/publishing/commands/create-lesson.ts';
import { releaseLesson } from '#features/publishing/commands/release-lesson.ts';
import type { ReleaseLesson } from '#features/publishing/input.ts';
import type { LessonShelf } from '#features/publishing/shelf.ts';
import type { PlayFigure } from '#features/sandbox/index.ts';
import { newId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { addMember } from '#tests/support/members.ts';
import { lessonOf, PIECES } from './sources.ts';

export const NOW = new Date('2026-11-26T12:00:00.000Z');
export const KEY = 'reach-in-a-week';
export const AT = { track: 'analytics', key: KEY };
export const shelf: LessonShelf = {
  has: (id) => id === 'strategy-the-brief',
  isAt: (track, name) => track === 'analytics' && name === 'five-rates',
};
/** Reads here and now, without a thread. */
export const check: CheckSafely = (source) => Promise.resolve(ok(checkLesson(source, PIECES)));
export const noFigures: PlayFigure = () => Promise.reject(new Error('Nothing here has a figure.'));
const given = { check, shelf, play: noFigures };

/** A school with two instructors, a learner, an admin and somebody who has no account, in a database of this test's own. */
export async function school() {
  const { db } = await freshDatabase();
  const as = async (name: string, role: Role): Promise<Ctx<Member>> => ({
    db,
    actor: await addMember(db, `${name}@example.org`, role),
    now: NOW,
  });
  return {
    db,
    ingrid: await as('ingrid', 'instructor'),
    jan: await as('jan', 'instructor'),
    mila: await as('mila', 'learner'),
    ada: await as('ada', 'admin'),
    guest: { db, actor: { kind: 'guest' }, now: NOW } satisfies Ctx,
  };
}

type Begun = Parameters<typeof createLesson>[2];

/** A lesson as its author begins it. */
export const begun = (more: Partial<Begun> = {}): Begun => ({
  id: newId(),
  versionId: newId(),
  key: KEY,
  track: 'analytics',
  locale: 'en',
  source: lessonOf(),
  ...more,
});

/** Begins a lesson and gives its id. */
export async function draft(ctx: Ctx<Member>, more: Partial<Begun> = {}): Promise<string> {
  const input = begun(more);
  expect(await createLesson(ctx, shelf, input)).toEqual(ok({ lessonId: input.id, number: 1 }));
  return input.id;
}

export const release = (ctx: Ctx, lessonId: string, number = 1, audience: ReleaseLesson['audience'] = { kind: 'everyone' }) =>
  releaseLesson(ctx, given, { lessonId, number, audience });

/** A cohort of these people: learners learn in it, the others teach. */
export async function cohortOf(db: Db, people: readonly Ctx<Member>[]): Promise<string> {
  const id = newId();
  await db.insert(cohorts).values({ id, name: 'A class', createdAt: NOW, closedAt: null });
  await db.insert(cohortMembers).values(
    people.map(({ actor }) => ({
      cohortId: id,
      userId: actor.userId,
      part: actor.role === 'learner' ? ('learner' as const) : ('instructor' as const),
      joinedAt: NOW,
    })),
  );
  return id;
}
