import { and, eq } from 'drizzle-orm';
import { cohortAssignments } from '#db/schema/cohorts.ts';
import type { Ctx } from '#features/accounts/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { momentIn } from '../due.ts';
import type { EditAssignment, MoveAssignment, SaveAssignment } from '../input.ts';
import type { Item, Shelf } from '../items.ts';
import { findRubric } from '../rubrics.ts';
import { findItem, listAllItems, listItems } from '../rows.ts';
import { teach } from './teach.ts';

type Refused = 'sign-in-needed' | 'not-found';
type Aim = Pick<Item, 'target' | 'desk' | 'weeks' | 'mode' | 'seed'>;
type Given = { readonly shelf: Shelf; readonly drawSeed: () => number };

const MOST_ITEMS = 200;

/** Asks a cohort something new. Sent again it changes nothing. The luck that all share is drawn here. */
export function addAssignment(
  ctx: Ctx,
  given: Given,
  input: SaveAssignment,
): Promise<Result<void, Refused | 'cohort-closed' | 'target-unknown' | 'too-many-items'>> {
  return teach(ctx, input.cohort, async (tx, cohort) => {
    if (cohort.closedAt !== null) return refuse('cohort-closed');
    const aim = aimOf(given, input);
    if (aim === null) return refuse('target-unknown', { field: FIELD_OF[input.kind] });
    const all = await listAllItems(tx, cohort.id);
    if (all.some(({ id }) => id === input.assignment)) return ok();
    if (all.length >= MOST_ITEMS) return refuse('too-many-items');
    await tx.insert(cohortAssignments).values({
      ...aim,
      ...termsOf(input, cohort.timeZone),
      id: input.assignment,
      cohortId: cohort.id,
      position: (all.at(-1)?.position ?? 0) + 1,
      kind: input.kind,
      createdAt: ctx.now,
    });
    return ok();
  });
}

const FIELD_OF = { lesson: 'lesson', exercise: 'exercise', run: 'client', test: 'track', work: 'rubric' } as const;

/** What is asked; null when there is no such thing. */
function aimOf({ shelf, drawSeed }: Given, input: SaveAssignment): Aim | null {
  const plain = { desk: null, weeks: null, mode: null, seed: null };
  switch (input.kind) {
    case 'lesson':
      return shelf.lessons.some(({ key }) => key === input.lesson) ? { ...plain, target: input.lesson } : null;
    case 'exercise': {
      const [desk = '', target = ''] = input.exercise.split('/');
      const own = shelf.clients.find(({ id }) => id === target)?.desks.find((one) => one === desk);
      return own ? { ...plain, target, desk: own } : null;
    }
    case 'run': {
      const client = shelf.clients.find(({ id }) => id === input.client);
      if (!client || client.weeks === 0) return null;
      // Who has seen how the same luck goes has an advantage: a certified run has its own, whatever the class does.
      const mode = input.luck === 'certified' ? 'certified' : 'practice';
      const seed = input.luck === 'practice-shared' ? drawSeed() : null;
      return { ...plain, target: client.id, weeks: Math.min(input.weeks, client.weeks), mode, seed };
    }
    case 'test':
      return shelf.tracks.some(({ id }) => id === input.track) ? { ...plain, target: input.track } : null;
    case 'work':
      return findRubric(input.rubric, 'en') ? { ...plain, target: input.rubric } : null;
  }
}

const termsOf = ({ title, instructions, due, weight, latePercent }: EditAssignment, timeZone: string) => ({
  title,
  instructions,
  dueAt: due === '' ? null : momentIn(timeZone, due),
  weight,
  latePercent,
});

const ofCohort = (cohort: string, id: string) => and(eq(cohortAssignments.cohortId, cohort), eq(cohortAssignments.id, id));

/** Changes an item's words, date and weight. What is asked stays: what was done for it would no longer belong to it. */
export const editAssignment = (ctx: Ctx, input: EditAssignment): Promise<Result<void, Refused>> =>
  teach(ctx, input.cohort, async (tx, cohort) => {
    if ((await findItem(tx, cohort.id, input.assignment)) === null) return refuse('not-found');
    await tx.update(cohortAssignments).set(termsOf(input, cohort.timeZone)).where(ofCohort(cohort.id, input.assignment));
    return ok();
  });

/** Puts an item before or behind its neighbour. */
export const moveAssignment = (ctx: Ctx, { cohort: id, assignment, by }: MoveAssignment): Promise<Result<void, Refused>> =>
  teach(ctx, id, async (tx) => {
    const items = await listItems(tx, id);
    const at = items.findIndex((item) => item.id === assignment);
    const [item, other] = [items[at], items[at + Number(by)]];
    if (!item) return refuse('not-found');
    if (!other) return ok(); // it is first or last already
    await tx.update(cohortAssignments).set({ position: other.position }).where(ofCohort(id, item.id));
    await tx.update(cohortAssignments).set({ position: item.position }).where(ofCohort(id, other.id));
    return ok();
  });

/** Takes an item back, or asks it again: marks and work are kept meanwhile. */
export const withdrawAssignment = (
  ctx: Ctx,
  input: { readonly cohort: string; readonly assignment: string; readonly isWithdrawn: boolean },
): Promise<Result<void, Refused>> =>
  teach(ctx, input.cohort, async (tx, cohort) => {
    const item = await findItem(tx, cohort.id, input.assignment);
    if (item === null) return refuse('not-found');
    const withdrawnAt = input.isWithdrawn ? (item.withdrawnAt ?? ctx.now) : null;
    await tx.update(cohortAssignments).set({ withdrawnAt }).where(ofCohort(cohort.id, item.id));
    return ok();
  });
