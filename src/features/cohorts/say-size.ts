import { m } from '#i18n/paraglide/messages.js';

type Sized = { readonly learners: number; readonly closedAt: Date | null };

/** How many learn in a cohort, and whether it is closed, in words. */
export function saySize({ learners, closedAt }: Sized): string {
  const count = learners === 1 ? m.cohorts_teach_learner() : m.cohorts_teach_learners({ count: learners });
  return closedAt ? `${count}, ${m.cohorts_teach_closed()}` : count;
}
